"""microsoft.graph.dateTimeTimeZone."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class DateTimeTimeZone(Model):
    """A point in time, and the zone that it belongs to.

    Attributes:
        date_time: Date and time without a zone, as in 2026-03-18T18:00:00.0000000.
        time_zone: The zone, as in UTC or Pacific Standard Time.
    """

    __slots__ = ()
    _type = "microsoft.graph.dateTimeTimeZone"

    date_time: Property[str] = Property("dateTime")
    time_zone: Property[str] = Property("timeZone")
