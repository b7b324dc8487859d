"""microsoft.graph.message."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.outlook_item import OutlookItem


class Message(OutlookItem):
    """A message in a folder of a mailbox: received, sent, or still a draft.

    Attributes:
        bcc_recipients: Who receives the message without being seen by others.
        body: What the message says.
        body_preview: The first 255 characters of the body, as text.
        cc_recipients: Who receives a copy.
        conversation_id: The conversation that the message belongs to.
        flag: Whether something is left to be done.
        from_: Whose mailbox the message comes from.
        has_attachments: Whether files or items are attached; pictures inside the text
            don't count.
        importance: How important the message is.
        inference_classification: In which half of the inbox the message stands.
        internet_message_headers: Headers of the message.
        internet_message_id: ID of the message in the format of RFC 2822.
        is_delivery_receipt_requested: Whether the sender wants to know that the message
            has arrived.
        is_draft: Whether the message is still to be sent.
        is_read: Whether the message has been read.
        is_read_receipt_requested: Whether the sender wants to know that the message has
            been read.
        parent_folder_id: ID of the folder in which the message lies.
        received_date_time: When the message was received.
        reply_to: Where answers go.
        sender: Who has sent the message, which can be somebody other than from.
        sent_date_time: When the message was sent.
        subject: What the message is about.
        to_recipients: Who receives the message.
        unique_body: What this message adds to its conversation.
        web_link: Opens the message in Outlook on the web.
        attachments: What is attached to the message.
    """

    __slots__ = ()
    _type = "microsoft.graph.message"

    bcc_recipients = Property("bccRecipients", "recipient", collection=True)
    body = Property("body", "item_body")
    body_preview = Property("bodyPreview")
    cc_recipients = Property("ccRecipients", "recipient", collection=True)
    conversation_id = Property("conversationId")
    flag = Property("flag", "followup_flag")
    from_ = Property("from", "recipient")
    has_attachments = Property("hasAttachments")
    importance = Property("importance", "importance")
    inference_classification = Property(
        "inferenceClassification", "inference_classification_type"
    )
    internet_message_headers = Property(
        "internetMessageHeaders", "internet_message_header", collection=True
    )
    internet_message_id = Property("internetMessageId")
    is_delivery_receipt_requested = Property("isDeliveryReceiptRequested")
    is_draft = Property("isDraft")
    is_read = Property("isRead")
    is_read_receipt_requested = Property("isReadReceiptRequested")
    parent_folder_id = Property("parentFolderId")
    received_date_time = Property("receivedDateTime", "Edm.DateTimeOffset")
    reply_to = Property("replyTo", "recipient", collection=True)
    sender = Property("sender", "recipient")
    sent_date_time = Property("sentDateTime", "Edm.DateTimeOffset")
    subject = Property("subject")
    to_recipients = Property("toRecipients", "recipient", collection=True)
    unique_body = Property("uniqueBody", "item_body")
    web_link = Property("webLink")
    attachments = Property("attachments", "attachment", collection=True)
