"""Tokens of a path, and the route that they are of."""

from __future__ import annotations

import contextlib

import pytest
from graph_stub.messages import GraphError
from graph_stub.routing import Router
from graph_stub.segments import tokens
from graph_stub.tables import Route
from hypothesis import given
from hypothesis import strategies as st

from tests.stub_server.sample import GROUP, USER, api


def router(*paths: str) -> Router:
    return Router(
        Route(path, "api/page.md", "GET", tuple(path.strip("/").split("/")), "get", 200)
        for path in paths
    )


def found(where: Router, path: str) -> str:
    return where.find("GET", path).route.id


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/users/1", "/users/{id}"),
        ("/USERS('1')", "/users/{id}"),
        ("/users/delta()", "/users/delta"),
        ("/users/microsoft.graph.delta", "/users/delta"),
        ("/groups/a/members/graph.user", "/groups/{id}/members/microsoft.graph.user"),
        ("/groups/a/members/1", "/groups/{id}/members/{id}"),
        ("/reports/usage(period='D7')", "/reports/usage(period)"),
        ("/reports/usage('D7')", "/reports/usage(period)"),
        ("/reports/usage(date=2020-01-01)", "/reports/usage(date)"),
        ("/groups(mail='a,b')", "/groups/{=mail}"),
        ("/groups/mail=x", "/groups/{=mail}"),
        ("/drive/root:/a/b.txt:/content", "/drive/root/::/content"),
        ("/drive/root:/a/b.txt", "/drive/root/:"),
        ("/drive/root%3A%2Fa%2Fb.txt%3A/content", "/drive/root/::/content"),
        ("/users/https%3A%2F%2Fcontoso.com", "/users/{id}"),
        ("/some/thing/preview", "/{**}/preview"),
    ],
)
def test_each_spelling_leads_to_its_route(path: str, expected: str) -> None:
    where = router(
        "/users/delta",
        "/users/{id}",
        "/groups/{id}",
        "/groups/{=mail}",
        "/groups/{id}/members/{id}",
        "/groups/{id}/members/microsoft.graph.user",
        "/reports/usage(period)",
        "/reports/usage(date)",
        "/drive/root/:",
        "/drive/root/::/content",
        "/{**}/preview",
    )
    assert found(where, path) == expected


def test_a_key_goes_on_where_a_literal_leads_nowhere() -> None:
    where = router("/users/special", "/users/{id}/messages")
    assert found(where, "/users/special/messages") == "/users/{id}/messages"


def test_steps_tell_keys_types_and_by_what_a_key_may_be_known() -> None:
    steps = Router(api().routes).find("GET", "/users/ada%40contoso.com").steps
    assert [(each.kind, each.name, each.value, each.type) for each in steps] == [
        ("name", "users", "", USER),
        ("key", "", "ada@contoso.com", USER),
    ]
    assert steps[1].names == ("id", "userPrincipalName")
    (_, alternate) = Router(api().routes).find("GET", "/groups(mail='o''k')").steps
    assert (alternate.name, alternate.value, alternate.type) == ("mail", "o'k", GROUP)


def test_an_unknown_path_and_an_unknown_method_are_told_apart() -> None:
    where = Router(api().routes)
    with pytest.raises(GraphError) as nowhere:
        where.find("GET", "/nothing/here")
    with pytest.raises(GraphError) as other:
        where.find("PUT", "/users/1")
    assert (nowhere.value.status, other.value.status) == (404, 405)
    assert other.value.headers == {"Allow": "DELETE, GET, PATCH"}


def test_the_first_of_two_routes_for_one_request_counts() -> None:
    assert found(router("/users/{id}", "/users/{key}"), "/users/1") == "/users/{id}"


@given(st.text())
def test_any_path_has_a_route_or_is_refused(path: str) -> None:
    tokens(path)
    with contextlib.suppress(GraphError):
        assert Router(api().routes).find("GET", path).route.method == "GET"
