"""The oracle on small pages: what it counts, and what it leaves out."""

import ast
from pathlib import Path

import pytest

from tests.corpus import oracle
from tests.corpus.counts import COUNTS, DOCS
from tests.corpus.ratchet import load

PAGE = "api/thing-get.md"


def lines_of(text: str) -> list[tuple[int, str]]:
    return [(line.line, line.text) for line in oracle.request_lines(PAGE, text)]


def test_it_owes_nothing_to_the_generator() -> None:
    tree = ast.parse(Path(oracle.__file__).read_text("utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert imports
    assert not [ast.unparse(node) for node in imports if "generator" in ast.unparse(node)]


def test_request_lines_are_those_of_the_http_request_sections() -> None:
    text = (
        "## HTTP Request (to replace)\n"
        "Get a thing.\n"
        "``` http\n"
        "GET /things/{id}\n"
        "or\n"
        "DELETE/things/{id}\n"
        "```\n"
        "# [C#](#tab/csharp)\n"
        "### By name\n"
        "  ```http\n"
        "  PATCH things/{name}\n"
        "  ```\n"
        "## Request headers\n"
        "```http\n"
        "GET /elsewhere\n"
        "```\n"
    )
    assert lines_of(text) == [
        (4, "GET /things/{id}"),
        (6, "DELETE/things/{id}"),
        (11, "PATCH things/{name}"),
    ]


def test_request_lines_in_comments_and_words_that_begin_like_a_method_are_none() -> None:
    text = (
        "## HTTP request\n"
        "<!--\n"
        "```http\n"
        "GET /hidden\n"
        "```\n"
        "-->\n"
        "```http\n"
        "GETTING /started\n"
        "Get /things\n"
        "GET\n"
        "```\n"
    )
    assert lines_of(text) == []


def test_a_request_section_under_an_example_is_told_apart() -> None:
    text = "## Example\n### HTTP request\n```http\nGET /things\n```\n"
    (line,) = oracle.request_lines(PAGE, text)
    assert line.in_example


@pytest.mark.parametrize(
    "note",
    [
        '<!-- { "blockType": "request", "name": "get-thing" } -->',
        '<!-- {\n"blockType": "request",\n"name": "get-thing",\n}-->',
        '<!-- { blockType: "request", "name": ["get-thing"] } -->',
    ],
)
def test_an_annotation_belongs_to_the_fence_below(note: str) -> None:
    text = f"{note}\n\n```http\n\nGET https://graph.microsoft.com/v1.0/things\n```\n"
    (example,) = oracle.examples(PAGE, text, "request")
    assert example.names == ("get-thing",)
    assert example.first == "GET https://graph.microsoft.com/v1.0/things"
    assert example.direct
    assert list(oracle.examples(PAGE, text, "response")) == []


def test_an_annotation_with_a_heading_between_is_counted_and_told_apart() -> None:
    text = '<!-- { "blockType": "request" } -->\n##### Request\n```http\nGET /things\n```\n'
    (example,) = oracle.examples(PAGE, text, "request")
    assert not example.direct


def test_a_later_annotation_takes_the_place_of_one_without_a_fence() -> None:
    text = '<!-- {"blockType": "request"} -->\n<!-- {"blockType": "ignored"} -->\n```\nx\n```\n'
    assert list(oracle.examples(PAGE, text, "request")) == []


def test_annotations_inside_fences_and_comments_are_none() -> None:
    note = '<!-- {"blockType": "request"} -->\n'
    assert list(oracle.examples(PAGE, f"```\n{note}```\n```http\nGET /a\n```\n", "request")) == []
    hidden = f"<!-- old\n{note.replace('-->', '')}```http\nGET /a\n```\n-->\n"
    assert list(oracle.examples(PAGE, hidden, "request")) == []


@pytest.mark.parametrize(
    ("folder", "version"), [(folder, version) for folder in DOCS for version in DOCS[folder]]
)
def test_its_totals_are_the_committed_ones(corpus: Path, folder: str, version: str) -> None:
    pages = oracle.api_pages(corpus / folder, version)
    assert oracle.totals(pages) == load(COUNTS)[f"{folder}/{version}"]["in_docs"]
