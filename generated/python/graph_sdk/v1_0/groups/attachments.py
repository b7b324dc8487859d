"""Operations on resources of the type attachment."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_GET = Operation(
    "attachments.get",
    (
        (
            "GET",
            "/me/messages/{message_id}/attachments/{attachment_id}",
            "entity",
            "attachment",
        ),
        (
            "GET",
            "/me/messages/{message_id}/attachments/{attachment_id}/$value",
            "stream",
            None,
            "$value",
        ),
        (
            "GET",
            "/users/{user_id}/messages/{message_id}/attachments/{attachment_id}",
            "entity",
            "attachment",
        ),
        (
            "GET",
            "/users/{user_id}/messages/{message_id}/attachments/{attachment_id}/$value",
            "stream",
            None,
            "$value",
        ),
        (
            "GET",
            "/me/events/{event_id}/attachments/{attachment_id}",
            "entity",
            "attachment",
        ),
        (
            "GET",
            "/me/events/{event_id}/attachments/{attachment_id}/$value",
            "stream",
            None,
            "$value",
        ),
        (
            "GET",
            "/users/{user_id}/events/{event_id}/attachments/{attachment_id}",
            "entity",
            "attachment",
        ),
        (
            "GET",
            "/users/{user_id}/events/{event_id}/attachments/{attachment_id}/$value",
            "stream",
            None,
            "$value",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0",
)


class Attachments(Group):
    """Operations on resources of the type attachment.

    Something attached to a message or an event: a file, an item of Outlook, or a link
    to a file elsewhere.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get(
        self,
        *,
        message_id=None,
        attachment_id,
        user_id=None,
        event_id=None,
        via=None,
        expand=None,
        **options,
    ):
        """Read an attachment of a message or an event. A file comes with its bytes in
        contentBytes; add /$value to the address to receive the bytes as they are.

        Routes:
            GET /me/messages/{message_id}/attachments/{attachment_id}
            GET /me/messages/{message_id}/attachments/{attachment_id}/$value (via="$value")
            GET /users/{user_id}/messages/{message_id}/attachments/{attachment_id}
            GET /users/{user_id}/messages/{message_id}/attachments/{attachment_id}/$value (via="$value")
            GET /me/events/{event_id}/attachments/{attachment_id}
            GET /me/events/{event_id}/attachments/{attachment_id}/$value (via="$value")
            GET /users/{user_id}/events/{event_id}/attachments/{attachment_id}
            GET /users/{user_id}/events/{event_id}/attachments/{attachment_id}/$value (via="$value")

        Permissions:
            For GET /me/messages/{message_id}/attachments/{attachment_id}, GET
                /me/messages/{message_id}/attachments/{attachment_id}/$value, GET
                /users/{user_id}/messages/{message_id}/attachments/{attachment_id}, GET
                /users/{user_id}/messages/{message_id}/attachments/{attachment_id}/$value:
            Delegated (work or school account) (Permissions for message): Mail.Read
            Delegated (personal Microsoft account) (Permissions for message): Mail.Read
            Application (Permissions for message): Mail.Read
            For GET /me/events/{event_id}/attachments/{attachment_id}, GET
                /me/events/{event_id}/attachments/{attachment_id}/$value, GET
                /users/{user_id}/events/{event_id}/attachments/{attachment_id}, GET
                /users/{user_id}/events/{event_id}/attachments/{attachment_id}/$value:
            Delegated (work or school account) (Permissions for event): Calendars.Read
            Delegated (personal Microsoft account) (Permissions for event):
                Calendars.Read
            Application (Permissions for event): Calendars.Read

        Args:
            message_id: The ID of the message.
            attachment_id: The ID of the attachment.
            user_id: The ID of the user.
            event_id: The ID of the event.
            via: The word that names the route, where the keys alone do not.
            expand: Related resources to return along.

        Returns:
            Attachment.
            The content, to be read, iterated or saved.

        https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {
                "message_id": message_id,
                "attachment_id": attachment_id,
                "user_id": user_id,
                "event_id": event_id,
            },
            query={"$expand": expand},
            via=via,
            options=options,
        )


class AsyncAttachments(AsyncGroup, Attachments):
    """Operations on resources of the type attachment. Calls are awaited.

    Something attached to a message or an event: a file, an item of Outlook, or a link
    to a file elsewhere.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
