// Replays a documented example: one request, one answer, compared with the page.
import assert from "node:assert/strict";
import test from "node:test";

/** Register the test of an example that `call` makes with a client of the class `Graph`. */
export function replay(title, Graph, { request, response, kind, call }) {
  test(title, async () => {
    const sent = [];
    const fetch = async (url, init) => {
      sent.push({ url, ...init });
      return answer(response);
    };
    const graph = new Graph("token", { fetch, retries: 0 });
    if (response.status >= 400) {
      await assert.rejects(async () => result(await call(graph), kind), { status: response.status });
    } else {
      check(await result(await call(graph), kind), response, kind);
    }
    assert.equal(sent.length, 1);
    assert.equal(sent[0].method, request.method);
    assert.deepEqual(target(sent[0].url), target(request.url));
    for (const [name, value] of Object.entries(request.headers)) {
      assert.equal(sent[0].headers[name], value, name);
    }
    const body = sent[0].body;
    const isJson = typeof body === "string" && typeof request.body === "object";
    assert.deepEqual(something(isJson ? JSON.parse(body) : body), something(request.body));
  });
}

async function result(answered, kind) {
  return kind === "collection" || kind === "delta" ? answered.page() : answered;
}

function check(answered, { body, status }, kind) {
  if (kind === "stream" || kind === "redirect") assert.equal(answered.status, status);
  else if (kind === "longRunning") assert.deepEqual(answered.result, body);
  else if (kind === "empty" || status === 204) assert.equal(answered, undefined);
  else if (kind !== "value" && body !== undefined) assert.deepEqual(answered, body);
}

function answer({ status, headers, body }) {
  const isJson = typeof body === "object";
  const type = isJson ? { "content-type": "application/json" } : {};
  const content = body === undefined ? null : isJson ? JSON.stringify(body) : body;
  const none = status === 204 || status === 304;
  return new Response(none ? null : content, { status, headers: { ...headers, ...type } });
}

/** An action without arguments may be sent an empty object, or nothing. */
function something(body) {
  return JSON.stringify(body) === "{}" ? undefined : body;
}

/**
 * Path and query options, decoded, for spelling does not matter; nor does the case of the names of
 * system query options (OData 4.01, URL conventions, 5.1).
 */
function target(url) {
  const [path, query = ""] = decodeURI(url).split(/\?(.*)/s);
  const options = query.split("&").filter(Boolean).map((each) => {
    const [name, value = ""] = decoded(each).split(/=(.*)/s);
    const known = name.trim();
    return `${known.startsWith("$") ? known.toLowerCase() : known}=${value.trim()}`;
  });
  return [decoded(path).replace(/\/$/, ""), options.sort()];
}

function decoded(text) {
  return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25")).replaceAll("+", " ").trim();
}
