import { Batch } from "./batch.js";
import { Collection, DeltaCollection } from "./collection.js";
import { LongRunning } from "./longrunning.js";
import { buildRequest, encoded, lowered, withQuery } from "./request.js";
import { decoded, sendRequest } from "./sending.js";
import { standIn } from "./standin.js";
import { uploadFile } from "./upload.js";

const HOSTS = {
  global: "https://graph.microsoft.com",
  us_government: "https://graph.microsoft.us",
  us_government_dod: "https://dod-graph.microsoft.us",
  china: "https://microsoftgraph.chinacloudapi.cn",
};
const FILES = new Set(["stream", "redirect"]);

export class Client {
  #credential;
  #retries;
  #scopes;
  #fetch;

  constructor(version, credential, options = {}) {
    const { cloud = "global", baseUrl, scopes, headers, retries = 3, fetch: fetcher } = options;
    if (!Object.hasOwn(HOSTS, cloud)) {
      throw new TypeError(`unknown cloud ${cloud}; the clouds are ${Object.keys(HOSTS).join(", ")}`);
    }
    this.#credential = credential;
    this.headers = lowered(headers);
    this.#retries = retries;
    this.#scopes = scopes ?? [`${HOSTS[cloud]}/.default`];
    this.#fetch = fetcher;
    const root = (baseUrl ?? HOSTS[cloud]).replace(/\/+$/, "");
    this.url = root.endsWith(`/${version}`) ? root : `${root}/${version}`;
  }

  /** Any method on any path or URL; the answer is the service's `Response`. */
  async request(method, path, { query, headers, body, signal } = {}) {
    const place = /^https?:/.test(path) ? path : `${this.url}/${path.replace(/^\/+/, "")}`;
    const url = withQuery(place, new Map(Object.entries(query ?? {})));
    return this.send({ method, url, signal, ...encoded(body, lowered(headers)) });
  }

  /** The last answer to the call that `call` makes of the client it is given, as it came. */
  async raw(call) {
    let answer;
    const observed = standIn(this, async (request) => {
      answer = await this.send(request);
      return FILES.has(request.kind) ? answer : answer.clone();
    });
    await call(observed);
    if (!answer) throw new TypeError("the call made no request");
    return answer;
  }

  /** Calls that are sent together. */
  batch() {
    return new Batch(this, this.#retries);
  }

  /** Send a file to an upload session, piece by piece; what the service made of it. */
  upload(session, file, options) {
    return uploadFile(this, session, file, options);
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
      case "redirect":
        return this.send(request);
      case "longRunning":
        return start(this, request);
      case "empty":
        return finish(this, request);
      case "value":
        return this.json(request).then(unwrapped);
      default:
        return this.json(request);
    }
  }

  async json(request) {
    return decoded(await this.send(request));
  }

  /** Send a request; throws `GraphError` for a status of 400 and more. */
  async send({ method, url, kind, headers, body, signal, anonymous = false }) {
    const accept = FILES.has(kind) ? {} : { accept: "application/json" };
    const sent = { ...accept, ...this.headers, ...headers };
    if (!anonymous && new URL(url).origin === new URL(this.url).origin) {
      sent.authorization ??= `Bearer ${await this.#token()}`;
    }
    const init = { method, headers: sent, body, signal };
    return sendRequest(this.#fetch ?? fetch, url, init, this.#retries);
  }

  async #token() {
    const credential = this.#credential;
    const token =
      typeof credential === "function" ? await credential()
      : typeof credential?.getToken === "function" ? await credential.getToken(this.#scopes)
      : credential;
    const text = typeof token === "object" ? token?.token : token;
    if (typeof text !== "string" || !text) throw new TypeError("the credential gave no token");
    return text;
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

async function start(client, request) {
  const response = await client.send(request);
  return new LongRunning(client, response, await decoded(response));
}

async function finish(client, request) {
  const response = await client.send(request);
  await response.body?.cancel();
}

function unwrapped(answer) {
  const names = answer && typeof answer === "object" ? Object.keys(answer) : [];
  const alone = names.every((name) => name === "value" || name.startsWith("@"));
  return alone && names.includes("value") ? answer.value : answer;
}
