// How long to wait before another attempt.
const LONGEST_BACKOFF = 30_000;
const LONGEST_TIMER = 2 ** 31 - 1;

/** Milliseconds that the service asks to wait, in seconds or as a date. */
export function retryAfter(headers) {
  const asked = headers.get("retry-after");
  if (!asked) return undefined;
  const seconds = Number(asked);
  const pause = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

/** Half a second, doubled with each attempt, with jitter, 30 seconds at most. */
export function backoff(attempt) {
  return Math.min(LONGEST_BACKOFF, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** A pause that an abort ends. */
export function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(done, Math.min(milliseconds, LONGEST_TIMER));
    signal?.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    }
  });
}
