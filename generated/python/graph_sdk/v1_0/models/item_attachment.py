"""microsoft.graph.itemAttachment."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.attachment import Attachment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import OutlookItem


class ItemAttachment(Attachment):
    """An item of Outlook attached to a message or an event: another message, another
    event, or a contact.

    Attributes:
        item: The attached item.
    """

    __slots__ = ()
    _type = "microsoft.graph.itemAttachment"

    item: Property[OutlookItem] = Property("item", "outlook_item")
