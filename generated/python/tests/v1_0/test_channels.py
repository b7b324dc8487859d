"""The documented examples of channels."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_list_channel_messages():
    """v1.0/api/channel-list-messages.md:66,82 Example."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages?$top=1",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#teams('fbe2bf47-16c8-47cf-b4a5-4b9b187c508b')/channels('19%3A4a95f7d8db4c4e7fae857bcebe0623e6%40thread.tacv2')/messages",
                "@odata.count": 1,
                "@odata.nextLink": "https://graph.microsoft.com/v1.0/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages?$top=1&$skiptoken=%5b%7b%22token%22%3a%22%2bRID",
                "value": [
                    {
                        "id": "1770104842910",
                        "replyToId": None,
                        "etag": "1770104842910",
                        "messageType": "message",
                        "createdDateTime": "2026-02-03T07:47:22.91Z",
                        "lastModifiedDateTime": "2026-02-03T07:47:22.91Z",
                        "lastEditedDateTime": None,
                        "deletedDateTime": None,
                        "subject": None,
                        "summary": None,
                        "chatId": None,
                        "importance": "normal",
                        "locale": "en-us",
                        "webUrl": "https://teams.microsoft.com/l/message/19%3A4a95f7d8/1770104842910?groupId=fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
                        "from": {
                            "application": None,
                            "device": None,
                            "user": {
                                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                                "displayName": "Adele Okafor",
                            },
                        },
                        "body": {
                            "contentType": "text",
                            "content": "The keys are at the desk.",
                        },
                        "channelIdentity": {
                            "teamId": "fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
                            "channelId": "19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
                        },
                        "attachments": [],
                        "mentions": [],
                        "reactions": [],
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.channels.list_messages(
            team_id="fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
            channel_id="19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
            top=1,
        )
        exchange.check(answer, kind="collection", type=models.ChatMessage)
