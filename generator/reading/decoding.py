"""Bytes of a page to text, and the YAML front matter on top of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import yaml

from generator.facts import FrontMatter
from generator.reading.report import Report
from generator.text import Span, squeeze

MAX_BYTES = 1_000_000
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LOADER: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_KEYS = {
    "title": "title",
    "description": "description",
    "author": "author",
    "ms.subservice": "subservice",
    "ms.prod": "subservice",
    "ms.date": "date",
    "doc_type": "doc_type",
}
_ENTRY = re.compile(
    r"(?P<key>[A-Za-z][\w.]*): +"
    r"(?:\"(?P<quoted>[ !#-\[\]-~]*)\"|(?P<plain>[A-Za-z0-9](?:[\w ./-]*\w)?)) *",
    re.ASCII,
)
"""An entry of a header that means to YAML what it looks like."""


class UnreadablePageError(ValueError):
    """The page cannot be read as text at all; the report says why."""


class Text(msgspec.Struct, frozen=True):
    """A page's Markdown below its front matter; ``offset`` lines stand above it in the file.

    ``lines`` tells where each key of the front matter stands.
    """

    markdown: str
    offset: int
    front_matter: FrontMatter
    lines: dict[str, int] = {}


def decode(content: bytes, file: str, report: Report) -> Text:
    """The text of ``content`` and its front matter.

    Raises :class:`UnreadablePageError` for a page that is too large or binary, after reporting it.
    """
    if len(content) > MAX_BYTES:
        report.add("page-too-large", Span(file, 1), size=len(content), limit=MAX_BYTES)
        raise UnreadablePageError(file)
    text = _decode(content, file, report).replace("\r\n", "\n").replace("\r", "\n")
    if not text.startswith("---\n"):
        return Text(text, 0, FrontMatter())
    end = text.find("\n---", 3)
    if end < 0:
        report.add("front-matter-unclosed", Span(file, 1))
        return Text(text, 0, FrontMatter())
    header = text[4 : end + 1]
    rest = text.find("\n", end + 1)
    markdown = text[rest + 1 :] if rest >= 0 else ""
    offset = text.count("\n", 0, len(text) - len(markdown))
    lines = {key: number for number, key in _keys(header)}
    return Text(markdown, offset, _front_matter(header, file, report), lines)


def _decode(content: bytes, file: str, report: Report) -> str:
    encoding = next((name for bom, name in _BOMS.items() if content.startswith(bom)), "utf-8")
    if b"\0" in content and encoding != "utf-16":
        report.add("page-binary", Span(file, content[: content.index(0)].count(b"\n") + 1))
        raise UnreadablePageError(file)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        report.add("page-encoding", Span(file, content[: error.start].count(b"\n") + 1))
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        report.add("page-binary", Span(file, text[: text.index("\0")].count("\n") + 1))
        raise UnreadablePageError(file)
    return text


def _keys(header: str) -> Iterator[tuple[int, str]]:
    """What each line of a header begins with, up to a colon, with the line's number."""
    for number, line in enumerate(header.split("\n"), 2):
        yield number, line.partition(":")[0].strip()


def _front_matter(header: str, file: str, report: Report) -> FrontMatter:
    values = _entries(header)
    if values is None:
        values = _mapping(header, file, report)
    if values is None:
        return FrontMatter()
    found: dict[str, str] = {}
    for number, key in _keys(header):
        if key not in _KEYS:
            continue
        value = squeeze(values.get(key, "")) or None
        if value is None:
            report.add("front-matter-empty", Span(file, number), key=key)
        elif "TODO" in value:
            report.add("placeholder", Span(file, number), text=value)
        else:
            found.setdefault(_KEYS[key], value)
    return FrontMatter(**found)


def _entries(header: str) -> dict[str, str] | None:
    """The entries of a header of simple lines, as nearly all are; None where it takes YAML.

    YAML takes ten times as long.
    """
    found: dict[str, str] = {}
    for line in header.removesuffix("\n").split("\n"):
        entry = _ENTRY.fullmatch(line)
        if entry is None:
            return None
        found[entry["key"]] = entry["quoted"] if entry["plain"] is None else entry["plain"]
    return found


def _mapping(header: str, file: str, report: Report) -> dict[str, str] | None:
    """The entries of a header whose values are texts; None where it is no mapping, reported."""
    try:
        node = _LOADER(header).get_single_node()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark is not None else 1
        reason = getattr(error, "problem", None) or "not YAML"
        report.add("front-matter-invalid", Span(file, line), reason=reason)
        return None
    except (ValueError, RecursionError) as error:
        report.add("front-matter-invalid", Span(file, 1), reason=str(error) or "nested too deeply")
        return None
    if not isinstance(node, yaml.MappingNode):
        report.add("front-matter-invalid", Span(file, 1), reason="not a mapping of keys to values")
        return None
    return {key.value: value.value for key, value in node.value if _is_text(key, value)}


def _is_text(*nodes: yaml.Node) -> bool:
    """Whether all of ``nodes`` are scalars: their values are what is written, dates and all."""
    return all(isinstance(node, yaml.ScalarNode) for node in nodes)
