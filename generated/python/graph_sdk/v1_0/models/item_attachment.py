"""microsoft.graph.itemAttachment."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.attachment import Attachment


class ItemAttachment(Attachment):
    """An item of Outlook attached to a message or an event: another message, another
    event, or a contact.

    Attributes:
        item: The attached item.
    """

    __slots__ = ()
    _type = "microsoft.graph.itemAttachment"

    item = Property("item", "outlook_item")
