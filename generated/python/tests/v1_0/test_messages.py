"""The documented examples of messages."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_delete_message():
    """v1.0/api/message-delete.md:60,71 Examples."""
    with replay(
        version="v1.0",
        request=(
            "DELETE",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW1xAAA=",
            {},
            None,
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.messages.delete(message_id="AAMkAGUAAAwTW1xAAA=")
        exchange.check(answer, kind="empty")


def test_message_forward():
    """v1.0/api/message-forward.md:67,91 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/forward",
            {"Content-Type": "application/json"},
            {
                "comment": "For your files.",
                "toRecipients": [
                    {
                        "emailAddress": {
                            "name": "Diego Amari",
                            "address": "DiegoA@contoso.com",
                        }
                    }
                ],
            },
        ),
        response=(202, {}, None),
    ) as exchange:
        answer = exchange.graph.messages.forward(
            comment="For your files.",
            to_recipients=[
                models.Recipient.from_dict(
                    {
                        "emailAddress": {
                            "name": "Diego Amari",
                            "address": "DiegoA@contoso.com",
                        }
                    }
                )
            ],
            message_id="AAMkAGUAAAwTW09AAA=",
        )
        exchange.check(answer, kind="empty")


def test_get_message():
    """v1.0/api/message-get.md:81,95 Example 1: A message."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=",
            {"Prefer": 'outlook.body-content-type="text"'},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity",
                "@odata.etag": 'W/"CQAAABYAAAAiIsqMbYjsT5e"',
                "id": "AAMkAGUAAAwTW09AAA=",
                "createdDateTime": "2026-03-02T08:11:36Z",
                "lastModifiedDateTime": "2026-03-02T08:11:38Z",
                "changeKey": "CQAAABYAAAAiIsqMbYjsT5e",
                "categories": [],
                "receivedDateTime": "2026-03-02T08:11:37Z",
                "sentDateTime": "2026-03-02T08:11:33Z",
                "hasAttachments": True,
                "internetMessageId": "<PH7PR21MB3263@contoso.com>",
                "subject": "Floor plan",
                "bodyPreview": "The plan of the second floor is attached.",
                "importance": "normal",
                "parentFolderId": "AAMkAGUAAAAAAEJAAA=",
                "conversationId": "AAQkAGUAAAwTWz8=",
                "isDeliveryReceiptRequested": False,
                "isReadReceiptRequested": False,
                "isRead": False,
                "isDraft": False,
                "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D",
                "inferenceClassification": "focused",
                "body": {
                    "contentType": "text",
                    "content": "The plan of the second floor is attached.",
                },
                "sender": {
                    "emailAddress": {
                        "name": "Bianca Ferri",
                        "address": "BiancaF@contoso.com",
                    }
                },
                "from": {
                    "emailAddress": {
                        "name": "Bianca Ferri",
                        "address": "BiancaF@contoso.com",
                    }
                },
                "toRecipients": [
                    {
                        "emailAddress": {
                            "name": "Adele Okafor",
                            "address": "AdeleO@contoso.com",
                        }
                    }
                ],
                "ccRecipients": [],
                "bccRecipients": [],
                "replyTo": [],
                "flag": {"flagStatus": "notFlagged"},
            },
        ),
    ) as exchange:
        answer = exchange.graph.messages.get(
            message_id="AAMkAGUAAAwTW09AAA=", prefer='outlook.body-content-type="text"'
        )
        exchange.check(answer, kind="entity", type=models.Message)


def test_get_message_headers():
    """v1.0/api/message-get.md:165,180 Example 2: The headers of a message."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=?$select=internetMessageHeaders",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages(internetMessageHeaders)/$entity",
                "id": "AAMkAGUAAAwTW09AAA=",
                "internetMessageHeaders": [
                    {
                        "name": "Received",
                        "value": "from mail.contoso.com (203.0.113.9) by inbound.contoso.com; Mon, 2 Mar 2026 08:11:36 +0000",
                    },
                    {"name": "MIME-Version", "value": "1.0"},
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.messages.get(
            message_id="AAMkAGUAAAwTW09AAA=", select=["internetMessageHeaders"]
        )
        exchange.check(answer, kind="entity", type=models.Message)


def test_get_message_value():
    """v1.0/api/message-get.md:210,222 Example 3: MIME content."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/$value",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "text/plain"},
            b'From: Bianca Ferri <BiancaF@contoso.com>\nTo: Adele Okafor <AdeleO@contoso.com>\nSubject: Floor plan\nDate: Mon, 2 Mar 2026 08:11:33 +0000\nMessage-ID: <PH7PR21MB3263@contoso.com>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\n\nThe plan of the second floor is attached.',
        ),
    ) as exchange:
        answer = exchange.graph.messages.get(
            message_id="AAMkAGUAAAwTW09AAA=", via="$value"
        )
        exchange.check(answer, kind="stream")


def test_list_attachments():
    """v1.0/api/message-list-attachments.md:64,78 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/attachments",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages('AAMkAGUAAAwTW09AAA=')/attachments",
                "value": [
                    {
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
                    {
                        "@odata.type": "#microsoft.graph.itemAttachment",
                        "id": "AAMkAGUAAAwTW09AAABEgAQBQr=",
                        "lastModifiedDateTime": "2026-03-02T08:11:36Z",
                        "name": "Rooms for Thursday",
                        "contentType": None,
                        "size": 28614,
                        "isInline": False,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.messages.list_attachments(
            message_id="AAMkAGUAAAwTW09AAA="
        )
        exchange.check(answer, kind="collection", type=models.Attachment)


def test_message_move():
    """v1.0/api/message-move.md:65,83 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/move",
            {"Content-Type": "application/json"},
            {"destinationId": "archive"},
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity",
                "id": "AAMkAGUAAAxPq77AAA=",
                "createdDateTime": "2026-03-02T08:11:36Z",
                "lastModifiedDateTime": "2026-03-02T08:11:38Z",
                "changeKey": "CQAAABYAAAAiIsqMbYjsT5e",
                "categories": [],
                "receivedDateTime": "2026-03-02T08:11:37Z",
                "sentDateTime": "2026-03-02T08:11:33Z",
                "hasAttachments": True,
                "internetMessageId": "<PH7PR21MB3263@contoso.com>",
                "subject": "Floor plan",
                "bodyPreview": "The plan of the second floor is attached.",
                "importance": "normal",
                "parentFolderId": "AAMkAGUAAAAAAFQAAA=",
                "conversationId": "AAQkAGUAAAwTWz8=",
                "isDeliveryReceiptRequested": False,
                "isReadReceiptRequested": False,
                "isRead": True,
                "isDraft": False,
                "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D",
                "inferenceClassification": "focused",
                "body": {
                    "contentType": "text",
                    "content": "The plan of the second floor is attached.",
                },
                "sender": {
                    "emailAddress": {
                        "name": "Bianca Ferri",
                        "address": "BiancaF@contoso.com",
                    }
                },
                "from": {
                    "emailAddress": {
                        "name": "Bianca Ferri",
                        "address": "BiancaF@contoso.com",
                    }
                },
                "toRecipients": [
                    {
                        "emailAddress": {
                            "name": "Adele Okafor",
                            "address": "AdeleO@contoso.com",
                        }
                    }
                ],
                "ccRecipients": [],
                "bccRecipients": [],
                "replyTo": [],
                "flag": {"flagStatus": "notFlagged"},
            },
        ),
    ) as exchange:
        answer = exchange.graph.messages.move(
            destination_id="archive", message_id="AAMkAGUAAAwTW09AAA="
        )
        exchange.check(answer, kind="entity", type=models.Message)


def test_message_reply():
    """v1.0/api/message-reply.md:66,92 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=/reply",
            {"Content-Type": "application/json"},
            {
                "message": {
                    "ccRecipients": [
                        {
                            "emailAddress": {
                                "name": "Diego Amari",
                                "address": "DiegoA@contoso.com",
                            }
                        }
                    ]
                },
                "comment": "Thank you. Diego, is the stairwell to scale?",
            },
        ),
        response=(202, {}, None),
    ) as exchange:
        answer = exchange.graph.messages.reply(
            message=models.Message.from_dict(
                {
                    "ccRecipients": [
                        {
                            "emailAddress": {
                                "name": "Diego Amari",
                                "address": "DiegoA@contoso.com",
                            }
                        }
                    ]
                }
            ),
            comment="Thank you. Diego, is the stairwell to scale?",
            message_id="AAMkAGUAAAwTW09AAA=",
        )
        exchange.check(answer, kind="empty")


def test_update_message():
    """v1.0/api/message-update.md:75,107 Examples."""
    with replay(
        version="v1.0",
        request=(
            "PATCH",
            "https://graph.microsoft.com/v1.0/me/messages/AAMkAGUAAAwTW09AAA=",
            {"Content-Type": "application/json"},
            {
                "isRead": True,
                "categories": ["Moving"],
                "flag": {
                    "flagStatus": "flagged",
                    "startDateTime": {
                        "dateTime": "2026-03-02T09:00:00",
                        "timeZone": "UTC",
                    },
                    "dueDateTime": {
                        "dateTime": "2026-03-06T17:00:00",
                        "timeZone": "UTC",
                    },
                },
            },
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity",
                "id": "AAMkAGUAAAwTW09AAA=",
                "createdDateTime": "2026-03-02T08:11:36Z",
                "lastModifiedDateTime": "2026-03-02T09:30:00Z",
                "changeKey": "CQAAABYAAAAiIsqMbYjsT5e",
                "categories": ["Moving"],
                "receivedDateTime": "2026-03-02T08:11:37Z",
                "sentDateTime": "2026-03-02T08:11:33Z",
                "hasAttachments": True,
                "internetMessageId": "<PH7PR21MB3263@contoso.com>",
                "subject": "Floor plan",
                "bodyPreview": "The plan of the second floor is attached.",
                "importance": "normal",
                "parentFolderId": "AAMkAGUAAAAAAEJAAA=",
                "conversationId": "AAQkAGUAAAwTWz8=",
                "isDeliveryReceiptRequested": False,
                "isReadReceiptRequested": False,
                "isRead": True,
                "isDraft": False,
                "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D",
                "inferenceClassification": "focused",
                "body": {
                    "contentType": "text",
                    "content": "The plan of the second floor is attached.",
                },
                "sender": {
                    "emailAddress": {
                        "name": "Bianca Ferri",
                        "address": "BiancaF@contoso.com",
                    }
                },
                "from": {
                    "emailAddress": {
                        "name": "Bianca Ferri",
                        "address": "BiancaF@contoso.com",
                    }
                },
                "toRecipients": [
                    {
                        "emailAddress": {
                            "name": "Adele Okafor",
                            "address": "AdeleO@contoso.com",
                        }
                    }
                ],
                "ccRecipients": [],
                "bccRecipients": [],
                "replyTo": [],
                "flag": {
                    "flagStatus": "flagged",
                    "startDateTime": {
                        "dateTime": "2026-03-02T00:00:00.0000000",
                        "timeZone": "UTC",
                    },
                    "dueDateTime": {
                        "dateTime": "2026-03-06T00:00:00.0000000",
                        "timeZone": "UTC",
                    },
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.messages.update(
            models.Message.from_dict(
                {
                    "isRead": True,
                    "categories": ["Moving"],
                    "flag": {
                        "flagStatus": "flagged",
                        "startDateTime": {
                            "dateTime": "2026-03-02T09:00:00",
                            "timeZone": "UTC",
                        },
                        "dueDateTime": {
                            "dateTime": "2026-03-06T17:00:00",
                            "timeZone": "UTC",
                        },
                    },
                }
            ),
            message_id="AAMkAGUAAAwTW09AAA=",
        )
        exchange.check(answer, kind="entity", type=models.Message)
