"""Operations on resources of the type user."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_DELETE = Operation(
    "users.delete",
    (("DELETE", "/users/{user_id}", "empty"),),
    docs="https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta",
)
_GET = Operation(
    "users.get",
    (
        ("GET", "/me", "entity", "user"),
        ("GET", "/users/{user_id}", "entity", "user"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta",
)
_LIST = Operation(
    "users.list",
    (("GET", "/users", "collection", "user"),),
    docs="https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta",
)


class Users(Group):
    """Operations on resources of the type user.

    An account of a person, or of something that acts like one, such as a shared mailbox
    or a meeting room.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def delete(self, *, user_id, **options):
        """Delete a user. The account goes to the deleted items of the directory, from
        where it can be restored for 30 days; after that it is gone for good.

        Routes:
            DELETE /users/{user_id}

        Permissions:
            Delegated (work or school account): User.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: User.ReadWrite.All

        Args:
            user_id: The ID of the user.

        https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta
        """
        return self._call(_DELETE, {"user_id": user_id}, options=options)

    def get(self, *, user_id=None, select=None, expand=None, **options):
        """Read the profile of a user, or of the one who is signed in. Without $select the
        answer has the same small set of properties as List users.

        Routes:
            GET /me
            GET /users/{user_id}

        Permissions:
            Delegated (work or school account): User.Read
            Delegated (personal Microsoft account): User.Read
            Application: User.Read.All

        Args:
            user_id: The ID of the user.
            select: Properties to return.
            expand: Related resources to return along.

        Returns:
            User.

        https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta
        """
        return self._call(
            _GET,
            {"user_id": user_id},
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
        expand=None,
        count=None,
        top=None,
        consistency_level=None,
        **options,
    ):
        """Page through the users of the organization, members and guests alike. Unless you
        ask for others with $select, each user comes with a small set of properties:
        businessPhones, displayName, givenName, id, jobTitle, mail, mobilePhone,
        officeLocation, preferredLanguage, surname, and userPrincipalName.

        Routes:
            GET /users

        Permissions:
            Delegated (work or school account): User.ReadBasic.All
            Delegated (personal Microsoft account): not supported
            Application: User.Read.All

        Args:
            select: Properties to return.
            filter: What the items have to fulfil.
            search: What to search for.
            orderby: Properties to sort by.
            expand: Related resources to return along.
            count: Whether to count all items.
            top: How many items a page has.
            consistency_level: eventual. Required with $search, and with a $filter that
                needs advanced query capabilities.

        Returns:
            A collection of User; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta
        """
        return self._call(
            _LIST,
            query={
                "$select": select,
                "$filter": filter,
                "$search": search,
                "$orderby": orderby,
                "$expand": expand,
                "$count": count,
                "$top": top,
            },
            headers={"ConsistencyLevel": consistency_level},
            options=options,
        )


class AsyncUsers(AsyncGroup, Users):
    """Operations on resources of the type user. Calls are awaited.

    An account of a person, or of something that acts like one, such as a shared mailbox
    or a meeting room.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
