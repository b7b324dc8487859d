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
   * React to a chatMessage of a channel or a chat, or to a reply. One person can react in more than one way.
   *
   * - `POST /teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/setReaction`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Send
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): not supported
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-setreaction?view=graph-rest-beta
   */
  setReaction(options: {
    teamId: string;
    channelId: string;
    chatMessageId: string;
    /** The reaction, as a Unicode emoji. Required. */
    reactionType?: string | null;
  } & CallOptions): Promise<void>;
  /**
   * React to a chatMessage of a channel or a chat, or to a reply. One person can react in more than one way.
   *
   * - `POST /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/setReaction`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Send
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): not supported
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-setreaction?view=graph-rest-beta
   */
  setReaction(options: {
    teamId: string;
    channelId: string;
    messageId: string;
    replyId: string;
    /** The reaction, as a Unicode emoji. Required. */
    reactionType?: string | null;
  } & CallOptions): Promise<void>;
  /**
   * React to a chatMessage of a channel or a chat, or to a reply. One person can react in more than one way.
   *
   * - `POST /chats/{chat_id}/messages/{chat_message_id}/setReaction`
   *
   * - Delegated (work or school account) (Permissions for chat): Chat.ReadWrite
   * - Delegated (personal Microsoft account) (Permissions for chat): not supported
   * - Application (Permissions for chat): not supported
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-setreaction?view=graph-rest-beta
   */
  setReaction(options: {
    chatMessageId: string;
    chatId: string;
    /** The reaction, as a Unicode emoji. Required. */
    reactionType?: string | null;
  } & CallOptions): Promise<void>;
  /**
   * Take one's own reaction to a chatMessage back.
   *
   * - `POST /teams/{team_id}/channels/{channel_id}/messages/{chat_message_id}/unsetReaction`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Send
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): not supported
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-unsetreaction?view=graph-rest-beta
   */
  unsetReaction(options: {
    teamId: string;
    channelId: string;
    chatMessageId: string;
    /** The reaction, as a Unicode emoji. Required. */
    reactionType?: string | null;
  } & CallOptions): Promise<void>;
  /**
   * Take one's own reaction to a chatMessage back.
   *
   * - `POST /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies/{reply_id}/unsetReaction`
   *
   * - Delegated (work or school account) (Permissions for channel): ChannelMessage.Send
   * - Delegated (personal Microsoft account) (Permissions for channel): not supported
   * - Application (Permissions for channel): not supported
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-unsetreaction?view=graph-rest-beta
   */
  unsetReaction(options: {
    teamId: string;
    channelId: string;
    messageId: string;
    replyId: string;
    /** The reaction, as a Unicode emoji. Required. */
    reactionType?: string | null;
  } & CallOptions): Promise<void>;
  /**
   * Take one's own reaction to a chatMessage back.
   *
   * - `POST /chats/{chat_id}/messages/{chat_message_id}/unsetReaction`
   *
   * - Delegated (work or school account) (Permissions for chat): Chat.ReadWrite
   * - Delegated (personal Microsoft account) (Permissions for chat): not supported
   * - Application (Permissions for chat): not supported
   *
   * @see https://learn.microsoft.com/graph/api/chatmessage-unsetreaction?view=graph-rest-beta
   */
  unsetReaction(options: {
    chatMessageId: string;
    chatId: string;
    /** The reaction, as a Unicode emoji. Required. */
    reactionType?: string | null;
  } & CallOptions): Promise<void>;
}
