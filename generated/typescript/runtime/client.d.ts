/** A token, a function that gives one, or anything with `getToken`, as @azure/identity has it. */
export type Credential =
  | string
  | (() => string | Promise<string>)
  | { getToken(scopes: string[]): Promise<string | { token: string } | null> };

export interface ClientOptions {
  /** Which of Microsoft's clouds; `global` by default. */
  cloud?: "global" | "us_government" | "us_government_dod" | "china" | undefined;
  /** Another host: a gateway, or a server for tests. */
  baseUrl?: string | undefined;
  /** What a token is asked for; `.default` of the cloud by default. */
  scopes?: string[] | undefined;
  /** Header fields of every request. */
  headers?: Record<string, string | undefined> | undefined;
  /** How often a request is tried again that the service put off; 3 by default. */
  retries?: number | undefined;
  fetch?: typeof fetch | undefined;
}

/** What every method takes besides its own options. */
export interface CallOptions {
  /** Header fields; they win over those of the client. */
  headers?: Record<string, string | undefined> | undefined;
  /** Query options that the method does not know. */
  query?: Record<string, string | number | boolean | Date | readonly string[]> | undefined;
  /** Ends the call, its further attempts, and the pages that are still to come. */
  signal?: AbortSignal | undefined;
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

/** The items of all pages; nothing is sent before it is read. */
export declare class Collection<T> implements AsyncIterable<T> {
  /** The first page, or the one that a `@odata.nextLink` leads to, as the service answers it. */
  page(link?: string): Promise<Page<T>>;
  pages(): AsyncGenerator<Page<T>>;
  /** All items, or the first `limit`. */
  toArray(limit?: number): Promise<T[]>;
  [Symbol.asyncIterator](): AsyncGenerator<T>;
}

/** Changes; what is gone has `@removed`. */
export declare class DeltaCollection<T> extends Collection<T> {
  /** Where the next round begins; told by the last page. */
  readonly deltaLink: string | undefined;
}

/** Work that the service has accepted and goes on with. */
export declare class LongRunning<T> {
  /** The monitor, if there is one. */
  readonly location: string | undefined;
  /** What was answered at once. */
  readonly result: T | undefined;
  /**
   * What the work made, or what its monitor says at the end. `interval` are the milliseconds between
   * two questions where the service asks for no pause. Throws `OperationFailed`.
   */
  wait(options?: { interval?: number | undefined; signal?: AbortSignal | undefined }): Promise<unknown>;
}

/** A request that the service refused. */
export declare class GraphError extends Error {
  readonly status: number;
  /** The service's own code, as `itemNotFound`; empty where it told none. */
  readonly code: string;
  readonly requestId: string | undefined;
  /** Milliseconds that the service asked to wait. */
  readonly retryAfter: number | undefined;
  readonly headers: Headers;
  /** What was answered: JSON, or the text of anything else. */
  readonly body: unknown;
}

/** Long-running work that ended without success. */
export declare class OperationFailed extends Error {
  /** What the monitor said last. */
  readonly state: unknown;
}

/** A call of a batch. */
export declare class BatchItem<T> {
  /** What the call gave. Throws its error, or an error if the batch was not sent. */
  readonly result: T;
  /** Why the call failed; undefined where it did not. */
  readonly error: unknown;
  readonly status: number | undefined;
}

/** Calls that are sent together. */
export declare class Batch<Graph extends Client> {
  /**
   * Add the call that `call` makes of the client it is given, as `(graph) => graph.users.get()`; of a
   * list one page. It is made after the items in `after`, and only if they succeed.
   */
  add<T>(
    call: (graph: Graph) => Promise<T>,
    options?: { after?: readonly BatchItem<unknown>[] | undefined },
  ): BatchItem<T>;
  /**
   * Send what was added since the last time, in as many requests as it takes; what was throttled is
   * sent again. A call that fails is told by its item alone.
   */
  send(options?: { signal?: AbortSignal | undefined }): Promise<this>;
}

export interface UploadOptions {
  /** Bytes of a piece, a multiple of 320 KiB; 5 MiB by default. */
  pieceSize?: number | undefined;
  progress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

export interface RequestOptions extends CallOptions {
  /** What `fetch` takes goes as it is, anything else as JSON. */
  body?: unknown;
}

export declare class Client {
  constructor(version: string, credential: Credential, options?: ClientOptions);
  /** Host and version: what paths are taken below. */
  readonly url: string;
  /** Any method on any path or URL. The token goes to the client's own host only. */
  request(method: string, path: string, options?: RequestOptions): Promise<Response>;
  /**
   * The answer to the call that `call` makes of the client it is given, as it came: status, header
   * fields, body.
   */
  raw(call: (graph: this) => Promise<unknown>): Promise<Response>;
  /** Calls that are sent together. */
  batch(): Batch<this>;
  /** Send a file to an upload session, and go on where a piece fails; what was made of it. */
  upload<T = Resource>(
    session: string | { uploadUrl?: string | null },
    file: Blob | BufferSource | string,
    options?: UploadOptions,
  ): Promise<T>;
}
