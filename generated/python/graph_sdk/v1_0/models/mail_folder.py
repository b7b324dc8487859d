"""microsoft.graph.mailFolder."""

from __future__ import annotations

from graph_sdk._runtime.model import CollectionProperty, Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import Message


class MailFolder(Entity):
    """A folder of a mailbox. It holds messages and other folders.

    Attributes:
        child_folder_count: Number of folders directly inside.
        display_name: Name of the folder.
        is_hidden: Whether the folder is hidden.
        parent_folder_id: ID of the folder around this one.
        total_item_count: Number of items directly inside.
        unread_item_count: Number of those that are unread.
        child_folders: Folders directly inside.
        messages: Messages directly inside.
    """

    __slots__ = ()
    _type = "microsoft.graph.mailFolder"

    child_folder_count: Property[int] = Property("childFolderCount")
    display_name: Property[str] = Property("displayName")
    is_hidden: Property[bool] = Property("isHidden")
    parent_folder_id: Property[str] = Property("parentFolderId")
    total_item_count: Property[int] = Property("totalItemCount")
    unread_item_count: Property[int] = Property("unreadItemCount")
    child_folders: CollectionProperty[MailFolder] = CollectionProperty(
        "childFolders", "mail_folder"
    )
    messages: CollectionProperty[Message] = CollectionProperty("messages", "message")
