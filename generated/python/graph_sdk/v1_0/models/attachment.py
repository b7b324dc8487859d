"""microsoft.graph.attachment."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class Attachment(Entity):
    """Something attached to a message or an event: a file, an item of Outlook, or a link
    to a file elsewhere. The type is abstract; what you meet is a fileAttachment, an
    itemAttachment, or a referenceAttachment.

    Attributes:
        content_type: Media type of the attachment.
        is_inline: Whether the attachment shows inside the text.
        last_modified_date_time: When the attachment last changed.
        name: Name that is shown below the icon.
        size: Size in bytes.
    """

    __slots__ = ()
    _type = "microsoft.graph.attachment"

    content_type: Property[str] = Property("contentType")
    is_inline: Property[bool] = Property("isInline")
    last_modified_date_time: Property[datetime] = Property(
        "lastModifiedDateTime", "Edm.DateTimeOffset"
    )
    name: Property[str] = Property("name")
    size: Property[int] = Property("size")
