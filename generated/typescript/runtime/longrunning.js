import { OperationFailed } from "./errors.js";
import { pause, retryAfter } from "./pausing.js";
import { decoded } from "./sending.js";

const DONE = new Set(["succeeded", "success", "completed"]);
const FAILED = new Set(["failed", "cancelled", "canceled", "error", "invalidstatus"]);

/** What the service goes on with: `location` tells of it, `result` is what it answered at once. */
export class LongRunning {
  #client;

  constructor(client, response, result) {
    this.#client = client;
    this.location =
      response.headers.get("location") ?? response.headers.get("operation-location") ?? undefined;
    this.result = result;
  }

  /**
   * What the work made, or what the monitor says of it at the end. It is asked after the pauses that
   * the service asks for, else every `interval` milliseconds. Throws `OperationFailed`.
   */
  async wait({ interval = 5000, signal } = {}) {
    if (this.location === undefined) return this.result;
    for (;;) {
      const response = await this.#look(this.location, signal);
      const state = await decoded(response);
      const status = typeof state?.status === "string" ? state.status.toLowerCase() : undefined;
      if (FAILED.has(status)) throw new OperationFailed(state);
      if (status === undefined ? response.status !== 202 : DONE.has(status)) {
        const elsewhere = state?.resourceLocation || state?.targetResourceLocation;
        return elsewhere ? decoded(await this.#look(elsewhere, signal)) : state;
      }
      await pause(retryAfter(response.headers) ?? interval, signal);
    }
  }

  #look(url, signal) {
    return this.#client.send({ method: "GET", url, headers: {}, signal });
  }
}
