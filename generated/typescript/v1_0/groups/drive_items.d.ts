import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A file, a folder, or another item of a drive. What kind of item it is shows in the facets that it has: file, folder, and so on.
 */
export interface DriveItems {
  /**
   * Copy a driveItem, with everything in it, into another folder or under another name. Copying takes time, so the service answers at once and works on; its progress can be read at the address in Location, without a token. See long-running operations.
   *
   * - `POST /drives/{drive_id}/items/{item_id}/copy`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0
   */
  copy(options: {
    driveId: string;
    itemId: string;
    /** The folder that receives the copy; the same folder when left out. Optional. */
    parentReference?: models.ItemReference | null;
    /** Name of the copy; the old name when left out. Optional. */
    name?: string | null;
  } & CallOptions): Promise<LongRunning<Resource>>;
  /**
   * Copy a driveItem, with everything in it, into another folder or under another name. Copying takes time, so the service answers at once and works on; its progress can be read at the address in Location, without a token. See long-running operations.
   *
   * - `POST /groups/{group_id}/drive/items/{item_id}/copy`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0
   */
  copy(options: {
    itemId: string;
    groupId: string;
    /** The folder that receives the copy; the same folder when left out. Optional. */
    parentReference?: models.ItemReference | null;
    /** Name of the copy; the old name when left out. Optional. */
    name?: string | null;
  } & CallOptions): Promise<LongRunning<Resource>>;
  /**
   * Copy a driveItem, with everything in it, into another folder or under another name. Copying takes time, so the service answers at once and works on; its progress can be read at the address in Location, without a token. See long-running operations.
   *
   * - `POST /me/drive/items/{item_id}/copy`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0
   */
  copy(options: {
    itemId: string;
    /** The folder that receives the copy; the same folder when left out. Optional. */
    parentReference?: models.ItemReference | null;
    /** Name of the copy; the old name when left out. Optional. */
    name?: string | null;
  } & CallOptions): Promise<LongRunning<Resource>>;
  /**
   * Copy a driveItem, with everything in it, into another folder or under another name. Copying takes time, so the service answers at once and works on; its progress can be read at the address in Location, without a token. See long-running operations.
   *
   * - `POST /sites/{site_id}/drive/items/{item_id}/copy`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0
   */
  copy(options: {
    itemId: string;
    siteId: string;
    /** The folder that receives the copy; the same folder when left out. Optional. */
    parentReference?: models.ItemReference | null;
    /** Name of the copy; the old name when left out. Optional. */
    name?: string | null;
  } & CallOptions): Promise<LongRunning<Resource>>;
  /**
   * Copy a driveItem, with everything in it, into another folder or under another name. Copying takes time, so the service answers at once and works on; its progress can be read at the address in Location, without a token. See long-running operations.
   *
   * - `POST /users/{user_id}/drive/items/{item_id}/copy`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0
   */
  copy(options: {
    itemId: string;
    userId: string;
    /** The folder that receives the copy; the same folder when left out. Optional. */
    parentReference?: models.ItemReference | null;
    /** Name of the copy; the old name when left out. Optional. */
    name?: string | null;
  } & CallOptions): Promise<LongRunning<Resource>>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /drives/{drive_id}/items/{parent_id}:/{filename}:/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    driveId: string;
    parentId: string;
    filename: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /groups/{group_id}/drive/items/{parent_id}:/{filename}:/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    parentId: string;
    filename: string;
    groupId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /me/drive/items/{parent_id}:/{filename}:/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    parentId: string;
    filename: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /sites/{site_id}/drive/items/{parent_id}:/{filename}:/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    parentId: string;
    filename: string;
    siteId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /users/{user_id}/drive/items/{parent_id}:/{filename}:/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    parentId: string;
    filename: string;
    userId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /drives/{drive_id}/items/{item_id}/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    driveId: string;
    itemId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /groups/{group_id}/drive/items/{item_id}/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    groupId: string;
    itemId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /me/drive/items/{item_id}/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    itemId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /sites/{site_id}/drive/items/{item_id}/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    siteId: string;
    itemId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Begin the upload of a large file. The uploadSession that comes back has an address to which your app sends the bytes, range by range, with PUT and the header Content-Range, and without Authorization. Each range is a multiple of 320 KiB, save the last. If the connection breaks, read the session to learn which ranges are missing.
   *
   * - `POST /users/{user_id}/drive/items/{item_id}/createUploadSession`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Sites.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
   */
  createUploadSession(options: {
    userId: string;
    itemId: string;
    /** What is known about the file; @microsoft.graph.conflictBehavior inside says what happens when the name is taken: fail, replace, or rename. Optional. */
    item?: models.DriveItemUploadableProperties | null;
    /** Whether the file appears only when your app asks for it. Optional. */
    deferCommit?: boolean | null;
    /** An eTag. If it doesn't fit the file as it is, the answer is 412 Precondition Failed. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<models.UploadSession>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /drives/{drive_id}/items/{item_id}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    driveId: string;
    itemId: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /groups/{group_id}/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    itemId: string;
    groupId: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /me/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    itemId: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /sites/{site_id}/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    itemId: string;
    siteId: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /users/{user_id}/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    itemId: string;
    userId: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /drives/{drive_id}/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    driveId: string;
    itemPath: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /groups/{group_id}/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    groupId: string;
    itemPath: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /me/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    itemPath: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /sites/{site_id}/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    siteId: string;
    itemPath: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Move a driveItem to the recycle bin, with everything in it.
   *
   * - `DELETE /users/{user_id}/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
   */
  delete(options: {
    userId: string;
    itemPath: string;
    /** An eTag. If it doesn't fit the item as it is, the answer is 412 Precondition Failed and nothing is deleted. Optional. */
    ifMatch?: string;
  } & CallOptions): Promise<void>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /drives/{drive_id}/items/{item_id}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    driveId: string;
    itemId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /groups/{group_id}/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    itemId: string;
    groupId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /me/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    itemId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /sites/{site_id}/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    itemId: string;
    siteId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /users/{user_id}/drive/items/{item_id}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    itemId: string;
    userId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /drives/{drive_id}/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    driveId: string;
    itemPath: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /groups/{group_id}/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    groupId: string;
    itemPath: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /me/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    itemPath: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /sites/{site_id}/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    siteId: string;
    itemPath: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Read what a drive knows about a file or a folder. A driveItem is addressed by its ID, or by its path from the root of the drive.
   *
   * - `GET /users/{user_id}/drive/root:/{item_path}`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
   */
  get(options: {
    userId: string;
    itemPath: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** An eTag or cTag. If it fits the item as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<models.DriveItem>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /drives/{drive_id}/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    driveId: string;
    itemId: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /groups/{group_id}/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    itemId: string;
    groupId: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /me/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    itemId: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /sites/{site_id}/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    itemId: string;
    siteId: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /users/{user_id}/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    itemId: string;
    userId: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /drives/{drive_id}/root:/{item_path}:/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    driveId: string;
    itemPath: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /groups/{group_id}/drive/root:/{item_path}:/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    groupId: string;
    itemPath: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /me/drive/root:/{item_path}:/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    itemPath: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /sites/{site_id}/drive/root:/{item_path}:/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    siteId: string;
    itemPath: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Download the content of a driveItem. Only items with file have any. The answer redirects to an address that needs no token and stays valid for some minutes; follow it without the header Authorization.
   *
   * - `GET /users/{user_id}/drive/root:/{item_path}:/content`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
   */
  getContent(options: {
    userId: string;
    itemPath: string;
    /** An eTag or cTag. If it fits the file as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Promise<Response>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /drives/{drive_id}/items/{item_id}/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    driveId: string;
    itemId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /groups/{group_id}/drive/items/{item_id}/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    itemId: string;
    groupId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /me/drive/items/{item_id}/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    itemId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /sites/{site_id}/drive/items/{item_id}/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    itemId: string;
    siteId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /users/{user_id}/drive/items/{item_id}/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    itemId: string;
    userId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /drives/{drive_id}/root:/{item_path}:/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    driveId: string;
    itemPath: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /groups/{group_id}/drive/root:/{item_path}:/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    groupId: string;
    itemPath: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /me/drive/root:/{item_path}:/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    itemPath: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /sites/{site_id}/drive/root:/{item_path}:/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    siteId: string;
    itemPath: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Page through the files and folders that a folder holds.
   *
   * - `GET /users/{user_id}/drive/root:/{item_path}:/children`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
   */
  listChildren(options: {
    userId: string;
    itemPath: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
    /** An eTag. If it fits the folder as it is, the answer is 304 Not Modified. Optional. */
    ifNoneMatch?: string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Find files and folders below the root of a drive by their names, their properties, and what stands in them.
   *
   * - `GET /drives/{drive_id}/root/search(q={q})`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
   */
  search(options: {
    driveId: string;
    /** What to look for. A single quote inside is doubled. Required. */
    q: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Find files and folders below the root of a drive by their names, their properties, and what stands in them.
   *
   * - `GET /groups/{group_id}/drive/root/search(q={q})`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
   */
  search(options: {
    /** What to look for. A single quote inside is doubled. Required. */
    q: string;
    groupId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Find files and folders below the root of a drive by their names, their properties, and what stands in them.
   *
   * - `GET /me/drive/root/search(q={q})`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
   */
  search(options: {
    /** What to look for. A single quote inside is doubled. Required. */
    q: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Find files and folders below the root of a drive by their names, their properties, and what stands in them.
   *
   * - `GET /sites/{site_id}/drive/root/search(q={q})`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
   */
  search(options: {
    /** What to look for. A single quote inside is doubled. Required. */
    q: string;
    siteId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Find files and folders below the root of a drive by their names, their properties, and what stands in them.
   *
   * - `GET /users/{user_id}/drive/root/search(q={q})`
   *
   * - Delegated (work or school account): Files.Read
   * - Delegated (personal Microsoft account): Files.Read
   * - Application: Files.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
   */
  search(options: {
    /** What to look for. A single quote inside is doubled. Required. */
    q: string;
    userId: string;
    select?: readonly string[] | string;
    orderby?: readonly string[] | string;
    top?: number;
    expand?: readonly string[] | string;
  } & CallOptions): Collection<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /drives/{drive_id}/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { driveId: string; itemId: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /groups/{group_id}/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { itemId: string; groupId: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /me/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { itemId: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /sites/{site_id}/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { itemId: string; siteId: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /users/{user_id}/drive/items/{item_id}/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { itemId: string; userId: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /drives/{drive_id}/items/{parent_id}:/{filename}:/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { driveId: string; parentId: string; filename: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /groups/{group_id}/drive/items/{parent_id}:/{filename}:/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { groupId: string; parentId: string; filename: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /me/drive/items/{parent_id}:/{filename}:/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { parentId: string; filename: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /sites/{site_id}/drive/items/{parent_id}:/{filename}:/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { siteId: string; parentId: string; filename: string } & CallOptions): Promise<models.DriveItem>;
  /**
   * Upload a file of up to 250 MB in one request: as a new driveItem, or as the new content of one that is there. For anything larger, create an upload session.
   *
   * - `PUT /users/{user_id}/drive/items/{parent_id}:/{filename}:/content`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): Files.ReadWrite
   * - Application: Files.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
   */
  setContent(body: BodyInit, options: { userId: string; parentId: string; filename: string } & CallOptions): Promise<models.DriveItem>;
}
