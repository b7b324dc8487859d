"""microsoft.graph.dayOfWeek."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class DayOfWeek(GraphEnum):
    """The values of microsoft.graph.dayOfWeek.

    Attributes:
        SUNDAY: Sunday.
        MONDAY: Monday.
        TUESDAY: Tuesday.
        WEDNESDAY: Wednesday.
        THURSDAY: Thursday.
        FRIDAY: Friday.
        SATURDAY: Saturday.
    """

    SUNDAY = "sunday"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
