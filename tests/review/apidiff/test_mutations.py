"""Edits of pages, alone and together: what is told is what was edited, and nothing else."""

from __future__ import annotations

from functools import cache

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.review.apidiff.compare import ApiState, compare_states
from generator.review.apidiff.rules import Bump, ChangeClass
from tests.smalldocs import linked

CALL = """\
---
title: "box: ship"
ms.subservice: "boxes"
doc_type: apiPageType
---

# box: ship

Namespace: microsoft.graph

Ship a [box](../resources/box.md).

## Permissions

|Permission type|Least privileged permissions|Higher privileged permissions|
|:---|:---|:---|
|Delegated (work or school account)|Box.Read|Box.ReadWrite, Box.Ship|
|Delegated (personal Microsoft account)|Not supported.|Not supported.|
|Application|Box.Ship.All|Not available.|

## HTTP request

```http
POST /boxes/{id}/ship
POST /stores/{id}/boxes/{id}/ship
```

## Request headers

|Name|Description|
|:---|:---|
|Authorization|Bearer {token}. Required.|
|If-Match|The ETag. Optional.|

## Request body

|Parameter|Type|Description|
|:---|:---|:---|
|address|String|Where to. Required.|
|express|Boolean|Whether it hurries. Optional.|

## Response

If successful, this action returns a `200 OK` response code and a [box](../resources/box.md) object
in the response body. If it is sealed, the answer is `409 Conflict`.

## Example

### Request

<!-- { "blockType": "request", "name": "box_ship" } -->
```http
POST https://graph.microsoft.com/v1.0/boxes/1/ship
Content-Type: application/json

{
  "address": "Here"
}
```
"""

BOX = """\
# box resource type

Namespace: microsoft.graph

A box.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|Identifies it.|
|width|Int32|How wide. Not nullable.|
|owner|String|Whose it is.|
|colour|String|How it looks. Possible values are: `red`, `green`, `blue`.|
|state|[boxState](boxstate.md)|How it is.|

<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.box", "keyProperty": "id" } -->
```json
{ }
```
"""

STATE = """\
# boxState enum type

Namespace: microsoft.graph

## Members

|Member|Description|
|:---|:---|
|open|It is open.|
|closed|It is closed.|
|unknownFutureValue|For others.|
"""
PAGES = {"api__box_ship": CALL, "resources__box": BOX, "resources__boxstate": STATE}


class Edit(msgspec.Struct, frozen=True):
    """An edit of a page: what it tells, and what it tells the other way round."""

    page: str
    old: str
    new: str
    there: tuple[str, ...]
    back: tuple[str, ...]


def call(old: str, new: str, there: str, back: str) -> Edit:
    return Edit("api__box_ship", old, new, tuple(there.split()), tuple(back.split()))


def box(old: str, new: str, there: str, back: str) -> Edit:
    return Edit("resources__box", old, new, tuple(there.split()), tuple(back.split()))


def state(old: str, new: str, there: str, back: str) -> Edit:
    return Edit("resources__boxstate", old, new, tuple(there.split()), tuple(back.split()))


EDITS = {
    "title": call("# box: ship\n", "# box: send\n", "title-changed", "title-changed"),
    "summary": call("Ship a", "Send a", "text-changed", "text-changed"),
    "workload": call('"boxes"', '"crates"', "workload-changed", "workload-changed"),
    "higher permission": call(
        "Box.ReadWrite, Box.Ship|", "Box.ReadWrite|", "permission-narrowed", "permission-widened"
    ),
    "scheme": call(
        "|Application|Box.Ship.All|Not available.|",
        "|Application|Not supported.|Not supported.|",
        "scheme-unsupported",
        "scheme-supported",
    ),
    "personal": call(
        "account)|Not supported.|Not supported.|",
        "account)|Box.Read|Not available.|",
        "scheme-supported",
        "scheme-unsupported",
    ),
    "route": call(
        "POST /boxes/{id}/ship\n", "POST /crates/{id}/ship\n", "route-moved", "route-moved"
    ),
    "one route": call("POST /stores/{id}/boxes/{id}/ship\n", "", "route-removed", "route-added"),
    "placeholder": call("/stores/{id}/boxes/{id}/ship", "/stores/{id}/boxes/{box-id}/ship", "", ""),
    "header": call("|If-Match|The ETag. Optional.|\n", "", "parameter-removed", "parameter-added"),
    "required": call(
        "Whether it hurries. Optional.",
        "Whether it hurries. Required.",
        "parameter-required",
        "parameter-optional",
    ),
    "parameter type": call(
        "|express|Boolean|", "|express|String|", "parameter-type-changed", "parameter-type-changed"
    ),
    "unlisted": call(
        "|address|String|Where to. Required.|\n", "", "parameter-unlisted", "parameter-listed"
    ),
    "status": call("`200 OK`", "`201 Created`", "status-changed", "status-changed"),
    "failure": call(
        " If it is sealed, the answer is `409 Conflict`.", "", "failure-removed", "failure-added"
    ),
    "sample": call('"address": "Here"', '"address": "There"', "example-changed", "example-changed"),
    "property type": box(
        "|width|Int32|", "|width|Int64|", "property-type-changed", "property-type-changed"
    ),
    "nullable": box(
        "How wide. Not nullable.",
        "How wide. Nullable.",
        "property-nullable",
        "property-not-nullable",
    ),
    "renamed": box("|owner|", "|ownedBy|", "property-renamed", "property-renamed"),
    "read-only": box(
        "Whose it is.", "Whose it is. Read-only.", "property-read-only", "property-writable"
    ),
    "deprecated": box(
        "How it is.", "How it is. Deprecated.", "property-deprecated", "property-undeprecated"
    ),
    "value": box(
        "`red`, `green`, `blue`",
        "`red`, `green`",
        "property-value-removed",
        "property-value-added",
    ),
    "type words": box("A box.\n", "A box of any kind.\n", "text-changed", "text-changed"),
    "member": state("|closed|It is closed.|\n", "", "member-removed", "member-added"),
    "member name": state("|open|", "|unlocked|", "member-renamed", "member-renamed"),
    "evolvable": state(
        "|unknownFutureValue|For others.|\n",
        "",
        "enumeration-closed",
        "enumeration-evolvable",
    ),
    "blanks": box("|width|Int32|", "| width | Int32 |", "", ""),
}
APART = [
    {"property type", "blanks"},
    {"member", "evolvable"},
    {"renamed", "read-only"},
    {"one route", "placeholder"},
]
"""Edits that touch the same words, or tell something else together: what has another name and other
words is another thing."""


@cache
def told(edits: frozenset[str]) -> ApiState:
    pages = dict(PAGES)
    for name in sorted(edits):
        edit = EDITS[name]
        assert edit.old in pages[edit.page], name
        pages[edit.page] = pages[edit.page].replace(edit.old, edit.new, 1)
    found = linked(**pages)
    return ApiState((found.model,), found.diagnostics)


def codes(old: ApiState, new: ApiState) -> list[str]:
    return sorted(each.code for each in compare_states(old, new).changes)


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_told_both_ways(name: str) -> None:
    old, new = told(frozenset()), told(frozenset((name,)))
    assert codes(old, new) == sorted(EDITS[name].there)
    assert codes(new, old) == sorted(EDITS[name].back)
    assert codes(new, new) == []


@settings(max_examples=40, deadline=None)
@given(st.sets(st.sampled_from(sorted(EDITS)), max_size=8))
def test_edits_together_are_told_as_each_alone(names: set[str]) -> None:
    for apart in APART:
        if apart <= names:
            names -= {min(apart)}
    old, new = told(frozenset()), told(frozenset(names))
    assert codes(old, new) == sorted(code for name in names for code in EDITS[name].there)
    assert codes(new, old) == sorted(code for name in names for code in EDITS[name].back)
    classes = {each.change_class for each in compare_states(old, new).changes}
    bumps = [Bump.MAJOR, Bump.MINOR, Bump.PATCH]
    expected = next((bumps[each.rank] for each in sorted(classes, key=_rank)), Bump.NONE)
    assert compare_states(old, new).bump is expected


def _rank(change_class: ChangeClass) -> int:
    return change_class.rank
