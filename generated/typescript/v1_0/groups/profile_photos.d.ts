import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * The picture of a user or a group. The bytes are read from /$value; the object tells their size.
 */
export interface ProfilePhotos {
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /me/photo`
   *
   * - Delegated (work or school account) (user): User.Read
   * - Delegated (personal Microsoft account) (user): User.Read
   * - Application (user): User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options?: CallOptions): Promise<models.ProfilePhoto>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /me/photo/$value`
   *
   * - Delegated (work or school account) (user): User.Read
   * - Delegated (personal Microsoft account) (user): User.Read
   * - Application (user): User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { via: "$value" } & CallOptions): Promise<Response>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /users/{user_id}/photo`
   *
   * - Delegated (work or school account) (user): User.Read
   * - Delegated (personal Microsoft account) (user): User.Read
   * - Application (user): User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { userId: string } & CallOptions): Promise<models.ProfilePhoto>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /users/{user_id}/photo/$value`
   *
   * - Delegated (work or school account) (user): User.Read
   * - Delegated (personal Microsoft account) (user): User.Read
   * - Application (user): User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { userId: string; via: "$value" } & CallOptions): Promise<Response>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /groups/{group_id}/photo`
   *
   * - Delegated (work or school account) (group): Group.Read.All
   * - Delegated (personal Microsoft account) (group): not supported
   * - Application (group): Group.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { groupId: string } & CallOptions): Promise<models.ProfilePhoto>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /groups/{group_id}/photo/$value`
   *
   * - Delegated (work or school account) (group): Group.Read.All
   * - Delegated (personal Microsoft account) (group): not supported
   * - Application (group): Group.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { groupId: string; via: "$value" } & CallOptions): Promise<Response>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /me/photos/{photo_id}/$value`
   *
   * - Delegated (work or school account) (user): User.Read
   * - Delegated (personal Microsoft account) (user): User.Read
   * - Application (user): User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { photoId: string } & CallOptions): Promise<Response>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /users/{user_id}/photos/{photo_id}/$value`
   *
   * - Delegated (work or school account) (user): User.Read
   * - Delegated (personal Microsoft account) (user): User.Read
   * - Application (user): User.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { userId: string; photoId: string } & CallOptions): Promise<Response>;
  /**
   * Read the profilePhoto of a user or a group: its size, or the picture itself. The picture is kept in several sizes, from 48x48 to 648x648 pixels.
   *
   * - `GET /groups/{group_id}/photos/{photo_id}/$value`
   *
   * - Delegated (work or school account) (group): Group.Read.All
   * - Delegated (personal Microsoft account) (group): not supported
   * - Application (group): Group.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
   */
  get(options: { groupId: string; photoId: string } & CallOptions): Promise<Response>;
}
