"""Patches on small pages: applied where the page says what they expect, reported where not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Report
from generator.facts import PageFacts
from generator.linking.link import link
from generator.linking.patches import Patch
from generator.linking.patchfile import parse_patches
from generator.linking.patching import apply_patches
from generator.odata import type_name
from generator.permissions import Scheme, Support
from generator.reading.page import read_page
from generator.source import MemorySource

FILE = "patches/things.yaml"
API = "v1.0/api/thing-get.md"
RESOURCE = "v1.0/resources/thing.md"

DOCS = {
    f"api-reference/{API}": """\
# Get thing

## Permissions

|Permission type|Permissions|
|:---|:---|
|Delegated (work or school account)|Thing.Read.All, Thing.ReadWrite.All|
|Delegated (personal Microsoft account)|Not supported.|

## HTTP request

```http
GET /things/{id}
GET /me/thing?$top=1
```

## Response

If successful, this method returns a `200 OK` response code and a
[thing](../resources/thing.md) object in the response body.

## Examples

<!-- { "blockType": "request", "name": "get_thing" } -->
```http
GET https://graph.microsoft.com/v1.0/things/42
```

<!-- { "blockType": "response", "@odata.type": "microsoft.graph.thing" } -->
```http
HTTP/1.1 200 OK
Content-Type: application/json

{ "id": "42" }
```
""",
    f"api-reference/{RESOURCE}": """\
# thing resource type

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
|size|Int32|The size.|

### thingColour values

|Member|
|:---|
|red|
|unknownFutureValue|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.thing" } -->
```json
{ "id": "String", "size": "Int32" }
```
""",
}


def facts(path: str) -> PageFacts:
    return read_page(MemorySource(DOCS), f"api-reference/{path}").facts


def parse(text: str) -> tuple[tuple[Patch, ...], list[Diagnostic]]:
    report = Report()
    return parse_patches(text.encode(), FILE, report), list(report.diagnostics)


def patched(
    page: str, fact: str, expect: str, use: str, of: str = "null"
) -> tuple[PageFacts, list[Diagnostic]]:
    """The page under one patch, and what is reported of it."""
    patches, faults = parse(
        f"# comment\n- page: {page}\n  fact: {fact}\n  of: {of}\n"
        f"  expect: {expect}\n  use: {use}\n  reason: It is so.\n"
    )
    assert faults == []
    report = Report()
    (amended,) = apply_patches([facts(page)], patches, report)
    return amended, list(report.diagnostics)


def applied(page: str, fact: str, expect: str, use: str, of: str = "null") -> PageFacts:
    amended, found = patched(page, fact, expect, use, of)
    assert found == []
    return amended


def lines(page: PageFacts) -> list[str]:
    return [f"{line.method} {line.target.text}" for line in page.request_lines]


def test_a_request_line_is_replaced_in_place() -> None:
    page = applied(API, "request-line", '"GET /things/{id}"', '"POST /stuff/{id}"')
    assert lines(page) == ["POST /stuff/{id}", "GET /me/thing"]
    assert page.request_lines[0].span == facts(API).request_lines[0].span


def test_a_request_line_is_found_with_its_query_whatever_its_version() -> None:
    page = applied(API, "request-line", '"GET /v1.0/me/thing?$top=1"', "null")
    assert lines(page) == ["GET /things/{id}"]


def test_a_request_line_is_added_below_the_others() -> None:
    page = applied(API, "request-line", "null", "GET /us/thing")
    assert lines(page) == ["GET /things/{id}", "GET /me/thing", "GET /us/thing"]
    assert page.request_lines[2].span == page.request_lines[1].span


def test_a_status_is_replaced_in_prose_and_samples() -> None:
    page = applied(API, "response-status", "200", "202")
    assert page.responses[0].statuses == (202,)
    assert page.examples[0].response is not None
    assert page.examples[0].response.status == 202
    linked = link([page], "v1.0")
    (answer,) = linked.model.operations[0].routes[0].responses
    assert answer.status == 202
    assert answer.span.file == FILE
    assert "response-status-disagrees" not in {found.code for found in linked.diagnostics}


def test_a_status_is_added_and_removed() -> None:
    page = applied(API, "response-status", "null", "409")
    assert [each.statuses for each in page.responses] == [(200,), (409,)]
    page = applied(API, "response-status", "200", "null")
    assert page.responses == ()


def test_a_type_is_replaced_in_prose_and_annotation() -> None:
    page = applied(API, "response-type", "thing", "Collection(Edm.String)")
    (answer, *_) = link([page], "v1.0").model.operations[0].routes[0].responses
    assert answer.type is not None
    assert type_name(answer.type.value) == "Collection(Edm.String)"
    assert answer.type.span.file == FILE
    assert [other.rule for other in answer.type.others if other.rule == "annotation"]


def test_an_answer_loses_its_body() -> None:
    page = applied(API, "response-type", "microsoft.graph.thing", "null")
    assert page.responses[0].empty
    assert page.responses[0].statuses == (200,)
    assert page.examples[0].response is not None
    assert page.examples[0].response.type is None


def scopes(page: PageFacts, scheme: Scheme) -> list[object]:
    rows = [row for table in page.permissions for row in table.rows if row.scheme is scheme]
    return [(row.support, row.alternatives) for row in rows]


def test_a_permission_row_is_replaced() -> None:
    expect = "[Thing.Read.All, Thing.ReadWrite.All]"
    page = applied(API, "permission", expect, "[A.Read, B.Read+C.Read]", "delegated-work")
    assert scopes(page, Scheme.DELEGATED_WORK) == [
        (Support.SUPPORTED, (("A.Read",), ("B.Read", "C.Read")))
    ]


def test_a_permission_is_found_not_to_be_supported_and_the_reverse() -> None:
    page = applied(API, "permission", "[]", "[Thing.Read]", "delegated-personal")
    assert scopes(page, Scheme.DELEGATED_PERSONAL) == [(Support.SUPPORTED, (("Thing.Read",),))]
    expect = "[Thing.Read.All, Thing.ReadWrite.All]"
    page = applied(API, "permission", expect, "[]", "delegated-work")
    assert scopes(page, Scheme.DELEGATED_WORK) == [(Support.NOT_SUPPORTED, ())]


def test_a_permission_row_is_added_where_it_is_missing() -> None:
    page = applied(API, "permission", "null", "[Thing.Read.All]", "application")
    assert scopes(page, Scheme.APPLICATION) == [(Support.SUPPORTED, (("Thing.Read.All",),))]


def types(page: PageFacts) -> dict[str, str]:
    return {each.name: type_name(each.type) for each in page.types[0].properties if each.type}


@pytest.mark.parametrize("of", ["size", "thing.size", "microsoft.graph.thing.size"])
def test_a_property_type_is_replaced_in_table_and_representation(of: str) -> None:
    page = applied(RESOURCE, "property-type", "Int32", "Int64", of)
    assert types(page) == {"id": "Edm.String", "size": "Edm.Int64"}
    assert {
        name: stated and type_name(stated) for name, stated in page.types[0].representation
    } == {
        "id": "Edm.String",
        "size": "Edm.Int64",
    }


def test_a_property_is_added_and_removed() -> None:
    page = applied(RESOURCE, "property-type", "null", "Edm.Guid", "tag")
    assert types(page) == {"id": "Edm.String", "size": "Edm.Int32", "tag": "Edm.Guid"}
    page = applied(RESOURCE, "property-type", "Int32", "null", "size")
    assert types(page) == {"id": "Edm.String"}
    assert [name for name, _ in page.types[0].representation] == ["id"]


def members(page: PageFacts) -> list[str]:
    return [member.name for member in page.enums[0].members]


def test_enumeration_members_are_renamed_added_and_removed() -> None:
    rest = "unknownFutureValue"
    page = applied(RESOURCE, "enum-member", "red", "scarlet", "thingColour")
    assert members(page) == ["scarlet", rest]
    assert members(applied(RESOURCE, "enum-member", "null", "blue")) == ["red", rest, "blue"]
    assert members(applied(RESOURCE, "enum-member", "red", "null")) == [rest]


def test_an_example_is_corrected_or_taken_out() -> None:
    shown = "GET https://graph.microsoft.com/v1.0/things/42"
    page = applied(API, "example", shown, "GET https://graph.microsoft.com/v1.0/things/7")
    assert page.examples[0].request is not None
    assert page.examples[0].request.target.text == "/things/7"
    assert applied(API, "example", shown, "null").examples == ()


STALE = [
    (API, "request-line", "GET /gone", "GET /new", "null"),
    (API, "response-status", "204", "202", "null"),
    (API, "response-type", "gadget", "widget", "null"),
    (API, "response-type", "Collection(thing)", "widget", "null"),
    (API, "response-type", "null", "widget", "null"),
    (API, "permission", "[A.Read]", "[B.Read]", "delegated-work"),
    (API, "permission", "null", "[B.Read]", "delegated-work"),
    (RESOURCE, "property-type", "String", "Int64", "size"),
    (RESOURCE, "property-type", "Int32", "Int64", "other.size"),
    (RESOURCE, "enum-member", "green", "blue", "thingColour"),
    (RESOURCE, "enum-member", "null", "blue", "otherColour"),
    (API, "example", "GET /gone", "GET /new", "null"),
]


@pytest.mark.parametrize(("page", "fact", "expect", "use", "of"), STALE)
def test_a_patch_fails_loudly_when_the_docs_changed_under_it(
    page: str, fact: str, expect: str, use: str, of: str
) -> None:
    amended, (found,) = patched(page, fact, expect, use, of)
    assert found.code == "patch-stale"
    assert str(found.span) == f"{FILE}:2"
    assert [span.file for span in found.related] == [f"api-reference/{page}"]
    assert amended == facts(page)


UNNEEDED = [
    (API, "request-line", "GET /gone", '"GET /things/{id}"', "null"),
    (API, "request-line", "null", '"GET /things/{id}"', "null"),
    (API, "request-line", "GET /gone", "null", "null"),
    (API, "response-status", "204", "200", "null"),
    (API, "response-type", "gadget", "microsoft.graph.thing", "null"),
    (API, "permission", "[A.Read]", "[Thing.Read.All, Thing.ReadWrite.All]", "delegated-work"),
    (RESOURCE, "property-type", "String", "Int32", "size"),
    (RESOURCE, "property-type", "String", "null", "gone"),
    (RESOURCE, "enum-member", "green", "red", "null"),
    (API, "example", "GET /gone", "null", "null"),
]


@pytest.mark.parametrize(("page", "fact", "expect", "use", "of"), UNNEEDED)
def test_a_patch_that_the_docs_caught_up_with_is_reported(
    page: str, fact: str, expect: str, use: str, of: str
) -> None:
    amended, (found,) = patched(page, fact, expect, use, of)
    assert found.code == "patch-unneeded"
    assert amended == facts(page)


def test_patches_of_one_page_build_on_each_other() -> None:
    entry = "- {{page: {}, fact: response-status, expect: {}, use: {}, reason: so}}\n"
    patches, _ = parse(entry.format(API, 200, 202) + entry.format(API, 202, 204))
    report = Report()
    (page,) = apply_patches([facts(API)], patches, report)
    assert page.responses[0].statuses == (204,)
    assert report.diagnostics == ()


def test_a_patch_for_a_page_that_is_gone_is_stale() -> None:
    patches, _ = parse(
        "- {page: v1.0/api/gone.md, fact: response-status, expect: 200, use: 202, reason: so}"
    )
    report = Report()
    assert apply_patches([facts(API)], patches, report) == (facts(API),)
    (found,) = report.diagnostics
    assert found.code == "patch-stale"


GOOD = "page: v1.0/api/a.md, fact: response-status, expect: 200, use: 202, reason: so"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("page: v1.0/api/a.md", 1),
        ("- just words", 1),
        ("\n- [", 2),
        ("- {" + GOOD + "}\n- {" + GOOD + ", colour: red}", 2),
        ("- {" + GOOD.replace("reason: so", "reason: ' '") + "}", 1),
        ("- {" + GOOD.replace("reason: so", "") + "}", 1),
        ("- {" + GOOD.replace("202", "200") + "}", 1),
        ("- {" + GOOD.replace("202", "'202'") + "}", 1),
        ("- {" + GOOD.replace("202", "9999") + "}", 1),
        ("- {" + GOOD.replace("v1.0/api/a.md", "../../etc/passwd") + "}", 1),
        ("- {" + GOOD.replace("v1.0/api/a.md", "v1.0/api/..") + "}", 1),
        ("- {" + GOOD.replace("response-status", "weather") + "}", 1),
        ("- {" + GOOD + ", of: me}", 1),
        ("- {" + GOOD.replace("response-status", "permission") + "}", 1),
        ("- {" + GOOD.replace("response-status", "permission") + ", of: application}", 1),
        ("- {" + GOOD.replace("response-status", "property-type") + "}", 1),
        ("- {" + GOOD.replace("response-status", "request-line") + "}", 1),
        ("[" * 5000, 1),
        ("- &a [*a]", 1),
    ],
)
def test_a_patch_that_cannot_be_read_is_reported_on_its_line(text: str, line: int) -> None:
    _, found = parse(text)
    assert [(each.code, each.span.line) for each in found][:1] == [("patch-invalid", line)]


@given(st.binary(max_size=300))
def test_any_bytes_give_patches_or_diagnostics(content: bytes) -> None:
    parse_patches(content, FILE, Report())
