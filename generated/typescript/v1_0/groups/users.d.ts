import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * An account of a person, or of something that acts like one, such as a shared mailbox or a meeting room. Guests have an account here as well.
 */
export interface Users {
  /**
   * Create a user account in the organization. A few properties are needed at once; the others can wait for an update.
   *
   * - `POST /users`
   *
   * - Delegated (work or school account): User.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0
   */
  create(body: models.User, options?: CallOptions): Promise<models.User>;
  /**
   * Put an event into a calendar. If people are invited, Exchange sends the invitations at once.
   *
   * - `POST /me/events`
   *
   * - Delegated (work or school account): Calendars.ReadWrite
   * - Delegated (personal Microsoft account): Calendars.ReadWrite
   * - Application: Calendars.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0
   */
  createEvents(body: models.Event, options?: {
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
  /**
   * Put an event into a calendar. If people are invited, Exchange sends the invitations at once.
   *
   * - `POST /users/{user_id}/events`
   *
   * - Delegated (work or school account): Calendars.ReadWrite
   * - Delegated (personal Microsoft account): Calendars.ReadWrite
   * - Application: Calendars.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0
   */
  createEvents(body: models.Event, options: {
    userId: string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
  /**
   * Put an event into a calendar. If people are invited, Exchange sends the invitations at once.
   *
   * - `POST /me/calendars/{calendar_id}/events`
   *
   * - Delegated (work or school account): Calendars.ReadWrite
   * - Delegated (personal Microsoft account): Calendars.ReadWrite
   * - Application: Calendars.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0
   */
  createEvents(body: models.Event, options: {
    calendarId: string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
  /**
   * Put an event into a calendar. If people are invited, Exchange sends the invitations at once.
   *
   * - `POST /users/{user_id}/calendars/{calendar_id}/events`
   *
   * - Delegated (work or school account): Calendars.ReadWrite
   * - Delegated (personal Microsoft account): Calendars.ReadWrite
   * - Application: Calendars.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0
   */
  createEvents(body: models.Event, options: {
    userId: string;
    calendarId: string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
  /**
   * Add a mailFolder below the root of a mailbox. Whether it is hidden can be set only here.
   *
   * - `POST /me/mailFolders`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-1.0
   */
  createMailFolders(body: models.MailFolder, options?: CallOptions): Promise<models.MailFolder>;
  /**
   * Add a mailFolder below the root of a mailbox. Whether it is hidden can be set only here.
   *
   * - `POST /users/{user_id}/mailFolders`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-1.0
   */
  createMailFolders(body: models.MailFolder, options: { userId: string } & CallOptions): Promise<models.MailFolder>;
  /**
   * Save the draft of a message. It goes into the folder Drafts, or into the folder that the address names, and waits there to be sent.
   *
   * - `POST /me/messages`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
   */
  createMessages(body: models.Message, options?: CallOptions): Promise<models.Message>;
  /**
   * Save the draft of a message. It goes into the folder Drafts, or into the folder that the address names, and waits there to be sent.
   *
   * - `POST /users/{user_id}/messages`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
   */
  createMessages(body: models.Message, options: { userId: string } & CallOptions): Promise<models.Message>;
  /**
   * Save the draft of a message. It goes into the folder Drafts, or into the folder that the address names, and waits there to be sent.
   *
   * - `POST /me/mailFolders/{mail_folder_id}/messages`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
   */
  createMessages(body: models.Message, options: { mailFolderId: string } & CallOptions): Promise<models.Message>;
  /**
   * Save the draft of a message. It goes into the folder Drafts, or into the folder that the address names, and waits there to be sent.
   *
   * - `POST /users/{user_id}/mailFolders/{mail_folder_id}/messages`
   *
   * - Delegated (work or school account): Mail.ReadWrite
   * - Delegated (personal Microsoft account): Mail.ReadWrite
   * - Application: Mail.ReadWrite
   *
   * @see https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
   */
  createMessages(body: models.Message, options: { userId: string; mailFolderId: string } & CallOptions): Promise<models.Message>;
  /**
   * Delete a user. The account goes to the deleted items of the directory, from where it can be restored for 30 days; after that it is gone for good.
   *
   * - `DELETE /users/{user_id}`
   *
   * - Delegated (work or school account): User.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0
   */
  delete(options: { userId: string } & CallOptions): Promise<void>;
  /**
   * Track changes to the users of the organization, without reading all of them each time. The first round returns every user; each later one only those that were created, changed, or deleted since. Delta queries explains rounds and links.
   *
   * - `GET /users/delta`
   *
   * - Delegated (work or school account): User.ReadBasic.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-1.0
   */
  delta(options?: {
    /** Stands in @odata.deltaLink, from which the next round begins. Optional. */
    deltaToken?: string;
    /** Stands in @odata.nextLink, which leads to the next page of this round. Optional. */
    skipToken?: string;
    select?: readonly string[] | string;
    filter?: string;
    /** return=minimal. Leaves properties out that have not changed. Optional. */
    prefer?: string;
    deltaLink?: string | undefined;
  } & CallOptions): DeltaCollection<models.User>;
  /**
   * Read the profile of a user, or of the one who is signed in. Without $select the answer has the same small set of properties as List users.
   *
   * - `GET /me`
   *
   * - Delegated (work or school account): User.Read
   * - Delegated (personal Microsoft account): User.Read
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0
   */
  get(options?: { select?: readonly string[] | string; expand?: readonly string[] | string } & CallOptions): Promise<models.User>;
  /**
   * Read the profile of a user, or of the one who is signed in. Without $select the answer has the same small set of properties as List users.
   *
   * - `GET /users/{user_id}`
   *
   * - Delegated (work or school account): User.Read
   * - Delegated (personal Microsoft account): User.Read
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0
   */
  get(options: { userId: string; select?: readonly string[] | string; expand?: readonly string[] | string } & CallOptions): Promise<models.User>;
  /**
   * Read the mailboxSettings of a user: automatic replies, time zone, language, working hours, and how dates look. Automatic replies can also be read alone.
   *
   * - `GET /me/mailboxSettings`
   *
   * - Delegated (work or school account): MailboxSettings.Read
   * - Delegated (personal Microsoft account): MailboxSettings.Read
   * - Application: MailboxSettings.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0
   */
  getMailboxSettings(options?: { select?: readonly string[] | string } & CallOptions): Promise<models.MailboxSettings>;
  /**
   * Read the mailboxSettings of a user: automatic replies, time zone, language, working hours, and how dates look. Automatic replies can also be read alone.
   *
   * - `GET /me/mailboxSettings/automaticRepliesSetting`
   *
   * - Delegated (work or school account): MailboxSettings.Read
   * - Delegated (personal Microsoft account): MailboxSettings.Read
   * - Application: MailboxSettings.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0
   */
  getMailboxSettings(options: { via: "automaticRepliesSetting"; select?: readonly string[] | string } & CallOptions): Promise<models.AutomaticRepliesSetting>;
  /**
   * Read the mailboxSettings of a user: automatic replies, time zone, language, working hours, and how dates look. Automatic replies can also be read alone.
   *
   * - `GET /users/{user_id}/mailboxSettings`
   *
   * - Delegated (work or school account): MailboxSettings.Read
   * - Delegated (personal Microsoft account): MailboxSettings.Read
   * - Application: MailboxSettings.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0
   */
  getMailboxSettings(options: { userId: string; select?: readonly string[] | string } & CallOptions): Promise<models.MailboxSettings>;
  /**
   * Read the mailboxSettings of a user: automatic replies, time zone, language, working hours, and how dates look. Automatic replies can also be read alone.
   *
   * - `GET /users/{user_id}/mailboxSettings/automaticRepliesSetting`
   *
   * - Delegated (work or school account): MailboxSettings.Read
   * - Delegated (personal Microsoft account): MailboxSettings.Read
   * - Application: MailboxSettings.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0
   */
  getMailboxSettings(options: { userId: string; via: "automaticRepliesSetting"; select?: readonly string[] | string } & CallOptions): Promise<models.AutomaticRepliesSetting>;
  /**
   * Read whom a user reports to: another user, or an organizational contact.
   *
   * - `GET /me/manager`
   *
   * - Delegated (work or school account): User.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0
   */
  getManager(options?: { select?: readonly string[] | string } & CallOptions): Promise<models.AnyDirectoryObject>;
  /**
   * Read whom a user reports to: another user, or an organizational contact.
   *
   * - `GET /users/{user_id}/manager`
   *
   * - Delegated (work or school account): User.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0
   */
  getManager(options: { userId: string; select?: readonly string[] | string } & CallOptions): Promise<models.AnyDirectoryObject>;
  /**
   * Page through the users of the organization, members and guests alike. Unless you ask for others with $select, each user comes with a small set of properties: businessPhones, displayName, givenName, id, jobTitle, mail, mobilePhone, officeLocation, preferredLanguage, surname, and userPrincipalName.
   *
   * - `GET /users`
   *
   * - Delegated (work or school account): User.ReadBasic.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0
   */
  list(options?: {
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    expand?: readonly string[] | string;
    count?: boolean;
    top?: number;
    /** eventual. Required with $search, and with a $filter that needs advanced query capabilities. */
    consistencyLevel?: string;
  } & CallOptions): Collection<models.User>;
  /**
   * Page through the events that happen in a span of time. A series comes as its single occurrences, so each meeting stands where it takes place.
   *
   * - `GET /me/calendarView`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0
   */
  listCalendarView(options?: {
    /** Where the span begins, in ISO 8601, as in 2026-03-16T00:00:00+01:00. Required. */
    startDateTime?: string | Date;
    /** Where the span ends, in ISO 8601 too. Required. */
    endDateTime?: string | Date;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    filter?: string;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Event>;
  /**
   * Page through the events that happen in a span of time. A series comes as its single occurrences, so each meeting stands where it takes place.
   *
   * - `GET /users/{user_id}/calendarView`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0
   */
  listCalendarView(options: {
    userId: string;
    /** Where the span begins, in ISO 8601, as in 2026-03-16T00:00:00+01:00. Required. */
    startDateTime?: string | Date;
    /** Where the span ends, in ISO 8601 too. Required. */
    endDateTime?: string | Date;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    filter?: string;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Event>;
  /**
   * Page through the events that happen in a span of time. A series comes as its single occurrences, so each meeting stands where it takes place.
   *
   * - `GET /me/calendars/{calendar_id}/calendarView`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0
   */
  listCalendarView(options: {
    calendarId: string;
    /** Where the span begins, in ISO 8601, as in 2026-03-16T00:00:00+01:00. Required. */
    startDateTime?: string | Date;
    /** Where the span ends, in ISO 8601 too. Required. */
    endDateTime?: string | Date;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    filter?: string;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Event>;
  /**
   * Page through the events that happen in a span of time. A series comes as its single occurrences, so each meeting stands where it takes place.
   *
   * - `GET /users/{user_id}/calendars/{calendar_id}/calendarView`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0
   */
  listCalendarView(options: {
    userId: string;
    calendarId: string;
    /** Where the span begins, in ISO 8601, as in 2026-03-16T00:00:00+01:00. Required. */
    startDateTime?: string | Date;
    /** Where the span ends, in ISO 8601 too. Required. */
    endDateTime?: string | Date;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    filter?: string;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Event>;
  /**
   * Page through the folders of a mailbox that stand directly below its root. Hidden folders are left out unless you ask for them.
   *
   * - `GET /me/mailFolders`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0
   */
  listMailFolders(options?: {
    /** true brings hidden folders as well. Optional. */
    includeHiddenFolders?: boolean;
    select?: readonly string[] | string;
    filter?: string;
    top?: number;
    skip?: number;
    count?: boolean;
  } & CallOptions): Collection<models.MailFolder>;
  /**
   * Page through the folders of a mailbox that stand directly below its root. Hidden folders are left out unless you ask for them.
   *
   * - `GET /users/{user_id}/mailFolders`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0
   */
  listMailFolders(options: {
    userId: string;
    /** true brings hidden folders as well. Optional. */
    includeHiddenFolders?: boolean;
    select?: readonly string[] | string;
    filter?: string;
    top?: number;
    skip?: number;
    count?: boolean;
  } & CallOptions): Collection<models.MailFolder>;
  /**
   * Page through the messages of a mailbox, deleted ones and clutter included, or of one folder only.
   *
   * - `GET /me/messages`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
   */
  listMessages(options?: {
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    top?: number;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Message>;
  /**
   * Page through the messages of a mailbox, deleted ones and clutter included, or of one folder only.
   *
   * - `GET /users/{user_id}/messages`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
   */
  listMessages(options: {
    userId: string;
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    top?: number;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Message>;
  /**
   * Page through the messages of a mailbox, deleted ones and clutter included, or of one folder only.
   *
   * - `GET /me/mailFolders/{mail_folder_id}/messages`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
   */
  listMessages(options: {
    mailFolderId: string;
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    top?: number;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Message>;
  /**
   * Page through the messages of a mailbox, deleted ones and clutter included, or of one folder only.
   *
   * - `GET /users/{user_id}/mailFolders/{mail_folder_id}/messages`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
   */
  listMessages(options: {
    userId: string;
    mailFolderId: string;
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    top?: number;
    skip?: number;
    count?: boolean;
    expand?: readonly string[] | string;
    /** outlook.body-content-type="text" or "html". The format in which bodies are returned; HTML when left out. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.Message>;
  /**
   * Remove the manager from a user. Only the reference goes; the manager's own account isn't touched.
   *
   * - `DELETE /users/{user_id}/manager/$ref`
   *
   * - Delegated (work or school account): User.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/user-delete-manager?view=graph-rest-1.0
   */
  removeManager(options: { userId: string } & CallOptions): Promise<void>;
  /**
   * Send a message in one go, without saving a draft first. Attachments can come along in the same request, up to 3 MB in all. To write now and send later, create a draft.
   *
   * - `POST /me/sendMail`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0
   */
  sendMail(options?: {
    /** What to send. Required. */
    message?: models.Message | null;
    /** Whether a copy stays in the folder Sent Items. true when left out. Optional. */
    saveToSentItems?: boolean | null;
  } & CallOptions): Promise<void>;
  /**
   * Send a message in one go, without saving a draft first. Attachments can come along in the same request, up to 3 MB in all. To write now and send later, create a draft.
   *
   * - `POST /users/{user_id}/sendMail`
   *
   * - Delegated (work or school account): Mail.Send
   * - Delegated (personal Microsoft account): Mail.Send
   * - Application: Mail.Send
   *
   * @see https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0
   */
  sendMail(options: {
    userId: string;
    /** What to send. Required. */
    message?: models.Message | null;
    /** Whether a copy stays in the folder Sent Items. true when left out. Optional. */
    saveToSentItems?: boolean | null;
  } & CallOptions): Promise<void>;
  /**
   * Assign a manager to a user. The new manager takes the place of the old one. Direct reports are never assigned; they follow from the managers.
   *
   * - `PUT /users/{user_id}/manager/$ref`
   *
   * - Delegated (work or school account): User.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-1.0
   */
  setManager(options: {
    userId: string;
    /** Address of a user, as in https://graph.microsoft.com/v1.0/users/{id}. Required. */
    ref?: string | null;
  } & CallOptions): Promise<void>;
  /**
   * Change properties of a user. What the request leaves out stays as it was; null clears a property.
   *
   * - `PATCH /me`
   *
   * - Delegated (work or school account): User.ReadWrite
   * - Delegated (personal Microsoft account): User.ReadWrite
   * - Application: User.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0
   */
  update(body: models.User, options?: CallOptions): Promise<void>;
  /**
   * Change properties of a user. What the request leaves out stays as it was; null clears a property.
   *
   * - `PATCH /users/{user_id}`
   *
   * - Delegated (work or school account): User.ReadWrite
   * - Delegated (personal Microsoft account): User.ReadWrite
   * - Application: User.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0
   */
  update(body: models.User, options: { userId: string } & CallOptions): Promise<void>;
}
