"""Documented paths walked through a small entity data model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.metadata.places import Cause, Deviation, Liberty, PlaceKind, Resolved, Unresolved
from generator.metadata.walk import walk
from generator.odata import type_name
from generator.paths import parse_target
from tests.metadata.sample import SCHEMA


def outcome(path: str) -> Resolved | Unresolved:
    return walk(parse_target(path).template, SCHEMA)


@pytest.mark.parametrize(
    ("path", "kind", "type_"),
    [
        ("/me", PlaceKind.RESOURCE, "microsoft.graph.user"),
        ("/users", PlaceKind.RESOURCE, "Collection(microsoft.graph.user)"),
        ("/users/{id | userPrincipalName}", PlaceKind.ENTITY, "microsoft.graph.user"),
        ("/users('{id}')/manager", PlaceKind.NAVIGATION, "microsoft.graph.directoryObject"),
        ("/users/displayName={name}", PlaceKind.ENTITY, "microsoft.graph.user"),
        ("/users(displayName='{name}')", PlaceKind.ENTITY, "microsoft.graph.user"),
        ("/me/messages(id='{a}',subject='{b}')", PlaceKind.ENTITY, "microsoft.graph.message"),
        ("/me/settings/locale", PlaceKind.PROPERTY, "Edm.String"),
        ("/me/memberOf/microsoft.graph.group", PlaceKind.CAST, "Collection(microsoft.graph.group)"),
        ("/me/memberOf/{id}/graph.group/members", PlaceKind.NAVIGATION, None),
        ("/me/memberOf/$count", PlaceKind.COUNT, "Edm.Int32"),
        ("/me/photo/$value", PlaceKind.VALUE, "Edm.Stream"),
        ("/me/drive/root:/{path}:/children", PlaceKind.NAVIGATION, None),
        ("/me/drive/items/{id}:/{path}:/content", PlaceKind.PROPERTY, "Edm.Stream"),
        ("/me/drive/items/{id}/thumbnails/{id}/{size}", PlaceKind.PROPERTY, None),
        ("/me/apps/{id}/owner", PlaceKind.NAVIGATION, "microsoft.graph.directoryObject"),
        ("/me/settings/{property name}", PlaceKind.PROPERTY, None),
        ("/users/delta", PlaceKind.FUNCTION, "Collection(microsoft.graph.user)"),
        ("/users/microsoft.graph.delta(token='{t}')", PlaceKind.FUNCTION, None),
        ("/me/find(text='{text}')/subject", PlaceKind.PROPERTY, "Edm.String"),
        ("/me/find('{text}')/subject", PlaceKind.PROPERTY, "Edm.String"),
        ("/me/checkMemberGroups", PlaceKind.ACTION, "Collection(Edm.String)"),
        ("/me/mailFolders/Inbox/messages", PlaceKind.NAVIGATION, None),
        ("/now()", PlaceKind.FUNCTION, "Edm.DateTimeOffset"),
    ],
)
def test_paths_that_resolve(path: str, kind: PlaceKind, type_: str | None) -> None:
    found = outcome(path)
    assert isinstance(found, Resolved), found
    assert found.place.kind is kind
    if type_ is not None:
        assert found.place.type is not None
        assert type_name(found.place.type) == type_


def test_references_and_actions_without_result_have_no_type() -> None:
    for path in ("/me/memberOf/$ref", "/me/manager/$ref", "/me/sendMail"):
        found = outcome(path)
        assert isinstance(found, Resolved)
        assert found.place.type is None


@pytest.mark.parametrize(
    ("path", "segment", "cause"),
    [
        ("/", "", Cause.EMPTY),
        ("/user", "user", Cause.UNKNOWN_RESOURCE),
        ("/{id}", "{id}", Cause.UNKNOWN_RESOURCE),
        ("/me/mesages", "mesages", Cause.UNKNOWN_NAME),
        ("/users/messages", "messages", Cause.KEY_MISSING),
        ("/me/{id}", "{id}", Cause.KEY_UNEXPECTED),
        ("/me/skills/{id}", "{id}", Cause.KEY_UNEXPECTED),
        ("/me/displayName/length", "length", Cause.NOTHING_FOLLOWS),
        ("/me/sendMail/subject", "subject", Cause.NOTHING_FOLLOWS),
        ("/me/displayName/$ref", "$ref", Cause.NOTHING_FOLLOWS),
        ("/me/memberOf/$value", "$value", Cause.NOTHING_FOLLOWS),
        ("/me/manager/$count", "$count", Cause.NOTHING_FOLLOWS),
        ("/me/$value/messages", "messages", Cause.NOTHING_FOLLOWS),
        ("/me/manager/microsoft.graph.message", "microsoft.graph.message", Cause.UNRELATED_CAST),
        ("/me/microsoft.graph.nothing", "microsoft.graph.nothing", Cause.UNKNOWN_QUALIFIED_NAME),
        ("/users/delta(tokn='{t}')", "delta(tokn)", Cause.NO_OVERLOAD),
        ("/users/nick={n}", "{n}", Cause.UNKNOWN_KEY),
        ("/me/messages(nick='{n}')", "messages(nick)", Cause.UNKNOWN_KEY),
        ("/me:/{path}", ":/path", Cause.NOT_ADDRESSED_BY_PATH),
        ("/me/apps/{id}/size", "size", Cause.AMBIGUOUS),
    ],
)
def test_paths_that_fail(path: str, segment: str, cause: Cause) -> None:
    found = outcome(path)
    assert isinstance(found, Unresolved), found
    assert (found.segment, found.cause) == (segment, cause)


def test_names_in_another_case_resolve_and_are_told() -> None:
    found = outcome("/ME/Messages/{id}")
    assert isinstance(found, Resolved)
    assert found.deviations == (
        Deviation(Liberty.CASE, "ME", "me"),
        Deviation(Liberty.CASE, "Messages", "messages"),
    )


def test_a_missing_cast_is_told() -> None:
    found = outcome("/me/apps/{id}/versions")
    assert isinstance(found, Resolved)
    assert found.deviations == (Deviation(Liberty.CAST_MISSING, "versions", "storeApp, webApp"),)


def test_parameters_left_to_the_query_string_are_told() -> None:
    found = outcome("/me/find")
    assert isinstance(found, Resolved)
    assert found.deviations == (Deviation(Liberty.PARAMETERS_MISSING, "find", "Text"),)


@given(st.text("/{}()='$:.,abcmeusrgphto ", max_size=40))
def test_no_path_breaks_the_walk(path: str) -> None:
    assert isinstance(outcome(path), Resolved | Unresolved)
