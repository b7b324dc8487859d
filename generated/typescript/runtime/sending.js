import { GraphError } from "./errors.js";
import { backoff, pause, retryAfter } from "./pausing.js";

const PUT_OFF = new Set([429, 503, 504]);
const FAILED = new Set([500, 502]);
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/**
 * Send a request until it is answered. What the service put off is tried again; what failed on the
 * way only where the method may be repeated (RFC 9110, 9.2.2); a stream can be sent once only.
 */
export async function sendRequest(fetcher, url, init, retries) {
  const once = isStream(init.body);
  const sent = once ? { ...init, duplex: "half" } : init;
  for (let attempt = 0; ; attempt++) {
    const last = once || attempt >= retries;
    let response;
    try {
      response = await fetcher(url, sent);
    } catch (error) {
      // Only fetch's own failures are TypeErrors; an abort is not.
      if (last || !(error instanceof TypeError) || !IDEMPOTENT.has(init.method)) throw error;
      await pause(backoff(attempt), init.signal);
      continue;
    }
    if (response.status < 400) return response;
    if (last || !mayRepeat(init.method, response.status)) throw await GraphError.of(response);
    await response.body?.cancel();
    await pause(retryAfter(response.headers) ?? backoff(attempt), init.signal);
  }
}

/** Whether a request that was refused with this status is worth another attempt. */
export function mayRepeat(method, status) {
  return PUT_OFF.has(status) || (FAILED.has(status) && IDEMPOTENT.has(method));
}

/** The content of an answer: JSON as it is, anything else as text, nothing as undefined. */
export async function decoded(response) {
  const text = await response.text();
  if (!text) return undefined;
  return /[/+]json\b/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : text;
}

function isStream(body) {
  return body instanceof ReadableStream;
}
