import type { Client, ClientOptions, Credential } from "../runtime/client.js";
import type { Alerts } from "./groups/alerts.js";
import type { Attachments } from "./groups/attachments.js";
import type { Channels } from "./groups/channels.js";
import type { ChatMessages } from "./groups/chat_messages.js";
import type { DeviceManagementReports } from "./groups/device_management_reports.js";
import type { DriveItems } from "./groups/drive_items.js";
import type { Events } from "./groups/events.js";
import type { Groups } from "./groups/groups.js";
import type { MailFolders } from "./groups/mail_folders.js";
import type { ManagedDevices } from "./groups/managed_devices.js";
import type { Messages } from "./groups/messages.js";
import type { ProfilePhotos } from "./groups/profile_photos.js";
import type { ReportRoots } from "./groups/report_roots.js";
import type { Securities } from "./groups/securities.js";
import type { SecurityAlerts } from "./groups/security_alerts.js";
import type { Users } from "./groups/users.js";
import type { Worksheets } from "./groups/worksheets.js";

export type * as models from "./models.js";

export declare class Graph extends Client {
  constructor(credential: Credential, options?: ClientOptions);
  readonly alerts: Alerts;
  readonly attachments: Attachments;
  readonly channels: Channels;
  readonly chatMessages: ChatMessages;
  readonly deviceManagementReports: DeviceManagementReports;
  readonly driveItems: DriveItems;
  readonly events: Events;
  readonly groups: Groups;
  readonly mailFolders: MailFolders;
  readonly managedDevices: ManagedDevices;
  readonly messages: Messages;
  readonly profilePhotos: ProfilePhotos;
  readonly reportRoots: ReportRoots;
  readonly securities: Securities;
  readonly securityAlerts: SecurityAlerts;
  readonly users: Users;
  readonly worksheets: Worksheets;
}
