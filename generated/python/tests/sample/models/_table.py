"""Module of each type: class name and qualified name."""

TABLE: dict[str, tuple[str, str]] = {
    "attachment": ("Attachment", "microsoft.graph.attachment"),
    "body_type": ("BodyType", "microsoft.graph.bodyType"),
    "directory_object": ("DirectoryObject", "microsoft.graph.directoryObject"),
    "file_attachment": ("FileAttachment", "microsoft.graph.fileAttachment"),
    "mailbox_settings": ("MailboxSettings", "microsoft.graph.mailboxSettings"),
    "message": ("Message", "microsoft.graph.message"),
    "user": ("User", "microsoft.graph.user"),
}
