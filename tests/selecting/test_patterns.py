"""Patterns: what they pick, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.http import Method
from generator.selecting.patterns import Pattern, PatternError, parse_pattern
from tests.rendering.samples import operation, route

MESSAGES = operation("messages.list", route("GET /users/{id}/messages"))


def picks(pattern: str, name: str, line: str) -> bool:
    found = operation(name, route(line))
    return parse_pattern(pattern).matches(found, found.routes[0])


@pytest.mark.parametrize(
    "pattern",
    [
        "messages",
        "Messages",
        "mess*",
        "messages.list",
        "messages.l*",
        "*.list",
        "GET",
        "get",
        "/users/{user-id}/messages",
        "/Users/*/Messages/",
        "/users/**",
        "/users/*/messages/**",
        "/**/messages",
        "GET messages",
        "GET messages.list",
        "GET /users/**",
    ],
)
def test_a_pattern_picks_a_route(pattern: str) -> None:
    assert parse_pattern(pattern).matches(MESSAGES, MESSAGES.routes[0])


@pytest.mark.parametrize(
    "pattern",
    [
        "message",
        "messages.get",
        "POST",
        "/users",
        "/users/*",
        "/users/{id}",
        "/me/**",
        "/user**/attachments",
        "POST messages",
        "GET users",
    ],
)
def test_a_pattern_passes_a_route_over(pattern: str) -> None:
    assert not parse_pattern(pattern).matches(MESSAGES, MESSAGES.routes[0])


def test_a_path_pattern_stops_at_names_that_begin_alike() -> None:
    assert picks("/users/**", "users.list", "GET /users")
    assert not picks("/users/**", "settings.list", "GET /usersSettings")


def test_function_calls_in_paths() -> None:
    line = "GET /reports/getActivity(period='{period}')"
    assert picks("/reports/getActivity*", "reports.get_activity", line)
    assert picks("/reports/getActivity(period='{p}')", "reports.get_activity", line)
    assert not picks("/reports/getActivity", "reports.get_activity", line)


@pytest.mark.parametrize(
    "text", ["", "  ", "a b", "users.", ".list", "GET a b", "users.list.x", "-"]
)
def test_anything_else_is_refused_with_the_cure(text: str) -> None:
    with pytest.raises(PatternError, match="write a group"):
        parse_pattern(text)


@given(st.text(max_size=40))
def test_any_text_is_a_pattern_or_refused(text: str) -> None:
    try:
        pattern = parse_pattern(text)
    except PatternError:
        return
    assert pattern.matches(MESSAGES, MESSAGES.routes[0]) in (True, False)


def test_the_parts_of_a_pattern() -> None:
    assert parse_pattern("get /Me") == Pattern("get /Me", Method.GET, path="/me")
    assert parse_pattern("users.list") == Pattern("users.list", None, "users", "list")
