import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A folder of a mailbox. It holds messages and other folders.
 */
export interface MailFolders {
  /**
   * Read a mailFolder. Besides its ID, a folder that every mailbox has can be named by a well-known name, such as inbox, drafts, or sentitems.
   *
   * - `GET /me/mailFolders/{mail_folder_id}`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-1.0
   */
  get(options: { mailFolderId: string; select?: readonly string[] | string; expand?: readonly string[] | string } & CallOptions): Promise<models.MailFolder>;
  /**
   * Read a mailFolder. Besides its ID, a folder that every mailbox has can be named by a well-known name, such as inbox, drafts, or sentitems.
   *
   * - `GET /users/{user_id}/mailFolders/{mail_folder_id}`
   *
   * - Delegated (work or school account): Mail.ReadBasic
   * - Delegated (personal Microsoft account): Mail.ReadBasic
   * - Application: Mail.ReadBasic.All
   *
   * @see https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-1.0
   */
  get(options: { mailFolderId: string; userId: string; select?: readonly string[] | string; expand?: readonly string[] | string } & CallOptions): Promise<models.MailFolder>;
}
