import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A group of users, devices, and other groups: one that works together (a Microsoft 365 group), one that is granted access (a security group), or one that receives mail.
 */
export interface Groups {
  /**
   * Add a user, a contact, a device, or another group to a group.
   *
   * - `POST /groups/{group_id}/members/$ref`
   *
   * - Delegated (work or school account): GroupMember.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-1.0
   */
  addMembers(options: {
    groupId: string;
    /** Address of the member, as in https://graph.microsoft.com/v1.0/directoryObjects/{id}. Required. */
    ref?: string | null;
  } & CallOptions): Promise<void>;
  /**
   * Create a group, with members and owners if you like. A Microsoft 365 group has Unified among its groupTypes; a security group has an empty list there, and securityEnabled is true.
   *
   * - `POST /groups`
   *
   * - Delegated (work or school account): Group.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: Group.Create
   *
   * @see https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-1.0
   */
  create(body: models.Group & { "owners@odata.bind"?: string[] | null; "members@odata.bind"?: string[] | null }, options?: CallOptions): Promise<models.Group>;
  /**
   * Delete a group. A Microsoft 365 group can be restored for 30 days; any other group is gone at once.
   *
   * - `DELETE /groups/{group_id}`
   *
   * - Delegated (work or school account): Group.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: Group.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-1.0
   */
  delete(options: { groupId: string } & CallOptions): Promise<void>;
  /**
   * Read a group. Some properties, such as unseenCount, come only to those who ask for them.
   *
   * - `GET /groups/{group_id}`
   *
   * - Delegated (work or school account): GroupMember.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/group-get?view=graph-rest-1.0
   */
  get(options: { groupId: string; select?: readonly string[] | string; expand?: readonly string[] | string } & CallOptions): Promise<models.Group>;
  /**
   * Page through the groups of the organization: Microsoft 365 groups, security groups, and distribution lists.
   *
   * - `GET /groups`
   *
   * - Delegated (work or school account): GroupMember.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/group-list?view=graph-rest-1.0
   */
  list(options?: {
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    count?: boolean;
    top?: number;
    expand?: readonly string[] | string;
    /** eventual. Required with $search, and with a $filter that needs advanced query capabilities. */
    consistencyLevel?: string;
  } & CallOptions): Collection<models.Group>;
  /**
   * Page through the direct members of a group: users, contacts, devices, and other groups. Members of those other groups are left out; List transitive members has them too.
   *
   * - `GET /groups/{group_id}/members`
   *
   * - Delegated (work or school account): GroupMember.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-1.0
   */
  listMembers(options: {
    groupId: string;
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    count?: boolean;
    top?: number;
    /** eventual. Required with $search, and with a $filter that needs advanced query capabilities. */
    consistencyLevel?: string;
  } & CallOptions): Collection<models.AnyDirectoryObject>;
  /**
   * Page through all members of a group, those by way of other groups among them. The list is flat, and nobody stands in it twice. It can be cut down to one type of member, or to a number.
   *
   * - `GET /groups/{group_id}/transitiveMembers`
   *
   * - Delegated (work or school account): GroupMember.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-1.0
   */
  listTransitiveMembers(options: {
    groupId: string;
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    count?: boolean;
    top?: number;
    /** eventual. Required with $search, with $count, and when the members are cut down to one type. */
    consistencyLevel?: string;
  } & CallOptions): Collection<models.AnyDirectoryObject>;
  /**
   * Page through all members of a group, those by way of other groups among them. The list is flat, and nobody stands in it twice. It can be cut down to one type of member, or to a number.
   *
   * - `GET /groups/{group_id}/transitiveMembers/microsoft.graph.user`
   *
   * - Delegated (work or school account): GroupMember.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-1.0
   */
  listTransitiveMembers(options: {
    groupId: string;
    via: "user";
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    count?: boolean;
    top?: number;
    /** eventual. Required with $search, with $count, and when the members are cut down to one type. */
    consistencyLevel?: string;
  } & CallOptions): Collection<models.User>;
  /**
   * Page through all members of a group, those by way of other groups among them. The list is flat, and nobody stands in it twice. It can be cut down to one type of member, or to a number.
   *
   * - `GET /groups/{group_id}/transitiveMembers/$count`
   *
   * - Delegated (work or school account): GroupMember.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-1.0
   */
  listTransitiveMembers(options: {
    groupId: string;
    via: "$count";
    select?: readonly string[] | string;
    filter?: string;
    search?: string;
    orderby?: readonly string[] | string;
    count?: boolean;
    top?: number;
    /** eventual. Required with $search, with $count, and when the members are cut down to one type. */
    consistencyLevel?: string;
  } & CallOptions): Promise<number>;
  /**
   * Take a member out of a group. The member itself isn't deleted. Mind the /$ref at the end of the address: without it, the request would delete the member from the directory, if your app may do that.
   *
   * - `DELETE /groups/{group_id}/members/{member_id}/$ref`
   *
   * - Delegated (work or school account): GroupMember.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: GroupMember.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-1.0
   */
  removeMembers(options: { groupId: string; memberId: string } & CallOptions): Promise<void>;
}
