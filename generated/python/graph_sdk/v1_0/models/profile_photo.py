"""microsoft.graph.profilePhoto."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity


class ProfilePhoto(Entity):
    """The picture of a user or a group. The bytes are read from /$value; the object tells
    their size.

    Attributes:
        height: Height in pixels.
        width: Width in pixels.
    """

    __slots__ = ()
    _type = "microsoft.graph.profilePhoto"

    height: Property[int] = Property("height")
    width: Property[int] = Property("width")
