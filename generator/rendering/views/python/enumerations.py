"""Views of enumeration types: classes of ``models``."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.facts import Member
from generator.model import EnumType
from generator.rendering.views.calls.names import untaken
from generator.rendering.views.prose import first_sentence, sentence
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.names import constant_name
from generator.rendering.views.python.source import deprecation, docstring, literal, wrapped
from generator.rendering.views.python.types import RUNTIME, TypeName

_INDENT = 4


class MemberView(msgspec.Struct, frozen=True):
    """An enumeration member: its constant and the literal of its value."""

    name: str
    value: str


class EnumClassView(msgspec.Struct, frozen=True):
    """An enumeration class; all texts are Python source."""

    class_name: str
    base: str
    docstring: str
    members: tuple[MemberView, ...]


def enum_class_view(named: TypeName, definition: EnumType, imports: Imports) -> EnumClassView:
    """The view of an enumeration type."""
    return EnumClassView(
        class_name=named.class_name,
        base=imports.run(f"{RUNTIME}.enums", "GraphEnum"),
        docstring=_docstring(named, definition),
        members=tuple(
            MemberView(name, literal(member.name)) for name, member in enum_members(definition)
        ),
    )


def enum_members(definition: EnumType) -> Iterator[tuple[str, Member]]:
    """The members of an enumeration, each once, with their constants."""
    taken: dict[str, str] = {}
    for each in definition.members:
        if each.name not in taken.values():
            name = untaken(constant_name(each.name, "value"), taken).upper()
            taken[name] = each.name
            yield name, each


def _docstring(named: TypeName, definition: EnumType) -> str:
    summary = sentence(definition.description) or f"The values of {named.qualified}."
    lines = wrapped(summary, _INDENT)
    if note := deprecation(definition.deprecation, _INDENT):
        lines += ["", *note]
    described = [
        f"{constant_name(each.name, 'value')}: {first_sentence(each.description)}"
        for each in definition.members
        if each.description
    ]
    if described:
        lines += ["", "Attributes:"]
        for text in described:
            lines += [f"    {line}" for line in wrapped(text, _INDENT + 4, 4)]
    return docstring(lines, _INDENT)
