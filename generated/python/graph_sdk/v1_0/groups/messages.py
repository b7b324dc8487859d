"""Operations on resources of the type message."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_DELETE = Operation(
    "messages.delete",
    (
        ("DELETE", "/me/messages/{message_id}", "empty"),
        ("DELETE", "/me/mailFolders/{mail_folder_id}/messages/{message_id}", "empty"),
        ("DELETE", "/users/{user_id}/messages/{message_id}", "empty"),
        (
            "DELETE",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}",
            "empty",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0",
)
_FORWARD = Operation(
    "messages.forward",
    (
        ("POST", "/me/messages/{message_id}/forward", "empty"),
        (
            "POST",
            "/me/mailFolders/{mail_folder_id}/messages/{message_id}/forward",
            "empty",
        ),
        ("POST", "/users/{user_id}/messages/{message_id}/forward", "empty"),
        (
            "POST",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/forward",
            "empty",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0",
)
_GET = Operation(
    "messages.get",
    (
        ("GET", "/me/messages/{message_id}", "entity", "message"),
        (
            "GET",
            "/me/mailFolders/{mail_folder_id}/messages/{message_id}",
            "entity",
            "message",
        ),
        ("GET", "/users/{user_id}/messages/{message_id}", "entity", "message"),
        (
            "GET",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}",
            "entity",
            "message",
        ),
        ("GET", "/me/messages/{message_id}/$value", "stream", None, "$value"),
        (
            "GET",
            "/me/mailFolders/{mail_folder_id}/messages/{message_id}/$value",
            "stream",
            None,
            "$value",
        ),
        (
            "GET",
            "/users/{user_id}/messages/{message_id}/$value",
            "stream",
            None,
            "$value",
        ),
        (
            "GET",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/$value",
            "stream",
            None,
            "$value",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0",
)
_LIST_ATTACHMENTS = Operation(
    "messages.list_attachments",
    (
        ("GET", "/me/messages/{message_id}/attachments", "collection", "attachment"),
        (
            "GET",
            "/me/mailFolders/{mail_folder_id}/messages/{message_id}/attachments",
            "collection",
            "attachment",
        ),
        (
            "GET",
            "/users/{user_id}/messages/{message_id}/attachments",
            "collection",
            "attachment",
        ),
        (
            "GET",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/attachments",
            "collection",
            "attachment",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0",
)
_MOVE = Operation(
    "messages.move",
    (
        ("POST", "/me/messages/{message_id}/move", "entity", "message"),
        (
            "POST",
            "/me/mailFolders/{mail_folder_id}/messages/{message_id}/move",
            "entity",
            "message",
        ),
        ("POST", "/users/{user_id}/messages/{message_id}/move", "entity", "message"),
        (
            "POST",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/move",
            "entity",
            "message",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0",
)
_REPLY = Operation(
    "messages.reply",
    (
        ("POST", "/me/messages/{message_id}/reply", "empty"),
        (
            "POST",
            "/me/mailFolders/{mail_folder_id}/messages/{message_id}/reply",
            "empty",
        ),
        ("POST", "/users/{user_id}/messages/{message_id}/reply", "empty"),
        (
            "POST",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/reply",
            "empty",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0",
)
_UPDATE = Operation(
    "messages.update",
    (
        ("PATCH", "/me/messages/{message_id}", "entity", "message"),
        (
            "PATCH",
            "/me/mailFolders/{mail_folder_id}/messages/{message_id}",
            "entity",
            "message",
        ),
        ("PATCH", "/users/{user_id}/messages/{message_id}", "entity", "message"),
        (
            "PATCH",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}",
            "entity",
            "message",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0",
    body_type="message",
)


class Messages(Group):
    """Operations on resources of the type message.

    A message in a folder of a mailbox: received, sent, or still a draft.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def delete(self, *, message_id, mail_folder_id=None, user_id=None, **options):
        """Delete a message. It goes to the folder Deleted Items; a message that already
        lies there goes to the items that an administrator can still recover.

        Routes:
            DELETE /me/messages/{message_id}
            DELETE /me/mailFolders/{mail_folder_id}/messages/{message_id}
            DELETE /users/{user_id}/messages/{message_id}
            DELETE /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}

        Permissions:
            Delegated (work or school account): Mail.ReadWrite
            Delegated (personal Microsoft account): Mail.ReadWrite
            Application: Mail.ReadWrite

        Args:
            message_id: The ID of the message.
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.

        https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0
        """
        return self._call(
            _DELETE,
            {
                "message_id": message_id,
                "mail_folder_id": mail_folder_id,
                "user_id": user_id,
            },
            options=options,
        )

    def forward(
        self,
        *,
        message_id,
        mail_folder_id=None,
        user_id=None,
        comment=UNSET,
        message=UNSET,
        to_recipients=UNSET,
        **options,
    ):
        """Pass a message on to others, with a few words of your own if you like.
        Recipients stand in toRecipients or inside message, not in both places.

        Routes:
            POST /me/messages/{message_id}/forward
            POST /me/mailFolders/{mail_folder_id}/messages/{message_id}/forward
            POST /users/{user_id}/messages/{message_id}/forward
            POST /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/forward

        Permissions:
            Delegated (work or school account): Mail.Send
            Delegated (personal Microsoft account): Mail.Send
            Application: Mail.Send

        Args:
            message_id: The ID of the message.
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.
            comment: Text that stands above the original. Optional.
            message: Properties that the forwarded message shall have. Optional.
            to_recipients: Who receives the message. Optional when message has
                recipients.

        https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0
        """
        return self._call(
            _FORWARD,
            {
                "message_id": message_id,
                "mail_folder_id": mail_folder_id,
                "user_id": user_id,
            },
            body={
                "comment": comment,
                "message": message,
                "toRecipients": to_recipients,
            },
            options=options,
        )

    def get(
        self,
        *,
        message_id,
        mail_folder_id=None,
        user_id=None,
        via=None,
        select=None,
        expand=None,
        prefer=None,
        **options,
    ):
        """Read a message. Add /$value to the address to receive the message as it
        traveled, in MIME format.

        Routes:
            GET /me/messages/{message_id}
            GET /me/mailFolders/{mail_folder_id}/messages/{message_id}
            GET /users/{user_id}/messages/{message_id}
            GET /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}
            GET /me/messages/{message_id}/$value (via="$value")
            GET /me/mailFolders/{mail_folder_id}/messages/{message_id}/$value (via="$value")
            GET /users/{user_id}/messages/{message_id}/$value (via="$value")
            GET /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/$value (via="$value")

        Permissions:
            Delegated (work or school account): Mail.ReadBasic
            Delegated (personal Microsoft account): Mail.ReadBasic
            Application: Mail.ReadBasic.All

        Args:
            message_id: The ID of the message.
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.
            via: The word that names the route, where the keys alone do not.
            select: Properties to return.
            expand: Related resources to return along.
            prefer: outlook.body-content-type="text" or "html". The format in which
                bodies are returned; HTML when left out. Optional.

        Returns:
            Message.
            The content, to be read, iterated or saved.

        https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {
                "message_id": message_id,
                "mail_folder_id": mail_folder_id,
                "user_id": user_id,
            },
            query={"$select": select, "$expand": expand},
            headers={"Prefer": prefer},
            via=via,
            options=options,
        )

    def list_attachments(
        self, *, message_id, mail_folder_id=None, user_id=None, select=None, **options
    ):
        """List the attachments of a message: files, Outlook items, and links to files
        elsewhere.

        Routes:
            GET /me/messages/{message_id}/attachments
            GET /me/mailFolders/{mail_folder_id}/messages/{message_id}/attachments
            GET /users/{user_id}/messages/{message_id}/attachments
            GET /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/attachments

        Permissions:
            Delegated (work or school account): Mail.Read
            Delegated (personal Microsoft account): Mail.Read
            Application: Mail.Read

        Args:
            message_id: The ID of the message.
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.
            select: Properties to return.

        Returns:
            A collection of Attachment; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0
        """
        return self._call(
            _LIST_ATTACHMENTS,
            {
                "message_id": message_id,
                "mail_folder_id": mail_folder_id,
                "user_id": user_id,
            },
            query={"$select": select},
            options=options,
        )

    def move(
        self,
        *,
        message_id,
        mail_folder_id=None,
        user_id=None,
        destination_id=UNSET,
        **options,
    ):
        """Move a message into another folder of the same mailbox. The message is copied
        there and deleted here, so it has another ID afterwards.

        Routes:
            POST /me/messages/{message_id}/move
            POST /me/mailFolders/{mail_folder_id}/messages/{message_id}/move
            POST /users/{user_id}/messages/{message_id}/move
            POST /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/move

        Permissions:
            Delegated (work or school account): Mail.ReadWrite
            Delegated (personal Microsoft account): Mail.ReadWrite
            Application: Mail.ReadWrite

        Args:
            message_id: The ID of the message.
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.
            destination_id: ID of the folder, or a well-known name such as archive.
                Required.

        Returns:
            Message.

        https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0
        """
        return self._call(
            _MOVE,
            {
                "message_id": message_id,
                "mail_folder_id": mail_folder_id,
                "user_id": user_id,
            },
            body={"destinationId": destination_id},
            options=options,
        )

    def reply(
        self,
        *,
        message_id,
        mail_folder_id=None,
        user_id=None,
        comment=UNSET,
        message=UNSET,
        **options,
    ):
        """Answer the sender of a message. Say something in comment, or set the body in
        message, but not both. If the original names other addresses in replyTo, the
        answer goes there.

        Routes:
            POST /me/messages/{message_id}/reply
            POST /me/mailFolders/{mail_folder_id}/messages/{message_id}/reply
            POST /users/{user_id}/messages/{message_id}/reply
            POST /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}/reply

        Permissions:
            Delegated (work or school account): Mail.Send
            Delegated (personal Microsoft account): Mail.Send
            Application: Mail.Send

        Args:
            message_id: The ID of the message.
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.
            comment: Text that stands above the original. Optional.
            message: Properties that the answer shall have, such as further recipients.
                Optional.

        https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0
        """
        return self._call(
            _REPLY,
            {
                "message_id": message_id,
                "mail_folder_id": mail_folder_id,
                "user_id": user_id,
            },
            body={"comment": comment, "message": message},
            options=options,
        )

    def update(
        self, body, /, *, message_id, mail_folder_id=None, user_id=None, **options
    ):
        """Change properties of a message. Subject, body, recipients, and sender can be
        changed in drafts only.

        Routes:
            PATCH /me/messages/{message_id}
            PATCH /me/mailFolders/{mail_folder_id}/messages/{message_id}
            PATCH /users/{user_id}/messages/{message_id}
            PATCH /users/{user_id}/mailFolders/{mail_folder_id}/messages/{message_id}

        Permissions:
            Delegated (work or school account): Mail.ReadWrite
            Delegated (personal Microsoft account): Mail.ReadWrite
            Application: Mail.ReadWrite

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            message_id: The ID of the message.
            mail_folder_id: The ID of the mail folder.
            user_id: The ID of the user.

        Returns:
            Message.

        https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0
        """
        return self._call(
            _UPDATE,
            {
                "message_id": message_id,
                "mail_folder_id": mail_folder_id,
                "user_id": user_id,
            },
            body=body,
            options=options,
        )


class AsyncMessages(AsyncGroup, Messages):
    """Operations on resources of the type message. Calls are awaited.

    A message in a folder of a mailbox: received, sent, or still a draft.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
