import { Collection, DeltaCollection } from "./collection.js";
import { GraphError } from "./errors.js";
import { LongRunning, pause } from "./longrunning.js";
import { buildRequest, withQuery } from "./request.js";

export { Collection, DeltaCollection, GraphError, LongRunning };

const HOST = "https://graph.microsoft.com";
const AGAIN = new Set([429, 503, 504]);
const LONGEST_PAUSE = 30_000;

export class Client {
  #credential;
  #options;

  constructor(version, credential, options = {}) {
    this.#credential = credential;
    this.#options = { retries: 3, ...options };
    this.url = `${(this.#options.baseUrl ?? HOST).replace(/\/+$/, "")}/${version}`;
  }

  /** Any method on any path or URL; the answer is the service's `Response`. */
  async request(method, path, { query = {}, headers = {}, body, signal } = {}) {
    const url = withQuery(/^https?:/.test(path) ? path : this.url + path, new Map(Object.entries(query)));
    const json = body === undefined || isBytes(body) ? {} : { "content-type": "application/json" };
    const sent = json["content-type"] ? JSON.stringify(body) : body;
    return this.send({ method, url, headers: { ...json, ...headers }, body: sent, signal });
  }

  /** What a method of a group gives back. */
  call(operation, body, options) {
    const request = buildRequest(operation, this.url, body, options);
    switch (request.kind) {
      case "collection":
        return new Collection(this, request);
      case "delta":
        return new DeltaCollection(this, request);
      case "stream":
        return this.send(request);
      case "redirect":
        return this.send({ ...request, redirect: "follow" });
      case "longRunning":
        return this.#start(request);
      case "empty":
        return this.#done(request);
      case "value":
        return this.json(request).then(unwrapped);
      default:
        return this.json(request);
    }
  }

  async #start(request) {
    const response = await this.send(request);
    return new LongRunning(this, response, await decoded(response));
  }

  async #done(request) {
    const response = await this.send(request);
    await response.body?.cancel();
  }

  async json(request) {
    return decoded(await this.send(request));
  }

  /** Send a request; throws `GraphError` for a status of 400 and more. */
  async send({ method, url, headers, body, signal, redirect }) {
    const fetcher = this.#options.fetch ?? fetch;
    const sent = { accept: "application/json", ...this.#options.headers, ...headers };
    if (new URL(url).origin === new URL(this.url).origin) {
      sent.authorization ??= `Bearer ${await this.#token()}`;
    }
    for (let attempt = 0; ; attempt++) {
      const response = await fetcher(url, { method, headers: sent, body, signal, redirect });
      if (response.status < 400) return response;
      if (!AGAIN.has(response.status) || attempt >= this.#options.retries) {
        throw await GraphError.of(response);
      }
      await response.body?.cancel();
      await pause(delay(response, attempt), signal);
    }
  }

  async #token() {
    const credential = this.#credential;
    if (typeof credential === "string") return credential;
    if (typeof credential === "function") return credential();
    const scopes = this.#options.scopes ?? [`${HOST}/.default`];
    const token = await credential.getToken(scopes);
    return typeof token === "string" ? token : token?.token;
  }
}

/** Give a client's prototype a property for each of `groups`, made when it is first used. */
export function defineGroups(prototype, groups) {
  for (const [name, methods] of Object.entries(groups)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        const group = makeGroup(this, name, methods());
        Object.defineProperty(this, name, { value: group });
        return group;
      },
    });
  }
}

function makeGroup(client, group, methods) {
  const made = {};
  for (const [name, method] of Object.entries(methods)) {
    const operation = { ...method, id: `${group}.${name}` };
    made[name] = operation.body
      ? (body, options = {}) => client.call(operation, body, options)
      : (options = {}) => client.call(operation, undefined, options);
  }
  return made;
}

async function decoded(response) {
  const text = await response.text();
  if (!text) return undefined;
  return /[/+]json\b/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : text;
}

function unwrapped(answer) {
  const names = answer && typeof answer === "object" ? Object.keys(answer) : [];
  const alone = names.every((name) => name === "value" || name.startsWith("@"));
  return alone && names.includes("value") ? answer.value : answer;
}

function delay(response, attempt) {
  const asked = response.headers.get("retry-after");
  const seconds = Number(asked);
  if (asked && !Number.isNaN(seconds)) return seconds * 1000;
  if (asked && !Number.isNaN(Date.parse(asked))) return Math.max(0, Date.parse(asked) - Date.now());
  return Math.min(LONGEST_PAUSE, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

function isBytes(body) {
  return typeof body === "string" || body instanceof Blob || ArrayBuffer.isView(body) ||
    body instanceof ArrayBuffer || body instanceof ReadableStream || body instanceof FormData;
}
