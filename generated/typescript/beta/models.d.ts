import type { Resource, Typed } from "../runtime/client.js";

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
 * A message in a channel or a chat of Microsoft Teams.
 * `microsoft.graph.chatMessage`
 */
export interface ChatMessage extends Entity {
  /**
   * What the message says.
   */
  body?: ItemBody | null;
  /**
   * ID of the chat that the message stands in.
   */
  chatId?: string | null;
  /**
   * When the message was written.
   */
  createdDateTime?: string | null;
  /**
   * How important the message is.
   */
  importance?: ChatMessageImportance | null;
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
   * Replies to the message, in a channel.
   */
  replies?: ChatMessage[] | null;
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
 * The answer to a request to cancel a crossTenantMigrationJob or a crossTenantMigrationTask.
 * `microsoft.graph.crossTenantMigrationCancelResponse`
 */
export interface CrossTenantMigrationCancelResponse extends Resource {
  /**
   * Says what will be canceled.
   */
  message?: string | null;
  /**
   * Whether the service has accepted the request.
   */
  status?: string | null;
}

/**
 * A job that moves users, and what they own, from a source tenant to the tenant in which the job was created.
 * `microsoft.graph.crossTenantMigrationJob`
 */
export interface CrossTenantMigrationJob extends Entity {
  /**
   * The moment from which the service may work on the job.
   */
  completeAfterDateTime?: string | null;
  /**
   * ID of the administrator or app that created the job.
   */
  createdBy?: string | null;
  /**
   * When the job was created.
   */
  createdDateTime?: string | null;
  /**
   * A name that is unique in the tenant.
   */
  displayName?: string | null;
  /**
   * How Exchange reaches the source.
   */
  exchangeSettings?: ExchangeOnlineCrossTenantMigrationSettings | null;
  /**
   * Whether the job moves content or only checks that it could.
   */
  jobType?: CrossTenantMigrationJobType | null;
  /**
   * When the job last changed.
   */
  lastUpdatedDateTime?: string | null;
  /**
   * Explains the status, where there is something to explain.
   */
  message?: string | null;
  /**
   * Object IDs of the users to move.
   */
  resources?: string[] | null;
  /**
   * What kind of resource the job moves; Users is the one value that works today.
   */
  resourceType?: string | null;
  /**
   * ID of the tenant that gives the content.
   */
  sourceTenantId?: string | null;
  /**
   * Where the job stands.
   */
  status?: CrossTenantMigrationJobStatus | null;
  /**
   * ID of the tenant that receives the content.
   */
  targetTenantId?: string | null;
  /**
   * Which of Teams, Exchange, and ODSP (OneDrive and SharePoint) the job moves.
   */
  workloads?: string[] | null;
  /**
   * The tasks of the job, one for each user.
   */
  users?: CrossTenantMigrationTask[] | null;
}

/**
 * Tells where one workload of a user stands in a crossTenantMigrationTask.
 * `microsoft.graph.crossTenantMigrationServiceStatusDetails`
 */
export interface CrossTenantMigrationServiceStatusDetails extends Resource {
  /**
   * What went wrong in this workload.
   */
  errors?: Error[] | null;
  /**
   * Explains the status, where there is something to explain.
   */
  message?: string | null;
  /**
   * The workload, such as Exchange, Teams, or ODSP.
   */
  service?: string | null;
  /**
   * Where the workload stands.
   */
  status?: CrossTenantMigrationServiceStatus | null;
}

/**
 * The part of a crossTenantMigrationJob that moves one user.
 * `microsoft.graph.crossTenantMigrationTask`
 */
export interface CrossTenantMigrationTask extends Entity {
  /**
   * Where each workload of the user stands.
   */
  currentStatus?: CrossTenantMigrationServiceStatusDetails[] | null;
  /**
   * When the task last changed.
   */
  lastUpdatedDateTime?: string | null;
  /**
   * What kind of resource the task moves; Users is the one value that works today.
   */
  taskType?: string | null;
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
 * An error that belongs to one item of a larger piece of work, rather than to a request as a whole.
 * `microsoft.graph.error`
 */
export interface Error extends Resource {
  /**
   * A short code that programs can act on.
   */
  code?: string | null;
  /**
   * What went wrong, in words for a developer.
   */
  message?: string | null;
  /**
   * What the error is about.
   */
  target?: string | null;
}

/**
 * Tells a crossTenantMigrationJob how to reach Exchange Online in the source tenant, and where mail goes afterwards.
 * `microsoft.graph.exchangeOnlineCrossTenantMigrationSettings`
 */
export interface ExchangeOnlineCrossTenantMigrationSettings extends Resource {
  /**
   * Name of the migration endpoint that leads to the source tenant.
   */
  sourceEndpoint?: string | null;
  /**
   * Domain of the target tenant that receives the mail of migrated users.
   */
  targetDeliveryDomain?: string | null;
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
 * What a chatMessage says.
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
 * Tells when a user last signed in, by hand or through an app.
 * `microsoft.graph.signInActivity`
 */
export interface SignInActivity extends Resource {
  /**
   * Last sign-in by an app on behalf of the user.
   */
  lastNonInteractiveSignInDateTime?: string | null;
  /**
   * The request that belongs to it.
   */
  lastNonInteractiveSignInRequestId?: string | null;
  /**
   * Last sign-in by the user in person.
   */
  lastSignInDateTime?: string | null;
  /**
   * The request that belongs to it.
   */
  lastSignInRequestId?: string | null;
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
   * When the user last signed in.
   */
  signInActivity?: SignInActivity | null;
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
}

/**
 * `microsoft.graph.directoryObject`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyDirectoryObject =
  | Typed<DirectoryObject, "microsoft.graph.directoryObject">
  | Typed<User, "microsoft.graph.user">
;

/**
 * `microsoft.graph.entity`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyEntity =
  | Typed<Entity, "microsoft.graph.entity">
  | Typed<ChatMessage, "microsoft.graph.chatMessage">
  | Typed<CrossTenantMigrationJob, "microsoft.graph.crossTenantMigrationJob">
  | Typed<CrossTenantMigrationTask, "microsoft.graph.crossTenantMigrationTask">
  | Typed<DirectoryObject, "microsoft.graph.directoryObject">
  | Typed<User, "microsoft.graph.user">
;

/**
 * `microsoft.graph.identitySet`, or a type derived from it; `@odata.type` tells which.
 */
export type AnyIdentitySet =
  | Typed<IdentitySet, "microsoft.graph.identitySet">
  | Typed<ChatMessageReactionIdentitySet, "microsoft.graph.chatMessageReactionIdentitySet">
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
 * `microsoft.graph.crossTenantMigrationJobStatus`
 */
export type CrossTenantMigrationJobStatus =
  | "submitted"
  | "approved"
  | "processing"
  | "cuttingOver"
  | "inProgress"
  | "completed"
  | "completedWithErrors"
  | "failed"
  | "cancelled"
  | "pendingCancel"
  | "adminActionRequired"
  | "validateSubmitted"
  | "validateProcessing"
  | "validateInProgress"
  | "validatePassed"
  | "validateFailed"
  | "pendingDelete"
  | "deleted"
;

/**
 * `microsoft.graph.crossTenantMigrationJobType`
 */
export type CrossTenantMigrationJobType =
  | "validate"
  | "migrate"
;

/**
 * `microsoft.graph.crossTenantMigrationServiceStatus`
 */
export type CrossTenantMigrationServiceStatus =
  | "notStarted"
  | "valid"
  | "invalid"
  | "error"
  | "inProgress"
  | "completed"
  | "failed"
  | "cancelled"
  | "pendingCancel"
  | "syncing"
  | "synced"
  | "finalizing"
  | "forceComplete"
;
