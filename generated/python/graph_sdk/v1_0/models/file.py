"""microsoft.graph.file."""

from graph_sdk._runtime.model import Model, Property


class File(Model):
    """Says that a driveItem is a file, and of what kind.

    Attributes:
        hashes: Checksums of the content.
        mime_type: Media type of the content.
    """

    __slots__ = ()
    _type = "microsoft.graph.file"

    hashes = Property("hashes", "hashes")
    mime_type = Property("mimeType")
