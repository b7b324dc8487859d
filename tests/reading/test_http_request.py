"""HTTP request sections in every variant of the docs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.facts import Context, Location, Parameter, RequestLine
from generator.reading.blocks import Comment
from generator.reading.headings import SectionKind
from generator.reading.sections.http_request import (
    read_http_request,
    read_stray_request_lines,
    report_hidden_request_lines,
)
from generator.text import Span
from tests.reading.pages import PAGE, codes, outline, read


def facts(markdown: str) -> tuple[list[RequestLine | Parameter], list[str]]:
    return read(read_http_request, markdown, SectionKind.HTTP_REQUEST)


def lines(markdown: str) -> tuple[list[str], list[str]]:
    """Line number, method and path of each request line, and the codes."""
    found, reported = facts(markdown)
    return [
        f"{fact.span.line} {fact.method} {fact.target.text}"
        for fact in found
        if isinstance(fact, RequestLine)
    ], reported


def fence(text: str, language: str = "http") -> str:
    return f"# Gadget\n\n## HTTP request\n\n```{language}\n{text}\n```\n"


@pytest.mark.parametrize("language", ["http", " http", "HTTP", "msgraph-interactive", ""])
def test_fences_of_any_language_or_none(language: str) -> None:
    assert lines(fence("GET /gadgets", language)) == (["6 GET /gadgets"], [])


@pytest.mark.parametrize(
    "heading",
    ["## HTTP Request", "## HTTP request for teams", "### HTTP requests"],
)
def test_spellings_of_the_heading(heading: str) -> None:
    text = f"# Gadget\n\n{heading}\n\n```http\nGET /gadgets\n```\n"
    assert lines(text)[0] == ["6 GET /gadgets"]


def test_indented_fences_in_lists() -> None:
    text = "## HTTP request\n\n- For one:\n\n    ```http\n    GET /me/gadget\n    ```\n"
    assert lines(text) == (["6 GET /me/gadget"], [])


def test_several_lines_and_methods_in_one_block() -> None:
    text = fence("PATCH /me/photo\n\nPUT /users/{id}/photo\nDELETE/groups/{id}/photo")
    assert lines(text) == (
        ["6 PATCH /me/photo", "8 PUT /users/{id}/photo", "9 DELETE /groups/{id}/photo"],
        [],
    )


def test_a_line_that_says_or_stands_between() -> None:
    assert lines(fence("GET /me/teams\nor\nGET /users/{id}/teams")) == (
        ["6 GET /me/teams", "8 GET /users/{id}/teams"],
        [],
    )


def test_header_lines_are_headers_of_the_request() -> None:
    found, reported = facts(fence("POST /workbook/close\nworkbook-session-id: {id}\n\n{\n}"))
    assert found[1] == Parameter(
        "workbook-session-id", Location.HEADER, Span(PAGE, 7), rule="requestLine"
    )
    assert reported == []


def test_a_target_goes_on_over_several_lines() -> None:
    text = fence("GET /gadgets?\n  $filter=color eq 'red'\n  &$top=5\nGET /me/gadgets")
    found, reported = facts(text)
    assert isinstance(found[0], RequestLine)
    assert found[0].target.query == "$filter=color eq 'red'&$top=5"
    assert lines(text) == (["6 GET /gadgets", "9 GET /me/gadgets"], [])
    assert reported == []


def test_query_strings_keep_their_blanks() -> None:
    found, _ = facts(fence("GET /gadgets?$filter=owner eq '{id}' and size gt 3"))
    assert isinstance(found[0], RequestLine)
    assert found[0].target.query == "$filter=owner eq '{id}' and size gt 3"


@pytest.mark.parametrize("language", ["json", "csharp"])
def test_samples_in_other_languages_are_no_request_lines(language: str) -> None:
    code = 'GET gadgets\nvar gadgets = await client.Gadgets.Get();\n{ "get": "POST" }'
    assert lines(fence("GET /gadgets") + f"\n```{language}\n{code}\n```\n") == (
        ["6 GET /gadgets"],
        [],
    )


def test_a_generator_that_found_no_path_is_told() -> None:
    lost = "** Collection URI for contoso.gadget not found/{id}/$ref"
    text = fence(f"DELETE {lost}\nGET /gadgets")
    assert lines(text) == ([f"6 DELETE {lost}", "7 GET /gadgets"], ["path-lost"])


def test_a_line_without_a_path_is_told() -> None:
    text = fence("POST ** to be written\nGET /gadgets")
    assert lines(text) == (["7 GET /gadgets"], ["request-target-unreadable"])


@pytest.mark.parametrize(
    ("target", "path", "code"),
    [
        ("https://graph.microsoft.com/v1.0/gadgets", "/gadgets", None),
        ("https://graph.microsoft.com/beta/gadgets", "/gadgets", "path-wrong-version"),
        ("https://gadgets.contoso.com/upload", "/upload", "path-foreign-host"),
        ("gadgets/{id}", "gadgets/{id}", "path-no-leading-slash"),
        ("/gadgets/", "/gadgets/", "path-empty-segment"),
        ("/gadgets/<id>", "/gadgets/<id>", "path-odd-placeholder"),
        ("/gadgets/{id} | name", "/gadgets/{id} | name", "path-odd-placeholder"),
        ("/gadgets/{id}$value", "/gadgets/{id}$value", "path-glued-segment"),
        ("/gadgets/62563bb2-2abb-4e06-b0fb-0c6d2aa5a6f6", None, "path-literal-key"),
        ("/gadgets/a;b", "/gadgets/a;b", "path-odd-segment"),
        ("/gadgets/.../parts", "/gadgets/.../parts", "path-ellipsis"),
        ("/gadgets/find(text='{text}'", "/gadgets/find(text='{text}'", "path-unbalanced"),
        ("/gadgets?$filter", "/gadgets", "path-odd-query"),
    ],
)
def test_what_is_odd_about_a_target_is_told(
    target: str, path: str | None, code: str | None
) -> None:
    expected = ([f"6 GET {path or target}"], [code] if code else [])
    assert lines(fence(f"GET {target}")) == expected


def test_other_lines_in_the_block_are_told_once() -> None:
    assert lines(fence("GET /gadgets\nthis one is slow\nand big")) == (
        ["6 GET /gadgets"],
        ["request-line-unknown"],
    )


def test_headings_and_paragraph_above_a_line_are_kept() -> None:
    found, _ = facts(
        "## Gadgets\n\n### HTTP request (preview)\n\n#### In a team\n\nFor a **team**:\n\n"
        "```http\nGET /teams/{id}/gadgets\n```\n\n#### In a chat\n\n```http\nGET /chats\n```\n"
    )
    contexts = [fact.context for fact in found if isinstance(fact, RequestLine)]
    assert contexts[0].headings[-1] == "In a team"
    assert "HTTP request (preview)" in contexts[0].headings
    assert "team" in contexts[0].lead
    assert contexts[1] == Context(contexts[1].headings, "")
    assert contexts[1].headings[-1] == "In a chat"


@pytest.mark.parametrize(
    "text",
    [
        "| Method | Path |\n|:--|:--|\n| GET | /me/gadgets |\n",
        "| Request | Meaning |\n|:--|:--|\n| `GET /me/gadgets` | All |\n",
        "All of them:\n\n`GET /me/gadgets`\n",
        "Send\nGET /me/gadgets\n",
    ],
)
def test_request_lines_without_a_code_block(text: str) -> None:
    found, reported = lines(f"## HTTP request\n\n{text}")
    assert [line.split(" ", 1)[1] for line in found] == ["GET /me/gadgets"]
    assert reported == ["request-line-outside-fence"]


def test_text_beside_a_code_block_is_not_read() -> None:
    text = fence("GET /gadgets") + "\nDo not call `GET /me/gadgets`.\n\n`GET /me/gadgets`\n"
    assert lines(text) == (["6 GET /gadgets"], [])


def test_request_lines_in_comments_are_told_and_not_read() -> None:
    report = Report()
    comment = Comment("\nGET /gadgets\nwe get it\n", Span(PAGE, 3))
    report_hidden_request_lines([comment], report)
    assert [(found.code, found.span.line) for found in report.diagnostics] == [
        ("request-line-hidden", 4)
    ]
    assert lines(fence("GET /a") + "\n<!-- \nGET /b\n-->\n")[0] == ["6 GET /a"]


def stray(markdown: str) -> tuple[list[str], list[str]]:
    found, scope = outline(markdown)
    facts = list(read_stray_request_lines(found, scope))
    texts = [fact.target.text for fact in facts if isinstance(fact, RequestLine)]
    return texts, codes(scope)


def test_request_lines_under_another_heading() -> None:
    assert stray(
        "# Gadget\n\n## Permissions\n\n```http\nPOST /gadgets\n```\n\n## By name\n\n"
        "```\nGET /gadgets/{name}\n```\n\n## Example\n\n```http\nGET /gadgets/1\n```\n"
    ) == (["/gadgets", "/gadgets/{name}"], ["http-request-elsewhere"] * 2)


def test_samples_are_no_request_lines_of_the_page() -> None:
    text = '# Gadget\n\n## Use\n\n<!-- {"blockType": "request"} -->\n```http\nGET /a\n```\n'
    assert stray(text) == ([], ["http-request-missing"])


def test_a_page_without_request_lines_is_told() -> None:
    assert stray("# Gadget\n\nNothing here.\n") == ([], ["http-request-missing"])


def test_what_lacks_request_lines_is_pointed_to() -> None:
    for text, line in (("Nothing here.\n", 1), ("## HTTP request\n\nNothing here.\n", 3)):
        found, scope = outline(f"# Gadget\n\n{text}")
        assert list(read_stray_request_lines(found, scope)) == []
        assert [each.span.line for each in scope.report.diagnostics] == [line]


def test_a_line_that_was_told_is_not_told_again() -> None:
    found, scope = outline(fence("GET ** not found"))
    assert list(read_http_request(found[-1], scope)) == []
    assert list(read_stray_request_lines(found, scope)) == []
    assert codes(scope) == ["request-target-unreadable"]


pieces = st.sampled_from(
    [
        "GET ",
        "/users",
        "{id}",
        "\n",
        "```",
        "```http\n",
        "| GET | /a |",
        "|--|--|",
        "`",
        "or",
        ": ",
        "## HTTP request\n",
        "?",
        "&",
        "https://x",
        "(",
        "'",
        "<!--",
        "-->",
        "{",
        " ",
        "POST",
    ]
)


@settings(max_examples=100)
@given(st.lists(pieces | st.text(max_size=5), max_size=30).map("".join))
def test_any_text_gives_facts_or_diagnostics(text: str) -> None:
    found, scope = outline(f"## HTTP request\n\n{text}")
    for section in found:
        for fact in read_http_request(section, scope):
            assert fact.span.file == PAGE
            assert 1 <= fact.span.line <= text.count("\n") + 3
    assert all(
        isinstance(fact, RequestLine | Parameter) for fact in read_stray_request_lines(found, scope)
    )
