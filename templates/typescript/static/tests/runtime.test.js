// The runtime, on a table of operations of its own.
import assert from "node:assert/strict";
import test from "node:test";
import { defineGroups } from "../runtime/client.js";
import { GraphError, OperationFailed } from "../runtime/errors.js";
import { FakeClient } from "./fake.js";

const operations = {
  users: () => ({
    get: {
      routes: [
        ["GET", "/me", "entity", []],
        ["GET", "/users/{userId}", "entity", ["userId"]],
      ],
      query: { select: "$select" },
    },
    list: {
      routes: [["GET", "/users", "collection", []]],
      query: { top: "$top", search: "$search", count: "$count", since: "since" },
      headers: { consistencyLevel: "ConsistencyLevel" },
    },
    delta: { routes: [["GET", "/users/delta", "delta", []]], link: "deltaLink" },
    update: { routes: [["PATCH", "/users/{userId}", "empty", ["userId"]]], body: "json" },
    sendMail: {
      routes: [["POST", "/me/sendMail", "empty", []]],
      properties: { message: "message", note: "note" },
    },
    check: { routes: [["POST", "/me/check", "value", []]] },
  }),
  reports: () => ({
    get: { routes: [["GET", "/reports/usage(period={period})", "stream", [["period", "string"]]]] },
  }),
  files: () => ({
    get: { routes: [["GET", "/me/drive/root:/{itemPath}:/content", "redirect", [["itemPath", "path"]]]] },
    put: { routes: [["PUT", "/files/{id}/content", "empty", ["id"]]], body: "text/plain" },
    copy: { routes: [["POST", "/files/{id}/copy", "longRunning", ["id"]]] },
    image: {
      routes: [
        ["GET", "/files/{id}/left", "entity", ["id"], "left"],
        ["GET", "/files/{id}/right", "entity", ["id"], "right"],
      ],
    },
  }),
};

class Graph extends FakeClient {
  constructor(...answers) {
    super(answers);
  }
}
defineGroups(Graph.prototype, operations);

test("keys pick the route", async () => {
  const graph = new Graph({ body: { id: "1" } }, { body: { id: "2" } });
  assert.deepEqual(await graph.users.get({ select: ["id", "mail"] }), { id: "1" });
  await graph.users.get({ userId: "a/b@c" });
  assert.equal(graph.sent[0].url, "https://graph.microsoft.com/v1.0/me?$select=id%2Cmail");
  assert.equal(graph.sent[1].url, "https://graph.microsoft.com/v1.0/users/a%2Fb%40c");
  assert.equal(graph.sent[0].headers.authorization, "Bearer secret");
});

test("a word picks among routes with the same keys", async () => {
  const graph = new Graph({ body: {} });
  await graph.files.image({ id: "1", via: "right" });
  assert.match(graph.sent[0].url, /right$/);
  assert.throws(() => graph.files.image({ id: "1" }), /left/);
});

test("what no route takes is refused before anything is sent", () => {
  const graph = new Graph();
  assert.throws(() => graph.users.update({}, {}), /PATCH \/users/);
  assert.throws(() => graph.users.get({ colour: "red" }), /no option colour/);
  assert.throws(() => graph.users.get({ userId: ".." }), /cannot stand in a path/);
  assert.equal(graph.sent.length, 0);
});

test("texts of functions are quoted, paths keep their slashes", async () => {
  const graph = new Graph({}, {});
  await graph.reports.get({ period: "D'7" });
  await graph.files.get({ itemPath: "a b/c.txt" });
  assert.match(graph.sent[0].url, /usage\(period='D''7'\)$/);
  assert.match(graph.sent[1].url, /root:\/a%20b\/c\.txt:\/content$/);
});

test("a body is sent as it is, null and all", async () => {
  const graph = new Graph({ status: 204 }, { status: 202 }, { status: 200 });
  assert.equal(await graph.users.update({ jobTitle: null }, { userId: "1" }), undefined);
  await graph.users.sendMail({ message: { subject: "Hi" } });
  await graph.files.put("text", { id: "1" });
  assert.equal(graph.sent[0].body, '{"jobTitle":null}');
  assert.equal(graph.sent[1].body, '{"message":{"subject":"Hi"}}');
  assert.deepEqual([graph.sent[2].body, graph.sent[2].headers["content-type"]], ["text", "text/plain"]);
});

test("pages are requested when they are needed", async () => {
  const next = "https://graph.microsoft.com/v1.0/users?$skiptoken=2";
  const graph = new Graph(
    { body: { value: [1, 2], "@odata.nextLink": next } },
    { body: { value: [3] } },
  );
  const users = graph.users.list({ top: 2 });
  assert.equal(graph.sent.length, 0);
  const found = [];
  for await (const user of users) {
    found.push([user, graph.sent.length]);
  }
  assert.deepEqual(found, [[1, 1], [2, 1], [3, 2]]);
  assert.equal(graph.sent[1].url, next);
});

test("one page is read by its link, a part of the items by a limit", async () => {
  const next = "https://graph.microsoft.com/v1.0/users?$skiptoken=2";
  const first = { value: [1, 2], "@odata.nextLink": next };
  const graph = new Graph({ body: { value: [3] } }, { body: first }, { body: first });
  assert.deepEqual((await graph.users.list().page(next)).value, [3]);
  assert.equal(graph.sent[0].url, next);
  assert.deepEqual(await graph.users.list().toArray(1), [1]);
  assert.deepEqual(await graph.users.list().toArray(2), [1, 2]);
  assert.equal(graph.sent.length, 3);
});

test("an advanced query says so, unless it is said otherwise", async () => {
  const graph = new Graph({ body: {} }, { body: {} }, { body: {} }, { body: {} });
  await graph.users.list({ search: "a" }).page();
  await graph.users.list({ count: true }).page();
  await graph.users.list({ count: false }).page();
  await graph.users.list({ search: "a", headers: { ConsistencyLevel: "session" } }).page();
  const said = graph.sent.map((each) => each.headers.consistencylevel);
  assert.deepEqual(said, ["eventual", "eventual", undefined, "session"]);
});

test("a moment is written as the service reads it", async () => {
  const graph = new Graph({ body: {} });
  await graph.users.list({ since: new Date(0) }).page();
  assert.match(graph.sent[0].url, /since=1970-01-01T00%3A00%3A00.000Z$/);
});

test("pages that go round in a circle end", async () => {
  const body = { value: [1], "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?a" };
  const graph = new Graph({ body }, { body }, { body });
  await assert.rejects(graph.users.list().toArray(), /circle/);
});

test("a delta ends with the link to the next round", async () => {
  const link = "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=1";
  const graph = new Graph({ body: { value: [1], "@odata.deltaLink": link } }, { body: { value: [] } });
  const changes = graph.users.delta();
  assert.deepEqual(await changes.toArray(), [1]);
  await graph.users.delta({ deltaLink: changes.deltaLink }).toArray();
  assert.equal(graph.sent[1].url, link);
});

test("a list that is answered by nothing is empty", async () => {
  assert.deepEqual(await new Graph({ status: 202 }).users.delta().toArray(), []);
});

test("a value comes without its wrapping", async () => {
  const graph = new Graph({ body: { "@odata.context": "x", value: true } });
  assert.equal(await graph.users.check(), true);
});

test("a refusal is an error with its code", async () => {
  const body = { error: { code: "itemNotFound", message: "Gone." } };
  const graph = new Graph({ status: 404, body, headers: { "request-id": "r" } });
  await assert.rejects(graph.users.get(), (error) => {
    assert.ok(error instanceof GraphError);
    assert.deepEqual([error.status, error.code, error.requestId], [404, "itemNotFound", "r"]);
    return true;
  });
});

test("what was put off is tried again", async () => {
  const graph = new Graph({ status: 429, headers: { "retry-after": "0" } }, { body: { id: "1" } });
  assert.deepEqual(await graph.users.get(), { id: "1" });
  assert.equal(graph.sent.length, 2);
});

test("what runs long is waited for", async () => {
  const location = "https://monitor.contoso.com/1";
  const graph = new Graph(
    { status: 202, headers: { location } },
    { status: 202, body: { status: "inProgress" } },
    { body: { status: "completed", resourceId: "2" } },
  );
  const running = await graph.files.copy({ id: "1" });
  assert.equal(running.location, location);
  assert.equal((await running.wait({ interval: 1 })).resourceId, "2");
  assert.equal(graph.sent[1].headers.authorization, undefined);
});

test("what the work made is fetched from where it is; a failure is an error", async () => {
  const location = "https://monitor.contoso.com/1";
  const resourceLocation = "https://graph.microsoft.com/v1.0/items/2";
  const graph = new Graph(
    { status: 202, headers: { location } },
    { status: 202, headers: { "retry-after": "0" } },
    { body: { status: "succeeded", resourceLocation } },
    { body: { id: "2" } },
    { status: 202, headers: { location } },
    { body: { status: "failed", error: { code: "quotaLimit" } } },
  );
  assert.deepEqual(await (await graph.files.copy({ id: "1" })).wait(), { id: "2" });
  const running = await graph.files.copy({ id: "1" });
  await assert.rejects(running.wait(), (error) => {
    assert.ok(error instanceof OperationFailed);
    assert.match(error.message, /failed quotaLimit/);
    return error.state.status === "failed";
  });
});

test("an abort ends a pause", async () => {
  const graph = new Graph({ status: 429, headers: { "retry-after": "60" } });
  const signal = AbortSignal.timeout(20);
  await assert.rejects(graph.users.get({ signal }), { name: "TimeoutError" });
});

test("an answer can be had as it came", async () => {
  const graph = new Graph({ body: { id: "1" }, headers: { etag: "x" } }, { status: 204 }, { body: "file" }, { status: 404 });
  const answer = await graph.raw((each) => each.users.get());
  assert.deepEqual([answer.headers.get("etag"), await answer.json()], ["x", { id: "1" }]);
  assert.equal((await graph.raw((each) => each.users.update({}, { userId: "1" }))).status, 204);
  const file = await graph.raw((each) => each.files.get({ itemPath: "a" }));
  assert.equal(await file.json(), "file");
  await assert.rejects(graph.raw((each) => each.users.get()), { status: 404 });
  await assert.rejects(graph.raw(async () => undefined), /no request/);
});

test("any request can be made", async () => {
  const graph = new Graph({ body: {} }, { body: {} });
  await graph.request("POST", "me/any", { body: new URLSearchParams("a=1") });
  assert.equal(graph.sent[0].url, "https://graph.microsoft.com/v1.0/me/any");
  assert.ok(graph.sent.shift().body instanceof URLSearchParams);
  await graph.request("POST", "/me/any", { body: { a: 1 }, query: { $top: 2 } });
  assert.equal(graph.sent[0].url, "https://graph.microsoft.com/v1.0/me/any?$top=2");
  assert.equal(graph.sent[0].body, '{"a":1}');
});
