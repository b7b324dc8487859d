"""The documented examples of attachments."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_get_file_attachment():
    """v1.0/api/attachment-get.md:91,104 Example 1: A file."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments/AAMkAGUAAAwTW09AAABEgAQAHt=",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages('AAMkAGUAAAwTW09AAA=')/attachments/$entity",
                "@odata.type": "#microsoft.graph.fileAttachment",
                "@odata.mediaContentType": "application/pdf",
                "id": "AAMkAGUAAAwTW09AAABEgAQAHt=",
                "lastModifiedDateTime": "2026-03-02T08:11:36Z",
                "name": "floor-2.pdf",
                "contentType": "application/pdf",
                "size": 182346,
                "isInline": False,
                "contentId": None,
                "contentLocation": None,
                "contentBytes": "JVBERi0xLjcKJeLjz9M=",
            },
        ),
    ) as exchange:
        answer = exchange.graph.attachments.get(
            message_id="AAMkAGUAAAwTW09AAA=",
            attachment_id="AAMkAGUAAAwTW09AAABEgAQAHt=",
        )
        exchange.check(answer, kind="entity", type=models.Attachment)


def test_get_item_attachment():
    """v1.0/api/attachment-get.md:134,149 Example 2: An item."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments/AAMkAGUAAAwTW09AAABEgAQBQr=?$expand=microsoft.graph.itemAttachment/item",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages('AAMkAGUAAAwTW09AAA=')/attachments(microsoft.graph.itemAttachment/item())/$entity",
                "@odata.type": "#microsoft.graph.itemAttachment",
                "id": "AAMkAGUAAAwTW09AAABEgAQBQr=",
                "lastModifiedDateTime": "2026-03-02T08:11:36Z",
                "name": "Rooms for Thursday",
                "contentType": None,
                "size": 28614,
                "isInline": False,
                "item": {
                    "@odata.type": "#microsoft.graph.message",
                    "id": "",
                    "subject": "Rooms for Thursday",
                    "isRead": True,
                    "body": {
                        "contentType": "text",
                        "content": "Both rooms on the second floor are ours from nine.",
                    },
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.attachments.get(
            message_id="AAMkAGUAAAwTW09AAA=",
            attachment_id="AAMkAGUAAAwTW09AAABEgAQBQr=",
            expand=["microsoft.graph.itemAttachment/item"],
        )
        exchange.check(answer, kind="entity", type=models.Attachment)


def test_get_attachment_value():
    """v1.0/api/attachment-get.md:185,197 Example 3: The content of a file."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments/AAMkAGUAAAwTW09AAABEgAQAHt=/$value",
            {},
            None,
        ),
        response=(200, {"Content-Type": "application/pdf"}, b"{content of the file}"),
    ) as exchange:
        answer = exchange.graph.attachments.get(
            message_id="AAMkAGUAAAwTW09AAA=",
            attachment_id="AAMkAGUAAAwTW09AAABEgAQAHt=",
            via="$value",
        )
        exchange.check(answer, kind="stream")
