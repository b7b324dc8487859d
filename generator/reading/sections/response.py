"""Response sections: what the prose says of each outcome.

Section "Response" of an API page: "If successful, this method returns a `200 OK` response code and
a collection of [user](…) objects in the response body."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from generator.facts import Context, ResponseStatement
from generator.odata import CollectionType, ItemType, StreamType
from generator.reading.blocks import Fence, Paragraph, Row, Table
from generator.reading.clauses import Clause, clauses, status_code
from generator.reading.inline import plain
from generator.reading.mentions import Mention, find_mention
from generator.reading.outcomes import Outcomes, tells_body
from generator.reading.outline import Section
from generator.reading.scope import PageScope
from generator.reading.tokens import (
    Sentence,
    Token,
    TokenKind,
    sentences,
    tokenize,
    without_parentheses,
    words,
)
from generator.text import Span, squeeze

_TELLS = re.compile(
    r"\breturn(?:s|ed|ing)?\b|\brespon(?:se|ds?|ses)\b.*\b(?:includes?|contains?|with|is|be|as)\b"
    r"|\bbody (?:of the response )?(?:will )?(?:includes?|contains?)\b",
    re.IGNORECASE | re.DOTALL,
)
_EMPTY = re.compile(
    r"\b(?:does(?:n.t| not)|do not|will not|won.t) (?:return|include|contain) "
    r"(?:anything|any content|(?:a |any )?response body|a body|content)"
    r"|\b(?:no|empty|without) (?:an? )?(?:response )?(?:body|content)\b|\bno json data\b"
    r"|\bnothing to return\b|\bonly a response code\b",
    re.IGNORECASE,
)
_STREAM = re.compile(
    r"\b(?:file|byte|binary|octet)[ -]stream\b|\bbinary (?:data|contents?)\b"
    r"|\bbytes of (?:the|an?)\b|\braw (?:contents?|value|bytes|data)\b"
    r"|\bmime (?:contents?|format)\b|\bapplication/octet-stream\b|\bxml representation\b",
    re.IGNORECASE,
)
_LEADS_TO_FILE = re.compile(r"\bdownload|\bredirect", re.IGNORECASE)
_MANY = re.compile(r"\b(?:collection|list|array) of\b|\bempty collection\b", re.IGNORECASE)
_APART = re.compile(
    r"\W*(?:if|when|for|with|without|specifying|instead|otherwise|each|this|the service)\b",
    re.IGNORECASE,
)
_HEADER_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*$")
_NOT_RESPONSE_HEADERS = words(
    "accept authorization consistencylevel content-type content-encoding host prefer range "
    "user-agent request response http the following these this optional a an csv"
)
_STATUS_COLUMN = words("code codes status response responses error errors")
_BODILESS = (204, 205, 304)
_MAX_SENTENCE = 2_000  # characters; each of its clauses quotes the whole sentence


def read_response(section: Section, scope: PageScope) -> Iterator[ResponseStatement]:
    """One statement for each outcome that a sentence or a table of status codes tells.

    A sentence without a status code goes on about the outcome before it ("It does not return
    anything in the response body"). Items of a list that an outcome introduces ("one of the
    following") are outcomes of their own, with its status codes.
    """
    outcomes = Outcomes()
    prose: Paragraph | None = None
    sample = False
    for block, context in section.walk():
        if isinstance(block, Paragraph):
            prose = prose or block
            _read_paragraph(block, context, scope, outcomes)
        elif isinstance(block, Table):
            _read_table(block, context, outcomes)
        elif isinstance(block, Fence):
            sample = True
    found = outcomes.statements
    errors = section.title.lower().startswith("error")
    if not found and prose is not None and not sample and not errors:
        scope.report.add("response-unread", prose.span, text=plain(prose.text))
    for statement in found:
        _check(statement, scope)
    yield from found


def _check(statement: ResponseStatement, scope: PageScope) -> None:
    ok = 200 in statement.statuses or 201 in statement.statuses
    if statement.type is not None and 204 in statement.statuses:
        scope.report.add("response-no-content-with-body", statement.span)
    elif ok and not tells_body(statement) and not statement.headers:
        scope.report.add("response-body-unstated", statement.span)


def _read_paragraph(
    block: Paragraph, context: Context, scope: PageScope, outcomes: Outcomes
) -> None:
    if not block.item:
        outcomes.end_list()
    for number, sentence in enumerate(sentences(block.text)):
        span = block.span.below(sentence.line)
        if len(sentence.text) > _MAX_SENTENCE:
            scope.report.add("response-sentence-long", span, size=len(sentence.text))
            continue
        listed = block.item and outcomes.introduced
        told = [
            _statement(clause, sentence, span, context, scope, listed)
            for clause in _clauses(sentence.text)
        ]
        if listed and number == 0 and (told[0].statuses or told[0].headers or tells_body(told[0])):
            outcomes.listed(told[0])
        elif told[0].statuses:
            outcomes.add(*told)
        elif tells_body(told[0]) and number == 0 and _APART.match(sentence.text):
            outcomes.distinguish(told[0])
        elif tells_body(told[0]) or told[0].headers:
            outcomes.complete(told[0])
    if "following" in block.text and not block.item:
        outcomes.introduce()


@lru_cache(maxsize=16384)
def _clauses(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence; pages say the same in the same words."""
    return tuple(clauses(without_parentheses(tokenize(sentence))))


def _statement(
    clause: Clause,
    sentence: Sentence,
    span: Span,
    context: Context,
    scope: PageScope,
    bare: bool,
) -> ResponseStatement:
    """What one clause tells; ``bare`` if it may be nothing but a type."""
    text = squeeze(plain(sentence.text))
    for code in clause.odd:
        scope.report.add("response-reason-phrase", span, text=code)
    for name in clause.series:
        scope.report.add("response-status-series", span, text=name)
    plainly = ResponseStatement(span, clause.statuses, text=text, context=context)
    if any(status >= 400 for status in clause.statuses):
        return plainly
    if not (clause.statuses or bare or _TELLS.search(sentence.text)):
        return replace(plainly, headers=_headers(clause.tokens))
    return _success(clause, span, text, context, scope, bare)


def _success(
    clause: Clause, span: Span, text: str, context: Context, scope: PageScope, bare: bool
) -> ResponseStatement:
    said = " ".join(token.text for token in clause.tokens)
    prose = " ".join(token.text for token in clause.tokens if token.kind is not TokenKind.CODE)
    mention = find_mention(clause.tokens, scope, bare)
    if mention is not None and mention.beside:
        scope.report.add("response-types-several", span, text=text)
    stream = bool(
        _STREAM.search(said)
        or (mention is not None and isinstance(mention.type, StreamType))
        or (any(300 <= status < 400 for status in clause.statuses) and _LEADS_TO_FILE.search(said))
    )
    if stream:
        mention = Mention(StreamType(), False)
    empty = mention is None and bool(
        _EMPTY.search(prose) or any(status in _BODILESS for status in clause.statuses)
    )
    collection = mention.collection if mention else (True if _MANY.search(said) else None)
    return ResponseStatement(
        span,
        clause.statuses,
        type=_type(mention),
        alternatives=mention.alternatives if mention else (),
        collection=None if empty else collection,
        empty=empty,
        stream=stream,
        headers=_headers(clause.tokens),
        text=text,
        context=context,
    )


def _type(mention: Mention | None) -> CollectionType | ItemType | None:
    if mention is None:
        return None
    return CollectionType(mention.type) if mention.collection else mention.type


def _headers(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The header fields that a clause names: "a `Location` header", "the header `Location`"."""
    found: list[str] = []
    for index, token in enumerate(tokens):
        if token.lower not in ("header", "headers"):
            continue
        before = [one for one in tokens[max(0, index - 3) : index] if one.text != ":"]
        while before and before[-1].lower == "response":
            before.pop()
        after = [one for one in tokens[index + 1 : index + 2] if one.text[:1].isupper()]
        found += (
            name.text[0].upper() + name.text[1:]
            for name in (*before[-1:], *after)
            if _HEADER_NAME.match(name.text) and name.lower not in _NOT_RESPONSE_HEADERS
        )
    return tuple(dict.fromkeys(found))


def _read_table(table: Table, context: Context, outcomes: Outcomes) -> None:
    """Read a table of status codes, or of response header fields."""
    titles = [plain(cell).lower() for cell in table.header]
    about = " ".join((*context.headings, context.lead, *titles)).lower()
    if titles[:1] in (["name"], ["header"], ["headers"], ["response header"]):
        if "header" in about:
            names = tuple(plain(row.cells[0]) for row in table.rows if row.cells)
            outcomes.complete(ResponseStatement(table.span, headers=names, context=context))
        return
    columns = [number for number, title in enumerate(titles) if _STATUS_COLUMN & set(title.split())]
    for row in table.rows:
        if (statement := _row(row, columns, context)) is not None:
            outcomes.listed(statement)


def _row(row: Row, columns: Sequence[int], context: Context) -> ResponseStatement | None:
    """The outcome that a row of a table of status codes tells, or None where it gives no code."""
    cells = [plain(cell) for cell in row.cells]
    for column in columns:
        status = status_code(cells[column]) if column < len(cells) else None
        if status is not None:
            text = squeeze(" ".join(cells[:column] + cells[column + 1 :]))
            return ResponseStatement(row.span, (status,), text=text, context=context)
    return None
