/** A token, a function that gives one, or anything with `getToken`, as @azure/identity has it. */
export type Credential =
  | string
  | (() => string | Promise<string>)
  | { getToken(scopes: string[]): Promise<string | { token: string } | null> };

export interface ClientOptions {
  /** Host of another cloud, or of a server for tests. */
  baseUrl?: string;
  scopes?: string[];
  /** Header fields of every request. */
  headers?: Record<string, string>;
  /** How often a request is tried again that the service put off; 3 by default. */
  retries?: number;
  fetch?: typeof fetch;
}

/** What every method takes besides its own options. */
export interface CallOptions {
  headers?: Record<string, string>;
  query?: Record<string, string | number | boolean | readonly string[]>;
  signal?: AbortSignal;
}

/** A JSON object of the service, with its annotations. */
export interface Resource {
  [annotation: `${string}@${string}`]: unknown;
}

/** A value of the type `Name`, which says so where another type could be meant. */
export type Typed<T, Name extends string> = T & { "@odata.type"?: `#${Name}` | Name };

/** A page, as the service answers it. */
export interface Page<T> extends Resource {
  value: T[];
  "@odata.nextLink"?: string;
  "@odata.deltaLink"?: string;
  "@odata.count"?: number;
}

export declare class Collection<T> implements AsyncIterable<T> {
  page(): Promise<Page<T>>;
  pages(): AsyncGenerator<Page<T>>;
  toArray(): Promise<T[]>;
  [Symbol.asyncIterator](): AsyncGenerator<T>;
}

export declare class DeltaCollection<T> extends Collection<T> {
  readonly deltaLink: string | undefined;
}

export declare class LongRunning<T> {
  readonly location: string | undefined;
  readonly result: T | undefined;
  wait(options?: { interval?: number; signal?: AbortSignal }): Promise<unknown>;
}

export declare class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly body: unknown;
}

export interface RequestOptions extends CallOptions {
  body?: unknown;
}

export declare class Client {
  constructor(version: string, credential: Credential, options?: ClientOptions);
  readonly url: string;
  request(method: string, path: string, options?: RequestOptions): Promise<Response>;
}
