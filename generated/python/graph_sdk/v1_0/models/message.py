"""microsoft.graph.message."""

from __future__ import annotations

from graph_sdk._runtime.model import CollectionProperty, Property
from graph_sdk.v1_0.models.outlook_item import OutlookItem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import (
        Attachment,
        FollowupFlag,
        Importance,
        InferenceClassificationType,
        InternetMessageHeader,
        ItemBody,
        Recipient,
    )


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

    bcc_recipients: CollectionProperty[Recipient] = CollectionProperty(
        "bccRecipients", "recipient"
    )
    body: Property[ItemBody] = Property("body", "item_body")
    body_preview: Property[str] = Property("bodyPreview")
    cc_recipients: CollectionProperty[Recipient] = CollectionProperty(
        "ccRecipients", "recipient"
    )
    conversation_id: Property[str] = Property("conversationId")
    flag: Property[FollowupFlag] = Property("flag", "followup_flag")
    from_: Property[Recipient] = Property("from", "recipient")
    has_attachments: Property[bool] = Property("hasAttachments")
    importance: Property[Importance] = Property("importance", "importance")
    inference_classification: Property[InferenceClassificationType] = Property(
        "inferenceClassification", "inference_classification_type"
    )
    internet_message_headers: CollectionProperty[InternetMessageHeader] = (
        CollectionProperty("internetMessageHeaders", "internet_message_header")
    )
    internet_message_id: Property[str] = Property("internetMessageId")
    is_delivery_receipt_requested: Property[bool] = Property(
        "isDeliveryReceiptRequested"
    )
    is_draft: Property[bool] = Property("isDraft")
    is_read: Property[bool] = Property("isRead")
    is_read_receipt_requested: Property[bool] = Property("isReadReceiptRequested")
    parent_folder_id: Property[str] = Property("parentFolderId")
    received_date_time: Property[datetime] = Property(
        "receivedDateTime", "Edm.DateTimeOffset"
    )
    reply_to: CollectionProperty[Recipient] = CollectionProperty("replyTo", "recipient")
    sender: Property[Recipient] = Property("sender", "recipient")
    sent_date_time: Property[datetime] = Property("sentDateTime", "Edm.DateTimeOffset")
    subject: Property[str] = Property("subject")
    to_recipients: CollectionProperty[Recipient] = CollectionProperty(
        "toRecipients", "recipient"
    )
    unique_body: Property[ItemBody] = Property("uniqueBody", "item_body")
    web_link: Property[str] = Property("webLink")
    attachments: CollectionProperty[Attachment] = CollectionProperty(
        "attachments", "attachment"
    )
