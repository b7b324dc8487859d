"""microsoft.graph.emailAddress."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class EmailAddress(Model):
    """The name and mail address of somebody.

    Attributes:
        address: Mail address.
        name: Name that is shown in place of the address.
    """

    __slots__ = ()
    _type = "microsoft.graph.emailAddress"

    address: Property[str] = Property("address")
    name: Property[str] = Property("name")
