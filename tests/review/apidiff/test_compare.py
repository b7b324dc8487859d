"""What is paired with what, and what is told once."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from generator.availability import Deprecation
from generator.facts import Location, Member, Parameter
from generator.model import AnswerKind, EnumType, PermissionSet
from generator.odata import NamedType
from generator.permissions import PermissionRow, Scheme, Support
from generator.review.apidiff.compare import ApiState, compare_states
from generator.review.apidiff.pairing import name_likeness, pair, rename
from generator.text import Span
from tests.rendering.samples import (
    HERE,
    STRING,
    model,
    operation,
    prop,
    response,
    route,
    structured,
)

PROPERTIES = prop("width"), prop("height"), prop("depth")


def codes(old: ApiState, new: ApiState) -> list[tuple[str, str]]:
    return [(change.subject, change.code) for change in compare_states(old, new).changes]


def test_what_all_routes_share_is_told_once_and_the_rest_with_its_routes() -> None:
    lines = "GET /me", "GET /users/{id}"
    ok, accepted = (response(AnswerKind.ENTITY, status=status) for status in (200, 202))
    old = operation("users.get", *(route(line, ok) for line in lines))
    both = operation("users.get", *(route(line, accepted) for line in lines))
    one = operation("users.get", route(lines[0], ok), route(lines[1], accepted))
    for new, routes in ((both, ()), (one, (lines[1],))):
        changes = compare_states(ApiState((model([old]),)), ApiState((model([new]),))).changes
        assert [(each.code, each.routes) for each in changes] == [("status-changed", routes)]


def test_a_renamed_type_does_not_change_what_names_it() -> None:
    def state(name: str) -> ApiState:
        line = route(
            "GET /boxes/{id}", response(AnswerKind.ENTITY, NamedType(f"microsoft.graph.{name}"))
        )
        types = (
            structured(name, *PROPERTIES),
            structured("case", prop("box", NamedType(f"microsoft.graph.{name}"))),
        )
        return ApiState((model([operation("boxes.get", line)], types),))

    assert codes(state("box"), state("carton")) == [("microsoft.graph.carton", "type-renamed")]


def test_names_of_placeholders_are_no_change() -> None:
    old, new = (
        ApiState((model([operation("users.get", route(f"GET /users/{{{name}}}"))]),))
        for name in ("id", "user-id")
    )
    assert codes(old, new) == []


def test_versions_are_compared_one_by_one_or_with_each_other() -> None:
    thing = operation("things.get", route("GET /things"))
    first, beta = model([thing]), model([thing], version="beta")
    assert codes(ApiState((first, beta)), ApiState((first, beta))) == []
    assert codes(ApiState((first,)), ApiState((beta,))) == []
    assert codes(ApiState((first,)), ApiState((first, beta))) == [("things.get", "operation-added")]


def test_a_property_that_went_to_the_base_type_is_still_there() -> None:
    base = structured("base", prop("size"))
    derived = replace(structured("thing", prop("size")), base=base.name)
    lean = replace(derived, properties=())
    old, new = (ApiState((model((), (base, each)),)) for each in (derived, lean))
    assert codes(old, new) == [(derived.name, "property-moved")]


def listed(name: str, location: Location, **fields: Any) -> Parameter:
    return Parameter(name, location, HERE, STRING, **fields)


@pytest.mark.parametrize(
    ("line", "parameter"),
    [
        ("GET /things/{id}", listed("id", Location.PATH, required=True)),
        ("GET /things/sum(first={first})", listed("first", Location.FUNCTION, required=True)),
    ],
)
def test_words_about_a_part_of_the_path_do_not_add_or_remove_it(
    line: str, parameter: Parameter
) -> None:
    bare = ApiState((model([operation("things.get", route(line))]),))
    told = ApiState((model([operation("things.get", route(line), parameters=(parameter,))]),))
    assert codes(bare, told) == [("things.get", "text-stated")]
    assert codes(told, bare) == [("things.get", "text-removed")]


def routes_told(old: str, new: str) -> list[str]:
    before, after = (
        ApiState((model([operation("things.get", *map(route, each.split(", ")))]),))
        for each in (old, new)
    )
    return sorted(code for _, code in codes(before, after))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("GET /boxes/{id}/parts", "GET /store/boxes/{id}/parts", ["route-moved"]),
        ("GET /store/rooms/boxes/{id}/parts", "GET /boxes/{id}/parts", ["route-moved"]),
        ("GET /boxes/{id}/parts", "GET /crates/{id}/parts", ["route-moved"]),
        (
            "GET /me/calendars/{id}/events/{id}/parts/{id}",
            "GET /me/store/tasks/{id}/parts/{id}",
            ["route-added", "route-removed"],
        ),
        (
            "GET /store/boxes/{id}/parts/{id}",
            "GET /store/rooms/{id}/shelves/{id}/crates/boxes/{id}/parts/{id}",
            ["route-added", "route-removed"],
        ),
        ("GET /sums/of(days='{days}')", "GET /sums/of(days='D7')", ["route-respelt"]),
        ("GET /sums/of(day={day})", "GET /sums/of(day=2017-09-01)", ["route-respelt"]),
        ("GET /sums/of(day={day})", "GET /sums/of(week={week})", ["route-moved"]),
    ],
)
def test_a_path_that_moved_is_told_from_another_path(
    old: str, new: str, expected: list[str]
) -> None:
    assert routes_told(old, new) == expected


def test_a_parameter_in_another_case_is_renamed_and_has_not_moved() -> None:
    old, new = (
        ApiState((model([operation("things.get", route("GET /a"), parameters=(each,))]),))
        for each in (listed("rowCount", Location.QUERY), listed("rowcount", Location.QUERY))
    )
    assert codes(old, new) == [("things.get", "parameter-renamed")]


def test_a_page_that_went_is_told_by_what_became_of_each_request_line() -> None:
    lines = tuple(map(route, ("GET /a", "GET /b", "GET /c")))
    gone = replace(operation("things.get", *lines), page="api/thing-get.md")
    first = replace(operation("firsts.get", lines[0]), page="api/first-get.md")
    second = replace(operation("seconds.get", lines[1]), page="api/second-get.md")
    changes = compare_states(
        ApiState((model([gone, first, second]),)), ApiState((model([first, second]),))
    ).changes
    assert {(each.code, each.subject, dict(each.arguments)["routes"]) for each in changes} == {
        ("operation-removed", "things.get", "GET /c"),
        ("operation-told-elsewhere", "firsts.get", "GET /a"),
        ("operation-told-elsewhere", "seconds.get", "GET /b"),
    }


def test_a_condition_that_stands_twice_is_told_once() -> None:
    row = PermissionRow(Scheme.APPLICATION, Support.SUPPORTED, HERE, (("A",),), 1)
    old, new = (
        ApiState(
            (model([operation("things.get", replace(route("GET /a"), permissions=permissions))]),)
        )
        for permissions in (
            (PermissionSet((row,)),),
            (PermissionSet((row,)), PermissionSet((replace(row, condition="chat"),), "chat")),
        )
    )
    (change,) = compare_states(old, new).changes
    assert change.message == "application: there are permissions for a further case: chat"


def test_a_type_without_a_page_is_told_by_what_names_it_alone() -> None:
    mentioned = replace(structured("thing"), documented=False)
    bare, named = ApiState((model(()),)), ApiState((model((), (mentioned,)),))
    assert codes(bare, named) == codes(named, bare) == []


def test_what_is_read_from_words_is_told_without_the_words() -> None:
    for name, fields in {
        "property-nullability-restated": {"nullable": True},
        "property-read-only": {"read_only": True},
        "property-deprecated": {"deprecated": True},
        "property-values-stated": {"values": ("a",)},
    }.items():
        old, new = (
            ApiState((model((), (structured("thing", each),)),))
            for each in (
                replace(prop("size"), description="Size."),
                replace(prop("size"), description="Size, told otherwise.", **fields),
            )
        )
        assert codes(old, new) == [("microsoft.graph.thing", name)]


def test_what_is_gone_is_told_where_the_rest_of_its_table_stands() -> None:
    rows = tuple(
        replace(prop(name), navigation=name == "lid", span=Span("api/box.md", line))
        for line, name in enumerate(("width", "height", "lid"), 30)
    )
    old, new = (
        ApiState((model((), (replace(structured("box"), properties=each),)),))
        for each in (rows, rows[:2])
    )
    for before, after, line in ((old, new, 1), (new, old, 32)):
        (change,) = compare_states(before, after).changes
        assert change.span.line == line
    (change,) = compare_states(
        old, ApiState((model((), (replace(structured("box"), properties=rows[1:]),)),))
    ).changes
    assert (change.code, change.span.line) == ("property-removed", 31)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (listed("thing-id", Location.PATH, required=True), [("things.get", "text-changed")]),
        (listed("id", Location.PATH, required=False), []),
    ],
)
def test_what_stands_for_a_part_of_the_path_is_a_word_and_always_needed(
    after: Parameter, expected: list[tuple[str, str]]
) -> None:
    before = listed("id", Location.PATH, required=True, description="Its ID.")
    old, new = (
        ApiState((model([operation("things.get", route("GET /a/{id}"), parameters=(each,))]),))
        for each in (before, replace(after, description=before.description))
    )
    assert codes(old, new) == expected


def test_parameters_of_a_function_come_and_go_with_the_request_lines() -> None:
    bare, short, wide = "GET /things/sum", "GET /things/sum(a={a})", "GET /things/sum(b={b})"
    told = {
        line: ApiState(
            (
                model(
                    [
                        operation(
                            "things.sum",
                            *map(route, dict.fromkeys((bare, line))),
                            parameters=parameters,
                        )
                    ]
                ),
            )
        )
        for line, parameters in (
            (bare, ()),
            (short, (listed("a", Location.FUNCTION, required=True, description="It."),)),
            (wide, (listed("b", Location.FUNCTION, required=True, description="It."),)),
        )
    }
    assert codes(told[bare], told[short]) == [("things.sum", "route-added")]
    assert codes(told[short], told[bare]) == [("things.sum", "route-removed")]
    assert codes(told[short], told[wide]) == [("things.sum", "route-moved")]


def test_what_a_page_says_as_a_whole_is_told_at_its_title() -> None:
    old = replace(operation("things.get", route("GET /a")), heading=Span("api/page.md", 9))
    new = replace(old, title="Read", summary="Reads.", subservice="things")
    changes = compare_states(ApiState((model([old]),)), ApiState((model([new]),))).changes
    assert {each.code: each.span.line for each in changes} == {
        "title-changed": 9,
        "text-changed": 9,
        "workload-changed": 1,
    }


def test_deprecation_of_a_type_is_told_as_that_of_an_operation() -> None:
    note = Deprecation("Use that.", HERE)
    for kept in (structured("thing"), EnumType("microsoft.graph.thing", HERE)):
        old, new = (
            ApiState((model((), (replace(kept, deprecation=each),)),)) for each in (None, note)
        )
        assert codes(old, new) == [("microsoft.graph.thing", "deprecated")]
        assert codes(new, old) == [("microsoft.graph.thing", "undeprecated")]


def test_a_member_is_known_again_by_its_words() -> None:
    old, new = (
        EnumType("microsoft.graph.state", HERE, (Member(name, HERE, description="Over."),))
        for name in ("dismissed", "ended")
    )
    states = (ApiState((model((), (each,)),)) for each in (old, new))
    assert codes(*states) == [("microsoft.graph.state", "member-renamed")]


def test_things_of_one_key_are_paired_in_order() -> None:
    pairs = pair(["a1", "a2", "b1"], ["a3", "c1"], lambda name: name[0])
    assert (pairs.both, pairs.old, pairs.new) == ((("a1", "a3"),), ("a2", "b1"), ("c1",))


def test_the_likest_of_what_is_left_are_renamed() -> None:
    pairs = pair(["displayname", "size"], ["displayName", "displayNames", "colour"], str)
    renamed, rest = rename(pairs, name_likeness)
    assert renamed == [("displayname", "displayName")]
    assert (rest.old, rest.new) == (("size",), ("displayNames", "colour"))
