import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * Something attached to a message or an event: a file, an item of Outlook, or a link to a file elsewhere. The type is abstract; what you meet is a fileAttachment, an itemAttachment, or a referenceAttachment.
 */
export interface Attachments {
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /me/messages/{message_id}/attachments/{attachment_id}`
   *
   * - Delegated (work or school account) (Permissions for message): Mail.Read
   * - Delegated (personal Microsoft account) (Permissions for message): Mail.Read
   * - Application (Permissions for message): Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { messageId: string; attachmentId: string; expand?: readonly string[] | string } & CallOptions): Promise<models.AnyAttachment>;
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /me/messages/{message_id}/attachments/{attachment_id}/$value`
   *
   * - Delegated (work or school account) (Permissions for message): Mail.Read
   * - Delegated (personal Microsoft account) (Permissions for message): Mail.Read
   * - Application (Permissions for message): Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { messageId: string; attachmentId: string; via: "$value"; expand?: readonly string[] | string } & CallOptions): Promise<Response>;
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /users/{user_id}/messages/{message_id}/attachments/{attachment_id}`
   *
   * - Delegated (work or school account) (Permissions for message): Mail.Read
   * - Delegated (personal Microsoft account) (Permissions for message): Mail.Read
   * - Application (Permissions for message): Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { messageId: string; attachmentId: string; userId: string; expand?: readonly string[] | string } & CallOptions): Promise<models.AnyAttachment>;
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /users/{user_id}/messages/{message_id}/attachments/{attachment_id}/$value`
   *
   * - Delegated (work or school account) (Permissions for message): Mail.Read
   * - Delegated (personal Microsoft account) (Permissions for message): Mail.Read
   * - Application (Permissions for message): Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { messageId: string; attachmentId: string; userId: string; via: "$value"; expand?: readonly string[] | string } & CallOptions): Promise<Response>;
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /me/events/{event_id}/attachments/{attachment_id}`
   *
   * - Delegated (work or school account) (Permissions for event): Calendars.Read
   * - Delegated (personal Microsoft account) (Permissions for event): Calendars.Read
   * - Application (Permissions for event): Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { attachmentId: string; eventId: string; expand?: readonly string[] | string } & CallOptions): Promise<models.AnyAttachment>;
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /me/events/{event_id}/attachments/{attachment_id}/$value`
   *
   * - Delegated (work or school account) (Permissions for event): Calendars.Read
   * - Delegated (personal Microsoft account) (Permissions for event): Calendars.Read
   * - Application (Permissions for event): Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { attachmentId: string; eventId: string; via: "$value"; expand?: readonly string[] | string } & CallOptions): Promise<Response>;
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /users/{user_id}/events/{event_id}/attachments/{attachment_id}`
   *
   * - Delegated (work or school account) (Permissions for event): Calendars.Read
   * - Delegated (personal Microsoft account) (Permissions for event): Calendars.Read
   * - Application (Permissions for event): Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { attachmentId: string; userId: string; eventId: string; expand?: readonly string[] | string } & CallOptions): Promise<models.AnyAttachment>;
  /**
   * Read an attachment of a message or an event. A file comes with its bytes in contentBytes; add /$value to the address to receive the bytes as they are.
   *
   * - `GET /users/{user_id}/events/{event_id}/attachments/{attachment_id}/$value`
   *
   * - Delegated (work or school account) (Permissions for event): Calendars.Read
   * - Delegated (personal Microsoft account) (Permissions for event): Calendars.Read
   * - Application (Permissions for event): Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
   */
  get(options: { attachmentId: string; userId: string; eventId: string; via: "$value"; expand?: readonly string[] | string } & CallOptions): Promise<Response>;
}
