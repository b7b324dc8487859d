"""An independent count of what docs hold: plain lines and regular expressions, no generator code.

What the generator reads is measured against this, so it has to be believable by reading it. It
knows fences, comments and headings, and nothing else of Markdown.

    python -m tests.corpus.oracle DOCS              the counts of each version
    python -m tests.corpus.oracle DOCS requests     one line for each request example
    python -m tests.corpus.oracle DOCS responses    one line for each response example
    python -m tests.corpus.oracle DOCS lines        one line for each documented request line
"""

import json
import re
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

VERSIONS = ("v1.0", "beta")

FENCE = re.compile(r"^\s*(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
HEADING = re.compile(r"^ {0,3}(?P<marks>#{1,6})\s*(?P<title>.*?)\s*$")
TAB = re.compile(r"\(#tab/")
BLOCK_TYPE = re.compile(r'"?blockType"?\s*:\s*"?(\w+)', re.IGNORECASE)
NAME = re.compile(r'"?name"?\s*:\s*(?P<names>\[[^\]]*\]|"[^"]*")', re.IGNORECASE)
REQUEST_SECTION = re.compile(r"http\s*request", re.IGNORECASE)
EXAMPLE_SECTION = re.compile(r"example|request\b", re.IGNORECASE)
REQUEST_LINE = re.compile(r"^\s*(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?=\s+\S|/|\{|https?:)")


@dataclass(frozen=True)
class Comment:
    """An HTML comment; `line` is where it opens, from 1."""

    line: int
    text: str


@dataclass(frozen=True)
class Heading:
    """A heading with its level; the tabs inside a section, which look like one, are no headings."""

    line: int
    level: int
    title: str


@dataclass(frozen=True)
class Fence:
    """A fenced block; `line` is where it opens, `rows` are its lines with their numbers."""

    line: int
    info: str
    rows: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Prose:
    """Any other line that is not blank."""

    line: int
    text: str


Block = Comment | Heading | Fence | Prose


@dataclass(frozen=True)
class Example:
    """A fenced block under an annotation; `direct` if only blank lines stand between the two.

    `start` is the line of its first row that is not blank, `end` that of its last row.
    """

    page: str
    line: int
    names: tuple[str, ...]
    fence_line: int
    rows: tuple[tuple[int, str], ...]
    direct: bool

    @property
    def start(self) -> int:
        return next((number for number, row in self.rows if row.strip()), self.fence_line)

    @property
    def end(self) -> int:
        return self.rows[-1][0] if self.rows else self.fence_line

    @property
    def first(self) -> str:
        return next((row.strip() for _, row in self.rows if row.strip()), "")

    @property
    def body(self) -> str:
        """What stands behind the first blank row; all of it where no start line comes first."""
        texts = [row for number, row in self.rows if number >= self.start]
        if self.first.upper().startswith("HTTP"):
            blank = next((at for at, row in enumerate(texts) if not row.strip()), len(texts))
            texts = texts[blank:]
        return "\n".join(texts).strip()

    @property
    def valid(self) -> bool:
        """Whether the body is JSON, or does not mean to be; a 204 has none (RFC 9110, 15.3.5)."""
        if re.match(r"HTTP\S*\s+204\b", self.first, re.IGNORECASE):
            return not self.body
        if not self.body.startswith(("{", "[")):
            return True
        try:
            json.loads(self.body)
        except ValueError:
            return False
        return True


@dataclass(frozen=True)
class RequestLine:
    """A line of an HTTP request section that begins with a method."""

    page: str
    line: int
    text: str
    in_example: bool


def blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of a page. A comment or fence that is never closed reaches to the end."""
    rows = deque(enumerate(text.splitlines(), start=1))
    while rows:
        number, row = rows.popleft()
        if row.lstrip().startswith("<!--"):
            held = [row]
            while "-->" not in held[-1] and rows:
                held.append(rows.popleft()[1])
            yield Comment(number, "\n".join(held))
        elif opening := FENCE.match(row):
            inner = []
            while rows and not closes(rows[0][1], opening["marks"]):
                inner.append(rows.popleft())
            if rows:
                rows.popleft()
            yield Fence(number, opening["info"].strip(), tuple(inner))
        elif (heading := HEADING.match(row)) and not TAB.search(row):
            yield Heading(number, len(heading["marks"]), heading["title"])
        elif row.strip():
            yield Prose(number, row)


def closes(row: str, marks: str) -> bool:
    """Tell whether the line closes a fence that `marks` opened (CommonMark 4.5)."""
    end = row.strip()
    return len(end) >= len(marks) and set(end) == set(marks)


def examples(page: str, text: str, block_type: str) -> Iterator[Example]:
    """Yield the fences annotated as `request` or `response`: each with the annotation before it."""
    note: Comment | None = None
    direct = True
    for block in blocks(text):
        if isinstance(block, Comment) and BLOCK_TYPE.search(block.text):
            note, direct = block, True
        elif isinstance(block, Fence):
            if note is not None and annotated_as(note) == block_type:
                yield Example(page, note.line, names(note), block.line, block.rows, direct)
            note = None
        else:
            direct = False


def annotated_as(note: Comment) -> str:
    """Return the block type that the comment names, in lower case, or nothing."""
    found = BLOCK_TYPE.search(note.text)
    return found[1].lower() if found else ""


def names(note: Comment) -> tuple[str, ...]:
    """Return the names that the annotation gives its block."""
    found = NAME.search(note.text)
    return tuple(re.findall(r'"([^"]*)"', found["names"])) if found else ()


def request_lines(page: str, text: str) -> Iterator[RequestLine]:
    """Yield the request lines of all sections whose heading begins with "HTTP request".

    Such a section reaches to the next heading of its own level or above. One that itself stands
    under an example or a "Request" heading shows a call, not a route: `in_example` tells.
    """
    above: list[Heading] = []
    for block in blocks(text):
        if isinstance(block, Heading):
            above = [heading for heading in above if heading.level < block.level]
            above.append(block)
        elif isinstance(block, Fence):
            titles = [heading.title for heading in above]
            if not any(REQUEST_SECTION.match(title) for title in titles):
                continue
            in_example = any(EXAMPLE_SECTION.match(title) for title in titles)
            for number, row in block.rows:
                if REQUEST_LINE.match(row):
                    yield RequestLine(page, number, row.strip(), in_example)


def api_pages(docs: Path, version: str) -> dict[str, str]:
    """Return the text of each API page by its path below `api-reference/<version>/`."""
    root = docs / "api-reference" / version
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8-sig", errors="replace")
        for path in sorted((root / "api").glob("*.md"))
    }


def totals(pages: dict[str, str]) -> dict[str, int]:
    """Return how much of everything the pages hold."""
    requests = [found for page in pages.items() for found in examples(*page, "request")]
    responses = [found for page in pages.items() for found in examples(*page, "response")]
    lines = [found for page in pages.items() for found in request_lines(*page)]
    return {
        "pages": len(pages),
        "pages_with_request_lines": len({line.page for line in lines}),
        "request_lines": len(lines),
        "request_lines_in_examples": sum(line.in_example for line in lines),
        "request_examples": len(requests),
        "request_examples_not_directly_before_a_fence": sum(not one.direct for one in requests),
        "response_examples": len(responses),
        "pages_without_response_example": len(pages.keys() - {one.page for one in responses}),
    }


def report(docs: Path, what: str) -> Iterator[str]:
    """Yield what the command line prints."""
    for version in VERSIONS:
        pages = api_pages(docs, version)
        if what == "counts":
            yield from (f"{version}  {count:6}  {name}" for name, count in totals(pages).items())
            continue
        for page, text in pages.items():
            if what == "lines":
                yield from (
                    f"{version}/{line.page}:{line.line}: {line.text}"
                    for line in request_lines(page, text)
                )
            else:
                yield from (
                    f"{version}/{one.page}:{one.line}: {','.join(one.names)}: {one.first}"
                    for one in examples(page, text, what.removesuffix("s"))
                )


if __name__ == "__main__":
    for printed in report(Path(sys.argv[1]), *(sys.argv[2:] or ["counts"])):
        print(printed)
