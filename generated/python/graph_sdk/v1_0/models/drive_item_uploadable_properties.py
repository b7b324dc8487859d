"""microsoft.graph.driveItemUploadableProperties."""

from graph_sdk._runtime.model import Model, Property


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

    description = Property("description")
    file_size = Property("fileSize")
    file_system_info = Property("fileSystemInfo", "file_system_info")
    name = Property("name")
