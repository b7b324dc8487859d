"""microsoft.graph.identity."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class Identity(Model):
    """Somebody or something that acts: a user, an app, or a device.

    Attributes:
        display_name: Name of the identity, which can be out of date.
        id: Identifies the user, the app, or the device.
    """

    __slots__ = ()
    _type = "microsoft.graph.identity"

    display_name: Property[str] = Property("displayName")
    id: Property[str] = Property("id")
