"""microsoft.graph.fileAttachment."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.attachment import Attachment


class FileAttachment(Attachment):
    """A file attached to a message or an event.

    Attributes:
        content_bytes: The file, in Base64.
        content_id: Name by which the text refers to the file, where it is shown inside.
        content_location: Not in use any more.
    """

    __slots__ = ()
    _type = "microsoft.graph.fileAttachment"

    content_bytes: Property[bytes] = Property("contentBytes", "Edm.Binary")
    content_id: Property[str] = Property("contentId")
    content_location: Property[str] = Property("contentLocation")
