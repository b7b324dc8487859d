"""Selections of a model: routes, examples, groups and types that stay."""

import msgspec
import pytest

from generator.facts import Example, RequestSample
from generator.http import JsonContent, Method
from generator.model import AnswerKind, ApiModel, StructuredType
from generator.odata import NamedType
from generator.paths import parse_target
from generator.permissions import Scheme
from generator.selecting.grants import parse_grants
from generator.selecting.patterns import parse_pattern
from generator.selecting.select import SelectionError, select
from generator.selecting.selection import Selection
from tests.rendering.samples import (
    HERE,
    USER,
    enumeration,
    json_body,
    model,
    operation,
    prop,
    response,
    route,
    row,
    small_model,
    structured,
)


def chosen(
    source: ApiModel,
    *,
    include: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    granted: tuple[str, ...] = (),
) -> tuple[ApiModel, list[str]]:
    """Return the selected part and the findings, as line and code."""
    selection = Selection(
        tuple(map(parse_pattern, include)),
        tuple(map(parse_pattern, exclude)),
        parse_grants(granted),
    )
    found = select([source], selection)
    return found.models[0], [f"{each.span.line} {each.code}" for each in found.diagnostics]


def routes(source: ApiModel) -> dict[str, list[str]]:
    return {
        each.id: [f"{one.method} {one.text}" for one in each.routes] for each in source.operations
    }


def type_names(source: ApiModel) -> set[str]:
    return {each.name.removeprefix("microsoft.graph.") for each in source.types}


def sample(line: str, body: object = None) -> Example:
    method, _, url = line.partition(" ")
    content = JsonContent(body) if body is not None else None
    return Example(
        request=RequestSample(Method(method), url, parse_target(url), HERE, body=content)
    )


def test_everything_is_the_model_itself() -> None:
    whole = small_model()
    assert select([whole], Selection()).models == (whole,)


def test_groups_and_operations_are_included_and_excluded() -> None:
    part, _ = chosen(small_model(), include=("users", "reports"), exclude=("users.s*", "DELETE"))
    assert [group.name for group in part.groups] == ["users", "reports"]
    assert part.groups[0].operations == (
        "users.get",
        "users.list",
        "users.create",
        "users.update",
        "users.delta",
    )
    assert {each.id for each in part.operations} == {
        *part.groups[0].operations,
        "reports.get_activity",
    }


def test_an_operation_keeps_the_routes_that_are_picked_and_their_examples() -> None:
    mine, other, stray = sample("GET /me"), sample("GET /users/1"), sample("GET /people")
    source = model(
        [
            operation(
                "users.get",
                route("GET /me"),
                route("GET /users/{id}"),
                examples=(mine, other, stray),
            )
        ]
    )
    part, _ = chosen(source, include=("/me/**",))
    assert routes(part) == {"users.get": ["GET /me"]}
    assert part.operations[0].examples == (mine, stray)


def test_permissions_decide_by_route() -> None:
    read = row(Scheme.DELEGATED_WORK, "User.Read", "User.Read.All")
    source = model(
        [
            operation(
                "users.get",
                route("GET /me", permissions=(read,)),
                route(
                    "GET /users/{id}", permissions=(row(Scheme.DELEGATED_WORK, "User.Read.All"),)
                ),
            ),
            operation("users.delete", route("DELETE /users/{id}")),
        ]
    )
    part, findings = chosen(source, granted=("delegated:User.Read",))
    assert routes(part) == {"users.get": ["GET /me"]}
    assert findings == ["1 selection-permissions-unknown"]


def test_what_patterns_leave_out_has_no_finding() -> None:
    source = model(
        [
            operation(
                "users.get",
                route("GET /me", permissions=(row(Scheme.APPLICATION, "User.Read.All"),)),
            ),
            operation("users.delete", route("DELETE /users/{id}")),
        ]
    )
    _, findings = chosen(source, exclude=("DELETE",), granted=("application:User.Read.All",))
    assert findings == []


def test_types_stay_that_methods_take_or_return_closed_over_structural_properties() -> None:
    group = NamedType("microsoft.graph.group")
    member_of = msgspec.structs.replace(prop("memberOf", group), navigation=True)
    kind = prop("kind", NamedType("microsoft.graph.kind"))
    types = (
        structured("entity", prop("id")),
        structured("user", kind, member_of, base="microsoft.graph.entity"),
        enumeration("kind", "a"),
        structured("group", prop("owner", USER)),
        structured("admin", base="microsoft.graph.user"),
        structured("report"),
        structured("mail"),
        structured("file", base="microsoft.graph.item"),
        structured("item"),
    )
    tagged = sample("POST /mail", {"parts": [{"@odata.type": "#microsoft.graph.File"}]})
    source = model(
        [
            operation("users.get", route("GET /me", response(AnswerKind.ENTITY, USER))),
            operation(
                "mail.send",
                route("POST /mail"),
                body=json_body(NamedType("microsoft.graph.mail")),
                examples=(tagged,),
            ),
            operation(
                "reports.get",
                route(
                    "GET /report",
                    response(AnswerKind.ENTITY, NamedType("microsoft.graph.report")),
                ),
            ),
        ],
        types,
    )
    part, _ = chosen(source, include=("users", "mail"))
    assert type_names(part) == {"entity", "user", "kind", "mail", "file", "item"}
    user = next(each for each in part.types if each.name == USER.name)
    assert isinstance(user, StructuredType)
    assert user.properties[1].type == group


@pytest.mark.parametrize(
    ("pattern", "cure"),
    [
        ("usrs", "did you mean users"),
        ("users.gett", "did you mean users.get"),
        ("GET /user", "did you mean /users"),
        ("zzzzzz", "graphgen operations lists them all"),
    ],
)
def test_a_pattern_that_picks_nothing_is_refused(pattern: str, cure: str) -> None:
    with pytest.raises(SelectionError, match=cure):
        chosen(small_model(), include=(pattern,))
    with pytest.raises(SelectionError, match=cure):
        chosen(small_model(), exclude=(pattern,))


def test_a_selection_that_leaves_nothing_is_refused() -> None:
    with pytest.raises(SelectionError, match="leaves no operation"):
        chosen(small_model(), include=("users",), exclude=("/**",))
    with pytest.raises(SelectionError, match="leaves no operation"):
        chosen(small_model(), granted=("application:Nothing.Read",))


def test_a_pattern_has_to_pick_something_in_one_version_only() -> None:
    models = [
        model([operation("users.get", route("GET /me"))]),
        model([operation("gadgets.get", route("GET /gadgets"))], version="beta"),
    ]
    found = select(models, Selection((parse_pattern("gadgets"),)))
    assert [len(each.operations) for each in found.models] == [0, 1]
