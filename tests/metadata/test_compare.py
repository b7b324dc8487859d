"""Docs beside metadata: what agrees, what differs, and what is not compared."""

import msgspec
import pytest

from generator.metadata.compare import Comparison, compare
from generator.metadata.csdl import read_csdl
from generator.metadata.figures import Ratio, RouteFigures, TypeFigures
from generator.metadata.schema import Schema
from generator.model import ApiModel
from tests.metadata.sample import SCHEMA
from tests.smalldocs import api, enumeration, model, resource, returned

ALL = Ratio(1, 1)
NONE = Ratio(0, 1)
USER = resource("user", ("displayName", "String"), ("skills", "String collection"))
MESSAGE = resource("message", ("subject", "String"))
NO_CONTENT = "If successful, this method returns a `204 No Content` response code."
ACCEPTED = "If successful, this method returns a `202 Accepted` response code."
LATER = Schema(
    read_csdl(
        b"""<Edmx><Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
        <EntityType Name="gadget"><Property Name="size" Type="Edm.Int32"/></EntityType>
        <EntityContainer Name="Service">
          <EntitySet Name="gadgets" EntityType="microsoft.graph.gadget"/>
        </EntityContainer></Schema></Edmx>"""
    )
)


def compared(**pages: str) -> Comparison:
    return compare(model(**pages), [SCHEMA])


def codes(comparison: Comparison) -> list[str]:
    return [found.code for found in comparison.diagnostics]


def line(lines: str, response: str, **pages: str) -> tuple[RouteFigures, list[str]]:
    """The figures and findings of one page with types that differ in nothing."""
    found = compared(
        api__thing_do=api(lines, response),
        resources__user=USER,
        resources__message=MESSAGE,
        **pages,
    )
    return found.figures.routes, codes(found)


def test_docs_that_agree_give_no_findings() -> None:
    figures, found = line("GET /users", returned("user", many=True))
    assert found == []
    assert figures == RouteFigures(
        paths=ALL, types=ALL, pages=ALL, answers=ALL, typed=ALL, collections=ALL
    )


@pytest.mark.parametrize(
    ("lines", "response", "code"),
    [
        ("GET /usres", returned("user", many=True), "metadata-path-unknown"),
        ("GET /Users", returned("user", many=True), "metadata-case"),
        ("PATCH /me/sendMail", NO_CONTENT, "metadata-method"),
        ("GET /users", returned("message", many=True), "metadata-response-type"),
        ("GET /me/memberOf", returned("user"), "metadata-response-collection"),
        ("POST /me/checkMemberGroups", NO_CONTENT, "metadata-body-missing"),
        ("POST /me/sendMail", returned("message"), "metadata-body-unexpected"),
        ("GET /me/find", returned("message"), "metadata-parameters-missing"),
    ],
)
def test_a_difference_is_a_finding_with_the_line(lines: str, response: str, code: str) -> None:
    comparison = compared(
        api__thing_do=api(lines, response), resources__user=USER, resources__message=MESSAGE
    )
    assert codes(comparison) == [code]
    spans = [*comparison.diagnostics[0].related, comparison.diagnostics[0].span]
    assert ("api-reference/v1.0/api/thing-do.md", 8) in [(span.file, span.line) for span in spans]


def test_a_derived_type_agrees_with_its_base() -> None:
    figures, found = line("GET /me/manager", returned("user"))
    assert (figures.types, found) == (ALL, [])


def test_a_type_that_only_the_docs_know_agrees_by_the_base_that_they_tell() -> None:
    figures, found = line(
        "GET /me/messages/{id}",
        returned("reply"),
        resources__reply=resource("reply", about="Inherits from [message](message.md)."),
    )
    assert (figures.types, found) == (ALL, ["metadata-type-unknown"])


def test_siblings_do_not_agree() -> None:
    figures, _ = line(
        "GET /groups/{id}",
        returned("robot"),
        resources__robot=resource("robot", about="Inherits from [user](user.md)."),
    )
    assert figures.types == NONE


@pytest.mark.parametrize(
    ("response", "figures"),
    [
        (NO_CONTENT, RouteFigures(paths=ALL, answers=NONE)),
        (ACCEPTED, RouteFigures(paths=ALL, deferred=1)),
    ],
)
def test_an_answer_that_comes_later_is_not_compared(response: str, figures: RouteFigures) -> None:
    assert line("POST /me/checkMemberGroups", response)[0] == figures


def test_an_update_may_answer_without_a_body() -> None:
    assert line("PATCH /me", NO_CONTENT)[1] == []


def test_a_path_of_the_second_metadata_is_a_note() -> None:
    pages = {
        "api__gadget_list": api("GET /gadgets", returned("gadget", many=True)),
        "resources__gadget": resource("gadget", ("size", "Int32")),
    }
    found = compare(model(**pages), [SCHEMA, LATER])
    assert codes(found) == ["metadata-path-ahead"]
    assert found.figures.routes.paths == ALL
    assert found.figures.routes.by_fallback == 1
    assert compare(model(**pages), [SCHEMA]).figures.routes.paths == NONE


def test_properties_compare_in_name_case_and_type() -> None:
    rows = [
        ("displayName", "String"),
        ("Skills", "String"),
        ("size", "Int32"),
        ("manager", "[gadget](gadget.md)"),
    ]
    found = compared(resources__user=resource("user", *rows))
    assert codes(found) == [
        "metadata-case",
        "metadata-property-type",
        "metadata-property-unknown",
        "metadata-property-type",
    ]
    assert [each.span.line for each in found.diagnostics] == [12, 12, 13, 14]
    assert found.figures.types == TypeFigures(
        declared=ALL, resolved=Ratio(3, 4), properties=Ratio(3, 4), property_types=Ratio(1, 3)
    )


def test_an_enumeration_that_the_docs_call_a_string_is_counted_apart() -> None:
    found = compared(resources__message=resource("message", ("importance", "String")))
    assert codes(found) == ["metadata-property-string"]
    assert found.figures.types.property_types == ALL
    assert found.figures.types.as_strings == 1


def test_any_json_agrees_with_a_complex_type_without_properties() -> None:
    json = read_csdl(
        b"""<Edmx><Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
        <ComplexType Name="Json"/><EntityType Name="cell">
        <Property Name="value" Type="microsoft.graph.Json"/></EntityType></Schema></Edmx>"""
    )
    docs = model(resources__cell=resource("cell", ("value", "Json")))
    assert compare(docs, [Schema(json)]).diagnostics == ()


def test_members_compare_both_ways() -> None:
    found = compared(
        resources__importance=enumeration("importance", "low", "hihg"),
        resources__weekdays=enumeration("weekdays", "monday"),
    )
    assert codes(found) == ["metadata-member-unknown", "metadata-member-undocumented"]
    assert "hihg" in found.diagnostics[0].message
    assert "high" in found.diagnostics[1].message
    assert found.figures.types.enumerations == Ratio(1, 2)
    assert found.figures.types.members == Ratio(2, 4)


def test_the_model_is_the_same_with_and_without_metadata() -> None:
    docs = model(api__user_list=api("GET /users", returned("message")), resources__user=USER)
    before = msgspec.json.encode(docs)
    assert compare(docs, [SCHEMA, LATER]).diagnostics
    assert msgspec.json.encode(docs) == before


def test_empty_docs_have_nothing_to_compare() -> None:
    found = compare(ApiModel("v1.0", (), (), (), model().source), [SCHEMA])
    assert found.diagnostics == ()
    assert found.figures.routes == RouteFigures()
    assert found.figures.routes.paths.share == 100.0
