"""microsoft.graph.driveItem."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.base_item import BaseItem


class DriveItem(BaseItem):
    """A file, a folder, or another item of a drive. What kind of item it is shows in the
    facets that it has: file, folder, and so on.

    Attributes:
        content: The bytes of a file, read and written at /content.
        c_tag: Names a version of the content.
        deleted: Says that the item is deleted.
        file: Says that the item is a file.
        file_system_info: Times as the file system of a device has them.
        folder: Says that the item is a folder.
        search_result: Says that the item was found by a search.
        size: Size in bytes.
        web_dav_url: Address of the item for WebDAV.
        children: What a folder holds.
    """

    __slots__ = ()
    _type = "microsoft.graph.driveItem"

    content = Property("content")
    c_tag = Property("cTag")
    deleted = Property("deleted", "deleted")
    file = Property("file", "file")
    file_system_info = Property("fileSystemInfo", "file_system_info")
    folder = Property("folder", "folder")
    search_result = Property("searchResult", "search_result")
    size = Property("size")
    web_dav_url = Property("webDavUrl")
    children = Property("children", "drive_item", collection=True)
