"""fileAttachment"""

from graph_sdk._runtime.model import Property
from tests.sample.models.attachment import Attachment


class FileAttachment(Attachment):
    """The type fileAttachment."""

    __slots__ = ()
    _type = "microsoft.graph.fileAttachment"

    content_bytes = Property("contentBytes", "Edm.Binary")
