"""Tokens, verdicts, and the smallest set of scopes."""

from __future__ import annotations

import itertools

import pytest
from graph_stub.covering import smallest
from graph_stub.messages import GraphError
from graph_stub.permissions import judge, refusal
from graph_stub.reporting import Recorder, as_text
from graph_stub.tables import Alternatives, Grants, Route
from graph_stub.tokens import APPLICATION, PERSONAL, WORK, Caller, caller, token
from hypothesis import given
from hypothesis import strategies as st

from tests.stub_server.sample import Client

SCOPES = [f"Scope.{letter}" for letter in "ABCDEF"]
NEEDS = st.lists(
    st.lists(
        st.lists(st.sampled_from(SCOPES), min_size=1, max_size=2, unique=True).map(tuple),
        min_size=1,
        max_size=3,
        unique=True,
    ).map(tuple),
    max_size=5,
)


def route(*grants: Grants) -> Route:
    return Route(
        "users.get", "api/user-get.md", "GET", ("users", "{id}"), "get", 200, permissions=grants
    )


def outcome(page: Route, scopes: str, scheme: str = WORK, on_self: bool = False) -> str:
    return judge(page, Caller(scheme, frozenset(scopes.split())), on_self).outcome


@pytest.mark.parametrize("scheme", [WORK, PERSONAL, APPLICATION])
def test_a_token_says_who_calls(scheme: str) -> None:
    found = caller({"authorization": f"Bearer {token('User.Read openid', scheme, 'me')}"})
    assert found.scheme == scheme
    assert "User.Read" in found.scopes
    assert scheme == APPLICATION or found.user == "me"
    assert scheme == APPLICATION or "openid" not in found.scopes


@pytest.mark.parametrize(
    "value", ["", "Basic x", "Bearer", "Bearer x", "Bearer a.b.c", "Bearer a.W10.c"]
)
def test_what_is_no_token_is_refused(value: str) -> None:
    with pytest.raises(GraphError) as refused:
        caller({"authorization": value})
    assert refused.value.status == 401
    assert "WWW-Authenticate" in refused.value.headers


def test_who_is_refused_for_the_scheme_is_told_which_would_do() -> None:
    nobody = Caller(WORK)
    some = route(Grants(None, {WORK: None, APPLICATION: (("A",),)}))
    message = refusal(some, nobody, judge(some, nobody, False)).message
    assert message.endswith(f"the scheme {WORK}; it supports {PERSONAL}, {APPLICATION}.")
    none = route(Grants(None, dict.fromkeys((WORK, PERSONAL, APPLICATION))))
    assert "none at all" in refusal(none, nobody, judge(none, nobody, False)).message


def test_any_alternative_will_do_and_joint_scopes_are_needed_together() -> None:
    page = route(Grants(None, {WORK: (("A",), ("B", "C"))}))
    assert [outcome(page, each) for each in ("A", "B C", "B", "")] == [
        "granted",
        "granted",
        "refused",
        "refused",
    ]


def test_a_scheme_that_is_not_supported_and_one_that_is_not_told() -> None:
    page = route(Grants(None, {WORK: (("A",),), PERSONAL: None}))
    assert outcome(page, "A", PERSONAL) == "not supported"
    assert outcome(page, "A", APPLICATION) == "unknown"
    assert outcome(Route("x", "", "GET", (), "get", 200), "") == "unknown"


def test_no_scope_is_needed_where_the_page_names_none() -> None:
    assert outcome(route(Grants(None, {WORK: ()})), "") == "granted"


def test_of_several_tables_any_that_may_apply_will_do() -> None:
    page = route(Grants("for channels", {WORK: (("A",),)}), Grants("for chats", {WORK: (("B",),)}))
    assert [outcome(page, each) for each in ("A", "B", "C")] == ["granted", "granted", "refused"]


def test_a_table_about_oneself_is_for_calls_about_oneself() -> None:
    page = route(
        Grants("Permissions acting on self", {WORK: (("Own",),)}),
        Grants("Permissions acting on other users", {WORK: (("All",),)}),
    )
    assert outcome(page, "Own", on_self=True) == "granted"
    assert outcome(page, "Own") == "refused"
    assert outcome(page, "All") == "granted"


def test_one_scope_stands_for_several_calls_if_it_is_the_least_of_one() -> None:
    needs: list[Alternatives] = [(("Read",), ("Write",)), (("Write",),)]
    assert smallest(needs).scopes == {"Write"}


def test_a_broad_scope_does_not_stand_for_several_narrow_ones() -> None:
    needs: list[Alternatives] = [(("User.Read",), ("All",)), (("Group.Read",), ("All",))]
    assert smallest(needs).scopes == {"User.Read", "Group.Read"}


def test_joint_scopes_are_in_the_set_together() -> None:
    assert smallest([(("A", "B"), ("C",)), (("C",), ("B", "A"))]).scopes == {"C"}


def test_too_many_ways_are_said_to_be_not_all_looked_at() -> None:
    needs = [((f"A{each}",), (f"A{each + 1}",)) for each in range(300)]
    found = smallest(needs)
    assert not found.exact
    assert all(any(found.scopes.issuperset(one) for one in each) for each in needs)


@given(NEEDS)
def test_no_smaller_set_will_do(needs: list[Alternatives]) -> None:
    allowed = sorted({scope for each in needs for scope in each[0]})

    def does(scopes: tuple[str, ...]) -> bool:
        return all(any(set(one) <= set(scopes) for one in each) for each in needs)

    found = smallest(needs)
    assert does(tuple(found.scopes))
    smaller = itertools.combinations(allowed, max(len(found.scopes) - 1, 0))
    assert not needs or not any(does(each) for each in smaller)


def test_the_report_tells_calls_scopes_and_what_would_do() -> None:
    recorder = Recorder()
    page = route(Grants(None, {WORK: (("User.Read",), ("User.Read.All",))}))
    who = Caller(WORK, frozenset(["User.Read.All", "Mail.Read"]))
    for _ in range(2):
        recorder.note("v1.0", page, who, judge(page, who, False))
    found = recorder.report()
    assert found["calls"][0]["count"] == 2
    assert found["calls"][0]["sufficient"] == [["User.Read"], ["User.Read.All"]]
    assert found["schemes"][WORK] == {
        "presented": ["Mail.Read", "User.Read.All"],
        "smallestSufficient": ["User.Read"],
        "exact": True,
        "missing": ["User.Read"],
        "notNeeded": ["Mail.Read", "User.Read.All"],
        "permissionsNotDocumented": [],
    }
    text = as_text(found)
    assert "smallest sufficient set: User.Read" in text
    assert "less, that would do: User.Read\n" in text
    narrow = Caller(WORK, frozenset(["Mail.Read"]))
    recorder.note("v1.0", page, narrow, judge(page, narrow, False))
    assert "needed, and not presented: User.Read\n" in as_text(recorder.report())
    assert "| 2 | users.get | `GET /users/{id}` |" in text
    recorder.clear()
    assert "No call was made." in as_text(recorder.report())


def test_what_was_expanded_is_told_apart_from_what_is_needed() -> None:
    client = Client("User.Read", permissions="enforce")
    for _ in range(2):
        client.get("/users?$expand=messages,settings")
    client.get("/users/1?$expand=messages($select=subject)")
    client.get("/users/1")
    found = client.server.recorder.report()
    told = [(each["request"], each["within"], each["count"]) for each in found["expanded"]]
    assert told == [
        ("GET /users/{id}/messages", "users.get", 2),
        ("GET /users/{id}/messages", "users.{id|userPrincipalName}.get", 1),
    ]
    assert found["schemes"][WORK]["smallestSufficient"] == ["User.Read"]
    assert "`GET /users/{id}/messages` in users.get" in as_text(found)
    client.server.reset()
    assert client.server.recorder.report()["expanded"] == []
