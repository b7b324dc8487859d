"""Names of keys, and normalised paths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.linking.keys import key_path
from generator.paths import parse_target


@pytest.mark.parametrize(
    ("documented", "normalized"),
    [
        ("/users/{id | userPrincipalName}", "/users/{user_id}"),
        ("/users/{id}/messages/{id}", "/users/{user_id}/messages/{message_id}"),
        ("/teams/{team-id}/channels/{channel-id}", "/teams/{team_id}/channels/{channel_id}"),
        ("/policies/{id}", "/policies/{policy_id}"),
        ("/me/drive/root:/{item-path}:/content", "/me/drive/root:/{item_path}:/content"),
        ("/sites/{hostname}:/{relative-path}", "/sites/{hostname}:/{relative_path}"),
        ("/reports/getX(period='{period_value}')", "/reports/getX(period='{period}')"),
        ("/reports/getX(date={date_value})", "/reports/getX(date={date})"),
        ("/me/folders/{id}/folders/{id}", "/me/folders/{folder_id}/folders/{folder_id_2}"),
        ("/groups/{id}/members/{id}/$ref", "/groups/{group_id}/members/{member_id}/$ref"),
        ("users", "/users"),
    ],
)
def test_keys_are_named_after_the_segment_before_them(documented: str, normalized: str) -> None:
    assert key_path(parse_target(documented).template).normalized == normalized


def test_function_parameters_are_keys_with_their_own_name() -> None:
    keyed = key_path(parse_target("/me/drive/root/search(q='{search-text}')").template)
    assert [(key.name, key.parameter) for key in keyed.keys] == [("q", "q")]


@given(st.text(max_size=80))
def test_any_path_has_distinct_keys(text: str) -> None:
    keyed = key_path(parse_target("/" + text).template)
    names = [key.name for key in keyed.keys]
    assert len(names) == len(set(names))
    assert keyed.normalized.startswith("/") or keyed.normalized.startswith(":")
