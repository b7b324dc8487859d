"""The coverage ledger: what of the pages is read, by folder and workload.

A thing is in conflict where two witnesses of it do not agree, partly read where a fact of it is
lost or in doubt, else read. What an error tells of and nothing was read from is lost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from generator.diagnostics import Diagnostic, Severity
from generator.facts import EnumStatement, Example, PageFacts, PageKind, TypeStatement
from generator.http import BrokenJson
from generator.linking.link import Linked
from generator.model import EnumType, Operation, Route, TypeDefinition
from generator.permissions import Support
from generator.text import Span

NO_WORKLOAD = "(none)"

_SUBJECTS = {"request": "request_lines", "permission": "permissions", "example": "examples"}


class Count(msgspec.Struct, frozen=True):
    """Things of one kind by what became of them."""

    read: int = 0
    partly: int = 0
    conflict: int = 0
    lost: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.read + self.partly + self.conflict + self.lost

    def __add__(self, other: Count) -> Count:
        return Count(
            self.read + other.read,
            self.partly + other.partly,
            self.conflict + other.conflict,
            self.lost + other.lost,
        )


class Counts(msgspec.Struct, frozen=True):
    """All kinds of things; ``permissions`` are rows of permission tables, one for each scheme."""

    pages: Count = Count()
    request_lines: Count = Count()
    permissions: Count = Count()
    types: Count = Count()
    properties: Count = Count()
    examples: Count = Count()

    def __add__(self, other: Counts) -> Counts:
        return Counts(**{kind: getattr(self, kind) + getattr(other, kind) for kind in KINDS})


KINDS = Counts.__struct_fields__


class Coverage(msgspec.Struct, frozen=True):
    """One row of the ledger. ``folder`` is below ``api-reference``, as ``v1.0/api``.

    ``workload`` is the service that the front matter names, or the part of Intune that the file
    name does.
    """

    folder: str
    workload: str
    counts: Counts = Counts()


def cover(pages: Sequence[PageFacts], linked: Linked) -> tuple[Coverage, ...]:
    """The ledger of one version: a row for each folder and workload, in that order."""
    by_file: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for found in linked.diagnostics:
        by_file[found.span.file].append(found)
    operations = {operation.page: operation for operation in linked.model.operations}
    types: defaultdict[str, list[TypeDefinition]] = defaultdict(list)
    for definition in linked.model.types:
        types[definition.span.file].append(definition)
    rows: defaultdict[tuple[str, str], Counts] = defaultdict(Counts)
    for page in pages:
        marks = _Marks((*page.diagnostics, *by_file[page.path]))
        counts = _count_page(page, operations.get(page.path), types[page.path], marks)
        rows[_folder(page), workload(page)] += counts
    return tuple(Coverage(*key, counts) for key, counts in sorted(rows.items()))


def total(rows: Iterable[Coverage]) -> Counts:
    """The sum of ``rows``."""
    return sum((row.counts for row in rows), Counts())


def workload(page: PageFacts) -> str:
    """The service that a page belongs to; Intune's pages are told apart by their file names."""
    parts = page.stem.split("-")
    if parts[0] == "intune" and len(parts) > 2:
        return "-".join(parts[:2])
    return (page.front_matter.subservice or NO_WORKLOAD).casefold()


def _folder(page: PageFacts) -> str:
    return "/".join(page.path.split("/")[-3:-1])


class _Marks:
    """The findings on one page, by place."""

    def __init__(self, findings: Sequence[Diagnostic]) -> None:
        self._findings = findings
        self._conflicts: set[Span] = set()
        self._doubts: set[Span] = set()
        self._claimed: set[Span] = set()
        for found in findings:
            if found.rule.conflict:
                self._conflicts.update((found.span, *found.related))
            elif found.severity is not Severity.NOTE:
                self._doubts.add(found.span)

    @property
    def hurt(self) -> bool:
        """Whether a fact of the page is lost."""
        return any(found.severity is Severity.ERROR for found in self._findings)

    @property
    def contradicted(self) -> bool:
        """Whether any witnesses on the page do not agree."""
        return bool(self._conflicts)

    def judge(self, *spans: Span, whole: bool = True) -> Count:
        """What became of a thing at ``spans``; it is not ``whole`` where a part is unknown."""
        self._claimed.update(spans)
        if not self._conflicts.isdisjoint(spans):
            return Count(conflict=1)
        if not whole or not self._doubts.isdisjoint(spans):
            return Count(partly=1)
        return Count(read=1)

    def lost(self) -> Iterator[tuple[str, Count]]:
        """Each error that tells of a thing of which nothing was read, by kind."""
        for found in self._findings:
            kind = _SUBJECTS.get(found.code.partition("-")[0].removesuffix("s"))
            if kind and found.severity is Severity.ERROR and found.span not in self._claimed:
                yield kind, Count(lost=1)


def _count_page(
    page: PageFacts, operation: Operation | None, types: Sequence[TypeDefinition], marks: _Marks
) -> Counts:
    counts = dict.fromkeys(KINDS, Count())
    for kind, count in _things(page, operation, types, marks):
        counts[kind] += count
    for kind, count in marks.lost():
        counts[kind] += count
    given = operation is not None if page.kind is PageKind.API else bool(page.types or page.enums)
    return Counts(**{**counts, "pages": _page(given, marks)})


def _page(given: bool, marks: _Marks) -> Count:
    if not given and marks.hurt:
        return Count(lost=1)
    if marks.contradicted:
        return Count(conflict=1)
    return Count(partly=1) if marks.hurt else Count(read=1)


def _things(
    page: PageFacts, operation: Operation | None, types: Sequence[TypeDefinition], marks: _Marks
) -> Iterator[tuple[str, Count]]:
    for route in operation.routes if operation else ():
        yield "request_lines", marks.judge(*_places(route))
    for table in page.permissions:
        for row in table.rows:
            known = row.support is not Support.UNKNOWN
            yield "permissions", marks.judge(row.span, whole=known)
    stated: tuple[TypeStatement | EnumStatement, ...] = (*page.types, *page.enums)
    for statement in stated:
        yield "types", marks.judge(statement.span)
    for definition in types:
        for each in () if isinstance(definition, EnumType) else definition.properties:
            if each.span.file == page.path:
                yield "properties", marks.judge(each.span, whole=each.type is not None)
    for example in page.examples:
        yield "examples", _example(example, marks)


def _places(route: Route) -> Iterator[Span]:
    """Where the route is stated, and where what it answers is."""
    yield route.span
    for response in route.responses:
        yield response.span
        if response.type is not None:
            yield response.type.span
            yield from (witness.span for witness in response.type.others)


def _example(example: Example, marks: _Marks) -> Count:
    messages = [each for each in (example.request, example.response) if each is not None]
    broken = any(isinstance(each.body, BrokenJson) for each in messages)
    whole = len(messages) == 2 and not broken
    return marks.judge(*(each.span for each in messages), whole=whole)
