"""microsoft.graph.driveItemUploadableProperties."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import FileSystemInfo


class DriveItemUploadableProperties(Model):
    """What is known about a file before its upload.

    Attributes:
        description: What the file is; OneDrive for home use only.
        file_size: Size to expect, in bytes; OneDrive for home use only.
        file_system_info: Times as the file system of the device has them.
        name: Name of the file.
    """

    __slots__ = ()
    _type = "microsoft.graph.driveItemUploadableProperties"

    description: Property[str] = Property("description")
    file_size: Property[int] = Property("fileSize")
    file_system_info: Property[FileSystemInfo] = Property(
        "fileSystemInfo", "file_system_info"
    )
    name: Property[str] = Property("name")
