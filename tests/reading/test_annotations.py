"""Annotation comments: every key, every liberty that pages take with the JSON, and the block."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.odata import type_name
from generator.reading.annotations import read_annotation
from generator.reading.blocks import Annotation, Comment, Fence
from generator.reading.markdown import parse_blocks
from generator.reading.outline import bind_annotations
from generator.text import Span

PAGE = "api-reference/v1.0/api/gadget-get.md"
FENCE = '```json\n{ "id": 1 }\n```\n'


def read(text: str) -> tuple[Annotation | None, list[str]]:
    report = Report()
    found = read_annotation(Comment(text, Span(PAGE, 3)), report)
    return found, [each.code for each in report.diagnostics]


def bound(markdown: str) -> tuple[list[Annotation | None], list[tuple[str, int]]]:
    """The annotations of the fences of a page, and what is reported where."""
    report = Report()
    blocks, _ = parse_blocks(markdown, PAGE, report)
    fences = [each for each in bind_annotations(blocks, report) if isinstance(each, Fence)]
    reported = [(each.code, each.span.line) for each in report.diagnostics]
    return [each.annotation for each in fences], reported


def test_every_key() -> None:
    values = {
        "blockType": "resource",
        "name": ["get_gadget", "get_gadget_e1"],
        "@odata.type": "microsoft.graph.gadget",
        "isCollection": True,
        "truncated": True,
        "optionalProperties": ["size"],
        "keyProperty": "id",
        "baseType": "microsoft.graph.entity",
        "abstract": True,
        "openType": True,
        "isComposable": True,
        "expectError": True,
        "sampleKeys": ["1"],
        "scopes": "a b",
        "opaqueUrl": True,
    }
    found, reported = read(json.dumps(values))
    assert found is not None
    assert found.block_type == "resource"
    assert found.names == ("get_gadget", "get_gadget_e1")
    assert found.type is not None
    assert type_name(found.type) == "microsoft.graph.gadget"
    assert found.optional_properties == ("size",)
    assert (found.key_property, found.base_type) == ("id", "microsoft.graph.entity")
    flags = (found.abstract, found.open_type, found.composable, found.expect_error)
    assert all((*flags, found.collection, found.truncated))
    assert found.keys == tuple(values)
    assert reported == []


@pytest.mark.parametrize(
    "kind",
    ["request", "response", "resource", "permissions", "example", "ignored", "simulatedResponse"],
)
def test_kinds_of_blocks_are_told_without_case(kind: str) -> None:
    found, _ = read(json.dumps({"blocktype": kind}))
    assert found is not None
    assert found.block_type == kind.lower()


@pytest.mark.parametrize(
    ("written", "type_"),
    [
        ("microsoft.graph.gadget", "microsoft.graph.gadget"),
        ("#microsoft.graph.gadget", "microsoft.graph.gadget"),
        ("Collection(microsoft.graph.gadget)", "Collection(microsoft.graph.gadget)"),
        ("collection(gadget)", "Collection(gadget)"),
        ("string", "Edm.String"),
        ("Edm.Int32", "Edm.Int32"),
        ("stream", "Edm.Stream"),
    ],
)
@pytest.mark.parametrize("key", ["@odata.type", "@type"])
def test_types(written: str, type_: str, key: str) -> None:
    found, reported = read(json.dumps({"blockType": "response", key: written}))
    assert found is not None
    assert found.type is not None
    assert type_name(found.type) == type_
    assert reported == []


def test_a_type_that_is_no_name_is_told() -> None:
    found, reported = read('{ "blockType": "response", "@odata.type": "one of: a, b" }')
    assert found is not None
    assert found.type is None
    assert reported == ["annotation-type-unreadable"]


@pytest.mark.parametrize(("written", "flag"), [('"true"', True), ('"False"', False), ("1", None)])
def test_flags_may_be_words(written: str, flag: bool | None) -> None:
    found, _ = read(f'{{ "blockType": "response", "isCollection": {written} }}')
    assert found is not None
    assert found.collection is flag


@pytest.mark.parametrize(
    "text",
    [
        '{ "blockType": "response", "truncated": true, }',
        '{ blockType: "response", "truncated": true }',
        '{ "blockType": "response"\n  "truncated": true }',
        "{ “blockType”: “response”, “truncated”: true }",
        '{ "optionalProperties": ["a", ], "blockType": "response", "truncated": true }',
    ],
)
def test_json_that_is_slightly_off_is_mended_and_told(text: str) -> None:
    found, reported = read(text)
    assert found is not None
    assert (found.block_type, found.truncated) == ("response", True)
    assert reported == ["annotation-malformed"]


def test_what_cannot_be_mended_is_told_where_it_means_to_be_an_annotation() -> None:
    assert read('{ "blockType": "response", ]') == (None, ["annotation-unreadable"])
    assert read("{ nobody knows ]") == (None, [])


def test_text_in_a_comment_is_no_annotation() -> None:
    assert read("uuid: 8fcb5dbc-d5aa-4681-8e31-b001d5168d79") == (None, [])
    assert read('see { "blockType": "response" }') == (None, [])


def test_text_behind_the_json_is_passed_over() -> None:
    found, reported = read('{ "blockType": "response" }\nand so on }')
    assert found is not None
    assert reported == []


def test_an_annotation_describes_the_block_after_it_whatever_text_stands_between() -> None:
    found, reported = bound(f'<!-- {{ "blockType": "request" }} -->\n\nSend it:\n\n{FENCE}{FENCE}')
    assert [each.block_type if each else None for each in found] == ["request", None]
    assert reported == []


def test_of_two_annotations_the_last_counts() -> None:
    comment = '<!-- { "blockType": "response", "truncated": %s } -->\n'
    found, reported = bound(comment % "false" + comment % "true" + FENCE)
    assert [each.truncated if each else None for each in found] == [True]
    assert reported == [("annotation-repeated", 2)]


def test_an_annotation_without_a_block_is_told() -> None:
    request = '<!-- { "blockType": "request" } -->\n'
    response = '<!-- { "blockType": "response" } -->\n'
    assert bound(request + response + FENCE)[1] == [("annotation-unbound", 1)]
    assert bound(FENCE + response)[1] == [("annotation-unbound", 4)]


@pytest.mark.parametrize("kind", ["ignored", "samples", "permissions"])
def test_some_kinds_need_no_block(kind: str) -> None:
    assert bound(f'<!-- {{ "blockType": "{kind}" }} -->\n')[1] == []


def test_the_annotation_of_the_page_is_no_block_s() -> None:
    end = '<!-- {\n"type": "#page.annotation",\n"section": "documentation"\n}-->\n\nSee also.\n'
    found, reported = bound(FENCE + end)
    assert found == [None]
    assert reported == []


def test_a_comment_that_is_never_closed_is_told_and_hides_no_blocks() -> None:
    found, reported = bound(f'<!-- {{ "blockType": "request" }}\n\n{FENCE}')
    assert ("comment-unclosed", 1) in reported
    assert len(found) == 1


@given(st.text(max_size=60).map(lambda text: '{ "blockType": "response"' + text))
def test_any_text_gives_an_annotation_or_a_finding(text: str) -> None:
    found, reported = read(text)
    assert found is not None or reported or "blockType" not in text
