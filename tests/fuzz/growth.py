"""Texts that grow without bound in one way each: what reads them has to take time in proportion."""

from collections.abc import Callable

TABLE = "|Permission type|Permissions (from least to most privileged)|\n|:--|:--|\n"
PROPERTIES = "|Property|Type|Description|\n|:--|:--|:--|\n"
EXAMPLES = "## Examples\n\n```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n"


def repeated(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """Return what makes a text of about as many characters as asked for from copies of `piece`."""

    def text(size: int) -> str:
        return before + piece * (size // len(piece)) + after

    return text


GROWING: dict[str, Callable[[int], str]] = {
    "openings of comments": repeated("<!-- "),
    "openings of annotations": repeated("<!-- {"),
    "annotations": repeated('<!-- {"blockType": "response"} -->\n\n'),
    "brackets": repeated("["),
    "links without end": repeated("[a]("),
    "links": repeated("[a](../resources/gadget.md) "),
    "quotations": repeated("> "),
    "quotations line for line": repeated("> # a\na\n"),
    "items line for line": repeated("a\n> *\n", "- a\n"),
    "lists in lists": repeated("- "),
    "numbered lists": repeated("1. a\n"),
    "code marks": repeated("`a``"),
    "emphasis": repeated("*a **b _c "),
    "blanks": repeated(" ", "## Response\n\nIf successful,", "x"),
    "line ends": repeated("\r\n"),
    "headings": repeated("## Properties\n\n"),
    "tabs": repeated("# [HTTP](#tab/http)\n\na\n\n"),
    "fences": repeated("```http\nGET /a\n```\n\n", "## HTTP request\n\n"),
    "fence without end": repeated("GET /gadgets/{id}\n", "## HTTP request\n\n```http\n"),
    "one long path": repeated("/a{b}", "## HTTP request\n\n```http\nGET ", "\n```\n"),
    "function parameters": repeated(
        "a='{b}',", "## HTTP request\n\n```http\nGET /a/f(", ")\n```\n"
    ),
    "permission rows": repeated("|Application|A.Read, B.Read|\n", f"## Permissions\n\n{TABLE}"),
    "scopes in a cell": repeated("A.Read and ", f"## Permissions\n\n{TABLE}|Application|", "|\n"),
    "plus in a cell": repeated("A.R, B.R plus ", f"## Permissions\n\n{TABLE}|Application|", "|\n"),
    "conditions in a cell": repeated(
        "For user: A.Read<br>", f"## Permissions\n\n{TABLE}|Application|", "|\n"
    ),
    "rows that go on": repeated(
        "a b\n",
        "## Function parameters\n\n|Parameter|Type|Description|\n|:--|:--|:--|\n|a|String|b|\n",
    ),
    "property rows that go on": repeated("a b\n", f"## Properties\n\n{PROPERTIES}|a|String|b|\n"),
    "columns": repeated("|a", "## Properties\n\n"),
    "property rows": repeated("|a|String|b|\n", f"## Properties\n\n{PROPERTIES}"),
    "values": repeated(
        "`a`, ", f"## Properties\n\n{PROPERTIES}|a|String|Possible values are: ", "|"
    ),
    "members": repeated("|a|1|b|\n", "## Members\n\n|Member|Value|Description|\n|:--|:--|:--|\n"),
    "HTML tables": repeated("<table><tr><td>", "## Properties\n\n"),
    "nested JSON": repeated("[", EXAMPLES),
    "JSON strings": repeated('"a": "b", ', EXAMPLES + "{"),
    "escapes": repeated("\\"),
    "representation": repeated('"a": {', "## JSON representation\n\n```json\n{"),
    "deprecation": repeated("This API is deprecated and will be removed on "),
    "dates": repeated("on 1 January 2020 retired "),
    "roles": repeated("The user must have one of the following roles "),
    "sentences": repeated("If successful, returns a `200 OK` response code. ", "## Response\n\n"),
    "outcomes of one sentence": repeated("If `200 OK` ", "## Response\n\n"),
    "sentences that go on": repeated(
        "A [a](../resources/a.md) object. ", "## Response\n\n`200 OK`. "
    ),
    "types in prose": repeated("a [b](../resources/b.md) object or ", "## Response\n\nReturns "),
    "includes": repeated("[!INCLUDE [a](../includes/gadget.md)]\n\n"),
    "front matter": repeated("a: [", "---\n", "\n---\n"),
    "footnotes": repeated("\\* A.Read\n\n", f"## Permissions\n\n{TABLE}|Application|A.Read*|\n\n"),
    "character references": repeated("&#x26;&nbsp;"),
}
