"""Module, class and qualified name of each type."""

TABLE: dict[str, tuple[str, str, str]] = {
    "attachment": ("attachment", "Attachment", "microsoft.graph.attachment"),
    "body_type": ("message", "BodyType", "microsoft.graph.bodyType"),
    "directory_object": (
        "directory_object",
        "DirectoryObject",
        "microsoft.graph.directoryObject",
    ),
    "file_attachment": (
        "file_attachment",
        "FileAttachment",
        "microsoft.graph.fileAttachment",
    ),
    "mailbox_settings": (
        "mailbox_settings",
        "MailboxSettings",
        "microsoft.graph.mailboxSettings",
    ),
    "message": ("message", "Message", "microsoft.graph.message"),
    "user": ("user", "User", "microsoft.graph.user"),
}
