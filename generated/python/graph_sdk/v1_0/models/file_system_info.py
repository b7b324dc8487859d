"""microsoft.graph.fileSystemInfo."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class FileSystemInfo(Model):
    """Times of an item as the file system of a device has them, which differ from those of
    the drive.

    Attributes:
        created_date_time: When the file was created on the device.
        last_accessed_date_time: When the file was last opened; the list of recent files
            has it.
        last_modified_date_time: When the file was last changed on the device.
    """

    __slots__ = ()
    _type = "microsoft.graph.fileSystemInfo"

    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    last_accessed_date_time: Property[datetime] = Property(
        "lastAccessedDateTime", "Edm.DateTimeOffset"
    )
    last_modified_date_time: Property[datetime] = Property(
        "lastModifiedDateTime", "Edm.DateTimeOffset"
    )
