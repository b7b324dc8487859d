// node stub_calls.mjs CLIENT ORIGIN TOKEN: the TypeScript client in the file CLIENT against the stub
// server at ORIGIN. Each call has to give what was asked for; the last line counts them.
import assert from "node:assert/strict";

const [client, origin, token] = process.argv.slice(2);
const { Graph } = await import(client);
let calls = 0;
const fetched = globalThis.fetch;
globalThis.fetch = (...request) => {
  calls += 1;
  return fetched(...request);
};
const graph = new Graph(token, { baseUrl: origin });

const made = await graph.users.create({ displayName: "Eve", accountEnabled: true });
await graph.users.update({ jobTitle: "Tester" }, { userId: made.id });
const read = await graph.users.get({ userId: made.id });
assert.deepEqual([read.displayName, read.jobTitle], ["Eve", "Tester"]);
const names = [];
for await (const user of graph.users.list({ top: 2, select: ["displayName"] })) {
  names.push(user.displayName);
}
assert.ok(names.includes("Eve") && names.length > 2);
const found = await graph.users.list({ filter: "startsWith(displayName,'Ev')" }).toArray();
assert.deepEqual(found.map((user) => user.id), [made.id]);

const changes = graph.users.delta();
await changes.toArray();
await graph.users.delete({ userId: made.id });
await assert.rejects(graph.users.get({ userId: made.id }), { status: 404 });
const removed = await graph.users.delta({ deltaLink: changes.deltaLink }).toArray();
assert.deepEqual(removed, [{ id: made.id, "@removed": { reason: "deleted" } }]);

await graph.users.sendMail({ message: { subject: "Hi" }, saveToSentItems: false });
const draft = await graph.users.createMessages({ subject: "Draft" });
assert.equal((await graph.messages.get({ messageId: draft.id })).subject, "Draft");
const file = await graph.driveItems.getContent({ itemId: "1" });
assert.equal(await file.text(), "stub");
const copy = await graph.driveItems.copy({ itemId: "1", name: "copy" });
assert.ok(await copy.wait());

const fault = { status: 429, retryAfter: 0, path: "groups", times: 1 };
await fetched(`${origin}/_stub/faults`, { method: "POST", body: JSON.stringify(fault) });
assert.ok((await graph.groups.list().toArray()).length > 0);
console.log(`all as expected, with ${calls} calls`);
