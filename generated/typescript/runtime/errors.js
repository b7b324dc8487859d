/** A request that the service refused. */
export class GraphError extends Error {
  constructor(response, body) {
    const error = body?.error ?? {};
    super(`${response.status} ${error.code ?? response.statusText}: ${error.message ?? ""}`.trim());
    this.name = "GraphError";
    this.status = response.status;
    this.code = error.code ?? "";
    this.requestId = response.headers.get("request-id") ?? undefined;
    this.body = body;
  }

  static async of(response) {
    const text = await response.text();
    try {
      return new GraphError(response, JSON.parse(text));
    } catch {
      return new GraphError(response, undefined);
    }
  }
}
