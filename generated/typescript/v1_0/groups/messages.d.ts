import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A message in a folder of a mailbox: received, sent, or still a draft.
 */
export interface Messages {
  /**
   * Delete a message. It goes to the folder Deleted Items; a message that already lies there goes to the items that an administrator can still recover.
   *
   * - `DELETE /me/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0
   */
  delete(options: { messageId: string } & CallOptions): Promise<void>;
  /**
   * Delete a message. It goes to the folder Deleted Items; a message that already lies there goes to the items that an administrator can still recover.
   *
   * - `DELETE /me/mailFolders/{mail_folder_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0
   */
  delete(options: { messageId: string; mailFolderId: string } & CallOptions): Promise<void>;
  /**
   * Delete a message. It goes to the folder Deleted Items; a message that already lies there goes to the items that an administrator can still recover.
   *
   * - `DELETE /users/{user_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0
   */
  delete(options: { messageId: string; userId: string } & CallOptions): Promise<void>;
  /**
   * Delete a message. It goes to the folder Deleted Items; a message that already lies there goes to the items that an administrator can still recover.
   *
   * - `DELETE /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0
   */
  delete(options: { messageId: string; mailFolderId: string; userId: string } & CallOptions): Promise<void>;
  /**
   * Pass a message on to others, with a few words of your own if you like. Recipients stand in toRecipients or inside message, not in both places.
   *
   * - `POST /me/messages/{message_id}/forward`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0
   */
  forward(options: {
    messageId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the forwarded message shall have. Optional. */
    message?: models.Message | null;
    /** Who receives the message. Optional when message has recipients. */
    toRecipients?: models.AnyRecipient[] | null;
  } & CallOptions): Promise<void>;
  /**
   * Pass a message on to others, with a few words of your own if you like. Recipients stand in toRecipients or inside message, not in both places.
   *
   * - `POST /me/mailFolders/{mail_folder_id}/messages/{message_id}/forward`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0
   */
  forward(options: {
    messageId: string;
    mailFolderId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the forwarded message shall have. Optional. */
    message?: models.Message | null;
    /** Who receives the message. Optional when message has recipients. */
    toRecipients?: models.AnyRecipient[] | null;
  } & CallOptions): Promise<void>;
  /**
   * Pass a message on to others, with a few words of your own if you like. Recipients stand in toRecipients or inside message, not in both places.
   *
   * - `POST /users/{user_id}/messages/{message_id}/forward`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0
   */
  forward(options: {
    messageId: string;
    userId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the forwarded message shall have. Optional. */
    message?: models.Message | null;
    /** Who receives the message. Optional when message has recipients. */
    toRecipients?: models.AnyRecipient[] | null;
  } & CallOptions): Promise<void>;
  /**
   * Pass a message on to others, with a few words of your own if you like. Recipients stand in toRecipients or inside message, not in both places.
   *
   * - `POST /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/forward`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0
   */
  forward(options: {
    messageId: string;
    mailFolderId: string;
    userId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the forwarded message shall have. Optional. */
    message?: models.Message | null;
    /** Who receives the message. Optional when message has recipients. */
    toRecipients?: models.AnyRecipient[] | null;
  } & CallOptions): Promise<void>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /me/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Message>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /me/messages/{message_id}/$value`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    via: "$value";
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /me/mailFolders/{mail_folder_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    mailFolderId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Message>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /me/mailFolders/{mail_folder_id}/messages/{message_id}/$value`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    mailFolderId: string;
    via: "$value";
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /users/{user_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    userId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Message>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /users/{user_id}/messages/{message_id}/$value`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    userId: string;
    via: "$value";
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    mailFolderId: string;
    userId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Message>;
  /**
   * Read a message. Add /$value to the address to receive the message as it traveled, in MIME format.
   *
   * - `GET /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/$value`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
   */
  get(options: {
    messageId: string;
    mailFolderId: string;
    userId: string;
    via: "$value";
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<Response>;
  /**
   * List the attachments of a message: files, Outlook items, and links to files elsewhere.
   *
   * - `GET /me/messages/{message_id}/attachments`
   *
   * - Delegated (work or school account): Mail.Read
   * - Delegated (personal Microsoft account): Mail.Read
   * - Application: Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0
   */
  listAttachments(options: { messageId: string; select?: readonly string[] | string } & CallOptions): Collection<models.AnyAttachment>;
  /**
   * List the attachments of a message: files, Outlook items, and links to files elsewhere.
   *
   * - `GET /me/mailFolders/{mail_folder_id}/messages/{message_id}/attachments`
   *
   * - Delegated (work or school account): Mail.Read
   * - Delegated (personal Microsoft account): Mail.Read
   * - Application: Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0
   */
  listAttachments(options: { messageId: string; mailFolderId: string; select?: readonly string[] | string } & CallOptions): Collection<models.AnyAttachment>;
  /**
   * List the attachments of a message: files, Outlook items, and links to files elsewhere.
   *
   * - `GET /users/{user_id}/messages/{message_id}/attachments`
   *
   * - Delegated (work or school account): Mail.Read
   * - Delegated (personal Microsoft account): Mail.Read
   * - Application: Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0
   */
  listAttachments(options: { messageId: string; userId: string; select?: readonly string[] | string } & CallOptions): Collection<models.AnyAttachment>;
  /**
   * List the attachments of a message: files, Outlook items, and links to files elsewhere.
   *
   * - `GET /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/attachments`
   *
   * - Delegated (work or school account): Mail.Read
   * - Delegated (personal Microsoft account): Mail.Read
   * - Application: Mail.Read
   *
   * @see https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0
   */
  listAttachments(options: { messageId: string; mailFolderId: string; userId: string; select?: readonly string[] | string } & CallOptions): Collection<models.AnyAttachment>;
  /**
   * Move a message into another folder of the same mailbox. The message is copied there and deleted here, so it has another ID afterwards.
   *
   * - `POST /me/messages/{message_id}/move`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0
   */
  move(options: {
    messageId: string;
    /** ID of the folder, or a well-known name such as archive. Required. */
    destinationId?: string | null;
  } & CallOptions): Promise<models.Message>;
  /**
   * Move a message into another folder of the same mailbox. The message is copied there and deleted here, so it has another ID afterwards.
   *
   * - `POST /me/mailFolders/{mail_folder_id}/messages/{message_id}/move`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0
   */
  move(options: {
    messageId: string;
    mailFolderId: string;
    /** ID of the folder, or a well-known name such as archive. Required. */
    destinationId?: string | null;
  } & CallOptions): Promise<models.Message>;
  /**
   * Move a message into another folder of the same mailbox. The message is copied there and deleted here, so it has another ID afterwards.
   *
   * - `POST /users/{user_id}/messages/{message_id}/move`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0
   */
  move(options: {
    messageId: string;
    userId: string;
    /** ID of the folder, or a well-known name such as archive. Required. */
    destinationId?: string | null;
  } & CallOptions): Promise<models.Message>;
  /**
   * Move a message into another folder of the same mailbox. The message is copied there and deleted here, so it has another ID afterwards.
   *
   * - `POST /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/move`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0
   */
  move(options: {
    messageId: string;
    mailFolderId: string;
    userId: string;
    /** ID of the folder, or a well-known name such as archive. Required. */
    destinationId?: string | null;
  } & CallOptions): Promise<models.Message>;
  /**
   * Answer the sender of a message. Say something in comment, or set the body in message, but not both. If the original names other addresses in replyTo, the answer goes there.
   *
   * - `POST /me/messages/{message_id}/reply`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0
   */
  reply(options: {
    messageId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the answer shall have, such as further recipients. Optional. */
    message?: models.Message | null;
  } & CallOptions): Promise<void>;
  /**
   * Answer the sender of a message. Say something in comment, or set the body in message, but not both. If the original names other addresses in replyTo, the answer goes there.
   *
   * - `POST /me/mailFolders/{mail_folder_id}/messages/{message_id}/reply`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0
   */
  reply(options: {
    messageId: string;
    mailFolderId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the answer shall have, such as further recipients. Optional. */
    message?: models.Message | null;
  } & CallOptions): Promise<void>;
  /**
   * Answer the sender of a message. Say something in comment, or set the body in message, but not both. If the original names other addresses in replyTo, the answer goes there.
   *
   * - `POST /users/{user_id}/messages/{message_id}/reply`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0
   */
  reply(options: {
    messageId: string;
    userId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the answer shall have, such as further recipients. Optional. */
    message?: models.Message | null;
  } & CallOptions): Promise<void>;
  /**
   * Answer the sender of a message. Say something in comment, or set the body in message, but not both. If the original names other addresses in replyTo, the answer goes there.
   *
   * - `POST /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/reply`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0
   */
  reply(options: {
    messageId: string;
    mailFolderId: string;
    userId: string;
    /** Text that stands above the original. Optional. */
    comment?: string | null;
    /** Properties that the answer shall have, such as further recipients. Optional. */
    message?: models.Message | null;
  } & CallOptions): Promise<void>;
  /**
   * Change properties of a message. Subject, body, recipients, and sender can be changed in drafts only.
   *
   * - `PATCH /me/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0
   */
  update(body: models.Message, options: { messageId: string } & CallOptions): Promise<models.Message>;
  /**
   * Change properties of a message. Subject, body, recipients, and sender can be changed in drafts only.
   *
   * - `PATCH /me/mailFolders/{mail_folder_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0
   */
  update(body: models.Message, options: { messageId: string; mailFolderId: string } & CallOptions): Promise<models.Message>;
  /**
   * Change properties of a message. Subject, body, recipients, and sender can be changed in drafts only.
   *
   * - `PATCH /users/{user_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0
   */
  update(body: models.Message, options: { messageId: string; userId: string } & CallOptions): Promise<models.Message>;
  /**
   * Change properties of a message. Subject, body, recipients, and sender can be changed in drafts only.
   *
   * - `PATCH /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0
   */
  update(body: models.Message, options: { messageId: string; mailFolderId: string; userId: string } & CallOptions): Promise<models.Message>;
}
