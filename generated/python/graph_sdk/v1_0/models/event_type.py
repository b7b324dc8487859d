"""microsoft.graph.eventType."""

from graph_sdk._runtime.enums import GraphEnum


class EventType(GraphEnum):
    """The values of microsoft.graph.eventType.

    Attributes:
        SINGLE_INSTANCE: Happens once.
        OCCURRENCE: One time out of a series.
        EXCEPTION: One time out of a series that differs from the others.
        SERIES_MASTER: The series itself.
    """

    SINGLE_INSTANCE = "singleInstance"
    OCCURRENCE = "occurrence"
    EXCEPTION = "exception"
    SERIES_MASTER = "seriesMaster"
