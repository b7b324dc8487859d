"""Operations on resources of the type mailFolder."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_GET = Operation(
    "mail_folders.get",
    (
        ("GET", "/me/mailFolders/{mail_folder_id}", "entity", "mail_folder"),
        (
            "GET",
            "/users/{user_id}/mailFolders/{mail_folder_id}",
            "entity",
            "mail_folder",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-1.0",
)


class MailFolders(Group):
    """Operations on resources of the type mailFolder.

    A folder of a mailbox.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get(self, *, mail_folder_id, user_id=None, select=None, expand=None, **options):
        """Read a mailFolder. Besides its ID, a folder that every mailbox has can be named
        by a well-known name, such as inbox, drafts, or sentitems.

        Routes:
            GET /me/mailFolders/{mail_folder_id}
            GET /users/{user_id}/mailFolders/{mail_folder_id}

        Permissions:
            Delegated (work or school account): Mail.ReadBasic
            Delegated (personal Microsoft account): Mail.ReadBasic
            Application: Mail.ReadBasic.All

        Args:
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.
            select: Properties to return.
            expand: Related resources to return along.

        Returns:
            MailFolder.

        https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {"mail_folder_id": mail_folder_id, "user_id": user_id},
            query={"$select": select, "$expand": expand},
            options=options,
        )


class AsyncMailFolders(AsyncGroup, MailFolders):
    """Operations on resources of the type mailFolder. Calls are awaited.

    A folder of a mailbox.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
