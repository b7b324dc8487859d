// Upload sessions: files in pieces.
import assert from "node:assert/strict";
import test from "node:test";
import { FakeClient } from "./fake.js";

const PIECE = 320 * 1024;
const session = { uploadUrl: "https://graph.microsoft.com/upload?sig=1" };
const file = new Uint8Array(PIECE + 10);

function arrived(start, status = 202) {
  return { status, body: { nextExpectedRanges: [`${start}-`] } };
}

test("a file goes in pieces, without the token", async () => {
  const graph = new FakeClient([arrived(PIECE), { status: 201, body: { id: "7" } }]);
  const steps = [];
  const progress = (done, total) => steps.push([done, total]);
  const item = await graph.upload(session, file, { pieceSize: PIECE, progress });
  assert.deepEqual(item, { id: "7" });
  assert.deepEqual(steps, [[PIECE, file.length], [file.length, file.length]]);
  const ranges = graph.sent.map((each) => each.headers["content-range"]);
  assert.deepEqual(ranges, [`bytes 0-${PIECE - 1}/${file.length}`, `bytes ${PIECE}-${file.length - 1}/${file.length}`]);
  assert.ok(graph.sent.every((each) => each.headers.authorization === undefined));
});

test("it goes on from what has arrived", async () => {
  const graph = new FakeClient([{ status: 416 }, arrived(PIECE, 200), { status: 200, body: { id: "7" } }], { retries: 0 });
  assert.deepEqual(await graph.upload(session, new Blob([file])), { id: "7" });
  assert.deepEqual(graph.sent.map((each) => each.method), ["PUT", "GET", "PUT"]);
  assert.equal(graph.sent[2].body.size, 10);
});

test("an answer without content is an end as well", async () => {
  assert.equal(await new FakeClient([{ status: 201 }]).upload(session.uploadUrl, "text"), undefined);
});

test("a session that is gone, or gets nowhere, is an error", async () => {
  const graph = new FakeClient([{ status: 404, body: { error: { code: "itemNotFound" } } }]);
  await assert.rejects(graph.upload(session, file), { status: 404 });
  const stuck = new FakeClient(Array.from({ length: 20 }, () => arrived(0)));
  await assert.rejects(stuck.upload(session, file), /does not get beyond byte 0/);
  assert.equal(stuck.sent.length, 6);
});

test("what cannot be sent is refused", async () => {
  const graph = new FakeClient([]);
  await assert.rejects(graph.upload(session, ""), /empty file/);
  await assert.rejects(graph.upload({}, file), /no uploadUrl/);
  await assert.rejects(graph.upload(session, file, { pieceSize: 1000 }), /multiple/);
});
