import { GraphError } from "./errors.js";
import { backoff, pause, retryAfter } from "./pausing.js";
import { mayRepeat } from "./sending.js";
import { standIn } from "./standin.js";

const MOST_REQUESTS = 20;
const FAILED_DEPENDENCY = 424;

/** Calls that are sent together as JSON batches, of as many as the service takes at once. */
export class Batch {
  #client;
  #retries;
  #items = [];

  constructor(client, retries) {
    this.#client = client;
    this.#retries = retries;
  }

  /** Add what `call` asks of the client that it is given; it is made after the items in `after`. */
  add(call, { after = [] } = {}) {
    for (const each of after) {
      if (!this.#items.includes(each)) throw new TypeError("a call waits for one of its own batch");
    }
    const item = new BatchItem(String(this.#items.length + 1), after);
    item.begin(call(recording(this.#client, item)));
    this.#items.push(item);
    return item;
  }

  /** Send what was added since the last time. A call that fails is told by its item alone. */
  async send({ signal } = {}) {
    let waiting = this.#items.filter((each) => !each.isSent);
    for (let attempt = 0; waiting.length; attempt++) {
      await Promise.all(waiting.map((each) => each.ready()));
      waiting = waiting.filter((each) => each.request);
      let again = [];
      try {
        for (let start = 0; start < waiting.length; start += MOST_REQUESTS) {
          await this.#send(waiting.slice(start, start + MOST_REQUESTS), signal);
        }
        again = attempt < this.#retries ? repeated(waiting) : [];
      } finally {
        // What has its answer is over, also where a later request failed: it must not go twice.
        const over = waiting.filter((each) => each.response && !again.includes(each));
        await Promise.all(over.map((each) => each.end()));
      }
      if (again.length) await pause(longest(again, attempt), signal);
      for (const each of again) each.response = undefined;
      waiting = again;
    }
    return this;
  }

  async #send(chunk, signal) {
    const ready = [];
    for (const item of chunk) {
      if (item.after.every((other) => ready.includes(other) || other.response?.ok)) ready.push(item);
      else item.response = failedDependency();
    }
    if (!ready.length) return;
    const requests = await Promise.all(ready.map((each) => onWire(each, this.#client.url, ready)));
    const url = `${this.#client.url}/$batch`;
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ requests });
    const answer = await this.#client.json({ method: "POST", url, headers, body, signal });
    const answers = new Map((answer?.responses ?? []).map((each) => [String(each.id), each]));
    for (const item of ready) {
      if (!answers.has(item.id)) throw new Error(`the batch has no answer to request ${item.id}`);
      item.response = response(answers.get(item.id));
    }
  }
}

/** A call of a batch. */
class BatchItem {
  #made;
  #reached;
  #answer;
  #outcome;

  constructor(id, after) {
    this.id = id;
    this.after = after;
    this.#reached = new Promise((resolve) => {
      this.take = (request) => {
        this.request = request;
        resolve();
        return new Promise((answer, fail) => (this.#answer = { answer, fail }));
      };
    });
  }

  get isSent() {
    return this.#outcome !== undefined;
  }

  get status() {
    return this.isSent ? this.response?.status : undefined;
  }

  /** Why the call failed; undefined where it did not. */
  get error() {
    return this.#outcome?.error;
  }

  /** What the call gave. Throws its error, or an error if the batch was not sent. */
  get result() {
    if (!this.#outcome) throw new Error("the batch was not sent");
    if ("error" in this.#outcome) throw this.#outcome.error;
    return this.#outcome.value;
  }

  begin(promise) {
    this.#made = Promise.resolve(promise).then(
      (value) => ({ value }),
      (error) => ({ error }),
    );
  }

  /** Wait until the call has got to its request; one that makes none is over at once. */
  async ready() {
    const early = await Promise.race([this.#reached, this.#made]);
    if (early) this.#outcome = early;
  }

  /** Hand over the answer, and wait for what the call makes of it. */
  async end() {
    const { answer, fail } = this.#answer;
    if (this.response.status < 400) answer(this.response);
    else fail(await GraphError.of(this.response));
    this.#outcome = await this.#made;
  }
}

/** A client whose only request goes to `item`. */
function recording(client, item) {
  return standIn(client, async (request) => {
    if (item.request) throw new TypeError("a call of a batch makes one request; this one makes more");
    if (!request.url.startsWith(`${client.url}/`)) {
      throw new TypeError(`${request.url} is out of reach of a batch`);
    }
    return item.take({ ...request, headers: { ...client.headers, ...request.headers } });
  });
}

function repeated(items) {
  const again = items.filter((each) => mayRepeat(each.request.method, each.response.status));
  const waits = (each) => each.response.status === FAILED_DEPENDENCY;
  for (const each of items) {
    if (waits(each) && each.after.some((other) => again.includes(other))) again.push(each);
  }
  return again;
}

function longest(items, attempt) {
  return Math.max(...items.map((each) => retryAfter(each.response.headers) ?? backoff(attempt)));
}

async function onWire(item, root, together) {
  const { method, url, headers, body } = item.request;
  const before = item.after.filter((each) => together.includes(each)).map((each) => each.id);
  return {
    id: item.id,
    method,
    url: url.slice(root.length),
    ...(Object.keys(headers).length ? { headers } : {}),
    ...(body === undefined ? {} : { body: await content(body, headers) }),
    ...(before.length ? { dependsOn: before } : {}),
  };
}

async function content(body, headers) {
  const isJson = /[/+]json\b/.test(headers["content-type"] ?? "");
  if (isJson && typeof body === "string") return JSON.parse(body);
  const bytes = new Uint8Array(await new Response(body).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function response({ status, headers = {}, body }) {
  const kept = new Headers(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
  for (const name of ["content-length", "transfer-encoding"]) kept.delete(name);
  if (body === undefined || body === null) return new Response(null, { status, headers: kept });
  const kind = kept.get("content-type");
  if (typeof body === "string" && kind && !/[/+]json\b/.test(kind)) {
    return new Response(bytesOf(body), { status, headers: kept });
  }
  if (!kind) kept.set("content-type", "application/json");
  return new Response(JSON.stringify(body), { status, headers: kept });
}

function bytesOf(text) {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return text;
  }
}

function failedDependency() {
  const error = { code: "FailedDependency", message: "A call that this one waits for failed." };
  return Response.json({ error }, { status: FAILED_DEPENDENCY });
}
