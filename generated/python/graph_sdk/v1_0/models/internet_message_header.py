"""microsoft.graph.internetMessageHeader."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class InternetMessageHeader(Model):
    """A header of a message, as RFC 5322 describes it.

    Attributes:
        name: Name of the header.
        value: What the header says.
    """

    __slots__ = ()
    _type = "microsoft.graph.internetMessageHeader"

    name: Property[str] = Property("name")
    value: Property[str] = Property("value")
