"""Operations on resources of the type group."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_ADD_MEMBERS = Operation(
    "groups.add_members",
    (("POST", "/groups/{group_id}/members/$ref", "empty"),),
    docs="https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-1.0",
)
_CREATE = Operation(
    "groups.create",
    (("POST", "/groups", "entity", "group"),),
    docs="https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-1.0",
    body_type="group",
)
_DELETE = Operation(
    "groups.delete",
    (("DELETE", "/groups/{group_id}", "empty"),),
    docs="https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-1.0",
)
_GET = Operation(
    "groups.get",
    (("GET", "/groups/{group_id}", "entity", "group"),),
    docs="https://learn.microsoft.com/graph/api/group-get?view=graph-rest-1.0",
)
_LIST = Operation(
    "groups.list",
    (("GET", "/groups", "collection", "group"),),
    docs="https://learn.microsoft.com/graph/api/group-list?view=graph-rest-1.0",
)
_LIST_MEMBERS = Operation(
    "groups.list_members",
    (("GET", "/groups/{group_id}/members", "collection", "directory_object"),),
    docs="https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-1.0",
)
_LIST_TRANSITIVE_MEMBERS = Operation(
    "groups.list_transitive_members",
    (
        (
            "GET",
            "/groups/{group_id}/transitiveMembers",
            "collection",
            "directory_object",
        ),
        (
            "GET",
            "/groups/{group_id}/transitiveMembers/microsoft.graph.user",
            "collection",
            "user",
            "user",
        ),
        (
            "GET",
            "/groups/{group_id}/transitiveMembers/$count",
            "value",
            "Edm.Int32",
            "$count",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-1.0",
)
_REMOVE_MEMBERS = Operation(
    "groups.remove_members",
    (("DELETE", "/groups/{group_id}/members/{member_id}/$ref", "empty"),),
    docs="https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-1.0",
)


class Groups(Group):
    """Operations on resources of the type group.

    A group of users, devices, and other groups: one that works together (a Microsoft
    365 group), one that is granted access (a security group), or one that receives
    mail.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def add_members(self, *, group_id, ref=UNSET, **options):
        """Add a user, a contact, a device, or another group to a group.

        Routes:
            POST /groups/{group_id}/members/$ref

        Permissions:
            Delegated (work or school account): GroupMember.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: GroupMember.ReadWrite.All

        Args:
            group_id: The ID of the group.
            ref: Address of the member, as in
                https://graph.microsoft.com/v1.0/directoryObjects/{id}. Required.

        https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-1.0
        """
        return self._call(
            _ADD_MEMBERS,
            {"group_id": group_id},
            body={"@odata.id": ref},
            options=options,
        )

    def create(self, body, /, **options):
        """Create a group, with members and owners if you like. A Microsoft 365 group has
        Unified among its groupTypes; a security group has an empty list there, and
        securityEnabled is true.

        Routes:
            POST /groups

        Permissions:
            Delegated (work or school account): Group.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: Group.Create

        Args:
            body: What to send: a model, or a dict in JSON's terms.

        Returns:
            Group.

        https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-1.0
        """
        return self._call(_CREATE, body=body, options=options)

    def delete(self, *, group_id, **options):
        """Delete a group. A Microsoft 365 group can be restored for 30 days; any other
        group is gone at once.

        Routes:
            DELETE /groups/{group_id}

        Permissions:
            Delegated (work or school account): Group.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: Group.ReadWrite.All

        Args:
            group_id: The ID of the group.

        https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-1.0
        """
        return self._call(_DELETE, {"group_id": group_id}, options=options)

    def get(self, *, group_id, select=None, expand=None, **options):
        """Read a group. Some properties, such as unseenCount, come only to those who ask
        for them.

        Routes:
            GET /groups/{group_id}

        Permissions:
            Delegated (work or school account): GroupMember.Read.All
            Delegated (personal Microsoft account): not supported
            Application: GroupMember.Read.All

        Args:
            group_id: The ID of the group.
            select: Properties to return.
            expand: Related resources to return along.

        Returns:
            Group.

        https://learn.microsoft.com/graph/api/group-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {"group_id": group_id},
            query={"$select": select, "$expand": expand},
            options=options,
        )

    def list(
        self,
        *,
        select=None,
        filter=None,
        search=None,
        orderby=None,
        count=None,
        top=None,
        expand=None,
        consistency_level=None,
        **options,
    ):
        """Page through the groups of the organization: Microsoft 365 groups, security
        groups, and distribution lists.

        Routes:
            GET /groups

        Permissions:
            Delegated (work or school account): GroupMember.Read.All
            Delegated (personal Microsoft account): not supported
            Application: GroupMember.Read.All

        Args:
            select: Properties to return.
            filter: What the items have to fulfil.
            search: What to search for.
            orderby: Properties to sort by.
            count: Whether to count all items.
            top: How many items a page has.
            expand: Related resources to return along.
            consistency_level: eventual. Required with $search, and with a $filter that
                needs advanced query capabilities.

        Returns:
            A collection of Group; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/group-list?view=graph-rest-1.0
        """
        return self._call(
            _LIST,
            query={
                "$select": select,
                "$filter": filter,
                "$search": search,
                "$orderby": orderby,
                "$count": count,
                "$top": top,
                "$expand": expand,
            },
            headers={"ConsistencyLevel": consistency_level},
            options=options,
        )

    def list_members(
        self,
        *,
        group_id,
        select=None,
        filter=None,
        search=None,
        count=None,
        top=None,
        consistency_level=None,
        **options,
    ):
        """Page through the direct members of a group: users, contacts, devices, and other
        groups. Members of those other groups are left out; List transitive members has
        them too.

        Routes:
            GET /groups/{group_id}/members

        Permissions:
            Delegated (work or school account): GroupMember.Read.All
            Delegated (personal Microsoft account): not supported
            Application: GroupMember.Read.All

        Args:
            group_id: The ID of the group.
            select: Properties to return.
            filter: What the items have to fulfil.
            search: What to search for.
            count: Whether to count all items.
            top: How many items a page has.
            consistency_level: eventual. Required with $search, and with a $filter that
                needs advanced query capabilities.

        Returns:
            A collection of DirectoryObject; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-1.0
        """
        return self._call(
            _LIST_MEMBERS,
            {"group_id": group_id},
            query={
                "$select": select,
                "$filter": filter,
                "$search": search,
                "$count": count,
                "$top": top,
            },
            headers={"ConsistencyLevel": consistency_level},
            options=options,
        )

    def list_transitive_members(
        self,
        *,
        group_id,
        via=None,
        select=None,
        filter=None,
        search=None,
        orderby=None,
        count=None,
        top=None,
        consistency_level=None,
        **options,
    ):
        """Page through all members of a group, those by way of other groups among them.
        The list is flat, and nobody stands in it twice. It can be cut down to one type
        of member, or to a number.

        Routes:
            GET /groups/{group_id}/transitiveMembers
            GET /groups/{group_id}/transitiveMembers/microsoft.graph.user (via="user")
            GET /groups/{group_id}/transitiveMembers/$count (via="$count")

        Permissions:
            Delegated (work or school account): GroupMember.Read.All
            Delegated (personal Microsoft account): not supported
            Application: GroupMember.Read.All

        Args:
            group_id: The ID of the group.
            via: The word that names the route, where the keys alone do not.
            select: Properties to return.
            filter: What the items have to fulfil.
            search: What to search for.
            orderby: Properties to sort by.
            count: Whether to count all items.
            top: How many items a page has.
            consistency_level: eventual. Required with $search, with $count, and when
                the members are cut down to one type.

        Returns:
            A collection of DirectoryObject; a page is requested when it is needed.
            A collection of User; a page is requested when it is needed.
            int.

        https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-1.0
        """
        return self._call(
            _LIST_TRANSITIVE_MEMBERS,
            {"group_id": group_id},
            query={
                "$select": select,
                "$filter": filter,
                "$search": search,
                "$orderby": orderby,
                "$count": count,
                "$top": top,
            },
            headers={"ConsistencyLevel": consistency_level},
            via=via,
            options=options,
        )

    def remove_members(self, *, group_id, member_id, **options):
        """Take a member out of a group. The member itself isn't deleted. Mind the /$ref at
        the end of the address: without it, the request would delete the member from the
        directory, if your app may do that.

        Routes:
            DELETE /groups/{group_id}/members/{member_id}/$ref

        Permissions:
            Delegated (work or school account): GroupMember.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: GroupMember.ReadWrite.All

        Args:
            group_id: The ID of the group.
            member_id: The ID of the member.

        https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-1.0
        """
        return self._call(
            _REMOVE_MEMBERS,
            {"group_id": group_id, "member_id": member_id},
            options=options,
        )


class AsyncGroups(AsyncGroup, Groups):
    """Operations on resources of the type group. Calls are awaited.

    A group of users, devices, and other groups: one that works together (a Microsoft
    365 group), one that is granted access (a security group), or one that receives
    mail.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
