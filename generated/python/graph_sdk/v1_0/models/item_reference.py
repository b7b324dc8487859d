"""microsoft.graph.itemReference."""

from graph_sdk._runtime.model import Model, Property


class ItemReference(Model):
    """Tells where a driveItem lies, or where it shall lie.

    Attributes:
        drive_id: ID of the drive.
        drive_type: Kind of the drive: personal, business, or documentLibrary.
        id: ID of the item in its drive.
        name: Name of the item.
        path: Path from the root, percent-encoded.
        site_id: ID of the site that the drive belongs to.
    """

    __slots__ = ()
    _type = "microsoft.graph.itemReference"

    drive_id = Property("driveId")
    drive_type = Property("driveType")
    id = Property("id")
    name = Property("name")
    path = Property("path")
    site_id = Property("siteId")
