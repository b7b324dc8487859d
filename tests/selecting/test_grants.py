"""Grants: how they are written, and what they allow."""

import msgspec
import pytest

from generator.model import PermissionSet, Route
from generator.permissions import PermissionRow, Scheme, Support
from generator.selecting.grants import GrantError, Grants, Verdict, parse_grants
from tests.rendering.samples import HERE, route, row


def granted(*texts: str) -> Grants:
    grants = parse_grants(texts)
    assert grants is not None
    return grants


def needing(*rows: PermissionRow) -> Route:
    return route("GET /me", permissions=rows)


def alternatives(scheme: Scheme, *scopes: tuple[str, ...]) -> PermissionRow:
    return PermissionRow(scheme, Support.SUPPORTED, HERE, scopes)


def unknown(scheme: Scheme) -> PermissionRow:
    return PermissionRow(scheme, Support.UNKNOWN, HERE)


@pytest.mark.parametrize(
    "texts",
    [
        ("delegated:User.Read,application:Mail.Send",),
        ("delegated:User.Read", " Application:mail.send "),
    ],
)
def test_several_in_one_text_or_apart(texts: tuple[str, ...]) -> None:
    assert granted(*texts).scopes == {
        Scheme.DELEGATED_WORK: frozenset(("user.read",)),
        Scheme.DELEGATED_PERSONAL: frozenset(("user.read",)),
        Scheme.APPLICATION: frozenset(("mail.send",)),
    }


def test_nothing_given_decides_nothing() -> None:
    assert parse_grants([]) is None


@pytest.mark.parametrize(
    "text", ["User.Read", "delegated", "delegated:", "deleg:User.Read", "delegated:A B", "", "a,,b"]
)
def test_anything_else_is_refused_with_the_cure(text: str) -> None:
    with pytest.raises(GrantError, match=r"write delegated:User\.Read"):
        parse_grants([text])


def test_one_alternative_has_to_be_granted_wholly() -> None:
    both = alternatives(
        Scheme.DELEGATED_WORK, ("Group.Read.All", "User.Read"), ("Directory.Read.All",)
    )
    assert granted("delegated:Group.Read.All").judge(needing(both)) is Verdict.DENIED
    assert (
        granted("delegated:Group.Read.All,delegated:user.read").judge(needing(both))
        is Verdict.ALLOWED
    )
    assert granted("delegated:Directory.Read.All").judge(needing(both)) is Verdict.ALLOWED


def test_a_scope_of_another_scheme_does_not_count() -> None:
    rows = (row(Scheme.DELEGATED_WORK, "User.Read"), row(Scheme.APPLICATION))
    assert granted("application:User.Read").judge(needing(*rows)) is Verdict.DENIED


def test_unknown_permissions_are_told_apart_from_missing_ones() -> None:
    grants = granted("delegated:User.Read")
    assert grants.judge(msgspec.structs.replace(route("GET /me"), permissions=None)) is (
        Verdict.UNKNOWN
    )
    assert grants.judge(needing(unknown(Scheme.DELEGATED_WORK))) is Verdict.UNKNOWN
    assert grants.judge(needing(row(Scheme.APPLICATION, "User.Read"))) is Verdict.UNKNOWN
    known = needing(unknown(Scheme.DELEGATED_PERSONAL), row(Scheme.DELEGATED_WORK, "User.Read"))
    assert grants.judge(known) is Verdict.ALLOWED


def test_permissions_under_a_condition_count() -> None:
    sets = (
        PermissionSet((row(Scheme.APPLICATION, "Chat.Read"),), "chat"),
        PermissionSet((row(Scheme.APPLICATION, "Channel.Read"),), "channel"),
    )
    conditional = msgspec.structs.replace(route("GET /me"), permissions=sets)
    assert granted("application:Channel.Read").judge(conditional) is Verdict.ALLOWED
