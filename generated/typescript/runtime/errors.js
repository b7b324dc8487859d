import { retryAfter } from "./pausing.js";

/** A request that the service refused. */
export class GraphError extends Error {
  constructor(response, body) {
    const error = body?.error ?? {};
    super(`${response.status} ${error.code ?? response.statusText}: ${error.message ?? ""}`.trim());
    this.name = "GraphError";
    this.status = response.status;
    this.code = error.code ?? "";
    this.requestId = response.headers.get("request-id") ?? undefined;
    this.retryAfter = retryAfter(response.headers);
    this.headers = response.headers;
    this.body = body;
  }

  static async of(response) {
    const text = await response.text();
    try {
      return new GraphError(response, JSON.parse(text));
    } catch {
      return new GraphError(response, text || undefined);
    }
  }
}

/** Long-running work that ended without success; `state` is what the monitor said last. */
export class OperationFailed extends Error {
  constructor(state) {
    const { code, message } = state.error ?? {};
    super(["the operation", state.status, code, message].filter(Boolean).join(" "));
    this.name = "OperationFailed";
    this.state = state;
  }
}
