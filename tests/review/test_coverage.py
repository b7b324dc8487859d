"""The coverage ledger: what counts as read, partly read, in conflict and lost."""

import json
from io import StringIO

import msgspec
from rich.console import Console

from generator.linking.link import link
from generator.reading.page import read_page
from generator.review.coverage import Count, Counts, Coverage, cover, total
from generator.review.coverage_report import (
    CoverageReport,
    json_report,
    total_table,
    workload_table,
)
from generator.source import MemorySource

HEAD = '---\ntitle: "x"\nms.prod: "{}"\n---\n\n'
API = """\
# Get {name}

## Permissions

|Permission type|Permissions|
|:---|:---|
|Delegated (work or school account)|Thing.Read.All|
|Application|{application}|

## HTTP request

```http
GET /{name}s/{{id}}
```

## Response

If successful, this method returns a `200 OK` response code and a
[{name}](../resources/{name}.md) object in the response body.

## Example

<!-- {{ "blockType": "request", "name": "get" }} -->
```http
GET https://graph.microsoft.com/v1.0/{name}s/42
```

<!-- {{ "blockType": "response", "@odata.type": "microsoft.graph.{shown}" }} -->
```http
HTTP/1.1 200 OK
Content-Type: application/json

{body}
```
"""
RESOURCE = """\
# {name} resource type

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
|size|{type}|The size.|
"""


def ledger(**pages: str) -> dict[tuple[str, str], Counts]:
    """The ledger of pages by folder and stem, with `__` between the two."""
    source = MemorySource(
        {
            f"api-reference/v1.0/{'/'.join(name.split('__')).replace('_', '-')}.md": text
            for name, text in pages.items()
        }
    )
    facts = [
        read_page(source, path).facts
        for folder in ("api", "resources")
        for path in source.files(f"api-reference/v1.0/{folder}")
    ]
    return {(row.folder, row.workload): row.counts for row in cover(facts, link(facts, "v1.0"))}


def api(
    name: str = "thing", shown: str = "thing", body: str = "{}", application: str = "A.Read"
) -> str:
    return API.format(name=name, shown=shown, body=body, application=application)


THING = RESOURCE.format(name="thing", type="Int32")


def test_wholly_read_pages() -> None:
    rows = ledger(api__thing_get=HEAD.format("Stuff") + api(), resources__thing=THING)
    assert rows["v1.0/api", "stuff"] == Counts(
        pages=Count(read=1),
        request_lines=Count(read=1),
        permissions=Count(read=2),
        examples=Count(read=1),
    )
    assert rows["v1.0/resources", "(none)"] == Counts(
        pages=Count(read=1), types=Count(read=1), properties=Count(read=2)
    )


def test_parts_that_are_unknown_make_a_thing_partly_read() -> None:
    text = api(body="{ broken", application="**TODO: fill in**")
    rows = ledger(api__thing_get=text, resources__thing=RESOURCE.format(name="thing", type=""))
    counts = rows["v1.0/api", "(none)"]
    assert counts.permissions == Count(read=1, partly=1)
    assert counts.examples == Count(partly=1)
    assert rows["v1.0/resources", "(none)"].properties == Count(read=1, partly=1)


def test_witnesses_that_do_not_agree_are_a_conflict() -> None:
    rows = ledger(
        api__thing_get=api(shown="gadget"),
        resources__thing=THING,
        resources__gadget=RESOURCE.format(name="gadget", type="Int32"),
    )
    counts = rows["v1.0/api", "(none)"]
    assert counts.pages == counts.request_lines == counts.examples == Count(conflict=1)
    assert counts.permissions == Count(read=2)


def test_what_an_error_tells_of_is_lost_where_nothing_was_read() -> None:
    rows = ledger(api__thing_get="# Get thing\n\n## Permissions\n\nSee elsewhere.\n")
    counts = rows["v1.0/api", "(none)"]
    assert counts.pages == Count(lost=1)
    assert counts.permissions == Count(lost=1)


def test_a_resource_page_that_only_introduces_is_read() -> None:
    rows = ledger(resources__overview="# Things of all kinds\n\nThere are many things.\n")
    assert rows["v1.0/resources", "(none)"] == Counts(pages=Count(read=1))


def test_pages_of_intune_belong_to_the_part_that_their_name_tells() -> None:
    head = HEAD.format("intune")
    rows = ledger(api__intune_books_thing_get=head + api(), resources__intune_mam_thing=THING)
    assert [workload for _, workload in rows] == ["intune-books", "intune-mam"]


ROWS = (
    Coverage("v1.0/api", "[/red]\x1b", Counts(pages=Count(read=1, partly=1))),
    Coverage("v1.0/resources", "b", Counts(pages=Count(lost=2), types=Count(conflict=1))),
)


def test_rows_add_up() -> None:
    counts = total(ROWS)
    assert counts.pages == Count(1, 1, 0, 2)
    assert counts.pages.total == 4
    assert total(()) == Counts()


def test_json_gives_rows_and_total() -> None:
    report = msgspec.json.decode(json_report(ROWS), type=CoverageReport)
    assert report.rows == ROWS
    assert report.total == total(ROWS)
    assert json.loads(json_report(ROWS))["total"]["pages"]["lost"] == 2


def test_tables_show_page_text_plainly() -> None:
    console = Console(file=StringIO(), width=160)
    console.print(workload_table(ROWS), total_table(ROWS))
    assert isinstance(console.file, StringIO)
    text = console.file.getvalue()
    assert "[/red]\\u001b" in text
    assert "2  50%" in text
