const FINISHED = new Set(["succeeded", "completed", "failed", "cancelled", "skipped"]);

/** What the service goes on with: `location` tells of it, `result` is what it answered at once. */
export class LongRunning {
  #client;

  constructor(client, response, result) {
    this.#client = client;
    this.location =
      response.headers.get("location") ?? response.headers.get("operation-location") ?? undefined;
    this.result = result;
  }

  /** What the monitor says, asked every `interval` milliseconds until the work is over. */
  async wait({ interval = 5000, signal } = {}) {
    if (this.location === undefined) return this.result;
    for (;;) {
      const request = { method: "GET", url: this.location, headers: {}, signal };
      const response = await this.#client.send(request);
      const state = response.status === 204 ? {} : await response.json();
      if (response.status !== 202 && (!state.status || FINISHED.has(state.status.toLowerCase()))) {
        return state;
      }
      await pause(interval, signal);
    }
  }
}

/** A pause that an abort ends. */
export function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    }
  });
}
