"""``[!INCLUDE [text](path)]`` replaced by the blocks of the file that it names.

Paths are relative to the file in which the include stands, never outside the docs folder.
"""

from __future__ import annotations

import re

import msgspec

from generator.reading.blocks import Block, Comment, Paragraph
from generator.reading.decoding import MAX_BYTES, UnreadablePageError, decode
from generator.reading.markdown import parse_blocks
from generator.reading.report import Report
from generator.source import OutsideSourceError, Source, resolve
from generator.text import Span

_INCLUDE = re.compile(r"\[!INCLUDE\s*\[([^\]]*)\]\(\s*([^)\s]+)\s*\)\s*\]", re.IGNORECASE)
_MAX_DEPTH = 8
_MAX_INCLUDES = 200
_MAX_BLOCKS = 20_000


class LostInclude(msgspec.Struct, frozen=True):
    """An include that left nothing behind: its label and target as written, and its place.

    What is lost is reported; the names are witnesses of what it would have stated.
    """

    label: str
    target: str
    span: Span

    @property
    def stem(self) -> str:
        """The name of the file without its ending."""
        return self.target.rpartition("/")[2].removesuffix(".md")


class IncludeReader:
    """Expands the includes of one page; ``files`` are the included files, in order."""

    def __init__(self, source: Source, report: Report) -> None:
        self._source = source
        self._report = report
        self._bytes = 0
        self._blocks = 0
        self.files: list[str] = []
        self.lost: list[LostInclude] = []
        self.references: dict[str, str] = {}

    def expand(self, blocks: tuple[Block, ...], stack: tuple[str, ...]) -> list[Block]:
        """``blocks`` with every include in place of its paragraph.

        ``stack`` are the files that are being read, outermost first. Missing files, cycles and
        includes without end are reported, and leave nothing behind.
        """
        expanded: list[Block] = []
        for block in blocks:
            if isinstance(block, Paragraph) and "!INCLUDE" in block.text.upper():
                expanded += self._paragraph(block, stack)
            else:
                expanded.append(block)
        return expanded

    def _paragraph(self, paragraph: Paragraph, stack: tuple[str, ...]) -> list[Block]:
        found: list[Block] = []
        for number, line in enumerate(paragraph.text.split("\n")):
            span = paragraph.span.below(number)
            position = 0
            for include in _INCLUDE.finditer(line):
                found += _text(line[position : include.start()], span, paragraph)
                blocks = self._include(include[2], span, stack)
                if blocks is None and len(self.lost) < _MAX_INCLUDES:
                    self.lost.append(LostInclude(include[1], include[2], span))
                found += blocks or ()
                position = include.end()
            found += _text(line[position:], span, paragraph)
        return found

    def _include(self, target: str, span: Span, stack: tuple[str, ...]) -> list[Block] | None:
        try:
            path = resolve(stack[-1], target)
            existing = self._source.find(path)
        except (OutsideSourceError, OSError, ValueError):
            self._report.add("include-outside", span, path=target)
            return None
        if existing is None:
            self._report.add("include-missing", span, path=path)
            return None
        if existing != path:
            self._report.add("include-case", span, path=path, actual=existing)
        if existing in stack:
            self._report.add("include-cycle", span, path=existing)
            return None
        if len(stack) > _MAX_DEPTH or len(self.files) >= _MAX_INCLUDES:
            self._report.add("include-too-many", span, path=existing)
            return None
        self.files.append(existing)
        return self._read(existing, span, stack)

    def _read(self, path: str, span: Span, stack: tuple[str, ...]) -> list[Block] | None:
        try:
            content = self._source.read(path)
            self._bytes += len(content)
            if self._bytes > MAX_BYTES:
                self._report.add("include-too-many", span, path=path)
                return None
            text = decode(content, path, self._report)
            blocks, references = parse_blocks(text.markdown, path, self._report, text.offset)
        except UnreadablePageError:
            return None
        except OSError as error:
            self._report.add("include-unreadable", span, path=path, reason=error.strerror or "")
            return None
        self._blocks += len(blocks)
        if self._blocks > _MAX_BLOCKS:
            self._report.add("include-too-many", span, path=path)
            return None
        self.references.update(references)
        return self.expand(blocks, (*stack, path))


def _text(text: str, span: Span, paragraph: Paragraph) -> list[Block]:
    stripped = text.strip().strip(">").strip()
    if not stripped or stripped.startswith("<!--"):
        return [Comment(stripped[4:].removesuffix("-->"), span)] if stripped else []
    return [Paragraph(stripped, span, paragraph.item, paragraph.quoted)]
