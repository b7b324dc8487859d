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
   * Delete a user. The account goes to the deleted items of the directory, from where it can be restored for 30 days; after that it is gone for good.
   *
   * - `DELETE /users/{user_id}`
   *
   * - Delegated (work or school account): User.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta
   */
  delete(options: { userId: string } & CallOptions): Promise<void>;
  /**
   * Read the profile of a user, or of the one who is signed in. Without $select the answer has the same small set of properties as List users.
   *
   * - `GET /me`
   *
   * - Delegated (work or school account): User.Read
   * - Delegated (personal Microsoft account): User.Read
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta
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
   * @see https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta
   */
  get(options: { userId: string; select?: readonly string[] | string; expand?: readonly string[] | string } & CallOptions): Promise<models.User>;
  /**
   * Page through the users of the organization, members and guests alike. Unless you ask for others with $select, each user comes with a small set of properties: businessPhones, displayName, givenName, id, jobTitle, mail, mobilePhone, officeLocation, preferredLanguage, surname, and userPrincipalName.
   *
   * - `GET /users`
   *
   * - Delegated (work or school account): User.ReadBasic.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta
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
}
