"""Tabs, and the sections that headings open."""

import pytest

from generator.diagnostics import Report
from generator.reading.blocks import Fence
from generator.reading.headings import SectionKind, section_kind
from generator.reading.markdown import parse_blocks
from generator.reading.outline import drop_tabs, sections
from tests.reading.pages import PAGE


def read(markdown: str) -> tuple[list[tuple[SectionKind, str]], list[str], list[tuple[str, int]]]:
    """The sections of an API page, the code blocks that are kept, and what is reported where."""
    report = Report()
    blocks, _ = parse_blocks(markdown, PAGE, report)
    kept = drop_tabs(blocks, report)
    found, _, _ = sections(kept, api=True)
    return (
        [(section.kind, section.title) for section in found],
        [block.text.strip() for block in kept if isinstance(block, Fence)],
        [(each.code, each.span.line) for each in report.diagnostics],
    )


TABS = """\
# Get it

## Example

### Request

# [HTTP](#tab/http)
```http
GET /a
```

# [C#](#tab/csharp)
```csharp
a.Get();
```
{end}
### Response

```http
HTTP/1.1 200 OK
```
"""


def test_of_tabs_the_http_tab_counts() -> None:
    found, blocks, reported = read(TABS.format(end="\n---\n"))
    assert blocks == ["GET /a", "HTTP/1.1 200 OK"]
    assert [kind for kind, _ in found] == [SectionKind.EXAMPLES]
    assert reported == []


def test_tabs_without_an_end_end_at_the_next_heading() -> None:
    _, blocks, reported = read(TABS.format(end=""))
    assert blocks == ["GET /a", "HTTP/1.1 200 OK"]
    assert reported == [("tabs-unclosed", 17)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("```http\nGET /a\n```\n", []),
        ("```\n```\n", []),
        ("```http\nGET /a\n", [1]),
        ("Text.\n\n```http\nGET /a", [3]),
        ("```http\nGET /a\n\n## Response\n\n```http\nHTTP/1.1 200 OK\n```\n", [1]),
        ("```http\nGET /a\n\n```http\nGET /b\n```\n\n```http\nGET /c\n", [1, 8]),
        ("~~~md\n```http\nGET /a\n```\n~~~\n", []),
        ("````md\n```http\nGET /a\n```\n````\n", []),
        ("<!-- {}\n\n```http\nGET /a\n\n```http\nGET /b\n```\n", [3]),
    ],
)
def test_a_code_block_without_an_end_is_told(text: str, lines: list[int]) -> None:
    _, _, reported = read(text)
    assert [line for code, line in reported if code == "fence-unclosed"] == lines


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("HTTP request", SectionKind.HTTP_REQUEST),
        ("HTTP Request", SectionKind.HTTP_REQUEST),
        ("HTTP requests", SectionKind.HTTP_REQUEST),
        ("HTTP request for a channel", SectionKind.HTTP_REQUEST),
        ("Permissions", SectionKind.PERMISSIONS),
        ("Permissions for chat", SectionKind.PERMISSIONS),
        ("Prerequisites", SectionKind.PERMISSIONS),
        ("Request body", SectionKind.REQUEST_BODY),
        ("Request headers", SectionKind.REQUEST_HEADERS),
        ("Optional query parameters", SectionKind.QUERY_PARAMETERS),
        ("Query parameters", SectionKind.QUERY_PARAMETERS),
        ("Path parameters", SectionKind.PATH_PARAMETERS),
        ("Function parameters", SectionKind.FUNCTION_PARAMETERS),
        ("Response", SectionKind.RESPONSE),
        ("Example", SectionKind.EXAMPLES),
        ("Examples", SectionKind.EXAMPLES),
        ("Example 2: Get more", SectionKind.EXAMPLES),
        ("See also", SectionKind.OTHER),
    ],
)
def test_spellings_of_headings(heading: str, kind: SectionKind) -> None:
    assert section_kind(heading, api=True) is kind
    assert section_kind(f"**{heading}**:", api=True) is kind


@pytest.mark.parametrize("level", [3, 4, 5])
def test_requests_and_responses_of_examples_stay_in_them(level: int) -> None:
    marks = "#" * level
    found, _, _ = read(
        f"# T\n\n## Examples\n\n{marks} Request\n\n{marks} Response\n\n## Response\n"
    )
    assert [kind for kind, _ in found] == [SectionKind.EXAMPLES, SectionKind.RESPONSE]


def test_a_response_under_the_request_body_is_its_own_section() -> None:
    found, _, _ = read("# T\n\n## Request body\n\nNone.\n\n### Response\n\nReturns it.\n")
    assert [kind for kind, _ in found] == [SectionKind.REQUEST_BODY, SectionKind.RESPONSE]


def test_several_sections_of_one_kind() -> None:
    text = (
        "# T\n\n## Get mine\n\n### HTTP request\n\nA.\n\n## Get yours\n\n### HTTP request\n\nB.\n"
    )
    found, _, _ = read(text)
    assert [kind for kind, _ in found].count(SectionKind.HTTP_REQUEST) == 2
