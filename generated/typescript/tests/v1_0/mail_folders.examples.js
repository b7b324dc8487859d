import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("mail_folders.get: v1.0/api/mailfolder-get.md:65", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/mailFolders/inbox", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders/$entity", "id": "AAMkAGUAAAAAAEJAAA=", "displayName": "Inbox", "parentFolderId": "AQMkAGUAAAAAAEIAAAA=", "childFolderCount": 1, "unreadItemCount": 3, "totalItemCount": 418, "isHidden": false}},
  kind: "entity",
  call: (graph) => graph.mailFolders.get({ mailFolderId: "inbox" }),
});
