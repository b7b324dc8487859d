"""The documented examples of chat messages."""

from tests.replay import replay


def test_setreaction_channel():
    """beta/api/chatmessage-setreaction.md:83,99 Example 1: In a channel."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/setReaction",
            {"Content-Type": "application/json"},
            {"reactionType": "💡"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.chat_messages.set_reaction(
            reaction_type="💡",
            team_id="fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
            channel_id="19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
            chat_message_id="1770104842910",
        )
        exchange.check(answer, kind="empty")


def test_setreaction_reply():
    """beta/api/chatmessage-setreaction.md:113,129 Example 2: A reply in a channel."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/replies/1770105013377/setReaction",
            {"Content-Type": "application/json"},
            {"reactionType": "👍"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.chat_messages.set_reaction(
            reaction_type="👍",
            team_id="fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
            channel_id="19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
            message_id="1770104842910",
            reply_id="1770105013377",
        )
        exchange.check(answer, kind="empty")


def test_setreaction_chat():
    """beta/api/chatmessage-setreaction.md:143,159 Example 3: In a chat."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/chats/19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces/messages/1770104842910/setReaction",
            {"Content-Type": "application/json"},
            {"reactionType": "💘"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.chat_messages.set_reaction(
            reaction_type="💘",
            chat_id="19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces",
            chat_message_id="1770104842910",
        )
        exchange.check(answer, kind="empty")


def test_unsetreaction_channel():
    """beta/api/chatmessage-unsetreaction.md:83,99 Example 1: In a channel."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/unsetReaction",
            {"Content-Type": "application/json"},
            {"reactionType": "💡"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.chat_messages.unset_reaction(
            reaction_type="💡",
            team_id="fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
            channel_id="19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
            chat_message_id="1770104842910",
        )
        exchange.check(answer, kind="empty")


def test_unsetreaction_reply():
    """beta/api/chatmessage-unsetreaction.md:113,129 Example 2: A reply in a channel."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/teams/fbe2bf47-16c8-47cf-b4a5-4b9b187c508b/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages/1770104842910/replies/1770105013377/unsetReaction",
            {"Content-Type": "application/json"},
            {"reactionType": "👍"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.chat_messages.unset_reaction(
            reaction_type="👍",
            team_id="fbe2bf47-16c8-47cf-b4a5-4b9b187c508b",
            channel_id="19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2",
            message_id="1770104842910",
            reply_id="1770105013377",
        )
        exchange.check(answer, kind="empty")


def test_unsetreaction_chat():
    """beta/api/chatmessage-unsetreaction.md:143,159 Example 3: In a chat."""
    with replay(
        version="beta",
        request=(
            "POST",
            "https://graph.microsoft.com/beta/chats/19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces/messages/1770104842910/unsetReaction",
            {"Content-Type": "application/json"},
            {"reactionType": "💘"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.chat_messages.unset_reaction(
            reaction_type="💘",
            chat_id="19:8ea0e38b-efb3-4757-924a-5f94061cf8c2_97f62344-57dc-409c-88ad-c4af14158ff5@unq.gbl.spaces",
            chat_message_id="1770104842910",
        )
        exchange.check(answer, kind="empty")
