"""The view of a page for a person: every fact with its line."""

import io
import re

from rich.console import Console

from generator.linking.link import link
from generator.reading.page import read_page
from generator.review.findings import in_order
from generator.review.show import page_rows
from generator.source import MemorySource

API = "api-reference/v1.0/api/thing-list.md"
RESOURCE = "api-reference/v1.0/resources/thing.md"
INCLUDE = "api-reference/v1.0/includes/permissions/thing.md"

PAGES = {
    API: """\
---
title: "List things"
---
# List things

Lists \x1b[31mthings.

## Permissions

[!INCLUDE [permissions](../includes/permissions/thing.md)]

[!INCLUDE [none](../includes/none.md)]

## HTTP request

```http
GET /things
GET /users/{id}/things?$top=1
```

## Optional query parameters

|Name|Type|Description|
|:---|:---|:---|
|$top|Int32|How many.|

## Response

If successful, this method returns a `200 OK` response code and a collection of
[thing](../resources/thing.md) objects in the response body.
""",
    INCLUDE: """\
|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated (work or school account)|Thing.Read, Thing.ReadWrite|
|Application|Not supported.|
""",
    RESOURCE: """\
# thing resource type

Namespace: microsoft.graph

## Properties

|Property|Type|Description|
|:---|:---|:---|
|name|String|The name.|
|parts|thingPart collection|Its parts.|
""",
}


def view(path: str) -> str:
    source = MemorySource(PAGES)
    pages = [read_page(source, page).facts for page in (API, RESOURCE)]
    facts = next(page for page in pages if page.path == path)
    linked = link(pages, "v1.0")
    found = in_order(facts.diagnostics, linked.diagnostics)
    console = Console(file=io.StringIO(), highlight=False, width=40)
    for row in page_rows(facts, linked.model, found):
        console.print(row, soft_wrap=True)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def line_of(page: str, text: str) -> int:
    return PAGES[page][: PAGES[page].index(text)].count("\n") + 1


def test_request_lines_stand_with_their_lines_keys_and_answers() -> None:
    shown = view(API)
    assert "Operation things.list" in shown
    for text in ("GET /things", "GET /users/{id}/things"):
        assert re.search(rf"^ *{line_of(API, text)}  {re.escape(text)}", shown, re.MULTILINE)
    assert "user_id" in shown
    assert "200 collection Collection(microsoft.graph.thing)" in shown
    assert f"line {line_of(API, 'If successful')}" in shown


def test_permissions_of_all_lines_stand_once_with_the_file_that_has_them() -> None:
    shown = view(API)
    assert shown.count("Thing.ReadWrite") == 1
    assert f"{INCLUDE}:3" in shown
    assert "not supported" in shown


def test_parameters_are_listed() -> None:
    assert re.search(rf"{line_of(API, '|$top|')}  query \$top Edm.Int32", view(API))


def test_findings_stand_last_with_line_and_cure() -> None:
    shown = view(API)
    number = line_of(API, "[!INCLUDE [none]")
    assert re.search(rf"^ *{number}  error .*none\.md", shown, re.MULTILINE)
    assert "fix" in shown
    assert re.search(r"\d+ findings?: ", shown.splitlines()[-1])


def test_a_resource_page_shows_its_type() -> None:
    shown = view(RESOURCE)
    assert "microsoft.graph.thing" in shown
    number = line_of(RESOURCE, "|name|")
    assert re.search(rf"^ *{number}  name Edm\.String", shown, re.MULTILINE)
    assert "Collection(" in shown


def test_page_text_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in view(API)
