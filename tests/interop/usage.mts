// How the declarations are used, and what they refuse: compiled by `make check-packs`, never run.
import { Graph } from "../../generated/typescript/v1_0/index.js";
import type { models } from "../../generated/typescript/v1_0/index.js";
import { GraphError } from "../../generated/typescript/runtime/index.js";

const graph = new Graph({ getToken: async () => ({ token: "t" }) }, { retries: 1 });

export async function usage(): Promise<string | null | undefined> {
  for await (const user of graph.users.list({ select: ["id", "displayName"], top: 5 })) {
    const name: string | null | undefined = user.displayName;
    console.log(name, user["@odata.etag"]);
  }
  const me = await graph.users.get();
  const alex: models.User = await graph.users.get({ userId: "alex@contoso.com", headers: { a: "b" } });
  await graph.users.update({ jobTitle: null }, { userId: "1" });
  await graph.users.sendMail({ message: { subject: "Hi" }, saveToSentItems: false });
  const file: Response = await graph.driveItems.getContent({ driveId: "1", itemId: "2" });
  const changes = graph.users.delta();
  for await (const page of changes.pages()) console.log(page.value.length);
  graph.users.delta({ deltaLink: changes.deltaLink });

  const raw: Response = await graph.raw((each) => each.users.get());
  console.log(raw.headers.get("etag"));

  const batch = graph.batch();
  const first = batch.add((each) => each.users.get());
  const second = batch.add((each) => each.groups.list().page(), { after: [first] });
  await batch.send();
  const ids: (string | undefined)[] = [first.result.id, ...second.result.value.map((each) => each.id)];
  const session = await graph.driveItems.createUploadSession({ itemId: "7" });
  await graph.upload(session, new Uint8Array(7), { progress: (done, total) => console.log(done / total) });
  console.log(ids);

  // @ts-expect-error a list is no call: of a list one page
  batch.add((each) => each.groups.list());
  // @ts-expect-error a filter is a text
  graph.users.list({ filter: 1 });

  const folder: models.MailFolder = await graph.mailFolders.get({ mailFolderId: "inbox" });
  console.log(folder.displayName, alex.displayName);

  const text: models.FileAttachment = { name: "a.txt", contentBytes: "aGk=" };
  const attachments: models.AnyAttachment[] = [
    text,
    { "@odata.type": "#microsoft.graph.fileAttachment", name: "a.txt", contentBytes: "aGk=" },
    { "@odata.type": "#microsoft.graph.itemAttachment", name: "event" },
  ];
  // @ts-expect-error a property of another derived type
  attachments.push({ "@odata.type": "#microsoft.graph.itemAttachment", contentBytes: "aGk=" });
  await graph.users.sendMail({ message: { attachments } });
  for await (const each of graph.messages.listAttachments({ messageId: "1" })) {
    if (each["@odata.type"] === "#microsoft.graph.fileAttachment") console.log(each.contentBytes);
    // @ts-expect-error only some attachments have it
    console.log(each.name, each.contentBytes);
  }

  // @ts-expect-error a key that no route takes
  graph.users.get({ messageId: "1" });
  // @ts-expect-error a key is missing
  graph.groups.delete({});
  // @ts-expect-error a property of another kind
  graph.users.update({ jobTitle: 1 }, { userId: "1" });
  // @ts-expect-error a method that there is not
  graph.users.forget();
  // @ts-expect-error a property that there is not
  console.log(folder.displayNam);

  try {
    await file.arrayBuffer();
  } catch (error) {
    if (error instanceof GraphError) return `${error.status} ${error.code}`;
  }
  return me.displayName;
}
