"""microsoft.graph.patternedRecurrence."""

from graph_sdk._runtime.model import Model, Property


class PatternedRecurrence(Model):
    """How an event repeats: in which pattern, and how long.

    Attributes:
        pattern: In which pattern the event repeats.
        range: How long the event repeats.
    """

    __slots__ = ()
    _type = "microsoft.graph.patternedRecurrence"

    pattern = Property("pattern", "recurrence_pattern")
    range = Property("range", "recurrence_range")
