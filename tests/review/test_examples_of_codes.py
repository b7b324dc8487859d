"""The example of each code: what is shown before raises the code, what is shown after does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.diagnostics import Report, table
from generator.linking.link import link
from generator.linking.patchfile import parse_patches
from generator.linking.patching import apply_patches
from generator.metadata.compare import compare
from generator.metadata.csdl import read_csdl
from generator.metadata.schema import Schema
from generator.reading.page import read_page
from generator.rendering.packs import load_pack
from generator.rendering.render import inspect
from generator.review.suppressions import suppress
from generator.selecting.grants import parse_grants
from generator.selecting.select import select
from generator.selecting.selection import Selection
from generator.source import MemorySource
from tests.test_cli_contract import GET_THING, THING

TEMPLATES = Path(__file__).parents[2] / "templates"
API = "api-reference/v1.0/api/thing-get.md"
RESOURCE = "api-reference/v1.0/resources/thing.md"
LIST = "api-reference/v1.0/api/thing-list.md"
PATCHES = "patches/things.yaml"
BASES = {
    API: GET_THING.format(name="thing", version="v1.0"),
    RESOURCE: THING.format(name="thing"),
}
FURTHER = {
    LIST: """\
---
title: "List things"
doc_type: apiPageType
---

# List things

Namespace: microsoft.graph

Get all things.

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated (work or school account)|Thing.Read.All|
|Delegated (personal Microsoft account)|Not supported.|
|Application|Thing.Read.All|

## HTTP request

``` http
GET /things
```

## Request body

Don't supply a request body for this method.

## Response

If successful, this method returns a `200 OK` response code and a collection of
[thing](../resources/thing.md) objects in the response body.
""",
    "api-reference/v1.0/includes/note.md": "A note.\n",
}
AHEAD = Schema(
    read_csdl(
        b"""<Edmx><Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
        <EntityType Name="gadget"><Key><PropertyRef Name="id"/></Key>
          <Property Name="id" Type="Edm.String"/></EntityType>
        <EntityContainer Name="Service">
          <EntitySet Name="gadgets" EntityType="microsoft.graph.gadget"/>
        </EntityContainer></Schema></Edmx>"""
    )
)
METADATA = Schema(
    read_csdl(
        b"""<Edmx><Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
        <EnumType Name="colour"><Member Name="red"/><Member Name="green"/>
          <Member Name="blue"/></EnumType>
        <EntityType Name="thing">
          <Key><PropertyRef Name="id"/></Key>
          <Property Name="id" Type="Edm.String"/>
          <Property Name="size" Type="Edm.Int32"/>
          <Property Name="colour" Type="microsoft.graph.colour"/>
          <NavigationProperty Name="parts" Type="Collection(microsoft.graph.thing)"/>
        </EntityType>
        <EntityType Name="machine" BaseType="microsoft.graph.thing">
          <NavigationProperty Name="wheels" Type="Collection(microsoft.graph.thing)"/>
        </EntityType>
        <Action Name="start" IsBound="true">
          <Parameter Name="this" Type="microsoft.graph.thing"/>
        </Action>
        <Function Name="find" IsBound="true">
          <Parameter Name="these" Type="Collection(microsoft.graph.thing)"/>
          <Parameter Name="text" Type="Edm.String"/>
          <ReturnType Type="Collection(microsoft.graph.thing)"/>
        </Function>
        <EntityContainer Name="Service">
          <EntitySet Name="things" EntityType="microsoft.graph.thing"/>
        </EntityContainer></Schema></Edmx>"""
    )
)
PACK = load_pack(TEMPLATES / "python", TEMPLATES)
SELECTION = Selection(granted=parse_grants(["delegated:Thing.Read.All"]))
TODAY = date(2026, 1, 1)
LEAST = 142
"""Codes that have an example; the number may only rise. Some need more than one page to show."""

FRAGMENTS = {"annotation-collection-unstated"}
"""Codes whose example is a part of a line: it says more in short, and cannot be read alone."""

SHOWN = sorted(code for code, rule in table().items() if rule.before and code not in FRAGMENTS)
OFTEN = 300, 20_000
_AND_SO_ON = re.compile(r"((?:^.+\n)+)(\n*)…\n", re.MULTILINE)
_HEADING = re.compile(r"^(?=#{1,6} )", re.MULTILINE)


def spelt_out(text: str, often: int) -> bytes:
    """Return the bytes that an example stands for, with what repeats itself `often` times."""
    text = _AND_SO_ON.sub(lambda found: f"{found[1]}{found[2]}" * often, text)
    return text.replace("␀", "\0").encode().replace("�".encode(), b"\xe9")


def codes(path: str, text: str, often: int = 1) -> set[str]:
    """Return the codes of all findings on the docs whose file at `path` has this text."""
    content = spelt_out(text, often)
    files: dict[str, str | bytes] = {**BASES, **FURTHER, path: content}
    report = Report()
    patches = parse_patches(content if path == PATCHES else b"", PATCHES, report)
    files.pop(PATCHES, None)
    read = [read_page(MemorySource(files), page).facts for page in (*BASES, LIST)]
    pages = apply_patches(read, patches, report)
    linked = link(pages, "v1.0")
    found = [
        *(each for page in pages for each in page.diagnostics),
        *report.diagnostics,
        *linked.diagnostics,
        *inspect(PACK, [linked.model]),
        *compare(linked.model, [METADATA, AHEAD]).diagnostics,
        *select([linked.model], SELECTION).diagnostics,
    ]
    texts = {**BASES, **FURTHER, path: content.decode("utf-8", "replace")}
    return {each.code for each in suppress(found, texts, TODAY)}


def placed(path: str, snippet: str) -> Iterator[str]:
    """Yield the page with the snippet wherever it can belong.

    One that begins with a line of dashes stands for all above the first section, one with headings
    for these sections; any other may be all of a section, its end, or its last lines. A file of
    patches holds the snippet alone.
    """
    if path == PATCHES:
        yield snippet
        return
    front, *sections = _HEADING.split(BASES[path])
    if snippet.startswith("---"):
        yield snippet + "\n" + "".join(sections[1:])
        return
    own = _HEADING.split(snippet)
    if len(own) > 1:
        new = {named(each): each.rstrip("\n") + "\n\n" for each in own[1:]}
        kept = [new.pop(named(each), each) for each in sections]
        yield front + "".join([*kept, *new.values()])
        return
    for number, section in enumerate(sections):
        heading, _, body = section.partition("\n")
        for text in (f"\n{snippet}\n", f"{body.rstrip()}\n{snippet}\n", f"{body}\n{snippet}\n"):
            changed = [*sections[:number], f"{heading}\n{text}\n", *sections[number + 1 :]]
            yield front + "".join(changed)


def named(section: str) -> str:
    """Return the heading by which a section takes the place of another; a page has one title."""
    heading = section.partition("\n")[0].strip()
    return "#" if heading.startswith("# ") else heading


def shows(code: str, before: str, after: str) -> bool:
    """Tell whether, somewhere, `before` raises the code and `after` in its place does not."""
    return any(
        code in codes(path, wrong, often) and code not in codes(path, right, often)
        for often in (OFTEN if "…" in before else (1,))
        for path in ((PATCHES,) if code.startswith("patch-") else BASES)
        for wrong, right in zip(placed(path, before), placed(path, after), strict=False)
    )


@pytest.mark.parametrize("code", SHOWN)
def test_before_raises_the_code_and_after_does_not(code: str) -> None:
    rule = table()[code]
    assert rule.after
    assert shows(code, rule.before, rule.after)


def test_the_pages_themselves_have_no_findings() -> None:
    assert codes(API, BASES[API]) == set()


def test_no_example_is_lost() -> None:
    assert len(SHOWN) >= LEAST
