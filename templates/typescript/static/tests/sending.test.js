// How requests are sent: header fields, tokens, further attempts.
import assert from "node:assert/strict";
import test from "node:test";
import { GraphError } from "../runtime/errors.js";
import { FakeClient } from "./fake.js";

const soon = { headers: { "retry-after": "0" } };
const refused = new TypeError("fetch failed");

test("names of header fields are the same in any case", async () => {
  const graph = new FakeClient([{}, {}], { headers: { Prefer: "a", Accept: "text/csv" } });
  await graph.request("GET", "/me", { headers: { PREFER: "b", Authorization: "Bearer mine" } });
  const { prefer, accept, authorization } = graph.sent[0].headers;
  assert.deepEqual([prefer, accept, authorization], ["b", "text/csv", "Bearer mine"]);
  await graph.request("POST", "/me", { body: {}, headers: { "Content-Type": "application/merge+json" } });
  assert.equal(graph.sent[1].headers["content-type"], "application/merge+json");
});

test("a token is a text, is given by a function, or is asked for by scopes", async () => {
  const asked = [];
  const getToken = async (scopes) => {
    asked.push(...scopes);
    return { token: "third" };
  };
  for (const [credential, expected] of [["first", "first"], [async () => "second", "second"], [{ getToken }, "third"]]) {
    const graph = new FakeClient([{}], { cloud: "china" }, credential);
    await graph.request("GET", "/me");
    assert.equal(graph.sent[0].headers.authorization, `Bearer ${expected}`);
    assert.equal(graph.url, "https://microsoftgraph.chinacloudapi.cn/v1.0");
  }
  assert.deepEqual(asked, ["https://microsoftgraph.chinacloudapi.cn/.default"]);
});

test("without a token nothing is sent", async () => {
  for (const credential of [undefined, "", { getToken: async () => null }, () => undefined]) {
    const graph = new FakeClient([], {}, credential ?? null);
    await assert.rejects(graph.request("GET", "/me"), /no token/);
    assert.equal(graph.sent.length, 0);
  }
  assert.throws(() => new FakeClient([], { cloud: "moon" }), /the clouds are global/);
});

test("the token stays with the host of the client", async () => {
  const graph = new FakeClient([{}]);
  await graph.request("GET", "https://elsewhere.contoso.com/a");
  assert.equal(graph.sent[0].headers.authorization, undefined);
});

test("a host may name its version", () => {
  assert.equal(new FakeClient([], { baseUrl: "http://localhost:8080/v1.0/" }).url, "http://localhost:8080/v1.0");
});

test("what failed on the way is repeated where that does no harm", async () => {
  const graph = new FakeClient([refused, { status: 502, ...soon }, { body: 1 }]);
  assert.equal(await (await graph.request("GET", "/me")).json(), 1);
  for (const answer of [refused, { status: 500 }, { status: 502 }]) {
    const posting = new FakeClient([answer]);
    await assert.rejects(posting.request("POST", "/me", { body: {} }));
    assert.equal(posting.sent.length, 1);
  }
  const throttled = new FakeClient([{ status: 429, ...soon }, { status: 201 }]);
  assert.equal((await throttled.request("POST", "/me", { body: {} })).status, 201);
});

test("a stream is sent once", async () => {
  const graph = new FakeClient([{ status: 503, ...soon }]);
  const body = new Blob(["text"]).stream();
  await assert.rejects(graph.request("PUT", "/me/content", { body }), { status: 503 });
  assert.equal(graph.sent[0].duplex, "half");
  assert.equal(graph.sent.length, 1);
});

test("an error tells what was answered", async () => {
  const headers = { "retry-after": "7", "content-type": "text/html" };
  const graph = new FakeClient([{ status: 429, headers, body: "busy" }], { retries: 0 });
  await assert.rejects(graph.request("GET", "/me"), (error) => {
    assert.ok(error instanceof GraphError);
    assert.deepEqual([error.retryAfter, error.headers.get("retry-after"), error.body], [7000, "7", "busy"]);
    return true;
  });
});
