"""microsoft.graph.directoryObject."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class DirectoryObject(Entity):
    """The base of everything that lives in the directory: users, groups, devices, apps,
    and more. A collection of directory objects may hold any of them, and @odata.type
    says which.

    Attributes:
        deleted_date_time: When the object was deleted; null while it is alive.
    """

    __slots__ = ()
    _type = "microsoft.graph.directoryObject"

    deleted_date_time: Property[datetime] = Property(
        "deletedDateTime", "Edm.DateTimeOffset"
    )
