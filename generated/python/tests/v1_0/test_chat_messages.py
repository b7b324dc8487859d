"""The documented examples of chat messages."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_post_chatmessage_channel():
    """v1.0/api/chatmessage-post.md:87,107 Example 1: To a channel."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages",
            {"Content-Type": "application/json"},
            {"body": {"content": "The keys are at the desk."}},
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#teams('fbe2bf47-16c8-47cf-b4a5-4b9b187c508b')/channels('19%3A4a95f7d8db4c4e7fae857bcebe0623e6%40thread.tacv2')/messages/$entity",
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
                "body": {"contentType": "text", "content": "The keys are at the desk."},
                "channelIdentity": {
                    "teamId": "fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
                    "channelId": "19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
                },
                "attachments": [],
                "mentions": [],
                "reactions": [],
            },
        ),
    ) as exchange:
        answer = exchange.graph.chat_messages.create(
            models.ChatMessage.from_dict(
                {"body": {"content": "The keys are at the desk."}}
            ),
            team_id="fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
            channel_id="19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
        )
        exchange.check(answer, kind="entity", type=models.ChatMessage)


def test_post_chatmessage_chat():
    """v1.0/api/chatmessage-post.md:159,193 Example 2: To a chat."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/chats/19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces/messages",
            {"Content-Type": "application/json"},
            {
                "importance": "high",
                "body": {
                    "contentType": "html",
                    "content": 'Ready, <at id="0">Bianca Ferri</at>?',
                },
                "mentions": [
                    {
                        "id": 0,
                        "mentionText": "Bianca Ferri",
                        "mentioned": {
                            "user": {
                                "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                                "displayName": "Bianca Ferri",
                            }
                        },
                    }
                ],
            },
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#chats('19%3A8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5%40unq.gbl.spaces')/messages/$entity",
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
                "chatId": "19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces",
                "importance": "high",
                "locale": "en-us",
                "webUrl": None,
                "from": {
                    "application": None,
                    "device": None,
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    },
                },
                "body": {
                    "contentType": "html",
                    "content": 'Ready, <at id="0">Bianca Ferri</at>?',
                },
                "channelIdentity": None,
                "attachments": [],
                "mentions": [
                    {
                        "id": 0,
                        "mentionText": "Bianca Ferri",
                        "mentioned": {
                            "application": None,
                            "device": None,
                            "user": {
                                "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                                "displayName": "Bianca Ferri",
                            },
                        },
                    }
                ],
                "reactions": [],
            },
        ),
    ) as exchange:
        answer = exchange.graph.chat_messages.create(
            models.ChatMessage.from_dict(
                {
                    "importance": "high",
                    "body": {
                        "contentType": "html",
                        "content": 'Ready, <at id="0">Bianca Ferri</at>?',
                    },
                    "mentions": [
                        {
                            "id": 0,
                            "mentionText": "Bianca Ferri",
                            "mentioned": {
                                "user": {
                                    "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                                    "displayName": "Bianca Ferri",
                                }
                            },
                        }
                    ],
                }
            ),
            chat_id="19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces",
        )
        exchange.check(answer, kind="entity", type=models.ChatMessage)


def test_get_chatmessage_channel():
    """v1.0/api/chatmessage-get.md:80,93 Example 1: A message in a channel."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#teams('fbe2bf47-16c8-47cf-b4a5-4b9b187c508b')/channels('19%3A4a95f7d8db4c4e7fae857bcebe0623e6%40thread.tacv2')/messages/$entity",
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
                    "contentType": "html",
                    "content": '<at id="0">Bianca Ferri</at>, the keys are at the desk.',
                },
                "channelIdentity": {
                    "teamId": "fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
                    "channelId": "19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
                },
                "attachments": [],
                "mentions": [
                    {
                        "id": 0,
                        "mentionText": "Bianca Ferri",
                        "mentioned": {
                            "application": None,
                            "device": None,
                            "user": {
                                "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                                "displayName": "Bianca Ferri",
                            },
                        },
                    }
                ],
                "reactions": [
                    {
                        "reactionType": "like",
                        "createdDateTime": "2026-02-03T07:49:10.5Z",
                        "user": {
                            "application": None,
                            "device": None,
                            "user": {
                                "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                                "displayName": None,
                            },
                        },
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.chat_messages.get(
            team_id="fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
            channel_id="19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
            message_id="1770104842910",
        )
        exchange.check(answer, kind="entity", type=models.ChatMessage)


def test_get_chatmessage_chat():
    """v1.0/api/chatmessage-get.md:171,184 Example 2: A message in a chat."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/chats/19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces/messages/1770104842910",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#chats('19%3A8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5%40unq.gbl.spaces')/messages/$entity",
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
                "chatId": "19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces",
                "importance": "normal",
                "locale": "en-us",
                "webUrl": None,
                "from": {
                    "application": None,
                    "device": None,
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    },
                },
                "body": {"contentType": "text", "content": "The keys are at the desk."},
                "channelIdentity": None,
                "attachments": [],
                "mentions": [],
                "reactions": [],
            },
        ),
    ) as exchange:
        answer = exchange.graph.chat_messages.get(
            chat_id="19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces",
            message_id="1770104842910",
        )
        exchange.check(answer, kind="entity", type=models.ChatMessage)
