"""microsoft.graph.entity."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class Entity(Model):
    """The base of all types that have an identity. It is abstract: every object that you
    meet is of a type that inherits from it.

    Attributes:
        id: Identifies the object for as long as it exists.
    """

    __slots__ = ()
    _type = "microsoft.graph.entity"

    id: Property[str] = Property("id")
