import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("messages.delete: v1.0/api/message-delete.md:60", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW1xAAA=", "headers": {}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.messages.delete({ messageId: "AAMkAGUAAAwTW1xAAA=" }),
});

replay("messages.forward: v1.0/api/message-forward.md:67", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/forward", "headers": {"content-type": "application/json"}, "body": {"comment": "For your files.", "toRecipients": [{"emailAddress": {"name": "Diego Amari", "address": "DiegoA@contoso.com"}}]}},
  response: {"status": 202, "headers": {}},
  kind: "empty",
  call: (graph) => graph.messages.forward({ messageId: "AAMkAGUAAAwTW09AAA=", comment: "For your files.", toRecipients: [{"emailAddress": {"name": "Diego Amari", "address": "DiegoA@contoso.com"}}], headers: {"content-type": "application/json"} }),
});

replay("messages.get: v1.0/api/message-get.md:81", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=", "headers": {"prefer": "outlook.body-content-type=\"text\""}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity", "@odata.etag": "W/\"CQAAABYAAAAiIsqMbYjsT5e\"", "id": "AAMkAGUAAAwTW09AAA=", "createdDateTime": "2026-03-02T08:11:36Z", "lastModifiedDateTime": "2026-03-02T08:11:38Z", "changeKey": "CQAAABYAAAAiIsqMbYjsT5e", "categories": [], "receivedDateTime": "2026-03-02T08:11:37Z", "sentDateTime": "2026-03-02T08:11:33Z", "hasAttachments": true, "internetMessageId": "<PH7PR21MB3263@contoso.com>", "subject": "Floor plan", "bodyPreview": "The plan of the second floor is attached.", "importance": "normal", "parentFolderId": "AAMkAGUAAAAAAEJAAA=", "conversationId": "AAQkAGUAAAwTWz8=", "isDeliveryReceiptRequested": false, "isReadReceiptRequested": false, "isRead": false, "isDraft": false, "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D", "inferenceClassification": "focused", "body": {"contentType": "text", "content": "The plan of the second floor is attached."}, "sender": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "from": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "toRecipients": [{"emailAddress": {"name": "Adele Okafor", "address": "AdeleO@contoso.com"}}], "ccRecipients": [], "bccRecipients": [], "replyTo": [], "flag": {"flagStatus": "notFlagged"}}},
  kind: "entity",
  call: (graph) => graph.messages.get({ messageId: "AAMkAGUAAAwTW09AAA=", prefer: "outlook.body-content-type=\"text\"" }),
});

replay("messages.get: v1.0/api/message-get.md:165", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=?$select=internetMessageHeaders", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages(internetMessageHeaders)/$entity", "id": "AAMkAGUAAAwTW09AAA=", "internetMessageHeaders": [{"name": "Received", "value": "from mail.contoso.com (203.0.113.9) by inbound.contoso.com; Mon, 2 Mar 2026 08:11:36 +0000"}, {"name": "MIME-Version", "value": "1.0"}]}},
  kind: "entity",
  call: (graph) => graph.messages.get({ messageId: "AAMkAGUAAAwTW09AAA=", select: ["internetMessageHeaders"] }),
});

replay("messages.get: v1.0/api/message-get.md:210", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/$value", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "text/plain"}, "body": "From: Bianca Ferri <BiancaF@contoso.com>\nTo: Adele Okafor <AdeleO@contoso.com>\nSubject: Floor plan\nDate: Mon, 2 Mar 2026 08:11:33 +0000\nMessage-ID: <PH7PR21MB3263@contoso.com>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=\"utf-8\"\n\nThe plan of the second floor is attached."},
  kind: "stream",
  call: (graph) => graph.messages.get({ messageId: "AAMkAGUAAAwTW09AAA=", via: "$value" }),
});

replay("messages.list_attachments: v1.0/api/message-list-attachments.md:64", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages('AAMkAGUAAAwTW09AAA=')/attachments", "value": [{"@odata.type": "#microsoft.graph.fileAttachment", "@odata.mediaContentType": "application/pdf", "id": "AAMkAGUAAAwTW09AAABEgAQAHt=", "lastModifiedDateTime": "2026-03-02T08:11:36Z", "name": "floor-2.pdf", "contentType": "application/pdf", "size": 182346, "isInline": false, "contentId": null, "contentLocation": null, "contentBytes": "JVBERi0xLjcKJeLjz9M="}, {"@odata.type": "#microsoft.graph.itemAttachment", "id": "AAMkAGUAAAwTW09AAABEgAQBQr=", "lastModifiedDateTime": "2026-03-02T08:11:36Z", "name": "Rooms for Thursday", "contentType": null, "size": 28614, "isInline": false}]}},
  kind: "collection",
  call: (graph) => graph.messages.listAttachments({ messageId: "AAMkAGUAAAwTW09AAA=" }),
});

replay("messages.move: v1.0/api/message-move.md:65", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/move", "headers": {"content-type": "application/json"}, "body": {"destinationId": "archive"}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity", "id": "AAMkAGUAAAxPq77AAA=", "createdDateTime": "2026-03-02T08:11:36Z", "lastModifiedDateTime": "2026-03-02T08:11:38Z", "changeKey": "CQAAABYAAAAiIsqMbYjsT5e", "categories": [], "receivedDateTime": "2026-03-02T08:11:37Z", "sentDateTime": "2026-03-02T08:11:33Z", "hasAttachments": true, "internetMessageId": "<PH7PR21MB3263@contoso.com>", "subject": "Floor plan", "bodyPreview": "The plan of the second floor is attached.", "importance": "normal", "parentFolderId": "AAMkAGUAAAAAAFQAAA=", "conversationId": "AAQkAGUAAAwTWz8=", "isDeliveryReceiptRequested": false, "isReadReceiptRequested": false, "isRead": true, "isDraft": false, "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D", "inferenceClassification": "focused", "body": {"contentType": "text", "content": "The plan of the second floor is attached."}, "sender": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "from": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "toRecipients": [{"emailAddress": {"name": "Adele Okafor", "address": "AdeleO@contoso.com"}}], "ccRecipients": [], "bccRecipients": [], "replyTo": [], "flag": {"flagStatus": "notFlagged"}}},
  kind: "entity",
  call: (graph) => graph.messages.move({ messageId: "AAMkAGUAAAwTW09AAA=", destinationId: "archive", headers: {"content-type": "application/json"} }),
});

replay("messages.reply: v1.0/api/message-reply.md:66", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/reply", "headers": {"content-type": "application/json"}, "body": {"message": {"ccRecipients": [{"emailAddress": {"name": "Diego Amari", "address": "DiegoA@contoso.com"}}]}, "comment": "Thank you. Diego, is the stairwell to scale?"}},
  response: {"status": 202, "headers": {}},
  kind: "empty",
  call: (graph) => graph.messages.reply({ messageId: "AAMkAGUAAAwTW09AAA=", message: {"ccRecipients": [{"emailAddress": {"name": "Diego Amari", "address": "DiegoA@contoso.com"}}]}, comment: "Thank you. Diego, is the stairwell to scale?", headers: {"content-type": "application/json"} }),
});

replay("messages.update: v1.0/api/message-update.md:75", Graph, {
  request: {"method": "PATCH", "url": "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=", "headers": {"content-type": "application/json"}, "body": {"isRead": true, "categories": ["Moving"], "flag": {"flagStatus": "flagged", "startDateTime": {"dateTime": "2026-03-02T09:00:00", "timeZone": "UTC"}, "dueDateTime": {"dateTime": "2026-03-06T17:00:00", "timeZone": "UTC"}}}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity", "id": "AAMkAGUAAAwTW09AAA=", "createdDateTime": "2026-03-02T08:11:36Z", "lastModifiedDateTime": "2026-03-02T09:30:00Z", "changeKey": "CQAAABYAAAAiIsqMbYjsT5e", "categories": ["Moving"], "receivedDateTime": "2026-03-02T08:11:37Z", "sentDateTime": "2026-03-02T08:11:33Z", "hasAttachments": true, "internetMessageId": "<PH7PR21MB3263@contoso.com>", "subject": "Floor plan", "bodyPreview": "The plan of the second floor is attached.", "importance": "normal", "parentFolderId": "AAMkAGUAAAAAAEJAAA=", "conversationId": "AAQkAGUAAAwTWz8=", "isDeliveryReceiptRequested": false, "isReadReceiptRequested": false, "isRead": true, "isDraft": false, "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D", "inferenceClassification": "focused", "body": {"contentType": "text", "content": "The plan of the second floor is attached."}, "sender": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "from": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "toRecipients": [{"emailAddress": {"name": "Adele Okafor", "address": "AdeleO@contoso.com"}}], "ccRecipients": [], "bccRecipients": [], "replyTo": [], "flag": {"flagStatus": "flagged", "startDateTime": {"dateTime": "2026-03-02T00:00:00.0000000", "timeZone": "UTC"}, "dueDateTime": {"dateTime": "2026-03-06T00:00:00.0000000", "timeZone": "UTC"}}}},
  kind: "entity",
  call: (graph) => graph.messages.update({"isRead": true, "categories": ["Moving"], "flag": {"flagStatus": "flagged", "startDateTime": {"dateTime": "2026-03-02T09:00:00", "timeZone": "UTC"}, "dueDateTime": {"dateTime": "2026-03-06T17:00:00", "timeZone": "UTC"}}}, { messageId: "AAMkAGUAAAwTW09AAA=", headers: {"content-type": "application/json"} }),
});
