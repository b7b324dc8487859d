"""Request body sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from generator.facts import BodyStatement, Context, Location, Parameter
from generator.odata import CollectionType, ItemType, MentionedType, PrimitiveType, TypeRef
from generator.reading.blocks import Block, Html, Paragraph, Table
from generator.reading.bodywords import tell_body
from generator.reading.htmltables import html_table
from generator.reading.mentions import find_mention
from generator.reading.outline import Section
from generator.reading.parametertables import (
    looks_like_parameters,
    parameter_columns,
    read_parameter_item,
    read_parameter_table,
)
from generator.reading.required import read_lead_required
from generator.reading.scope import PageScope
from generator.reading.tokens import sentences, tokenize, without_parentheses, words
from generator.reading.typenames import parse_item
from generator.text import Span

_PROPERTY = re.compile(
    r"(?:`(?P<code>@?[A-Za-z][\w.]*)`|\*\*(?P<bold>@?[A-Za-z][\w.]*)\*\*)"
    r" (?:property|parameter|annotation)\b"
    r"|(?P<reference>@odata\.id)\b"
)
_REPRESENTATION = re.compile(r"\brepresentations?\W+(?:of|for)\s+", re.IGNORECASE)
_SUPPLY = re.compile(
    r"\b(?:supply|provide|include|specify|pass|send|contains?|must be|should be|is)\s+", re.I
)
_NOTHING_ELSE = re.compile(
    r"(?:(?:an?|the|one) )?(?=\[[^\]]+\]\([^)]+\)(?: (?:object|resource|entity))?\.?$)", re.I
)
_PLAIN_NAME = re.compile(
    r"(?:the |an? |this |one )?(?P<name>[A-Za-z]\w*) (?:object|resource|entity|collection)\b"
)
_NO_NAMES = words(
    "json new updated request resource following directory entire full complete valid empty "
    "parameters properties same specified single that this each"
)
_IN_URL = re.compile(r"\bin the request ur[il]\b", re.IGNORECASE)
_VALUES = re.compile(r"\b(?:values|types|options)$", re.IGNORECASE)


def read_request_body(section: Section, scope: PageScope) -> Iterator[BodyStatement | Parameter]:
    """One statement of what the section says of the body, and parameters that it puts in the URL.

    Tables under sub-headings are told apart as ``variants``. A section that speaks of parameters
    of the URL alone says that there is no body. Reports a section that says nothing of use.
    """
    reader = _Reader(section, scope)
    for block, context in section.walk():
        reader.block(block, context)
    yield from reader.url_parameters
    yield reader.statement()


class _Part(msgspec.Struct):
    """What is found under one sub-heading, or above the first."""

    context: Context
    type: TypeRef | None = None
    properties: tuple[Parameter, ...] = ()


class _Reader:
    """Collects what the blocks of one section say."""

    def __init__(self, section: Section, scope: PageScope) -> None:
        self._section = section
        self._scope = scope
        self._depth = len(section.outer)
        self._parts: dict[tuple[str, ...], _Part] = {}
        self._said: list[str] = []
        self._empty = self._binary = self._multipart = False
        self._media_type: str | None = None
        self._mentioned: list[Parameter] = []
        self.url_parameters: list[Parameter] = []

    def block(self, block: Block, context: Context) -> None:
        """Read one block."""
        table = html_table(block) if isinstance(block, Html) else block
        if isinstance(table, Table):
            self._table(table, context)
        elif isinstance(block, Paragraph):
            self._paragraph(block, context)

    def statement(self) -> BodyStatement:
        """What was found, put together."""
        main = self._parts.pop(self._section.outer, _Part(Context(self._section.outer)))
        variants = tuple(
            BodyStatement(
                self._section.span, type=part.type, properties=part.properties, context=part.context
            )
            for part in self._parts.values()
            if part.properties
        )
        properties = main.properties or _united(variants)
        if main.type is None and not (properties or self._empty or self._binary):
            properties = tuple({found.name: found for found in self._mentioned}.values())
        body = main.type is not None or bool(properties)
        found = BodyStatement(
            span=self._section.span,
            empty=not body and (self._empty or bool(self.url_parameters)),
            type=main.type,
            properties=properties,
            binary=self._binary and not body,
            multipart=self._multipart,
            media_type=self._media_type,
            context=main.context,
            variants=variants,
        )
        if found == BodyStatement(found.span, context=found.context):
            text = " ".join(self._said) or "the section is empty"
            self._scope.report.add("request-body-unknown", found.span, text=text)
        return found

    def _part(self, context: Context) -> _Part:
        headings = context.headings
        return self._parts.setdefault(headings, _Part(Context(headings)))

    def _table(self, table: Table, context: Context) -> None:
        if any(_VALUES.search(heading) for heading in context.headings[self._depth :]):
            return
        columns = parameter_columns(table, Location.BODY)
        if columns is None:
            if looks_like_parameters(table):
                header = " | ".join(table.header)
                self._scope.report.add("parameter-table-unknown", table.span, header=header)
            return
        in_url = bool(_IN_URL.search(context.lead))
        location = Location.FUNCTION if in_url else Location.BODY
        required = read_lead_required(context.lead)
        rows = read_parameter_table(table, columns, location, self._scope, required)
        if in_url:
            self.url_parameters += rows
        else:
            self._add(context, rows)

    def _add(self, context: Context, found: Iterable[Parameter]) -> None:
        part = self._part(context)
        known = {parameter.name for parameter in part.properties}
        added = [parameter for parameter in found if parameter.name not in known]
        part.properties += tuple({parameter.name: parameter for parameter in added}.values())

    def _paragraph(self, block: Paragraph, context: Context) -> None:
        if block.item:
            required = read_lead_required(context.lead)
            if found := read_parameter_item(block, Location.BODY, required):
                self._add(context, (found,))
            return
        if len(context.headings) > self._depth:
            return
        for sentence in sentences(block.text):
            self._sentence(sentence.text, block.span.below(sentence.line), context)

    def _sentence(self, markdown: str, span: Span, context: Context) -> None:
        told = tell_body(markdown)
        self._said.append(told.text)
        if told.empty:
            self._empty = True
            return
        self._empty = self._empty and not told.offered
        self._multipart = self._multipart or told.multipart
        self._binary = self._binary or told.binary
        self._media_type = self._media_type or told.media_type
        part = self._part(context)
        if part.type is None and not _is_note(markdown):
            part.type = self._type(markdown)
            self._mentioned += self._properties(markdown, span)

    def _properties(self, markdown: str, span: Span) -> Iterator[Parameter]:
        """The properties that a sentence says to supply: "the `name` property"."""
        if not _SUPPLY.search(markdown):
            return
        for found in _PROPERTY.finditer(markdown):
            name = found["code"] or found["bold"] or found["reference"]
            type_ = PrimitiveType("Edm.String") if name == "@odata.id" else None
            yield Parameter(name, Location.BODY, span, type_, rule="prose")

    def _type(self, markdown: str) -> TypeRef | None:
        """The type that a sentence tells the body to be."""
        representation = _REPRESENTATION.search(markdown)
        start = representation or _SUPPLY.search(markdown) or _NOTHING_ELSE.match(markdown.strip())
        if start is None:
            return None
        rest = markdown[start.end() :]
        mention = find_mention(without_parentheses(tokenize(rest)), self._scope, bare=True)
        if mention is not None and (representation or _is_linked(mention.type)):
            item = mention.type
            return CollectionType(item) if mention.collection else item
        named = _PLAIN_NAME.match(rest) if representation else None
        if named is None or named["name"].lower() in _NO_NAMES:
            return None
        return parse_item(named["name"])


def _is_linked(type_: ItemType) -> bool:
    return isinstance(type_, MentionedType) and type_.link is not None


def _is_note(markdown: str) -> bool:
    """Whether the sentence is a note."""
    return markdown.lstrip().startswith(("[!", "**Note", "**Important"))


def _united(variants: tuple[BodyStatement, ...]) -> tuple[Parameter, ...]:
    """The properties of all variants, each once; required only where it is so in every one."""
    found: dict[str, Parameter] = {}
    for variant in variants:
        for parameter in variant.properties:
            found.setdefault(parameter.name, parameter)
    return tuple(
        parameter
        if all(_requires(variant, parameter.name) for variant in variants)
        else replace(parameter, required=None if parameter.required else parameter.required)
        for parameter in found.values()
    )


def _requires(variant: BodyStatement, name: str) -> bool:
    return any(found.name == name and found.required for found in variant.properties)
