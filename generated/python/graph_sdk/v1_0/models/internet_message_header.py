"""microsoft.graph.internetMessageHeader."""

from graph_sdk._runtime.model import Model, Property


class InternetMessageHeader(Model):
    """A header of a message, as RFC 5322 describes it.

    Attributes:
        name: Name of the header.
        value: What the header says.
    """

    __slots__ = ()
    _type = "microsoft.graph.internetMessageHeader"

    name = Property("name")
    value = Property("value")
