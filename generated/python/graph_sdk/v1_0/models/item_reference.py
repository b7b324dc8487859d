"""microsoft.graph.itemReference."""

from __future__ import annotations

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

    drive_id: Property[str] = Property("driveId")
    drive_type: Property[str] = Property("driveType")
    id: Property[str] = Property("id")
    name: Property[str] = Property("name")
    path: Property[str] = Property("path")
    site_id: Property[str] = Property("siteId")
