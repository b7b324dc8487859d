import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("attachments.get: v1.0/api/attachment-get.md:91", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments/AAMkAGUAAAwTW09AAABEgAQAHt=", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages('AAMkAGUAAAwTW09AAA=')/attachments/$entity", "@odata.type": "#microsoft.graph.fileAttachment", "@odata.mediaContentType": "application/pdf", "id": "AAMkAGUAAAwTW09AAABEgAQAHt=", "lastModifiedDateTime": "2026-03-02T08:11:36Z", "name": "floor-2.pdf", "contentType": "application/pdf", "size": 182346, "isInline": false, "contentId": null, "contentLocation": null, "contentBytes": "JVBERi0xLjcKJeLjz9M="}},
  kind: "entity",
  call: (graph) => graph.attachments.get({ messageId: "AAMkAGUAAAwTW09AAA=", attachmentId: "AAMkAGUAAAwTW09AAABEgAQAHt=" }),
});

replay("attachments.get: v1.0/api/attachment-get.md:134", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments/AAMkAGUAAAwTW09AAABEgAQBQr=?$expand=microsoft.graph.itemAttachment/item", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages('AAMkAGUAAAwTW09AAA=')/attachments(microsoft.graph.itemAttachment/item())/$entity", "@odata.type": "#microsoft.graph.itemAttachment", "id": "AAMkAGUAAAwTW09AAABEgAQBQr=", "lastModifiedDateTime": "2026-03-02T08:11:36Z", "name": "Rooms for Thursday", "contentType": null, "size": 28614, "isInline": false, "item": {"@odata.type": "#microsoft.graph.message", "id": "", "subject": "Rooms for Thursday", "isRead": true, "body": {"contentType": "text", "content": "Both rooms on the second floor are ours from nine."}}}},
  kind: "entity",
  call: (graph) => graph.attachments.get({ messageId: "AAMkAGUAAAwTW09AAA=", attachmentId: "AAMkAGUAAAwTW09AAABEgAQBQr=", expand: ["microsoft.graph.itemAttachment/item"] }),
});

replay("attachments.get: v1.0/api/attachment-get.md:185", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments/AAMkAGUAAAwTW09AAABEgAQAHt=/$value", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/pdf"}, "body": "{content of the file}"},
  kind: "stream",
  call: (graph) => graph.attachments.get({ messageId: "AAMkAGUAAAwTW09AAA=", attachmentId: "AAMkAGUAAAwTW09AAABEgAQAHt=", via: "$value" }),
});
