"""HTTP request sections: the documented request lines, and the header lines among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.facts import Context, Location, Parameter, RequestLine
from generator.http import Method, continues_target, parse_header, parse_request_line
from generator.paths import parse_target
from generator.reading.blocks import Block, Comment, Fence, Html, Paragraph, Table
from generator.reading.headings import SectionKind
from generator.reading.inline import code_spans, plain
from generator.reading.outline import Section
from generator.reading.report import Report
from generator.reading.scope import PageScope
from generator.segments import is_lost
from generator.text import Span, squeeze

_CALLS = frozenset(("", "http", "https", "rest", "msgraph-interactive"))
_TARGET = re.compile(r"[/{$~]|https?://|[\w.-]+(?:[/(?]|$)", re.IGNORECASE)
_PATH = re.compile(r"/|https?://", re.IGNORECASE)
_MENTION = re.compile(rf"\b(?:{'|'.join(Method)})\b", re.IGNORECASE)
_BETWEEN = frozenset(("or", "and", "and/or"))
_SUFFIX = re.compile(r"http requests?\b[\s:(-]*", re.IGNORECASE)
_SAMPLES = frozenset(("request", "response", "example", "simulatedresponse"))
_ELSEWHERE = frozenset(
    (SectionKind.LEAD, SectionKind.OTHER, SectionKind.PERMISSIONS, SectionKind.REQUEST_HEADERS)
)


def read_http_request(section: Section, scope: PageScope) -> Iterator[RequestLine | Parameter]:
    """The request lines of the section's fences, in order, and the header lines below them.

    Where no fence holds any, lines, table rows and code spans that are request lines count.
    """
    above = _above(section)
    found = False
    for block, context in section.walk():
        if isinstance(block, Fence):
            context = Context((*above, *context.headings), context.lead)
            for fact in _read_fence(block, context, scope):
                found = found or isinstance(fact, RequestLine)
                yield fact
    if found:
        return
    for block, context in section.walk():
        context = Context((*above, *context.headings), context.lead)
        for method, target, span in _loose_lines(block):
            scope.report.add("request-line-outside-fence", span, text=f"{method} {target}")
            if line := _request_line(method, target, span, context, scope):
                yield line


def read_stray_request_lines(
    outline: Sequence[Section], scope: PageScope
) -> Iterator[RequestLine | Parameter]:
    """The request lines of a page whose HTTP request sections, if there are any, give none.

    They are looked for in the code blocks of the sections that state no other fact of the request,
    if they are no samples. Reports where they stand, or that the page has none.
    """
    found = bool(scope.report.places("request-target-unreadable"))
    for section in outline:
        if section.kind not in _ELSEWHERE:
            continue
        for block, context in section.walk():
            if not isinstance(block, Fence) or _is_sample(block):
                continue
            context = Context((*context.headings, section.title), context.lead)
            facts = tuple(_read_fence(block, context, scope))
            if any(isinstance(fact, RequestLine) for fact in facts):
                found = True
                scope.report.add("http-request-elsewhere", block.span)
                yield from facts
    if not found:
        sections = (each.span for each in outline if each.kind is SectionKind.HTTP_REQUEST)
        scope.report.add("http-request-missing", next(sections, Span(scope.path, 1)))


def report_hidden_request_lines(blocks: Iterable[Block], report: Report) -> None:
    """Report the request lines that stand in HTML comments; they are not read."""
    for block in blocks:
        if isinstance(block, Comment) and _MENTION.search(block.text):
            for number, line in enumerate(block.text.split("\n")):
                found = parse_request_line(line)
                if found is not None and _PATH.match(found[1]):
                    report.add("request-line-hidden", block.span.below(number), text=line)


def _above(section: Section) -> tuple[str, ...]:
    """The section's own heading, where it says more than that requests stand here."""
    return (section.title,) if _SUFFIX.sub("", section.title, count=1) else ()


def _is_sample(fence: Fence) -> bool:
    return fence.annotation is not None and fence.annotation.block_type in _SAMPLES


def _read_fence(
    fence: Fence, context: Context, scope: PageScope
) -> Iterator[RequestLine | Parameter]:
    """The request lines of a code block with the header lines below them.

    Blocks of other languages count where a line begins with a method and a slash.
    """
    if not _MENTION.search(fence.text):
        return
    strict = fence.language.lower() not in _CALLS
    lines = fence.text.split("\n")
    index = 0
    body = False
    while index < len(lines):
        span = fence.span.below(index + 1)
        line = lines[index].strip()
        index += 1
        request = parse_request_line(line)
        if request is not None and (not strict or _PATH.match(request[1])):
            pieces = [request[1]]
            while index < len(lines) and continues_target(lines[index], pieces[-1]):
                pieces.append(lines[index].strip())
                index += 1
            body = False
            if found := _request_line(request[0], "".join(pieces), span, context, scope):
                yield found
        elif not (body or strict or line.lower() in _BETWEEN):
            if field := parse_header(line):
                yield Parameter(field.name, Location.HEADER, span, rule="requestLine")
            elif line.startswith(("{", "[", "<")):
                body = True
            elif line:
                scope.report.add("request-line-unknown", span, text=line)
                body = True


def _request_line(
    method: Method, target: str, span: Span, context: Context, scope: PageScope
) -> RequestLine | None:
    """The request line of a method and a target; what is odd about the target is reported."""
    if not (_TARGET.match(target) or is_lost(target)):
        scope.report.add("request-target-unreadable", span, text=f"{method} {target}")
        return None
    parsed = parse_target(target)
    for problem in parsed.problems:
        scope.report.add(problem.value, span, text=target)
    if parsed.version not in (None, scope.version):
        found = str(parsed.version)
        scope.report.add("path-wrong-version", span, found=found, expected=scope.version)
    return RequestLine(method, parsed, span, context)


def _loose_lines(block: Block) -> Iterator[tuple[Method, str, Span]]:
    """The request lines in a block that is no fence: its lines, rows and code spans."""
    if isinstance(block, Table):
        for row in block.rows:
            cells = [squeeze(plain(cell)) for cell in row.cells]
            for text in (*cells, " ".join(cells[:2])):
                if found := _loose_line(text):
                    yield *found, row.span
                    break
    elif isinstance(block, Paragraph | Html) and _MENTION.search(block.text):
        for number, line in enumerate(block.text.split("\n")):
            for text in (plain(line), *code_spans(line)):
                if found := _loose_line(text):
                    yield *found, block.span.below(number)
                    break


def _loose_line(text: str) -> tuple[Method, str] | None:
    found = parse_request_line(text)
    return found if found is not None and _PATH.match(found[1]) else None
