"""Types compared: by qualified name, a renamed type recognised by its properties or members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model import EnumType, StructuredType, TypeDefinition
from generator.odata import simple_name
from generator.review.apidiff.availability import compare_deprecation
from generator.review.apidiff.changes import Change, ChangeLog
from generator.review.apidiff.pairing import Pairs, pair, rename, set_likeness
from generator.review.apidiff.properties import Inherited, compare_members, compare_properties
from generator.review.apidiff.texts import compare_text
from generator.review.apidiff.typetexts import TypeTexts

_RENAMED = 0.8
"""The share of names that a type has to keep to be known again under another name."""
_FEWEST = 3
"""Fewer names than this tell no type from another."""


class PairedTypes:
    """The types of two states, paired once: operations need the renames, types the pairs."""

    def __init__(self, old: tuple[TypeDefinition, ...], new: tuple[TypeDefinition, ...]) -> None:
        self._old = {each.name: each for each in old}
        self._new = {each.name: each for each in new}
        self._pairs = pair(old, new, lambda each: each.name)
        self._renamed, self._rest = rename(self._pairs, _Likeness(self._pairs))

    @property
    def texts(self) -> TypeTexts:
        """Writes types of the old state by their new names."""
        return TypeTexts({before.name: after.name for before, after in self._renamed})

    def changes(self, version: str) -> Iterator[Change]:
        """All changes between the types of the two states."""
        for before, after in self._renamed:
            log = _log(version, after)
            log.add("type-renamed", after.span, old=before.name)
            yield from self._compare(before, after, log)
        for before, after in self._pairs.both:
            yield from self._compare(before, after, _log(version, after))
        yield from _lone(self._rest, version)

    def _compare(
        self, old: TypeDefinition, new: TypeDefinition, log: ChangeLog
    ) -> Iterator[Change]:
        match old, new:
            case (StructuredType(documented=True), StructuredType(documented=False)):
                log.add("type-undocumented", new.span)
            case (StructuredType(documented=False), StructuredType(documented=True)):
                log.add("type-documented", new.span)
            case (StructuredType(), StructuredType()):
                _compare_heads(old, new, self.texts, log)
                inherited = _inherited(self._old), _inherited(self._new)
                compare_properties(old, new, self.texts, log, *inherited)
            case (EnumType(), EnumType()):
                compare_members(old, new, log)
            case _:
                log.add("type-kind-changed", new.span, old=_kind(old), new=_kind(new))
        compare_deprecation(old.deprecation, new.deprecation, new.span, log)
        compare_text("the description", old.description, new.description, new.span, log)
        yield from log.changes()


def _log(version: str, definition: TypeDefinition, *, gone: bool = False) -> ChangeLog:
    return ChangeLog(version, definition.span.file, definition.name, gone)


def _lone(rest: Pairs[TypeDefinition], version: str) -> Iterator[Change]:
    """Types that one side alone has. One without a page is known only by what names it."""
    for each in filter(_documented, rest.new):
        log = _log(version, each)
        log.add("type-added", each.span)
        yield from log.changes()
    for each in filter(_documented, rest.old):
        log = _log(version, each, gone=True)
        log.add("type-removed", each.span)
        yield from log.changes()


def _documented(definition: TypeDefinition) -> bool:
    return not isinstance(definition, StructuredType) or definition.documented


class _Likeness:
    """How much of what they hold two types of one kind share; a new namespace alone is a rename."""

    def __init__(self, pairs: Pairs[TypeDefinition]) -> None:
        self._old = {each.name: _names(each) for each in pairs.old}
        self._new = {each.name: _names(each) for each in pairs.new}

    def __call__(self, old: TypeDefinition, new: TypeDefinition) -> float:
        if isinstance(old, EnumType) is not isinstance(new, EnumType):
            return 0.0
        before, after = self._old[old.name], self._new[new.name]
        if simple_name(old.name).casefold() == simple_name(new.name).casefold():
            return 1.0 + set_likeness(before, after)
        fewest, most = sorted((len(before), len(after)))
        if fewest < _FEWEST or fewest < _RENAMED * most:
            return 0.0
        shared = set_likeness(before, after)
        return shared if shared >= _RENAMED else 0.0


def _names(definition: TypeDefinition) -> frozenset[str]:
    if isinstance(definition, EnumType):
        return frozenset(each.name for each in definition.members)
    return frozenset(each.name for each in definition.properties)


def _kind(definition: TypeDefinition) -> str:
    if isinstance(definition, EnumType):
        return "an enumeration"
    return "an entity type" if definition.entity else "a complex type"


def _compare_heads(
    old: StructuredType, new: StructuredType, texts: TypeTexts, log: ChangeLog
) -> None:
    if old.entity is not new.entity:
        log.add("type-kind-changed", new.span, old=_kind(old), new=_kind(new))
    if texts.name(old.base) != new.base:
        log.add("base-changed", new.span, old=old.base or "none", new=new.base or "none")
    if old.open is not new.open:
        log.add("type-opened" if new.open else "type-closed", new.span)
    if old.abstract is not new.abstract:
        log.add("type-abstract" if new.abstract else "type-concrete", new.span)
    if old.key != new.key:
        code = "key-changed" if old.key and new.key else "key-restated"
        log.add(code, new.span, old=old.key or "not told", new=new.key or "not told")


def _inherited(types: Mapping[str, TypeDefinition]) -> Inherited:
    """Looks a property up in the base types among ``types``."""

    def find(definition: StructuredType, name: str) -> str | None:
        seen: set[str] = set()
        base = types.get(definition.base) if definition.base else None
        while isinstance(base, StructuredType) and base.name not in seen:
            if any(each.name == name for each in base.properties):
                return base.name
            seen.add(base.name)
            base = types.get(base.base) if base.base else None
        return None

    return find
