import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A message in a channel or a chat of Microsoft Teams.
 */
export interface ChatMessages {
  /**
   * Write a chatMessage into a channel or a chat, or reply to one in a channel.
   *
   * - `POST /teams/{team_id}/channels/{channel_id}/messages`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Send
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): Teamwork.Migrate.All
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0
   */
  create(body: models.ChatMessage, options: { teamId: string; channelId: string } & CallOptions): Promise<models.ChatMessage>;
  /**
   * Write a chatMessage into a channel or a chat, or reply to one in a channel.
   *
   * - `POST /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Send
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): Teamwork.Migrate.All
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0
   */
  create(body: models.ChatMessage, options: { teamId: string; channelId: string; messageId: string } & CallOptions): Promise<models.ChatMessage>;
  /**
   * Write a chatMessage into a channel or a chat, or reply to one in a channel.
   *
   * - `POST /chats/{chat_id}/messages`
   *
   * - Delegated (work or school account) (Permissions for chat): ChatMessage.Send
   * - Delegated (personal Microsoft account) (Permissions for chat): not supported
   * - Application (Permissions for chat): not supported
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0
   */
  create(body: models.ChatMessage, options: { chatId: string } & CallOptions): Promise<models.ChatMessage>;
  /**
   * Read a chatMessage of a channel or a chat, or a reply to one.
   *
   * - `GET /teams/{team_id}/channels/{channel_id}/messages/{message_id}`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Read.All
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): ChannelMessage.Read.Group
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0
   */
  get(options: { teamId: string; channelId: string; messageId: string } & CallOptions): Promise<models.ChatMessage>;
  /**
   * Read a chatMessage of a channel or a chat, or a reply to one.
   *
   * - `GET /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Read.All
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): ChannelMessage.Read.Group
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0
   */
  get(options: { teamId: string; channelId: string; messageId: string; replyId: string } & CallOptions): Promise<models.ChatMessage>;
  /**
   * Read a chatMessage of a channel or a chat, or a reply to one.
   *
   * - `GET /chats/{chat_id}/messages/{message_id}`
   * - `GET /me/chats/{chat_id}/messages/{message_id}`
   *
   * - Delegated (work or school account) (Permissions for chat): Chat.Read
   * - Delegated (personal Microsoft account) (Permissions for chat): not supported
   * - Application (Permissions for chat): Chat.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0
   */
  get(options: { messageId: string; chatId: string; via?: "me" } & CallOptions): Promise<models.ChatMessage>;
  /**
   * Read a chatMessage of a channel or a chat, or a reply to one.
   *
   * - `GET /users/{user_id}/chats/{chat_id}/messages/{message_id}`
   *
   * - Delegated (work or school account) (Permissions for chat): Chat.Read
   * - Delegated (personal Microsoft account) (Permissions for chat): not supported
   * - Application (Permissions for chat): Chat.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0
   */
  get(options: { messageId: string; chatId: string; userId: string } & CallOptions): Promise<models.ChatMessage>;
}
