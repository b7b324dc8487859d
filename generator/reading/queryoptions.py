"""Query options in prose: which of OData's are supported, and those of the operation's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.facts import Location, Parameter
from generator.odata import PrimitiveType
from generator.reading.blocks import Block, Paragraph
from generator.reading.inline import code_spans, plain
from generator.reading.parametertables import OPTION_TYPES, parameter
from generator.reading.tokens import sentences
from generator.text import Span, squeeze

_GENERAL = ("$select", "$filter", "$expand", "$orderby", "$top", "$skip", "$count", "$search")
_NAMES = "|".join(name[1:] for name in OPTION_TYPES)
_OPTION = re.compile(rf"\$({_NAMES})\b", re.IGNORECASE)
_DENIED = re.compile(
    r"(?:\b(?:not|nor)|n't)\W+(?:\w+\W+){0,2}?(?:support|allow|accept|available|use\b)"
    r"|\bno support\b|\bcan(?:not|'t)\W+use\b|\binstead of\b|\bunsupported\b|^not supported",
    re.IGNORECASE,
)
_OTHER_THAN = re.compile(r"\b(?:other than|except(?: for)?|but not)\b", re.IGNORECASE)
_SUPPORTED = re.compile(r"\b(?:support|uses?\b|accept)", re.IGNORECASE)
_OF_ODATA = re.compile(
    r"\bodata\s+(?:query|puery|url)?\s*(?:string )?(?:param|option)", re.IGNORECASE
)
_FOLLOWING = re.compile(r"\bfollowing\b|:\s*$", re.IGNORECASE)
_REQUIRED = re.compile(r"\brequires (?:the )?\$(\w+)", re.IGNORECASE)
_PARENTHESES = re.compile(r"\([^()]*\)")
_NAMED = re.compile(
    r"(?:`(?P<code>[A-Za-z]\w*)(?:=(?P<value>[^`\n]{0,80}))?`|\*\*(?P<bold>[A-Za-z]\w*)\*\*)"
    r" (?:optional |odata )*(?:query )?(?:string )?parameter\b",
    re.IGNORECASE,
)


def read_query_options(blocks: Iterable[Block]) -> Iterator[Parameter]:
    """The query options that the paragraphs and list items tell to be supported.

    Where they say no more than that the OData query parameters are, those that apply generally are
    yielded with the rule ``generic``, without those that a sentence excludes.
    """
    reader = _Reader()
    for block in blocks:
        if isinstance(block, Paragraph):
            reader.paragraph(block)
    yield from reader.options()


class _Reader:
    """Collects what the sentences of a section say."""

    def __init__(self) -> None:
        self._supported: dict[str, Parameter] = {}
        self._denied: set[str] = set()
        self._generic: Span | None = None
        self._pending: Span | None = None
        self._denied_above = False

    def options(self) -> Iterator[Parameter]:
        """What was found: the options named, then those that are supported with the others."""
        yield from self._supported.values()
        span = self._generic or (None if self._supported else self._pending)
        if span is not None:
            for name in _GENERAL:
                if name not in self._supported and name not in self._denied:
                    yield parameter(name, Location.QUERY, span, None, None, "", "generic")

    def paragraph(self, block: Paragraph) -> None:
        """Read a paragraph or list item; items are denied with the sentence that leads to them."""
        if not block.item:
            self._denied_above = block.text.endswith(":") and bool(
                _DENIED.search(plain(block.text))
            )
        if "$" not in block.text and not _SUPPORTED.search(block.text) and "`" not in block.text:
            return
        for sentence in sentences(block.text):
            self._sentence(sentence.text, block.span.below(sentence.line), block.item)

    def _sentence(self, markdown: str, span: Span, item: bool) -> None:
        text = _PARENTHESES.sub("", squeeze(plain(markdown)))
        denied = (item and self._denied_above) or bool(_DENIED.search(text))
        about_odata = bool(_OF_ODATA.search(text))
        head, *tail = _OTHER_THAN.split(text, maxsplit=1)
        names = _options(head)
        if about_odata and not names:
            names = [f"${code.lower()}" for code in code_spans(markdown) if _known(code)]
        self._denied.update(names if denied else _options(" ".join(tail)))
        supported = _options(" ".join(tail)) if denied else names
        required = {f"${found[1].lower()}" for found in _REQUIRED.finditer(text)}
        described = squeeze(plain(markdown)) if len(supported) == 1 else ""
        for name in supported:
            self._add(name, span, True if name in required else None, described)
        if not denied:
            self._others(markdown, span)
            if about_odata and _SUPPORTED.search(text):
                self._general(text, names, span)

    def _general(self, text: str, names: list[str], span: Span) -> None:
        """A sentence that supports the OData query parameters; it may name some of them only."""
        if not names and _FOLLOWING.search(text):
            self._pending = self._pending or span
        elif not names or ("including" in text and "some of" not in text):
            self._generic = self._generic or span

    def _others(self, markdown: str, span: Span) -> None:
        """Query parameters of the operation's own: "the `includeHidden` query parameter"."""
        for found in _NAMED.finditer(squeeze(markdown)):
            name = found["code"] or found["bold"]
            if _known(name):
                self._add(f"${name.lower()}", span, None, "")
                continue
            boolean = (found["value"] or "").lower() in ("true", "false")
            type_ = PrimitiveType("Edm.Boolean") if boolean else None
            text = squeeze(plain(markdown))
            self._supported.setdefault(
                name, Parameter(name, Location.QUERY, span, type_, None, text, "prose")
            )

    def _add(self, name: str, span: Span, required: bool | None, described: str) -> None:
        found = parameter(name, Location.QUERY, span, None, required, described, "prose")
        before = self._supported.setdefault(name, found)
        if required and not before.required:
            self._supported[name] = found


def _options(text: str) -> list[str]:
    return list(dict.fromkeys(f"${found[1].lower()}" for found in _OPTION.finditer(text)))


def _known(name: str) -> bool:
    return f"${name.lower()}" in OPTION_TYPES
