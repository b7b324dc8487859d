"""microsoft.graph.weekIndex."""

from graph_sdk._runtime.enums import GraphEnum


class WeekIndex(GraphEnum):
    """The values of microsoft.graph.weekIndex.

    Attributes:
        FIRST: First.
        SECOND: Second.
        THIRD: Third.
        FOURTH: Fourth.
        LAST: Last.
    """

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"
