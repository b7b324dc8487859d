// Calls that are sent together, on a table of operations of its own.
import assert from "node:assert/strict";
import test from "node:test";
import { defineGroups } from "../runtime/client.js";
import { FakeClient } from "./fake.js";

class Graph extends FakeClient {}
defineGroups(Graph.prototype, {
  users: () => ({
    get: { routes: [["GET", "/me", "entity", []], ["GET", "/users/{userId}", "entity", ["userId"]]] },
    list: { routes: [["GET", "/users", "collection", []]], query: { top: "$top" } },
    update: { routes: [["PATCH", "/users/{userId}", "empty", ["userId"]]], body: "json" },
    photo: { routes: [["GET", "/me/photo/$value", "stream", []]] },
    setPhoto: { routes: [["PUT", "/me/photo/$value", "empty", []]], body: "image/jpeg" },
  }),
});

/** Answers each request of a batch by `answer`, which is given the request. */
function answers(answer) {
  return ({ body }) => {
    const responses = JSON.parse(body).requests.map((each) => ({ id: each.id, ...answer(each) }));
    return { body: { responses: responses.reverse() } };
  };
}

test("calls go together, and each has its answer", async () => {
  const graph = new Graph([answers(({ url }) => ({ status: 200, body: { value: [url] } }))]);
  const batch = graph.batch();
  const me = batch.add((each) => each.users.get());
  const users = batch.add((each) => each.users.list({ top: 2 }).page());
  assert.throws(() => me.result, /not sent/);
  await batch.send();
  assert.deepEqual([me.result.value, users.result.value], [["/me"], ["/users?$top=2"]]);
  assert.equal(graph.sent.length, 1);
  assert.equal(graph.sent[0].url, "https://graph.microsoft.com/v1.0/$batch");
});

test("a call that fails is told by its item", async () => {
  const error = { code: "itemNotFound", message: "" };
  const graph = new Graph([answers(({ id }) => (id === "1" ? { status: 404, body: { error } } : { status: 204 }))]);
  const batch = graph.batch();
  const gone = batch.add((each) => each.users.get({ userId: "1" }));
  const done = batch.add((each) => each.users.update({ city: null }, { userId: "2" }));
  const wrong = batch.add(async (each) => each.users.get({ teamId: "2" }));
  await batch.send();
  assert.deepEqual([gone.status, gone.error.code], [404, "itemNotFound"]);
  assert.throws(() => gone.result, { status: 404 });
  assert.deepEqual([done.error, done.status, done.result], [undefined, 204, undefined]);
  assert.match(wrong.error.message, /no option teamId/);
  const [, update] = JSON.parse(graph.sent[0].body).requests;
  assert.deepEqual(update, {
    id: "2",
    method: "PATCH",
    url: "/users/2",
    headers: { "content-type": "application/json" },
    body: { city: null },
  });
});

test("a call waits for others, and fails with them", async () => {
  const answer = answers(({ id }) => ({ status: id === "1" ? 403 : 200, body: {} }));
  const graph = new Graph([answer, answer]);
  const batch = graph.batch();
  const items = [batch.add((each) => each.users.get())];
  for (let number = 2; number <= 21; number++) items.push(batch.add((each) => each.users.get()));
  const second = batch.add((each) => each.users.get(), { after: [items[1]] });
  const last = batch.add((each) => each.users.get(), { after: [items[0], items[20]] });
  await batch.send();
  assert.equal(graph.sent.length, 2);
  assert.equal(last.status, 424);
  const [first, next] = graph.sent.map((each) => JSON.parse(each.body).requests);
  assert.equal(first.length, 20);
  assert.deepEqual(next.map((each) => [each.id, each.dependsOn]), [["21", undefined], ["22", undefined]]);
  assert.equal(second.status, 200);
  assert.throws(() => batch.add((each) => each.users.get(), { after: [graph.batch()] }), /own batch/);
});

test("what was throttled is sent again, with what waits for it", async () => {
  let round = 0;
  const once = ({ id }) => {
    if (round || id === "3") return { status: 200, body: { id } };
    return id === "1" ? { status: 429, headers: { "Retry-After": 0 } } : { status: 424 };
  };
  const first = answers(once);
  const graph = new Graph([first, (init) => (round++, first(init))]);
  const batch = graph.batch();
  const me = batch.add((each) => each.users.get());
  const after = batch.add((each) => each.users.get(), { after: [me] });
  const other = batch.add((each) => each.users.get());
  await batch.send();
  assert.deepEqual([me.result.id, after.result.id, other.result.id], ["1", "2", "3"]);
  const again = JSON.parse(graph.sent[1].body).requests;
  assert.deepEqual(again.map((each) => [each.id, each.dependsOn]), [["1", undefined], ["2", ["1"]]]);
});

test("files go in Base64", async () => {
  const headers = { "Content-Type": "image/jpeg" };
  const graph = new Graph([answers(() => ({ status: 200, headers, body: btoa("\xff\xd8") }))], { headers: { Prefer: "a" } });
  const batch = graph.batch();
  const put = batch.add((each) => each.users.setPhoto(new Uint8Array([255, 216])));
  const got = batch.add((each) => each.users.photo());
  await batch.send();
  const [sent] = JSON.parse(graph.sent[0].body).requests;
  assert.deepEqual([sent.body, sent.headers.prefer], [btoa("\xff\xd8"), "a"]);
  assert.equal(put.error, undefined);
  assert.deepEqual(new Uint8Array(await got.result.arrayBuffer()), new Uint8Array([255, 216]));
});

test("a call makes one request, of the client's own host", async () => {
  const next = "https://graph.microsoft.com/v1.0/users?a";
  const graph = new Graph([answers(() => ({ status: 200, body: { value: [1], "@odata.nextLink": next } }))]);
  const batch = graph.batch();
  const all = batch.add((each) => each.users.list().toArray());
  const elsewhere = batch.add((each) => each.request("GET", "https://elsewhere.contoso.com/"));
  await batch.send();
  assert.match(all.error.message, /makes more/);
  assert.match(elsewhere.error.message, /out of reach/);
});

test("what was answered before a failure is not sent again", async () => {
  const answer = answers(() => ({ status: 200, body: {} }));
  const graph = new Graph([answer, { status: 500 }, answer]);
  const batch = graph.batch();
  for (let number = 1; number <= 21; number++) batch.add((each) => each.users.get());
  await assert.rejects(batch.send(), { status: 500 });
  await batch.send();
  assert.deepEqual(JSON.parse(graph.sent[2].body).requests.map((each) => each.id), ["21"]);
});

test("a batch that fails as a whole is an error", async () => {
  const graph = new Graph([{ status: 400, body: { error: { code: "BadRequest" } } }]);
  const batch = graph.batch();
  batch.add((each) => each.users.get());
  await assert.rejects(batch.send(), { code: "BadRequest" });
  const lost = new Graph([{ body: { responses: [] } }]).batch();
  lost.add((each) => each.users.get());
  await assert.rejects(lost.send(), /no answer to request 1/);
});
