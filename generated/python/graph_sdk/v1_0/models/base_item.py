"""microsoft.graph.baseItem."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import IdentitySet, ItemReference


class BaseItem(Entity):
    """The base of items, lists, sites, and drives. It is abstract; what you meet is a
    driveItem or another type that inherits from it.

    Attributes:
        created_by: Who created the item.
        created_date_time: When the item was created.
        description: What the item is; OneDrive for home use only.
        e_tag: Names a version of the item.
        last_modified_by: Who last changed the item.
        last_modified_date_time: When the item last changed.
        name: Name of the item, with its extension.
        parent_reference: Where the item lies.
        web_url: Opens the item in a browser.
    """

    __slots__ = ()
    _type = "microsoft.graph.baseItem"

    created_by: Property[IdentitySet] = Property("createdBy", "identity_set")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    description: Property[str] = Property("description")
    e_tag: Property[str] = Property("eTag")
    last_modified_by: Property[IdentitySet] = Property("lastModifiedBy", "identity_set")
    last_modified_date_time: Property[datetime] = Property(
        "lastModifiedDateTime", "Edm.DateTimeOffset"
    )
    name: Property[str] = Property("name")
    parent_reference: Property[ItemReference] = Property(
        "parentReference", "item_reference"
    )
    web_url: Property[str] = Property("webUrl")
