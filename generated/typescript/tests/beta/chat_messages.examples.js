import { Graph } from "../../beta/index.js";
import { replay } from "../replay.js";

replay("chat_messages.set_reaction: beta/api/chatmessage-setreaction.md:83", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/setReaction", "headers": {"content-type": "application/json"}, "body": {"reactionType": "\ud83d\udca1"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.chatMessages.setReaction({ teamId: "fbe2bf47-16c8-47cf-b4a5-4b9b187c508b", channelId: "19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2", chatMessageId: "1770104842910", reactionType: "\ud83d\udca1", headers: {"content-type": "application/json"} }),
});

replay("chat_messages.set_reaction: beta/api/chatmessage-setreaction.md:113", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/replies/1770105013377/setReaction", "headers": {"content-type": "application/json"}, "body": {"reactionType": "\ud83d\udc4d"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.chatMessages.setReaction({ teamId: "fbe2bf47-16c8-47cf-b4a5-4b9b187c508b", channelId: "19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2", messageId: "1770104842910", replyId: "1770105013377", reactionType: "\ud83d\udc4d", headers: {"content-type": "application/json"} }),
});

replay("chat_messages.set_reaction: beta/api/chatmessage-setreaction.md:143", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/chats/19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces/messages/1770104842910/setReaction", "headers": {"content-type": "application/json"}, "body": {"reactionType": "\ud83d\udc98"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.chatMessages.setReaction({ chatId: "19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces", chatMessageId: "1770104842910", reactionType: "\ud83d\udc98", headers: {"content-type": "application/json"} }),
});

replay("chat_messages.unset_reaction: beta/api/chatmessage-unsetreaction.md:83", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/unsetReaction", "headers": {"content-type": "application/json"}, "body": {"reactionType": "\ud83d\udca1"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.chatMessages.unsetReaction({ teamId: "fbe2bf47-16c8-47cf-b4a5-4b9b187c508b", channelId: "19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2", chatMessageId: "1770104842910", reactionType: "\ud83d\udca1", headers: {"content-type": "application/json"} }),
});

replay("chat_messages.unset_reaction: beta/api/chatmessage-unsetreaction.md:113", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/replies/1770105013377/unsetReaction", "headers": {"content-type": "application/json"}, "body": {"reactionType": "\ud83d\udc4d"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.chatMessages.unsetReaction({ teamId: "fbe2bf47-16c8-47cf-b4a5-4b9b187c508b", channelId: "19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2", messageId: "1770104842910", replyId: "1770105013377", reactionType: "\ud83d\udc4d", headers: {"content-type": "application/json"} }),
});

replay("chat_messages.unset_reaction: beta/api/chatmessage-unsetreaction.md:143", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/beta/chats/19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces/messages/1770104842910/unsetReaction", "headers": {"content-type": "application/json"}, "body": {"reactionType": "\ud83d\udc98"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.chatMessages.unsetReaction({ chatId: "19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces", chatMessageId: "1770104842910", reactionType: "\ud83d\udc98", headers: {"content-type": "application/json"} }),
});
