"""The table of changes, row by row: two states that differ in one thing raise that code alone."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from generator.availability import Availability, CloudSupport, Deprecation, Requirement
from generator.diagnostics import diagnostic
from generator.facts import (
    Example,
    Location,
    Member,
    Parameter,
    Property,
    RequestSample,
)
from generator.http import Method
from generator.model import (
    AnswerKind,
    ApiModel,
    EnumType,
    Operation,
    PermissionSet,
    RequestBody,
    Response,
    Route,
    StructuredType,
    TypeDefinition,
    Witnessed,
)
from generator.odata import PrimitiveType, TypeRef
from generator.paths import parse_target
from generator.permissions import PermissionRow, Scheme, Support
from generator.review.apidiff.compare import ApiState, compare_states
from generator.review.apidiff.rules import Bump, ChangeClass, bump, change_table
from generator.text import Span
from tests.rendering.samples import model, operation, route

PAGE = "api-reference/v1.0/api/thing-get.md"
RESOURCE = "api-reference/v1.0/resources/thing.md"
OLD, NEW = Span(PAGE, 10), Span(PAGE, 20)
STRING, NUMBER = PrimitiveType("Edm.String"), PrimitiveType("Edm.Int32")

Side = tuple[Operation | TypeDefinition, ...]


def answers(*found: Response) -> Operation:
    return base(replace(route("GET /things/{id}"), responses=found))


def answer(status: int = 200, reference: TypeRef | None = STRING, **fields: Any) -> Response:
    decided = Witnessed(reference, "prose", NEW) if reference is not None else None
    return Response(status, fields.pop("kind", AnswerKind.ENTITY), NEW, decided, **fields)


def failure(status: int) -> Response:
    return Response(status, AnswerKind.EMPTY, NEW, error=True)


def base(*routes: Route, **fields: Any) -> Operation:
    page = fields.pop("page", PAGE)
    lines = [replace(each, span=NEW) for each in routes or (route("GET /things/{id}"),)]
    made = operation("things.get", *lines, **fields)
    return replace(made, page=page, span=NEW)


def needs(*rows: PermissionRow, condition: str | None = None) -> Operation:
    line = route("GET /things/{id}")
    return base(replace(line, permissions=(PermissionSet(rows, condition),)))


def row(*alternatives: str, support: Support = Support.SUPPORTED, least: int = 1) -> PermissionRow:
    scopes = tuple(tuple(each.split("+")) for each in alternatives)
    return PermissionRow(Scheme.APPLICATION, support, NEW, scopes, least)


NO, NONE, OPEN = (
    row(support=each) for each in (Support.NOT_SUPPORTED, Support.NONE, Support.UNKNOWN)
)


def takes(*parameters: Parameter) -> Operation:
    return base(parameters=parameters)


def query(name: str, reference: TypeRef | None = STRING, **fields: Any) -> Parameter:
    return Parameter(name, fields.pop("location", Location.QUERY), NEW, reference, **fields)


def sends(reference: TypeRef | None = STRING, media_type: str = "application/json") -> Operation:
    return base(body=RequestBody(media_type, NEW, reference))


def entity(*properties: Property, **fields: Any) -> StructuredType:
    name = fields.pop("name", "thing")
    return StructuredType(
        f"microsoft.graph.{name}",
        fields.pop("entity", True),
        Span(RESOURCE, 5),
        properties=properties,
        **fields,
    )


def prop(name: str = "size", reference: TypeRef | None = STRING, **fields: Any) -> Property:
    return Property(name, reference, Span(RESOURCE, 30), **fields)


def enum(*members: Member, **fields: Any) -> EnumType:
    return EnumType("microsoft.graph.colour", Span(RESOURCE, 5), members, **fields)


def member(name: str, value: int | None = None) -> Member:
    return Member(name, Span(RESOURCE, 30), value)


def there(**fields: Any) -> Operation:
    return base(availability=Availability(**fields))


def role(text: str, *names: str) -> Requirement:
    return Requirement(text, NEW, names)


def note(text: str, *, retired: bool = False) -> Deprecation:
    return Deprecation(text, NEW, retired=retired)


def sample(url: str = "/things/1", title: str = "One") -> Example:
    return Example(title, RequestSample(Method.GET, url, parse_target(url), NEW, names=(title,)))


BOTH = route("GET /things/{id}"), route("GET /me/things/{id}")
OTHER = replace(
    base(BOTH[1], page="api-reference/v1.0/api/me-get.md"),
    id="me.get",
    span=Span("api-reference/v1.0/api/me-get.md", 9),
)
HERE, AWAY = (CloudSupport("Global", supported) for supported in (True, False))
THREE = prop("width"), prop("height"), prop("depth")
BASE, DERIVED = entity(prop("size"), name="base"), {"base": "microsoft.graph.base"}

ROWS: dict[str, tuple[Side, Side]] = {
    "operation-added": ((), (base(),)),
    "operation-removed": ((base(),), ()),
    "page-renamed": ((base(page="v1.0/api/thing-read.md"),), (base(),)),
    "route-added": ((base(BOTH[0]),), (base(*BOTH),)),
    "route-removed": ((base(*BOTH),), (base(BOTH[0]),)),
    "route-moved": (
        (base(route("GET /things/{id}/part")),),
        (base(route("GET /directory/things/{id}/part")),),
    ),
    "route-told-elsewhere": ((base(*BOTH), OTHER), (base(BOTH[0]), OTHER)),
    "route-told-here": ((base(BOTH[0]), OTHER), (base(*BOTH), OTHER)),
    "operation-told-elsewhere": ((base(BOTH[1]), OTHER), (OTHER,)),
    "route-respelt": ((base(route("GET /Things/{id}")),), (base(),)),
    "route-query-changed": ((base(),), (base(route("GET /things/{id}?a={b}")),)),
    "method-changed": ((base(route("PATCH /things/{id}")),), (base(route("PUT /things/{id}")),)),
    "status-changed": ((answers(answer(200)),), (answers(answer(202)),)),
    "status-added": ((answers(answer()),), (answers(answer(), answer(202)),)),
    "status-removed": ((answers(answer(), answer(202)),), (answers(answer()),)),
    "failure-added": ((answers(answer()),), (answers(answer(), failure(409)),)),
    "failure-removed": ((answers(answer(), failure(409)),), (answers(answer()),)),
    "response-stated": ((answers(failure(409)),), (answers(failure(409), answer()),)),
    "response-unstated": ((answers(failure(409), answer()),), (answers(failure(409)),)),
    "response-type-changed": ((answers(answer()),), (answers(answer(reference=NUMBER)),)),
    "response-type-stated": ((answers(answer(reference=None)),), (answers(answer()),)),
    "response-type-unstated": ((answers(answer()),), (answers(answer(reference=None)),)),
    "response-kind-changed": (
        (answers(answer()),),
        (answers(answer(kind=AnswerKind.COLLECTION)),),
    ),
    "response-body-added": (
        (answers(answer(reference=None, kind=AnswerKind.EMPTY)),),
        (answers(answer()),),
    ),
    "response-body-removed": (
        (answers(answer()),),
        (answers(answer(reference=None, kind=AnswerKind.EMPTY)),),
    ),
    "response-media-type-changed": (
        (answers(answer(media_type="application/json")),),
        (answers(answer(media_type="text/csv")),),
    ),
    "response-header-added": ((answers(answer()),), (answers(answer(headers=("Location",))),)),
    "response-header-removed": ((answers(answer(headers=("Location",))),), (answers(answer()),)),
    "permission-narrowed": ((needs(row("A", "B")),), (needs(row("A")),)),
    "permission-widened": ((needs(row("A+B")),), (needs(row("A+B", "A+C")),)),
    "least-privileged-changed": ((needs(row("A", "B")),), (needs(row("B", "A")),)),
    "scheme-supported": ((needs(NO),), (needs(row("A")),)),
    "scheme-unsupported": ((needs(row("A")),), (needs(NO),)),
    "scheme-restated": ((needs(NONE),), (needs(NO),)),
    "permissions-stated": ((needs(OPEN),), (needs(row("A")),)),
    "permissions-unstated": ((needs(row("A")),), (base(),)),
    "permission-condition-added": (
        (needs(row("A")),),
        (needs(row("A"), replace(row("B"), condition="on self")),),
    ),
    "permission-condition-removed": (
        (needs(row("A"), replace(row("B"), condition="on self")),),
        (needs(row("A")),),
    ),
    "permission-condition-reworded": (
        (needs(row("A"), condition="on self"),),
        (needs(row("A"), condition="acting on self"),),
    ),
    "parameter-added": ((takes(),), (takes(query("filter")),)),
    "required-parameter-added": ((takes(),), (takes(query("filter", required=True)),)),
    "parameter-removed": ((takes(query("filter")),), (takes(),)),
    "parameter-renamed": ((takes(query("maxItems")),), (takes(query("maximumItems")),)),
    "parameter-moved": (
        (takes(query("filter")),),
        (takes(query("filter", location=Location.HEADER)),),
    ),
    "parameter-required": (
        (takes(query("filter", required=False)),),
        (takes(query("filter", required=True)),),
    ),
    "parameter-optional": (
        (takes(query("filter", required=True)),),
        (takes(query("filter", required=False)),),
    ),
    "parameter-requirement-restated": (
        (takes(query("filter")),),
        (takes(query("filter", required=True)),),
    ),
    "parameter-type-changed": ((takes(query("top")),), (takes(query("top", NUMBER)),)),
    "parameter-type-restated": ((takes(query("top", None)),), (takes(query("top")),)),
    "parameter-listed": (
        (takes(query("top", None, rule="sample")),),
        (takes(query("top", required=False, description="So many.")),),
    ),
    "parameter-unlisted": (
        (takes(query("top", required=False, description="So many.")),),
        (takes(query("top", None, rule="sample")),),
    ),
    "body-added": ((base(),), (sends(),)),
    "body-removed": ((sends(),), (base(),)),
    "body-type-changed": ((sends(),), (sends(NUMBER),)),
    "body-media-type-changed": ((sends(),), (sends(media_type="text/plain"),)),
    "type-added": ((), (entity(),)),
    "type-removed": ((entity(),), ()),
    "type-renamed": ((entity(*THREE, name="box"),), (entity(*THREE),)),
    "type-documented": ((entity(documented=False),), (entity(*THREE),)),
    "type-undocumented": ((entity(*THREE),), (entity(documented=False),)),
    "type-kind-changed": ((entity(),), (entity(entity=False),)),
    "base-changed": ((entity(),), (entity(base="microsoft.graph.entity"),)),
    "type-opened": ((entity(),), (entity(open=True),)),
    "type-closed": ((entity(open=True),), (entity(),)),
    "type-abstract": ((entity(),), (entity(abstract=True),)),
    "type-concrete": ((entity(abstract=True),), (entity(),)),
    "key-changed": ((entity(key="id"),), (entity(key="name"),)),
    "key-restated": ((entity(key="id"),), (entity(),)),
    "property-added": ((entity(),), (entity(prop()),)),
    "property-removed": ((entity(prop()),), (entity(),)),
    "property-renamed": ((entity(prop("dispName")),), (entity(prop("displayName")),)),
    "property-moved": ((BASE, entity(prop(), **DERIVED)), (BASE, entity(**DERIVED))),
    "property-type-changed": ((entity(prop()),), (entity(prop(reference=NUMBER)),)),
    "property-type-stated": ((entity(prop(reference=None)),), (entity(prop()),)),
    "property-type-unstated": ((entity(prop()),), (entity(prop(reference=None)),)),
    "property-kind-changed": ((entity(prop()),), (entity(prop(navigation=True)),)),
    "property-nullable": ((entity(prop(nullable=False)),), (entity(prop(nullable=True)),)),
    "property-not-nullable": ((entity(prop(nullable=True)),), (entity(prop(nullable=False)),)),
    "property-nullability-restated": ((entity(prop()),), (entity(prop(nullable=True)),)),
    "property-read-only": ((entity(prop()),), (entity(prop(read_only=True)),)),
    "property-writable": ((entity(prop(read_only=True)),), (entity(prop()),)),
    "property-value-added": ((entity(prop(values=("a",))),), (entity(prop(values=("a", "b"))),)),
    "property-value-removed": ((entity(prop(values=("a", "b"))),), (entity(prop(values=("a",))),)),
    "property-values-stated": ((entity(prop()),), (entity(prop(values=("a", "b"))),)),
    "property-values-unstated": ((entity(prop(values=("a", "b"))),), (entity(prop()),)),
    "property-deprecated": ((entity(prop()),), (entity(prop(deprecated=True)),)),
    "property-undeprecated": ((entity(prop(deprecated=True)),), (entity(prop()),)),
    "member-added": ((enum(evolvable=True),), (enum(member("red"), evolvable=True),)),
    "member-added-to-closed": ((enum(),), (enum(member("red")),)),
    "member-removed": ((enum(member("red")),), (enum(),)),
    "member-renamed": ((enum(member("red", 1)),), (enum(member("crimson", 1)),)),
    "member-value-changed": ((enum(member("red", 1)),), (enum(member("red", 2)),)),
    "flags-changed": ((enum(),), (enum(flags=True),)),
    "enumeration-evolvable": ((enum(),), (enum(evolvable=True),)),
    "enumeration-closed": ((enum(evolvable=True),), (enum(),)),
    "requirement-added": ((there(),), (there(roles=(role("Be an admin.", "Admin"),)),)),
    "requirement-removed": ((there(licences=(role("Have a licence."),)),), (there(),)),
    "requirement-accepted": (
        (there(roles=(role("Be a.", "A"),)),),
        (there(roles=(role("Be a or b.", "A", "B"),)),),
    ),
    "requirement-refused": (
        (there(roles=(role("Be a or b.", "A", "B"),)),),
        (there(roles=(role("Be a.", "A"),)),),
    ),
    "requirement-reworded": (
        (there(roles=(role("Be a.", "A"),)),),
        (there(roles=(role("You must be a.", "A"),)),),
    ),
    "cloud-added": (
        (there(clouds=(AWAY,)),),
        (there(clouds=(HERE,)),),
    ),
    "cloud-removed": (
        (there(clouds=(HERE,)),),
        (there(clouds=(AWAY,)),),
    ),
    "cloud-stated": ((there(),), (there(clouds=(HERE,)),)),
    "deprecated": ((there(),), (there(deprecation=note("Use another.")),)),
    "retired": ((there(),), (there(deprecation=note("It ends.", retired=True)),)),
    "undeprecated": ((there(deprecation=note("Use another.")),), (there(),)),
    "deprecation-changed": (
        (there(deprecation=note("Use another.")),),
        (there(deprecation=note("Use that.")),),
    ),
    "preview-begun": ((there(),), (there(preview=True),)),
    "preview-ended": ((there(preview=True),), (there(),)),
    "title-changed": ((base(title="Read thing"),), (base(title="Get thing"),)),
    "text-stated": ((base(summary=""),), (base(summary="Reads."),)),
    "text-changed": ((base(summary="Gets."),), (base(summary="Reads."),)),
    "text-removed": ((base(summary="Reads."),), (base(summary=""),)),
    "workload-changed": ((base(),), (base(subservice="things"),)),
    "example-added": ((base(),), (base(examples=(sample(),)),)),
    "example-removed": ((base(examples=(sample(),)),), (base(),)),
    "example-changed": (
        (base(examples=(sample(),)),),
        (base(examples=(sample("/things/2"),)),),
    ),
}

BY_FINDING = {"placeholder-filled", "placeholder-added"}
PLACEHOLDER = diagnostic("placeholder", Span(PAGE, 3), text="**TODO**")


def state(things: Side) -> ApiState:
    operations = [each for each in things if isinstance(each, Operation)]
    types = [each for each in things if not isinstance(each, Operation)]
    return ApiState((model(operations, types),))


def moved(old: ApiState) -> ApiState:
    """Return the state with its pages elsewhere: the new docs' lines are told from the old ones."""
    text = msgspec.json.encode(old.models).replace(b"api-reference/", b"old/")
    return ApiState(msgspec.json.decode(text, type=tuple[ApiModel, ...]))


@pytest.mark.parametrize("code", ROWS)
def test_each_row_is_told_alone(code: str) -> None:
    old, new = map(state, ROWS[code])
    changes = compare_states(moved(old), new).changes
    gone = code in ("operation-removed", "type-removed")
    assert {change.code for change in changes} == {code}
    assert {change.change_class for change in changes} == {change_table()[code].change_class}
    assert {change.gone for change in changes} == {gone}
    assert {change.span.file.startswith("old/") for change in changes} == {gone}
    assert {change.page for change in changes} == {change.span.file for change in changes}


@pytest.mark.parametrize("code", ROWS)
def test_the_same_state_has_no_changes(code: str) -> None:
    for side in map(state, ROWS[code]):
        assert compare_states(side, side).changes == ()


def test_every_row_of_the_table_has_a_case_here() -> None:
    names = {code for code in change_table() if not code.startswith("sdk-")}
    assert {*ROWS, *BY_FINDING} == names


@pytest.mark.parametrize(("code", "sides"), [("placeholder-filled", 0), ("placeholder-added", 1)])
def test_placeholders_are_known_from_findings(code: str, sides: int) -> None:
    plain = state((base(),))
    open_page = replace(plain, findings=(PLACEHOLDER,))
    old, new = (open_page, plain) if sides == 0 else (plain, open_page)
    assert [change.code for change in compare_states(old, new).changes] == [code]


def test_the_version_follows_the_worst_class() -> None:
    assert bump(()) is Bump.NONE
    assert bump([ChangeClass.EDITORIAL]) is Bump.PATCH
    assert bump([ChangeClass.EDITORIAL, ChangeClass.ADDITIVE]) is Bump.MINOR
    assert bump([ChangeClass.ADDITIVE, ChangeClass.BREAKING, ChangeClass.EDITORIAL]) is Bump.MAJOR
