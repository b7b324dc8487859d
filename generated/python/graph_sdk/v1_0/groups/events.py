"""Operations on resources of the type event."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_GET = Operation(
    "events.get",
    (
        ("GET", "/me/events/{event_id}", "entity", "event"),
        ("GET", "/users/{user_id}/events/{event_id}", "entity", "event"),
        ("GET", "/me/calendars/{calendar_id}/events/{event_id}", "entity", "event"),
        (
            "GET",
            "/users/{user_id}/calendars/{calendar_id}/events/{event_id}",
            "entity",
            "event",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0",
)


class Events(Group):
    """Operations on resources of the type event.

    An event of a calendar: a meeting, an appointment, or a series of them.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get(
        self,
        *,
        event_id,
        user_id=None,
        calendar_id=None,
        select=None,
        expand=None,
        prefer=None,
        **options,
    ):
        """Read an event: a meeting, an appointment, or a whole series.

        Routes:
            GET /me/events/{event_id}
            GET /users/{user_id}/events/{event_id}
            GET /me/calendars/{calendar_id}/events/{event_id}
            GET /users/{user_id}/calendars/{calendar_id}/events/{event_id}

        Permissions:
            Delegated (work or school account): Calendars.Read
            Delegated (personal Microsoft account): Calendars.Read
            Application: Calendars.Read

        Args:
            event_id: The ID of the event.
            user_id: The ID of the user.
            calendar_id: The ID of the calendar.
            select: Properties to return.
            expand: Related resources to return along.
            prefer: outlook.timezone="{zone}". The zone in which start and end are
                returned; UTC when left out. Optional.

        Returns:
            Event.

        https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {"event_id": event_id, "user_id": user_id, "calendar_id": calendar_id},
            query={"$select": select, "$expand": expand},
            headers={"Prefer": prefer},
            options=options,
        )


class AsyncEvents(AsyncGroup, Events):
    """Operations on resources of the type event. Calls are awaited.

    An event of a calendar: a meeting, an appointment, or a series of them.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
