"""Types in table cells, in every spelling of the docs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.facts import PageKind
from generator.odata import (
    CollectionType,
    MentionedType,
    PrimitiveType,
    StreamType,
    TypeRef,
    UntypedType,
)
from generator.reading.scope import PageScope
from generator.reading.typecells import read_type_cell
from generator.text import Span

PAGE = "api-reference/v1.0/resources/gadget.md"
SPAN = Span(PAGE, 12)
STRING = PrimitiveType("Edm.String")
USER = MentionedType("user", "api-reference/v1.0/resources/user.md")


def scope() -> PageScope:
    references = {"user": "user.md", "term": "term.md"}
    return PageScope(PAGE, "v1.0", PageKind.RESOURCE, Report(), references)


def read(cell: str) -> tuple[TypeRef | None, list[str]]:
    place = scope()
    found = read_type_cell(cell, place, SPAN)
    return found, [finding.code for finding in place.report.diagnostics]


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("String", "String"),
        ("`string`", "String"),
        ("**Edm.Boolean**", "Boolean"),
        ("int", "Int32"),
        ("dateTime", "DateTimeOffset"),
        ("DateTimeOffSet", "DateTimeOffset"),
        ("Timestamp", "DateTimeOffset"),
        ("GUID", "Guid"),
        ("`Edm.boolean `", "Boolean"),
        ("String, maximum size 20", "String"),
        ("string (url)", "String"),
        ("String (enum)", "String"),
        ("(Optional) String", "String"),
        ("[DateTimeOffset](timestamp.md)", "DateTimeOffset"),
    ],
)
def test_primitive_types(cell: str, name: str) -> None:
    assert read(cell) == (PrimitiveType(f"Edm.{name}"), [])


@pytest.mark.parametrize(
    "cell",
    [
        "[user](user.md)",
        "[**user**](user.md)",
        "[user][]",
        "[user]",
        "[user](user.md) object",
        "[user][] resource",
        "[user](user.md",
        "[user](../resources/user.md#properties)",
    ],
)
def test_links_keep_their_page(cell: str) -> None:
    assert read(cell) == (USER, [])


@pytest.mark.parametrize(
    "cell",
    [
        "[user](user.md) collection",
        "[user](user.md) collection (optional)",
        "[user](user.md) collection. Whoever takes part",
        "Collection([user](user.md))",
        "collection([user][])",
        "Collection of [user](user.md)",
        "[Collection of user](user.md)",
        "[user](user.md) collection collection",
        "[user](user.md)[]",
    ],
)
def test_collections(cell: str) -> None:
    assert read(cell) == (CollectionType(USER), [])


def test_qualified_and_bare_names() -> None:
    assert read("microsoft.graph.termStore.set") == (
        MentionedType("microsoft.graph.termStore.set"),
        [],
    )
    assert read("riskLevel collection") == (CollectionType(MentionedType("riskLevel")), [])
    assert read("alertStatus enum") == (MentionedType("alertStatus"), [])
    assert read("phone collection") == (CollectionType(MentionedType("phone")), [])


def test_streams_and_untyped_json() -> None:
    assert read("Edm.Stream") == (StreamType(), [])
    for cell in ("Json", "JSON object", "Untyped JSON object", "Object", "[Json](json.md)"):
        assert read(cell) == (UntypedType(), []), cell


def test_alternatives_are_untyped_unless_they_are_one_type() -> None:
    assert read("[user](user.md) or [term](term.md)") == (UntypedType(), ["type-alternatives"])
    assert read("string/number") == (UntypedType(), ["type-alternatives"])
    assert read("(boolean or string or number) collection") == (
        CollectionType(UntypedType()),
        ["type-alternatives"],
    )
    assert read("String or string") == (STRING, [])
    assert read("String or null") == (STRING, [])


def test_a_link_whose_text_is_no_name_is_named_by_its_page() -> None:
    link = "api-reference/v1.0/resources/corp-openextension.md"
    assert read("[open extension](corp-openextension.md)") == (
        MentionedType("openextension", link),
        [],
    )


@pytest.mark.parametrize("cell", ["", "  ", "None", "None.", "N/A", "-", "…"])
def test_empty_cells_name_nothing(cell: str) -> None:
    assert read(cell) == (None, [])


@pytest.mark.parametrize(
    "cell",
    [
        "Moment in time when it was made. See [user](user.md)",
        "A supported instance: [user](user.md), [term](term.md)",
        "several strings, see below",
    ],
)
def test_prose_is_reported(cell: str) -> None:
    assert read(cell) == (None, ["type-unreadable"])


@settings(max_examples=150)
@given(st.text() | st.text(alphabet="[](){}<>|,.`* \norcollectinu/"))
def test_any_text_gives_a_type_or_a_finding(cell: str) -> None:
    found, codes = read(cell)
    assert found is None or codes in ([], ["type-alternatives"])
