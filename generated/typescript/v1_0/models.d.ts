import type { Resource, Typed } from "../runtime/client.js";

/**
 * An alert of the legacy security API, in one shape for all providers.
 * `microsoft.graph.alert`
 * @deprecated The legacy alerts API is deprecated; Microsoft has announced its removal for April 2026. Use alert instead.
 */
export interface Alert extends Entity {
  /**
   * Who looks after the alert.
   */
  assignedTo?: string | null;
  /**
   * The tenant that the alert was raised in.
   */
  azureTenantId?: string | null;
  /**
   * What kind of alert it is.
   */
  category?: string | null;
  /**
   * How sure the provider is, from 1 to 100.
   */
  confidence?: number | null;
  /**
   * When the provider raised the alert.
   */
  createdDateTime?: string | null;
  /**
   * What happened, in some sentences.
   */
  description?: string | null;
  /**
   * When it happened.
   */
  eventDateTime?: string | null;
  /**
   * Whether the alert was right.
   */
  feedback?: AlertFeedback | null;
  /**
   * When the alert last changed.
   */
  lastModifiedDateTime?: string | null;
  /**
   * What to do.
   */
  recommendedActions?: string[] | null;
  /**
   * How much harm can come of it.
   */
  severity?: AlertSeverity | null;
  /**
   * How far the work on the alert is.
   */
  status?: AlertStatus | null;
  /**
   * Labels that users have given.
   */
  tags?: string[] | null;
  /**
   * What happened, in some words.
   */
  title?: string | null;
  /**
   * Users who have to do with the alert.
   */
  userStates?: UserSecurityState[] | null;
  /**
   * Who has raised the alert.
   */
  vendorInformation?: SecurityVendorInformation | null;
  [property: string]: unknown;
}

/**
 * A license that a user or a group has, and the parts of it that are switched off.
 * `microsoft.graph.assignedLicense`
 */
export interface AssignedLicense extends Resource {
  /**
   * IDs of the service plans that are switched off.
   */
  disabledPlans?: string[] | null;
  /**
   * ID of the product that the license is for.
   */
  skuId?: string | null;
}

/**
 * Something attached to a message or an event: a file, an item of Outlook, or a link to a file elsewhere.
 * `microsoft.graph.attachment`
 */
export interface Attachment extends Entity {
  /**
   * Media type of the attachment.
   */
  contentType?: string | null;
  /**
   * Whether the attachment shows inside the text.
   */
  isInline?: boolean | null;
  /**
   * When the attachment last changed.
   */
  lastModifiedDateTime?: string | null;
  /**
   * Name that is shown below the icon.
   */
  name?: string | null;
  /**
   * Size in bytes.
   */
  size?: number | null;
}

/**
 * Somebody who is invited to an event, and what they have answered.
 * `microsoft.graph.attendee`
 */
export interface Attendee extends AttendeeBase {
  /**
   * What they have answered, and when.
   */
  status?: ResponseStatus | null;
}

/**
 * Somebody who is invited to an event, and how.
 * `microsoft.graph.attendeeBase`
 */
export interface AttendeeBase extends Recipient {
  /**
   * Whether the event needs them.
   */
  type?: AttendeeType | null;
}

/**
 * Who gets an automatic reply, and which.
 * `microsoft.graph.automaticRepliesSetting`
 */
export interface AutomaticRepliesSetting extends Resource {
  /**
   * Who outside the organization gets a reply.
   */
  externalAudience?: ExternalAudienceScope | null;
  /**
   * What people outside are told, when replies go outside.
   */
  externalReplyMessage?: string | null;
  /**
   * What people inside are told.
   */
  internalReplyMessage?: string | null;
  /**
   * When scheduled replies end.
   */
  scheduledEndDateTime?: DateTimeTimeZone | null;
  /**
   * When scheduled replies begin.
   */
  scheduledStartDateTime?: DateTimeTimeZone | null;
  /**
   * Whether replies go out.
   */
  status?: AutomaticRepliesStatus | null;
}

/**
 * The base of items, lists, sites, and drives.
 * `microsoft.graph.baseItem`
 */
export interface BaseItem extends Entity {
  /**
   * Who created the item.
   */
  createdBy?: AnyIdentitySet | null;
  /**
   * When the item was created.
   */
  createdDateTime?: string | null;
  /**
   * What the item is; OneDrive for home use only.
   */
  description?: string | null;
  /**
   * Names a version of the item.
   */
  eTag?: string | null;
  /**
   * Who last changed the item.
   */
  lastModifiedBy?: AnyIdentitySet | null;
  /**
   * When the item last changed.
   */
  lastModifiedDateTime?: string | null;
  /**
   * Name of the item, with its extension.
   */
  name?: string | null;
  /**
   * Where the item lies.
   */
  parentReference?: ItemReference | null;
  /**
   * Opens the item in a browser.
   */
  webUrl?: string | null;
}

/**
 * A channel and the team that it belongs to.
 * `microsoft.graph.channelIdentity`
 */
export interface ChannelIdentity extends Resource {
  /**
   * ID of the channel.
   */
  channelId?: string | null;
  /**
   * ID of the team.
   */
  teamId?: string | null;
}

/**
 * A message in a channel or a chat of Microsoft Teams.
 * `microsoft.graph.chatMessage`
 */
export interface ChatMessage extends Entity {
  /**
   * Files, cards, and tabs that go with the message.
   */
  attachments?: ChatMessageAttachment[] | null;
  /**
   * What the message says.
   */
  body?: ItemBody | null;
  /**
   * The channel that the message stands in.
   */
  channelIdentity?: ChannelIdentity | null;
  /**
   * ID of the chat that the message stands in.
   */
  chatId?: string | null;
  /**
   * When the message was written.
   */
  createdDateTime?: string | null;
  /**
   * When the message was deleted; null while it is there.
   */
  deletedDateTime?: string | null;
  /**
   * Names a version of the message.
   */
  etag?: string | null;
  /**
   * Who has written the message.
   */
  from?: ChatMessageFromIdentitySet | null;
  /**
   * How important the message is.
   */
  importance?: ChatMessageImportance | null;
  /**
   * When the text was last changed.
   */
  lastEditedDateTime?: string | null;
  /**
   * When the message last changed, by a reaction for example.
   */
  lastModifiedDateTime?: string | null;
  /**
   * Language of the message.
   */
  locale?: string | null;
  /**
   * Who is mentioned.
   */
  mentions?: ChatMessageMention[] | null;
  /**
   * What kind of message it is.
   */
  messageType?: ChatMessageType | null;
  /**
   * How people have reacted.
   */
  reactions?: ChatMessageReaction[] | null;
  /**
   * ID of the message that this one replies to.
   */
  replyToId?: string | null;
  /**
   * What the message is about, as text.
   */
  subject?: string | null;
  /**
   * What a notification says in place of the text.
   */
  summary?: string | null;
  /**
   * Opens the message in Teams.
   */
  webUrl?: string | null;
  /**
   * Replies to the message, in a channel.
   */
  replies?: ChatMessage[] | null;
}

/**
 * Something that goes with a chatMessage: a file, a card, or a tab.
 * `microsoft.graph.chatMessageAttachment`
 */
export interface ChatMessageAttachment extends Resource {
  /**
   * The content, for a card.
   */
  content?: string | null;
  /**
   * Kind of the attachment, such as reference for a file.
   */
  contentType?: string | null;
  /**
   * Where the content lies.
   */
  contentUrl?: string | null;
  /**
   * Identifies the attachment in its message.
   */
  id?: string | null;
  /**
   * Name of the attachment.
   */
  name?: string | null;
  /**
   * Where a small picture of it lies.
   */
  thumbnailUrl?: string | null;
}

/**
 * Who has written a chatMessage.
 * `microsoft.graph.chatMessageFromIdentitySet`
 */
export interface ChatMessageFromIdentitySet extends IdentitySet {
}

/**
 * Somebody or something that is mentioned in a chatMessage.
 * `microsoft.graph.chatMessageMention`
 */
export interface ChatMessageMention extends Resource {
  /**
   * Number of the mention, as in <at id="0"> in the text.
   */
  id?: number | null;
  /**
   * Who is mentioned.
   */
  mentioned?: ChatMessageMentionedIdentitySet | null;
  /**
   * How the text names them.
   */
  mentionText?: string | null;
}

/**
 * Who is mentioned in a chatMessage.
 * `microsoft.graph.chatMessageMentionedIdentitySet`
 */
export interface ChatMessageMentionedIdentitySet extends IdentitySet {
}

/**
 * How somebody has reacted to a chatMessage.
 * `microsoft.graph.chatMessageReaction`
 */
export interface ChatMessageReaction extends Resource {
  /**
   * When it was.
   */
  createdDateTime?: string | null;
  /**
   * The reaction: a word such as like, or an emoji.
   */
  reactionType?: string | null;
  /**
   * Who it was.
   */
  user?: ChatMessageReactionIdentitySet | null;
}

/**
 * Who has reacted to a chatMessage.
 * `microsoft.graph.chatMessageReactionIdentitySet`
 */
export interface ChatMessageReactionIdentitySet extends IdentitySet {
}

/**
 * A point in time, and the zone that it belongs to.
 * `microsoft.graph.dateTimeTimeZone`
 */
export interface DateTimeTimeZone extends Resource {
  /**
   * Date and time without a zone, as in 2026-03-18T18:00:00.0000000.
   */
  dateTime?: string | null;
  /**
   * The zone, as in UTC or Pacific Standard Time.
   */
  timeZone?: string | null;
}

/**
 * Says that a driveItem is deleted.
 * `microsoft.graph.deleted`
 */
export interface Deleted extends Resource {
  /**
   * What became of the item.
   */
  state?: string | null;
}

/**
 * What became of an action on a managedDevice.
 * `microsoft.graph.deviceActionResult`
 */
export interface DeviceActionResult extends Resource {
  /**
   * Name of the action.
   */
  actionName?: string | null;
  /**
   * How far the action got.
   */
  actionState?: ActionState | null;
  /**
   * When the state last changed.
   */
  lastUpdatedDateTime?: string | null;
  /**
   * When the action was asked for.
   */
  startDateTime?: string | null;
}

/**
 * The reports of Intune.
 * `microsoft.graph.deviceManagementReports`
 */
export interface DeviceManagementReports extends Entity {
}

/**
 * The base of everything that lives in the directory: users, groups, devices, apps, and more.
 * `microsoft.graph.directoryObject`
 */
export interface DirectoryObject extends Entity {
  /**
   * When the object was deleted; null while it is alive.
   */
  deletedDateTime?: string | null;
  [property: string]: unknown;
}

/**
 * A file, a folder, or another item of a drive.
 * `microsoft.graph.driveItem`
 */
export interface DriveItem extends BaseItem {
  /**
   * The bytes of a file, read and written at /content.
   */
  content?: string | null;
  /**
   * Names a version of the content.
   */
  cTag?: string | null;
  /**
   * Says that the item is deleted.
   */
  deleted?: Deleted | null;
  /**
   * Says that the item is a file.
   */
  file?: File | null;
  /**
   * Times as the file system of a device has them.
   */
  fileSystemInfo?: FileSystemInfo | null;
  /**
   * Says that the item is a folder.
   */
  folder?: Folder | null;
  /**
   * Says that the item was found by a search.
   */
  searchResult?: SearchResult | null;
  /**
   * Size in bytes.
   */
  size?: number | null;
  /**
   * Address of the item for WebDAV.
   */
  webDavUrl?: string | null;
  /**
   * What a folder holds.
   */
  children?: DriveItem[] | null;
  [property: string]: unknown;
}

/**
 * What is known about a file before its upload.
 * `microsoft.graph.driveItemUploadableProperties`
 */
export interface DriveItemUploadableProperties extends Resource {
  /**
   * What the file is; OneDrive for home use only.
   */
  description?: string | null;
  /**
   * Size to expect, in bytes; OneDrive for home use only.
   */
  fileSize?: number | null;
  /**
   * Times as the file system of the device has them.
   */
  fileSystemInfo?: FileSystemInfo | null;
  /**
   * Name of the file.
   */
  name?: string | null;
}

/**
 * The name and mail address of somebody.
 * `microsoft.graph.emailAddress`
 */
export interface EmailAddress extends Resource {
  /**
   * Mail address.
   */
  address?: string | null;
  /**
   * Name that is shown in place of the address.
   */
  name?: string | null;
}

/**
 * The base of all types that have an identity.
 * `microsoft.graph.entity`
 */
export interface Entity extends Resource {
  /**
   * Identifies the object for as long as it exists.
   */
  id?: string;
}

/**
 * An event of a calendar: a meeting, an appointment, or a series of them.
 * `microsoft.graph.event`
 */
export interface Event extends OutlookItem {
  /**
   * Whether invited people may propose another time.
   */
  allowNewTimeProposals?: boolean | null;
  /**
   * Who is invited.
   */
  attendees?: Attendee[] | null;
  /**
   * What the invitation says.
   */
  body?: ItemBody | null;
  /**
   * Beginning of the body, as text.
   */
  bodyPreview?: string | null;
  /**
   * When the event ends.
   */
  end?: DateTimeTimeZone | null;
  /**
   * Whether something is attached.
   */
  hasAttachments?: boolean | null;
  /**
   * Identifies the event in all calendars.
   */
  iCalUId?: string | null;
  /**
   * How important the event is.
   */
  importance?: Importance | null;
  /**
   * Whether the event lasts whole days.
   */
  isAllDay?: boolean | null;
  /**
   * Whether the event is canceled.
   */
  isCancelled?: boolean | null;
  /**
   * Whether people can join online.
   */
  isOnlineMeeting?: boolean | null;
  /**
   * Whether the owner of the calendar has called the meeting.
   */
  isOrganizer?: boolean | null;
  /**
   * Whether the user is reminded.
   */
  isReminderOn?: boolean | null;
  /**
   * Where the event takes place.
   */
  location?: Location | null;
  /**
   * How people join online.
   */
  onlineMeeting?: OnlineMeetingInfo | null;
  /**
   * Which service people join with.
   */
  onlineMeetingProvider?: OnlineMeetingProviderType | null;
  /**
   * Who has called the meeting.
   */
  organizer?: AnyRecipient | null;
  /**
   * Zone in which the end was set.
   */
  originalEndTimeZone?: string | null;
  /**
   * Zone in which the start was set.
   */
  originalStartTimeZone?: string | null;
  /**
   * How the event repeats.
   */
  recurrence?: PatternedRecurrence | null;
  /**
   * How long before the start the user is reminded.
   */
  reminderMinutesBeforeStart?: number | null;
  /**
   * Whether invited people are asked to answer.
   */
  responseRequested?: boolean | null;
  /**
   * What the owner of the calendar has answered.
   */
  responseStatus?: ResponseStatus | null;
  /**
   * Who may see the event.
   */
  sensitivity?: Sensitivity | null;
  /**
   * ID of the series that the event belongs to.
   */
  seriesMasterId?: string | null;
  /**
   * How the time shows.
   */
  showAs?: FreeBusyStatus | null;
  /**
   * When the event begins.
   */
  start?: DateTimeTimeZone | null;
  /**
   * What the event is about.
   */
  subject?: string | null;
  /**
   * A name that the creating app gave to its request.
   */
  transactionId?: string | null;
  /**
   * What kind of event it is.
   */
  type?: EventType | null;
  /**
   * Opens the event in Outlook on the web.
   */
  webLink?: string | null;
  /**
   * What is attached.
   */
  attachments?: AnyAttachment[] | null;
  /**
   * Occurrences of a series.
   */
  instances?: Event[] | null;
  [property: string]: unknown;
}

/**
 * Says that a driveItem is a file, and of what kind.
 * `microsoft.graph.file`
 */
export interface File extends Resource {
  /**
   * Checksums of the content.
   */
  hashes?: Hashes | null;
  /**
   * Media type of the content.
   */
  mimeType?: string | null;
}

/**
 * A file attached to a message or an event.
 * `microsoft.graph.fileAttachment`
 */
export interface FileAttachment extends Attachment {
  /**
   * The file, in Base64.
   */
  contentBytes?: string | null;
  /**
   * Name by which the text refers to the file, where it is shown inside.
   */
  contentId?: string | null;
  /**
   * Not in use any more.
   */
  contentLocation?: string | null;
}

/**
 * Times of an item as the file system of a device has them, which differ from those of the drive.
 * `microsoft.graph.fileSystemInfo`
 */
export interface FileSystemInfo extends Resource {
  /**
   * When the file was created on the device.
   */
  createdDateTime?: string | null;
  /**
   * When the file was last opened; the list of recent files has it.
   */
  lastAccessedDateTime?: string | null;
  /**
   * When the file was last changed on the device.
   */
  lastModifiedDateTime?: string | null;
}

/**
 * Says that a driveItem is a folder.
 * `microsoft.graph.folder`
 */
export interface Folder extends Resource {
  /**
   * Number of items directly inside.
   */
  childCount?: number | null;
}

/**
 * Reminds a user of something to do about an item.
 * `microsoft.graph.followupFlag`
 */
export interface FollowupFlag extends Resource {
  /**
   * When the work was done.
   */
  completedDateTime?: DateTimeTimeZone | null;
  /**
   * When the work has to be done.
   */
  dueDateTime?: DateTimeTimeZone | null;
  /**
   * Whether anything is to be done.
   */
  flagStatus?: FollowupFlagStatus | null;
  /**
   * When the work begins.
   */
  startDateTime?: DateTimeTimeZone | null;
}

/**
 * A group of users, devices, and other groups: one that works together (a Microsoft 365 group), one that is granted access (a security group), or one that receives mail.
 * `microsoft.graph.group`
 */
export interface Group extends DirectoryObject {
  /**
   * Licenses that the group hands on to its members.
   */
  assignedLicenses?: AssignedLicense[] | null;
  /**
   * How the organization classifies the group.
   */
  classification?: string | null;
  /**
   * When the group was created.
   */
  createdDateTime?: string | null;
  /**
   * What the group is for.
   */
  description?: string | null;
  /**
   * Name of the group.
   */
  displayName?: string | null;
  /**
   * Unified for a Microsoft 365 group, DynamicMembership for members by rule.
   */
  groupTypes?: string[] | null;
  /**
   * Whether the group can be given a directory role.
   */
  isAssignableToRole?: boolean | null;
  /**
   * Mail address of the group.
   */
  mail?: string | null;
  /**
   * Whether the group receives mail.
   */
  mailEnabled?: boolean | null;
  /**
   * The part of the mail address before the @.
   */
  mailNickname?: string | null;
  /**
   * The rule that decides on members, in a group with DynamicMembership.
   */
  membershipRule?: string | null;
  /**
   * All addresses under which the group receives mail.
   */
  proxyAddresses?: string[] | null;
  /**
   * Whether the group can be used to grant access.
   */
  securityEnabled?: boolean | null;
  /**
   * Conversations with something new.
   */
  unseenCount?: number | null;
  /**
   * Who can join the group and see it: Private, Public, or HiddenMembership.
   */
  visibility?: string | null;
  /**
   * Direct members.
   */
  members?: AnyDirectoryObject[] | null;
  /**
   * Who looks after the group.
   */
  owners?: AnyDirectoryObject[] | null;
  /**
   * Picture of the group.
   */
  photo?: ProfilePhoto | null;
  /**
   * All members, by way of other groups too.
   */
  transitiveMembers?: AnyDirectoryObject[] | null;
}

/**
 * Checksums of a file.
 * `microsoft.graph.hashes`
 */
export interface Hashes extends Resource {
  /**
   * CRC32, in little-endian order.
   */
  crc32Hash?: string | null;
  /**
   * A checksum of Microsoft's own, in Base64.
   */
  quickXorHash?: string | null;
  /**
   * SHA-1, in hexadecimal.
   */
  sha1Hash?: string | null;
  /**
   * SHA-256, in hexadecimal.
   */
  sha256Hash?: string | null;
}

/**
 * Somebody or something that acts: a user, an app, or a device.
 * `microsoft.graph.identity`
 */
export interface Identity extends Resource {
  /**
   * Name of the identity, which can be out of date.
   */
  displayName?: string | null;
  /**
   * Identifies the user, the app, or the device.
   */
  id?: string | null;
  [property: string]: unknown;
}

/**
 * Who did something, and by what means.
 * `microsoft.graph.identitySet`
 */
export interface IdentitySet extends Resource {
  /**
   * The app.
   */
  application?: Identity | null;
  /**
   * The device.
   */
  device?: Identity | null;
  /**
   * The user.
   */
  user?: Identity | null;
  [property: string]: unknown;
}

/**
 * A header of a message, as RFC 5322 describes it.
 * `microsoft.graph.internetMessageHeader`
 */
export interface InternetMessageHeader extends Resource {
  /**
   * Name of the header.
   */
  name?: string | null;
  /**
   * What the header says.
   */
  value?: string | null;
}

/**
 * An item of Outlook attached to a message or an event: another message, another event, or a contact.
 * `microsoft.graph.itemAttachment`
 */
export interface ItemAttachment extends Attachment {
  /**
   * The attached item.
   */
  item?: AnyOutlookItem | null;
}

/**
 * What a message, an event, or a chatMessage says.
 * `microsoft.graph.itemBody`
 */
export interface ItemBody extends Resource {
  /**
   * The text itself.
   */
  content?: string | null;
  /**
   * What kind of text it is.
   */
  contentType?: BodyType | null;
}

/**
 * Tells where a driveItem lies, or where it shall lie.
 * `microsoft.graph.itemReference`
 */
export interface ItemReference extends Resource {
  /**
   * ID of the drive.
   */
  driveId?: string | null;
  /**
   * Kind of the drive: personal, business, or documentLibrary.
   */
  driveType?: string | null;
  /**
   * ID of the item in its drive.
   */
  id?: string | null;
  /**
   * Name of the item.
   */
  name?: string | null;
  /**
   * Path from the root, percent-encoded.
   */
  path?: string | null;
  /**
   * ID of the site that the drive belongs to.
   */
  siteId?: string | null;
}

/**
 * Language and country of a user.
 * `microsoft.graph.localeInfo`
 */
export interface LocaleInfo extends Resource {
  /**
   * The locale in words, as in English (United States).
   */
  displayName?: string | null;
  /**
   * Language and country as a code, as in en-us.
   */
  locale?: string | null;
}

/**
 * Where an event takes place.
 * `microsoft.graph.location`
 */
export interface Location extends Resource {
  /**
   * Address of the place.
   */
  address?: PhysicalAddress | null;
  /**
   * Name of the place.
   */
  displayName?: string | null;
  /**
   * Mail address of the place, if it has one.
   */
  locationEmailAddress?: string | null;
  /**
   * What kind of place it is.
   */
  locationType?: LocationType | null;
  /**
   * More about the place, on the web.
   */
  locationUri?: string | null;
}

/**
 * A folder of a mailbox.
 * `microsoft.graph.mailFolder`
 */
export interface MailFolder extends Entity {
  /**
   * Number of folders directly inside.
   */
  childFolderCount?: number | null;
  /**
   * Name of the folder.
   */
  displayName?: string | null;
  /**
   * Whether the folder is hidden.
   */
  isHidden?: boolean | null;
  /**
   * ID of the folder around this one.
   */
  parentFolderId?: string | null;
  /**
   * Number of items directly inside.
   */
  totalItemCount?: number | null;
  /**
   * Number of those that are unread.
   */
  unreadItemCount?: number | null;
  /**
   * Folders directly inside.
   */
  childFolders?: MailFolder[] | null;
  /**
   * Messages directly inside.
   */
  messages?: Message[] | null;
}

/**
 * The settings of a mailbox.
 * `microsoft.graph.mailboxSettings`
 */
export interface MailboxSettings extends Resource {
  /**
   * ID of the folder into which messages are archived.
   */
  archiveFolder?: string | null;
  /**
   * Who gets an automatic reply, and which.
   */
  automaticRepliesSetting?: AutomaticRepliesSetting | null;
  /**
   * How dates look.
   */
  dateFormat?: string | null;
  /**
   * Who receives meeting requests when somebody else looks after the calendar.
   */
  delegateMeetingMessageDeliveryOptions?: DelegateMeetingMessageDeliveryOptions | null;
  /**
   * Language and country of the user.
   */
  language?: LocaleInfo | null;
  /**
   * How times look.
   */
  timeFormat?: string | null;
  /**
   * Time zone of the mailbox.
   */
  timeZone?: string | null;
  /**
   * When the user works.
   */
  workingHours?: WorkingHours | null;
}

/**
 * A device that Intune manages, and what is known about it.
 * `microsoft.graph.managedDevice`
 */
export interface ManagedDevice extends Entity {
  /**
   * ID of the device in the directory.
   */
  azureADDeviceId?: string | null;
  /**
   * Whether the device is registered in the directory.
   */
  azureADRegistered?: boolean | null;
  /**
   * Whether the device meets the rules.
   */
  complianceState?: ComplianceState | null;
  /**
   * What became of actions on the device.
   */
  deviceActionResults?: DeviceActionResult[] | null;
  /**
   * Name that the device gives itself.
   */
  deviceName?: string | null;
  /**
   * Mail address of the user.
   */
  emailAddress?: string | null;
  /**
   * When the device was enrolled.
   */
  enrolledDateTime?: string | null;
  /**
   * Free space in bytes.
   */
  freeStorageSpaceInBytes?: number | null;
  /**
   * Whether the storage is encrypted.
   */
  isEncrypted?: boolean | null;
  /**
   * Whether the device is supervised.
   */
  isSupervised?: boolean | null;
  /**
   * When the device last reported to Intune.
   */
  lastSyncDateTime?: string | null;
  /**
   * Name of the device in Intune.
   */
  managedDeviceName?: string | null;
  /**
   * Whom the device belongs to.
   */
  managedDeviceOwnerType?: ManagedDeviceOwnerType | null;
  /**
   * Who made the device.
   */
  manufacturer?: string | null;
  /**
   * Model of the device.
   */
  model?: string | null;
  /**
   * Remarks of an administrator.
   */
  notes?: string | null;
  /**
   * Operating system, as in Windows or iOS.
   */
  operatingSystem?: string | null;
  /**
   * Version of the operating system.
   */
  osVersion?: string | null;
  /**
   * Serial number.
   */
  serialNumber?: string | null;
  /**
   * Size of the storage in bytes.
   */
  totalStorageSpaceInBytes?: number | null;
  /**
   * Name of the user.
   */
  userDisplayName?: string | null;
  /**
   * ID of the user.
   */
  userId?: string | null;
  /**
   * Principal name of the user.
   */
  userPrincipalName?: string | null;
}

/**
 * A message in a folder of a mailbox: received, sent, or still a draft.
 * `microsoft.graph.message`
 */
export interface Message extends OutlookItem {
  /**
   * Who receives the message without being seen by others.
   */
  bccRecipients?: AnyRecipient[] | null;
  /**
   * What the message says.
   */
  body?: ItemBody | null;
  /**
   * The first 255 characters of the body, as text.
   */
  bodyPreview?: string | null;
  /**
   * Who receives a copy.
   */
  ccRecipients?: AnyRecipient[] | null;
  /**
   * The conversation that the message belongs to.
   */
  conversationId?: string | null;
  /**
   * Whether something is left to be done.
   */
  flag?: FollowupFlag | null;
  /**
   * Whose mailbox the message comes from.
   */
  from?: AnyRecipient | null;
  /**
   * Whether files or items are attached; pictures inside the text don't count.
   */
  hasAttachments?: boolean | null;
  /**
   * How important the message is.
   */
  importance?: Importance | null;
  /**
   * In which half of the inbox the message stands.
   */
  inferenceClassification?: InferenceClassificationType | null;
  /**
   * Headers of the message.
   */
  internetMessageHeaders?: InternetMessageHeader[] | null;
  /**
   * ID of the message in the format of RFC 2822.
   */
  internetMessageId?: string | null;
  /**
   * Whether the sender wants to know that the message has arrived.
   */
  isDeliveryReceiptRequested?: boolean | null;
  /**
   * Whether the message is still to be sent.
   */
  isDraft?: boolean | null;
  /**
   * Whether the message has been read.
   */
  isRead?: boolean | null;
  /**
   * Whether the sender wants to know that the message has been read.
   */
  isReadReceiptRequested?: boolean | null;
  /**
   * ID of the folder in which the message lies.
   */
  parentFolderId?: string | null;
  /**
   * When the message was received.
   */
  receivedDateTime?: string | null;
  /**
   * Where answers go.
   */
  replyTo?: AnyRecipient[] | null;
  /**
   * Who has sent the message, which can be somebody other than from.
   */
  sender?: AnyRecipient | null;
  /**
   * When the message was sent.
   */
  sentDateTime?: string | null;
  /**
   * What the message is about.
   */
  subject?: string | null;
  /**
   * Who receives the message.
   */
  toRecipients?: AnyRecipient[] | null;
  /**
   * What this message adds to its conversation.
   */
  uniqueBody?: ItemBody | null;
  /**
   * Opens the message in Outlook on the web.
   */
  webLink?: string | null;
  /**
   * What is attached to the message.
   */
  attachments?: AnyAttachment[] | null;
  [property: string]: unknown;
}

/**
 * One way for a user to sign in: with the organization, with another identity provider, or with a local name.
 * `microsoft.graph.objectIdentity`
 */
export interface ObjectIdentity extends Resource {
  /**
   * Who vouches for the identity, such as a domain or facebook.com.
   */
  issuer?: string | null;
  /**
   * What the issuer calls the user.
   */
  issuerAssignedId?: string | null;
  /**
   * Kind of the identity, such as userPrincipalName, emailAddress, or federated.
   */
  signInType?: string | null;
}

/**
 * How people join a meeting online, or by telephone.
 * `microsoft.graph.onlineMeetingInfo`
 */
export interface OnlineMeetingInfo extends Resource {
  /**
   * Number to dial in with.
   */
  conferenceId?: string | null;
  /**
   * Address that opens the meeting.
   */
  joinUrl?: string | null;
  /**
   * Telephone number of the meeting.
   */
  tollNumber?: string | null;
}

/**
 * The base of what a mailbox holds: messages, events, and more.
 * `microsoft.graph.outlookItem`
 */
export interface OutlookItem extends Entity {
  /**
   * Categories that the user has given to the item.
   */
  categories?: string[] | null;
  /**
   * Names a version of the item; another version has another key.
   */
  changeKey?: string | null;
  /**
   * When the item was created.
   */
  createdDateTime?: string | null;
  /**
   * When the item last changed.
   */
  lastModifiedDateTime?: string | null;
}

/**
 * A password, and whether its owner has to change it.
 * `microsoft.graph.passwordProfile`
 */
export interface PasswordProfile extends Resource {
  /**
   * Whether the user picks a new password at the next sign-in.
   */
  forceChangePasswordNextSignIn?: boolean | null;
  /**
   * The same, after multifactor authentication.
   */
  forceChangePasswordNextSignInWithMfa?: boolean | null;
  /**
   * The password, which has to satisfy the policy of the organization.
   */
  password?: string | null;
}

/**
 * How an event repeats: in which pattern, and how long.
 * `microsoft.graph.patternedRecurrence`
 */
export interface PatternedRecurrence extends Resource {
  /**
   * In which pattern the event repeats.
   */
  pattern?: RecurrencePattern | null;
  /**
   * How long the event repeats.
   */
  range?: RecurrenceRange | null;
}

/**
 * The postal address of a place.
 * `microsoft.graph.physicalAddress`
 */
export interface PhysicalAddress extends Resource {
  /**
   * City.
   */
  city?: string | null;
  /**
   * Country or region.
   */
  countryOrRegion?: string | null;
  /**
   * Postal code.
   */
  postalCode?: string | null;
  /**
   * State, canton, or province.
   */
  state?: string | null;
  /**
   * Street and number.
   */
  street?: string | null;
}

/**
 * The picture of a user or a group.
 * `microsoft.graph.profilePhoto`
 */
export interface ProfilePhoto extends Entity {
  /**
   * Height in pixels.
   */
  height?: number | null;
  /**
   * Width in pixels.
   */
  width?: number | null;
}

/**
 * Somebody who sends a message or an invitation, or receives one.
 * `microsoft.graph.recipient`
 */
export interface Recipient extends Resource {
  /**
   * Name and address.
   */
  emailAddress?: EmailAddress | null;
}

/**
 * The pattern in which an event repeats.
 * `microsoft.graph.recurrencePattern`
 */
export interface RecurrencePattern extends Resource {
  /**
   * Day of the month.
   */
  dayOfMonth?: number | null;
  /**
   * Days of the week.
   */
  daysOfWeek?: DayOfWeek[] | null;
  /**
   * The day at which a week begins.
   */
  firstDayOfWeek?: DayOfWeek | null;
  /**
   * Which of the days in the month.
   */
  index?: WeekIndex | null;
  /**
   * How many units lie between two occurrences.
   */
  interval?: number | null;
  /**
   * Month of the year.
   */
  month?: number | null;
  /**
   * The unit.
   */
  type?: RecurrencePatternType | null;
}

/**
 * How long an event repeats.
 * `microsoft.graph.recurrenceRange`
 */
export interface RecurrenceRange extends Resource {
  /**
   * Last day, with the type endDate.
   */
  endDate?: string | null;
  /**
   * How many times, with the type numbered.
   */
  numberOfOccurrences?: number | null;
  /**
   * Zone of the two dates.
   */
  recurrenceTimeZone?: string | null;
  /**
   * First day.
   */
  startDate?: string | null;
  /**
   * What ends the series.
   */
  type?: RecurrenceRangeType | null;
}

/**
 * A link to a file that lies elsewhere, in OneDrive for example, attached to a message or an event.
 * `microsoft.graph.referenceAttachment`
 */
export interface ReferenceAttachment extends Attachment {
}

/**
 * The usage reports of the organization.
 * `microsoft.graph.reportRoot`
 */
export interface ReportRoot extends Entity {
}

/**
 * What somebody has answered to an invitation, and when.
 * `microsoft.graph.responseStatus`
 */
export interface ResponseStatus extends Resource {
  /**
   * The answer.
   */
  response?: ResponseType | null;
  /**
   * When the answer was given.
   */
  time?: string | null;
}

/**
 * Says that a driveItem was found by a search.
 * `microsoft.graph.searchResult`
 */
export interface SearchResult extends Resource {
  /**
   * An address to call when somebody opens the item, so that searching gets better.
   */
  onClickTelemetryUrl?: string | null;
}

/**
 * A warning of Microsoft Defender XDR, or of a product that reports to it, that something in the organization deserves a look.
 * `microsoft.graph.security.alert`
 */
export interface SecurityAlert extends Entity {
  /**
   * Name of the attacker, where it is known.
   */
  actorDisplayName?: string | null;
  /**
   * Opens the alert in the portal.
   */
  alertWebUrl?: string | null;
  /**
   * Who looks after the alert.
   */
  assignedTo?: string | null;
  /**
   * The stage of an attack that the alert belongs to.
   */
  category?: string | null;
  /**
   * Whether the alert was right.
   */
  classification?: SecurityAlertClassification | null;
  /**
   * What the security team has written.
   */
  comments?: SecurityAlertComment[] | null;
  /**
   * When the alert was raised.
   */
  createdDateTime?: string | null;
  /**
   * What happened, in some sentences.
   */
  description?: string | null;
  /**
   * What has noticed it.
   */
  detectionSource?: SecurityDetectionSource | null;
  /**
   * ID of the rule that has noticed it.
   */
  detectorId?: string | null;
  /**
   * What was behind the alert.
   */
  determination?: SecurityAlertDetermination | null;
  /**
   * Devices, users, files, and more that have to do with the alert.
   */
  evidence?: AnySecurityAlertEvidence[] | null;
  /**
   * When it began.
   */
  firstActivityDateTime?: string | null;
  /**
   * ID of the incident that the alert belongs to.
   */
  incidentId?: string | null;
  /**
   * Opens the incident in the portal.
   */
  incidentWebUrl?: string | null;
  /**
   * When it was last seen.
   */
  lastActivityDateTime?: string | null;
  /**
   * When the alert last changed.
   */
  lastUpdateDateTime?: string | null;
  /**
   * Techniques by their numbers at MITRE ATT&CK.
   */
  mitreTechniques?: string[] | null;
  /**
   * ID of the alert in the product that has raised it.
   */
  providerAlertId?: string | null;
  /**
   * What to do.
   */
  recommendedActions?: string | null;
  /**
   * When the alert was dealt with.
   */
  resolvedDateTime?: string | null;
  /**
   * The product that has raised the alert.
   */
  serviceSource?: SecurityServiceSource | null;
  /**
   * How much harm can come of it.
   */
  severity?: SecurityAlertSeverity | null;
  /**
   * How far the work on the alert is.
   */
  status?: SecurityAlertStatus | null;
  /**
   * Labels that the system has given.
   */
  systemTags?: string[] | null;
  /**
   * The tenant that the alert was raised in.
   */
  tenantId?: string | null;
  /**
   * Name of the threat.
   */
  threatDisplayName?: string | null;
  /**
   * Family of the threat.
   */
  threatFamilyName?: string | null;
  /**
   * What happened, in some words.
   */
  title?: string | null;
}

/**
 * What somebody of the security team has written about an alert.
 * `microsoft.graph.security.alertComment`
 */
export interface SecurityAlertComment extends Resource {
  /**
   * The text.
   */
  comment?: string | null;
  /**
   * Who has written it, a person or an app.
   */
  createdByDisplayName?: string | null;
  /**
   * When it was written.
   */
  createdDateTime?: string | null;
}

/**
 * Something that has to do with an alert.
 * `microsoft.graph.security.alertEvidence`
 */
export interface SecurityAlertEvidence extends Resource {
  /**
   * When the evidence was added.
   */
  createdDateTime?: string | null;
  /**
   * What the thing does in the alert, in words.
   */
  detailedRoles?: string[] | null;
  /**
   * What was done about it.
   */
  remediationStatus?: SecurityEvidenceRemediationStatus | null;
  /**
   * More about that.
   */
  remediationStatusDetails?: string | null;
  /**
   * What the thing does in the alert.
   */
  roles?: string[] | null;
  /**
   * Labels that the security team has given.
   */
  tags?: string[] | null;
  /**
   * What was found out.
   */
  verdict?: SecurityEvidenceVerdict | null;
}

/**
 * A device that has to do with an alert.
 * `microsoft.graph.security.deviceEvidence`
 */
export interface SecurityDeviceEvidence extends SecurityAlertEvidence {
  /**
   * ID of the device in the directory.
   */
  azureAdDeviceId?: string | null;
  /**
   * Full name of the device in the network.
   */
  deviceDnsName?: string | null;
  /**
   * When the device was first seen.
   */
  firstSeenDateTime?: string | null;
  /**
   * ID of the device in Defender for Endpoint.
   */
  mdeDeviceId?: string | null;
  /**
   * Build of the operating system.
   */
  osBuild?: number | null;
  /**
   * Operating system.
   */
  osPlatform?: string | null;
  /**
   * Version of the operating system.
   */
  version?: string | null;
}

/**
 * The account of a user who has to do with an alert.
 * `microsoft.graph.security.userAccount`
 */
export interface SecurityUserAccount extends Resource {
  /**
   * Name of the account.
   */
  accountName?: string | null;
  /**
   * ID of the user in the directory.
   */
  azureAdUserId?: string | null;
  /**
   * Name of the user.
   */
  displayName?: string | null;
  /**
   * Domain of the account.
   */
  domainName?: string | null;
  /**
   * Principal name of the user.
   */
  userPrincipalName?: string | null;
  /**
   * Security identifier of the account.
   */
  userSid?: string | null;
}

/**
 * A user who has to do with an alert.
 * `microsoft.graph.security.userEvidence`
 */
export interface SecurityUserEvidence extends SecurityAlertEvidence {
  /**
   * Account of the user.
   */
  userAccount?: SecurityUserAccount | null;
}

/**
 * Who has raised an alert: a product, and the company behind it.
 * `microsoft.graph.securityVendorInformation`
 */
export interface SecurityVendorInformation extends Resource {
  /**
   * The product.
   */
  provider?: string | null;
  /**
   * Version of the product.
   */
  providerVersion?: string | null;
  /**
   * The part of the product.
   */
  subProvider?: string | null;
  /**
   * The company.
   */
  vendor?: string | null;
}

/**
 * A time zone by name: one that Windows or the IANA database knows.
 * `microsoft.graph.timeZoneBase`
 */
export interface TimeZoneBase extends Resource {
  /**
   * Name of the zone, as in Pacific Standard Time.
   */
  name?: string | null;
}

/**
 * The upload of a large file, range by range.
 * `microsoft.graph.uploadSession`
 */
export interface UploadSession extends Resource {
  /**
   * When the session ends, unless another range arrives.
   */
  expirationDateTime?: string | null;
  /**
   * Ranges of bytes that are missing, as in 0-25 or 26-.
   */
  nextExpectedRanges?: string[] | null;
  /**
   * Address to which the bytes are sent, without a token.
   */
  uploadUrl?: string | null;
}

/**
 * An account of a person, or of something that acts like one, such as a shared mailbox or a meeting room.
 * `microsoft.graph.user`
 */
export interface User extends DirectoryObject {
  /**
   * Whether the user can sign in.
   */
  accountEnabled?: boolean | null;
  /**
   * The licenses of the user, those by way of a group among them.
   */
  assignedLicenses?: AssignedLicense[] | null;
  /**
   * Telephone numbers at work; one at most.
   */
  businessPhones?: string[] | null;
  /**
   * Where the user works.
   */
  city?: string | null;
  /**
   * The company that the user belongs to; mostly of use with guests.
   */
  companyName?: string | null;
  /**
   * The country in which the user works.
   */
  country?: string | null;
  /**
   * When the account was created.
   */
  createdDateTime?: string | null;
  /**
   * The department that the user works for.
   */
  department?: string | null;
  /**
   * The name by which people find the user.
   */
  displayName?: string | null;
  /**
   * How the organization numbers the user.
   */
  employeeId?: string | null;
  /**
   * First name.
   */
  givenName?: string | null;
  /**
   * The ways in which the user can sign in.
   */
  identities?: ObjectIdentity[] | null;
  /**
   * What the user does.
   */
  jobTitle?: string | null;
  /**
   * When the password was last changed.
   */
  lastPasswordChangeDateTime?: string | null;
  /**
   * Mail address of the user.
   */
  mail?: string | null;
  /**
   * Settings of the mailbox.
   */
  mailboxSettings?: MailboxSettings | null;
  /**
   * The part of the mail address before the @.
   */
  mailNickname?: string | null;
  /**
   * Number of the mobile telephone.
   */
  mobilePhone?: string | null;
  /**
   * Where in the building the user sits.
   */
  officeLocation?: string | null;
  /**
   * Further mail addresses.
   */
  otherMails?: string[] | null;
  /**
   * The password, which is written but never read.
   */
  passwordProfile?: PasswordProfile | null;
  /**
   * Language of the user, as in en-US.
   */
  preferredLanguage?: string | null;
  /**
   * All addresses under which the mailbox receives mail.
   */
  proxyAddresses?: string[] | null;
  /**
   * Family name.
   */
  surname?: string | null;
  /**
   * Two-letter country code, which decides on the services that a license may bring.
   */
  usageLocation?: string | null;
  /**
   * The name to sign in with.
   */
  userPrincipalName?: string | null;
  /**
   * Member or Guest.
   */
  userType?: string | null;
  /**
   * Users and contacts who report to the user.
   */
  directReports?: AnyDirectoryObject[] | null;
  /**
   * Whom the user reports to.
   */
  manager?: AnyDirectoryObject | null;
  /**
   * Groups and roles that the user is a direct member of.
   */
  memberOf?: AnyDirectoryObject[] | null;
  /**
   * What happens in a span of time.
   */
  calendarView?: Event[] | null;
  /**
   * Events of the calendar.
   */
  events?: Event[] | null;
  /**
   * Folders of the mailbox.
   */
  mailFolders?: MailFolder[] | null;
  /**
   * Messages of the mailbox, in whatever folder.
   */
  messages?: Message[] | null;
  /**
   * Picture of the user.
   */
  photo?: ProfilePhoto | null;
}

/**
 * A user who has to do with an alert.
 * `microsoft.graph.userSecurityState`
 */
export interface UserSecurityState extends Resource {
  /**
   * ID of the user in the directory.
   */
  aadUserId?: string | null;
  /**
   * Name of the account.
   */
  accountName?: string | null;
  /**
   * Domain of the account.
   */
  domainName?: string | null;
  /**
   * Whether the user came in by VPN.
   */
  isVpn?: boolean | null;
  /**
   * When the user signed in.
   */
  logonDateTime?: string | null;
  /**
   * Address from which the user signed in.
   */
  logonIp?: string | null;
  /**
   * How risky the provider finds the user.
   */
  riskScore?: string | null;
  /**
   * Principal name of the user.
   */
  userPrincipalName?: string | null;
}

/**
 * A block of cells of a worksheet.
 * `microsoft.graph.workbookRange`
 */
export interface WorkbookRange extends Entity {
  /**
   * Address with the name of the worksheet, as in Costs!A1:B2.
   */
  address?: string | null;
  /**
   * The same in the language of the user.
   */
  addressLocal?: string | null;
  /**
   * Number of cells; -1 when there are too many.
   */
  cellCount?: number | null;
  /**
   * Number of columns.
   */
  columnCount?: number | null;
  /**
   * Whether all columns are hidden.
   */
  columnHidden?: boolean | null;
  /**
   * Number of the first column, from 0.
   */
  columnIndex?: number | null;
  /**
   * Formulas, or values where there are none.
   */
  formulas?: unknown | null;
  /**
   * Whether all cells are hidden.
   */
  hidden?: boolean | null;
  /**
   * Formats of the cells.
   */
  numberFormat?: unknown | null;
  /**
   * Number of rows.
   */
  rowCount?: number | null;
  /**
   * Whether all rows are hidden.
   */
  rowHidden?: boolean | null;
  /**
   * Number of the first row, from 0.
   */
  rowIndex?: number | null;
  /**
   * Cells as they show.
   */
  text?: unknown | null;
  /**
   * Values of the cells.
   */
  values?: unknown | null;
  /**
   * Types of the values.
   */
  valueTypes?: unknown | null;
  /**
   * The worksheet that the range belongs to.
   */
  worksheet?: WorkbookWorksheet | null;
}

/**
 * A worksheet of a workbook.
 * `microsoft.graph.workbookWorksheet`
 */
export interface WorkbookWorksheet extends Entity {
  /**
   * Name of the worksheet.
   */
  name?: string | null;
  /**
   * Place among the worksheets, from 0.
   */
  position?: number | null;
  /**
   * Visible, Hidden, or VeryHidden.
   */
  visibility?: string | null;
}

/**
 * The days and hours at which a user works.
 * `microsoft.graph.workingHours`
 */
export interface WorkingHours extends Resource {
  /**
   * The days at which the user works.
   */
  daysOfWeek?: DayOfWeek[] | null;
  /**
   * When the day ends.
   */
  endTime?: string | null;
  /**
   * When the day begins.
   */
  startTime?: string | null;
  /**
   * The time zone to which the hours belong.
   */
  timeZone?: TimeZoneBase | null;
}

/**
 * `microsoft.graph.attachment`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyAttachment =
  | Typed<Attachment, "microsoft.graph.attachment">
  | Typed<FileAttachment, "microsoft.graph.fileAttachment">
  | Typed<ItemAttachment, "microsoft.graph.itemAttachment">
  | Typed<ReferenceAttachment, "microsoft.graph.referenceAttachment">
;

/**
 * `microsoft.graph.attendeeBase`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyAttendeeBase =
  | Typed<AttendeeBase, "microsoft.graph.attendeeBase">
  | Typed<Attendee, "microsoft.graph.attendee">
;

/**
 * `microsoft.graph.baseItem`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyBaseItem =
  | Typed<BaseItem, "microsoft.graph.baseItem">
  | Typed<DriveItem, "microsoft.graph.driveItem">
;

/**
 * `microsoft.graph.directoryObject`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyDirectoryObject =
  | Typed<DirectoryObject, "microsoft.graph.directoryObject">
  | Typed<Group, "microsoft.graph.group">
  | Typed<User, "microsoft.graph.user">
;

/**
 * `microsoft.graph.entity`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyEntity =
  | Typed<Entity, "microsoft.graph.entity">
  | Typed<Alert, "microsoft.graph.alert">
  | Typed<Attachment, "microsoft.graph.attachment">
  | Typed<BaseItem, "microsoft.graph.baseItem">
  | Typed<ChatMessage, "microsoft.graph.chatMessage">
  | Typed<DeviceManagementReports, "microsoft.graph.deviceManagementReports">
  | Typed<DirectoryObject, "microsoft.graph.directoryObject">
  | Typed<MailFolder, "microsoft.graph.mailFolder">
  | Typed<ManagedDevice, "microsoft.graph.managedDevice">
  | Typed<OutlookItem, "microsoft.graph.outlookItem">
  | Typed<ProfilePhoto, "microsoft.graph.profilePhoto">
  | Typed<ReportRoot, "microsoft.graph.reportRoot">
  | Typed<SecurityAlert, "microsoft.graph.security.alert">
  | Typed<WorkbookRange, "microsoft.graph.workbookRange">
  | Typed<WorkbookWorksheet, "microsoft.graph.workbookWorksheet">
  | Typed<FileAttachment, "microsoft.graph.fileAttachment">
  | Typed<ItemAttachment, "microsoft.graph.itemAttachment">
  | Typed<ReferenceAttachment, "microsoft.graph.referenceAttachment">
  | Typed<DriveItem, "microsoft.graph.driveItem">
  | Typed<Group, "microsoft.graph.group">
  | Typed<User, "microsoft.graph.user">
  | Typed<Event, "microsoft.graph.event">
  | Typed<Message, "microsoft.graph.message">
;

/**
 * `microsoft.graph.identitySet`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyIdentitySet =
  | Typed<IdentitySet, "microsoft.graph.identitySet">
  | Typed<ChatMessageFromIdentitySet, "microsoft.graph.chatMessageFromIdentitySet">
  | Typed<ChatMessageMentionedIdentitySet, "microsoft.graph.chatMessageMentionedIdentitySet">
  | Typed<ChatMessageReactionIdentitySet, "microsoft.graph.chatMessageReactionIdentitySet">
;

/**
 * `microsoft.graph.outlookItem`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyOutlookItem =
  | Typed<OutlookItem, "microsoft.graph.outlookItem">
  | Typed<Event, "microsoft.graph.event">
  | Typed<Message, "microsoft.graph.message">
;

/**
 * `microsoft.graph.recipient`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyRecipient =
  | Typed<Recipient, "microsoft.graph.recipient">
  | Typed<AttendeeBase, "microsoft.graph.attendeeBase">
  | Typed<Attendee, "microsoft.graph.attendee">
;

/**
 * `microsoft.graph.security.alertEvidence`, or a type derived from it; `@odata.type` tells which.
 */
export type AnySecurityAlertEvidence =
  | Typed<SecurityAlertEvidence, "microsoft.graph.security.alertEvidence">
  | Typed<SecurityDeviceEvidence, "microsoft.graph.security.deviceEvidence">
  | Typed<SecurityUserEvidence, "microsoft.graph.security.userEvidence">
;

/**
 * How far an action on a device got.
 * `microsoft.graph.actionState`
 */
export type ActionState =
  | "none"
  | "pending"
  | "canceled"
  | "active"
  | "done"
  | "failed"
  | "notSupported"
;

/**
 * `microsoft.graph.alertFeedback`
 */
export type AlertFeedback =
  | "unknown"
  | "truePositive"
  | "falsePositive"
  | "benignPositive"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.alertSeverity`
 */
export type AlertSeverity =
  | "unknown"
  | "informational"
  | "low"
  | "medium"
  | "high"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.alertStatus`
 */
export type AlertStatus =
  | "unknown"
  | "newAlert"
  | "inProgress"
  | "resolved"
  | "dismissed"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.attendeeType`
 */
export type AttendeeType =
  | "required"
  | "optional"
  | "resource"
;

/**
 * `microsoft.graph.automaticRepliesStatus`
 */
export type AutomaticRepliesStatus =
  | "disabled"
  | "alwaysEnabled"
  | "scheduled"
;

/**
 * `microsoft.graph.bodyType`
 */
export type BodyType =
  | "text"
  | "html"
;

/**
 * `microsoft.graph.chatMessageImportance`
 */
export type ChatMessageImportance =
  | "normal"
  | "high"
  | "urgent"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.chatMessageType`
 */
export type ChatMessageType =
  | "message"
  | "chatEvent"
  | "typing"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * Whether a device meets the rules of the organization.
 * `microsoft.graph.complianceState`
 */
export type ComplianceState =
  | "unknown"
  | "compliant"
  | "noncompliant"
  | "conflict"
  | "error"
  | "inGracePeriod"
  | "configManager"
;

/**
 * `microsoft.graph.dayOfWeek`
 */
export type DayOfWeek =
  | "sunday"
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday"
;

/**
 * `microsoft.graph.delegateMeetingMessageDeliveryOptions`
 */
export type DelegateMeetingMessageDeliveryOptions =
  | "sendToDelegateAndInformationToPrincipal"
  | "sendToDelegateAndPrincipal"
  | "sendToDelegateOnly"
;

/**
 * `microsoft.graph.eventType`
 */
export type EventType =
  | "singleInstance"
  | "occurrence"
  | "exception"
  | "seriesMaster"
;

/**
 * `microsoft.graph.externalAudienceScope`
 */
export type ExternalAudienceScope =
  | "none"
  | "contactsOnly"
  | "all"
;

/**
 * `microsoft.graph.followupFlagStatus`
 */
export type FollowupFlagStatus =
  | "notFlagged"
  | "complete"
  | "flagged"
;

/**
 * `microsoft.graph.freeBusyStatus`
 */
export type FreeBusyStatus =
  | "unknown"
  | "free"
  | "tentative"
  | "busy"
  | "oof"
  | "workingElsewhere"
;

/**
 * `microsoft.graph.importance`
 */
export type Importance =
  | "low"
  | "normal"
  | "high"
;

/**
 * `microsoft.graph.inferenceClassificationType`
 */
export type InferenceClassificationType =
  | "focused"
  | "other"
;

/**
 * `microsoft.graph.locationType`
 */
export type LocationType =
  | "default"
  | "conferenceRoom"
  | "homeAddress"
  | "businessAddress"
  | "geoCoordinates"
  | "streetAddress"
  | "hotel"
  | "restaurant"
  | "localBusiness"
  | "postalAddress"
;

/**
 * Whom a device belongs to.
 * `microsoft.graph.managedDeviceOwnerType`
 */
export type ManagedDeviceOwnerType =
  | "unknown"
  | "company"
  | "personal"
;

/**
 * `microsoft.graph.onlineMeetingProviderType`
 */
export type OnlineMeetingProviderType =
  | "unknown"
  | "skypeForBusiness"
  | "skypeForConsumer"
  | "teamsForBusiness"
;

/**
 * `microsoft.graph.recurrencePatternType`
 */
export type RecurrencePatternType =
  | "daily"
  | "weekly"
  | "absoluteMonthly"
  | "relativeMonthly"
  | "absoluteYearly"
  | "relativeYearly"
;

/**
 * `microsoft.graph.recurrenceRangeType`
 */
export type RecurrenceRangeType =
  | "endDate"
  | "noEnd"
  | "numbered"
;

/**
 * `microsoft.graph.responseType`
 */
export type ResponseType =
  | "none"
  | "organizer"
  | "tentativelyAccepted"
  | "accepted"
  | "declined"
  | "notResponded"
;

/**
 * `microsoft.graph.security.alertClassification`
 */
export type SecurityAlertClassification =
  | "unknown"
  | "falsePositive"
  | "truePositive"
  | "informationalExpectedActivity"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.security.alertDetermination`
 */
export type SecurityAlertDetermination =
  | "unknown"
  | "apt"
  | "malware"
  | "securityPersonnel"
  | "securityTesting"
  | "unwantedSoftware"
  | "other"
  | "multiStagedAttack"
  | "compromisedAccount"
  | "phishing"
  | "maliciousUserActivity"
  | "notMalicious"
  | "notEnoughDataToValidate"
  | "confirmedActivity"
  | "lineOfBusinessApplication"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.security.alertSeverity`
 */
export type SecurityAlertSeverity =
  | "unknown"
  | "informational"
  | "low"
  | "medium"
  | "high"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.security.alertStatus`
 */
export type SecurityAlertStatus =
  | "unknown"
  | "new"
  | "inProgress"
  | "resolved"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.security.detectionSource`
 */
export type SecurityDetectionSource =
  | "unknown"
  | "microsoftDefenderForEndpoint"
  | "antivirus"
  | "smartScreen"
  | "customTi"
  | "microsoftDefenderForOffice365"
  | "automatedInvestigation"
  | "microsoftThreatExperts"
  | "customDetection"
  | "microsoftDefenderForIdentity"
  | "cloudAppSecurity"
  | "microsoft365Defender"
  | "azureAdIdentityProtection"
  | "manual"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.security.evidenceRemediationStatus`
 */
export type SecurityEvidenceRemediationStatus =
  | "none"
  | "remediated"
  | "prevented"
  | "blocked"
  | "notFound"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.security.evidenceVerdict`
 */
export type SecurityEvidenceVerdict =
  | "unknown"
  | "suspicious"
  | "malicious"
  | "noThreatsFound"
  | "unknownFutureValue"
  | (string & {})
;

/**
 * `microsoft.graph.security.serviceSource`
 */
export type SecurityServiceSource =
  | "unknown"
  | "microsoftDefenderForEndpoint"
  | "microsoftDefenderForIdentity"
  | "microsoftDefenderForCloudApps"
  | "microsoftDefenderForOffice365"
  | "microsoft365Defender"
  | "azureAdIdentityProtection"
  | "microsoftAppGovernance"
  | "dataLossPrevention"
  | "unknownFutureValue"
  | "microsoftDefenderForCloud"
  | (string & {})
;

/**
 * `microsoft.graph.sensitivity`
 */
export type Sensitivity =
  | "normal"
  | "personal"
  | "private"
  | "confidential"
;

/**
 * `microsoft.graph.weekIndex`
 */
export type WeekIndex =
  | "first"
  | "second"
  | "third"
  | "fourth"
  | "last"
;
