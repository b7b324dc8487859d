"""Types that are mentioned and documented nowhere: each gets one spelling, and is reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from generator.diagnostics import Report
from generator.linking.scope import Undocumented
from generator.odata import NamedType
from generator.text import Span

Value = TypeVar("Value")


class Spellings:
    """The spellings of all undocumented types: that of the first mention is the one."""

    def __init__(self, mentions: Iterable[Undocumented], report: Report) -> None:
        self._names: dict[str, str] = {}
        self.places: dict[str, Span] = {}
        for each in mentions:
            known = self._names.setdefault(each.name.lower(), each.name)
            if known not in self.places or not each.qualified:
                report.add("type-undocumented", each.span, name=known)
            self.places.setdefault(known, each.span)

    def apply(self, value: Value, mentions: Iterable[Undocumented]) -> Value:
        """``value``, which has the ``mentions``, with the one spelling of each."""
        changed = self.changes(mentions)
        return _respelt(value, changed) if changed else value

    def changes(self, mentions: Iterable[Undocumented]) -> Mapping[str, str]:
        """Those of the ``mentions`` that have another spelling, with that."""
        spelt = {each.name: self._names[each.name.lower()] for each in mentions}
        return {old: new for old, new in spelt.items() if old != new}


def _respelt(value: Value, names: Mapping[str, str]) -> Value:
    match value:
        case NamedType(name) if name in names:
            return msgspec.structs.replace(value, name=names[name])
        case msgspec.Struct():
            fields = {name: getattr(value, name) for name in value.__struct_fields__}
            return msgspec.structs.replace(
                value, **{name: _respelt(each, names) for name, each in fields.items()}
            )
        case tuple():
            return type(value)(_respelt(each, names) for each in value)
        case _:
            return value
