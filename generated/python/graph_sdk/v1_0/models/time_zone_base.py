"""microsoft.graph.timeZoneBase."""

from graph_sdk._runtime.model import Model, Property


class TimeZoneBase(Model):
    """A time zone by name: one that Windows or the IANA database knows.

    Attributes:
        name: Name of the zone, as in Pacific Standard Time.
    """

    __slots__ = ()
    _type = "microsoft.graph.timeZoneBase"

    name = Property("name")
