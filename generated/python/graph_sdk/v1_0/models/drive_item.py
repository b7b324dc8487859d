"""microsoft.graph.driveItem, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.v1_0.models.base_item import BaseItem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from graph_sdk.v1_0.models import FileSystemInfo


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

    content: Property[Any] = Property("content")
    c_tag: Property[str] = Property("cTag")
    deleted: Property[Deleted] = Property("deleted", "deleted")
    file: Property[File] = Property("file", "file")
    file_system_info: Property[FileSystemInfo] = Property(
        "fileSystemInfo", "file_system_info"
    )
    folder: Property[Folder] = Property("folder", "folder")
    search_result: Property[SearchResult] = Property("searchResult", "search_result")
    size: Property[int] = Property("size")
    web_dav_url: Property[str] = Property("webDavUrl")
    children: CollectionProperty[DriveItem] = CollectionProperty(
        "children", "drive_item"
    )


class Deleted(Model):
    """Says that a driveItem is deleted.

    Attributes:
        state: What became of the item.
    """

    __slots__ = ()
    _type = "microsoft.graph.deleted"

    state: Property[str] = Property("state")


class File(Model):
    """Says that a driveItem is a file, and of what kind.

    Attributes:
        hashes: Checksums of the content.
        mime_type: Media type of the content.
    """

    __slots__ = ()
    _type = "microsoft.graph.file"

    hashes: Property[Hashes] = Property("hashes", "hashes")
    mime_type: Property[str] = Property("mimeType")


class Folder(Model):
    """Says that a driveItem is a folder.

    Attributes:
        child_count: Number of items directly inside.
    """

    __slots__ = ()
    _type = "microsoft.graph.folder"

    child_count: Property[int] = Property("childCount")


class Hashes(Model):
    """Checksums of a file. Which of them are there depends on the drive.

    Attributes:
        crc32_hash: CRC32, in little-endian order.
        quick_xor_hash: A checksum of Microsoft's own, in Base64.
        sha1_hash: SHA-1, in hexadecimal.
        sha256_hash: SHA-256, in hexadecimal.
    """

    __slots__ = ()
    _type = "microsoft.graph.hashes"

    crc32_hash: Property[str] = Property("crc32Hash")
    quick_xor_hash: Property[str] = Property("quickXorHash")
    sha1_hash: Property[str] = Property("sha1Hash")
    sha256_hash: Property[str] = Property("sha256Hash")


class SearchResult(Model):
    """Says that a driveItem was found by a search.

    Attributes:
        on_click_telemetry_url: An address to call when somebody opens the item, so that
            searching gets better.
    """

    __slots__ = ()
    _type = "microsoft.graph.searchResult"

    on_click_telemetry_url: Property[str] = Property("onClickTelemetryUrl")
