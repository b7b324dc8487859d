import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * Operations on channels.
 */
export interface Channels {
  /**
   * Page through the messages of a channel, without the replies to them.
   *
   * - `GET /teams/{team_id}/channels/{channel_id}/messages`
   *
   * - Delegated (work or school account): ChannelMessage.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: ChannelMessage.Read.Group
   *
   * @see https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-1.0
   */
  listMessages(options: { teamId: string; channelId: string; top?: number; expand?: readonly string[] | string } & CallOptions): Collection<models.ChatMessage>;
}
