"""microsoft.graph.outlookItem."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class OutlookItem(Entity):
    """The base of what a mailbox holds: messages, events, and more.

    Attributes:
        categories: Categories that the user has given to the item.
        change_key: Names a version of the item; another version has another key.
        created_date_time: When the item was created.
        last_modified_date_time: When the item last changed.
    """

    __slots__ = ()
    _type = "microsoft.graph.outlookItem"

    categories: Property[list[str]] = Property("categories")
    change_key: Property[str] = Property("changeKey")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    last_modified_date_time: Property[datetime] = Property(
        "lastModifiedDateTime", "Edm.DateTimeOffset"
    )
