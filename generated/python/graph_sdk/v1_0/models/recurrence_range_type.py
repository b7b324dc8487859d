"""microsoft.graph.recurrenceRangeType."""

from graph_sdk._runtime.enums import GraphEnum


class RecurrenceRangeType(GraphEnum):
    """The values of microsoft.graph.recurrenceRangeType.

    Attributes:
        END_DATE: Until a date.
        NO_END: For ever.
        NUMBERED: So many times.
    """

    END_DATE = "endDate"
    NO_END = "noEnd"
    NUMBERED = "numbered"
