"""The blocks of a page, flat and in order: what the section readers read.

Lists and quotes are flattened: the blocks in them stand in the stream like any others. Inline
Markdown is left as it is written; :mod:`generator.reading.inline` reads it where it matters.
"""

from __future__ import annotations

import msgspec

from generator.odata import TypeRef
from generator.text import Span


class Annotation(msgspec.Struct, frozen=True):
    """The JSON object in an HTML comment; it describes the block that follows.

    ``type`` is ``@odata.type`` with its collection, if one is written there; absent keys are None
    or empty. ``keys`` are all names that were present, for the diagnostics.
    """

    span: Span
    block_type: str = ""
    names: tuple[str, ...] = ()
    type: TypeRef | None = None
    collection: bool | None = None
    truncated: bool = False
    optional_properties: tuple[str, ...] = ()
    key_property: str | None = None
    base_type: str | None = None
    abstract: bool = False
    open_type: bool = False
    composable: bool = False
    expect_error: bool = False
    keys: tuple[str, ...] = ()


class Heading(msgspec.Struct, frozen=True):
    """A heading of ``level`` 1 to 6."""

    level: int
    text: str
    span: Span


class Paragraph(msgspec.Struct, frozen=True):
    """A paragraph; ``item`` if it is a list item's text, ``quoted`` if it stands in a quote."""

    text: str
    span: Span
    item: bool = False
    quoted: bool = False


class Row(msgspec.Struct, frozen=True):
    """A table row: its cells as written."""

    cells: tuple[str, ...]
    span: Span


class Table(msgspec.Struct, frozen=True):
    """A table with its header cells, as written."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    span: Span
    annotation: Annotation | None = None


class Fence(msgspec.Struct, frozen=True):
    """A fenced code block; ``span`` is the line of the opening fence, the text starts below it.

    ``closed`` is False if its own end is missing, and it ends where another block or the page does.
    """

    language: str
    text: str
    span: Span
    annotation: Annotation | None = None
    closed: bool = True


class Comment(msgspec.Struct, frozen=True):
    """An HTML comment without its delimiters; ``closed`` is False if its end is missing."""

    text: str
    span: Span
    closed: bool = True


class Html(msgspec.Struct, frozen=True):
    """Raw HTML that is not a comment."""

    text: str
    span: Span


class Rule(msgspec.Struct, frozen=True):
    """A thematic break."""

    span: Span


Block = Heading | Paragraph | Table | Fence | Comment | Html | Rule
