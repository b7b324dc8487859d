"""The names of the generated package compared: what its callers' code has to follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.rendering.views.python.surface import ANYTHING, Symbol, SymbolKind, python_surface
from generator.review.apidiff.changes import Change, ChangeLog
from generator.review.apidiff.compare import ApiDiff, ApiState, in_order, paired_models
from generator.review.apidiff.pairing import pair, rename


def compare_surfaces(old: ApiState, new: ApiState) -> ApiDiff:
    """The changes of the Python package that is generated from ``new`` instead of ``old``."""
    changes: list[Change] = []
    for before, after in paired_models(old, new):
        changes += _compare(python_surface(before), python_surface(after), after.version, "")
    return in_order(changes)


def _compare(
    old: Sequence[Symbol], new: Sequence[Symbol], version: str, owner: str
) -> Iterator[Change]:
    """Changes among the symbols below ``owner``.

    What is below a new or a lost one is not told, nor what a base class tells.
    """
    pairs = pair(old, new, lambda each: (each.kind, each.name))
    renamed, rest = rename(pairs, _same_origin)
    for before, after in renamed:
        log = _log(version, owner, after)
        log.add("sdk-renamed", after.span, kind=after.kind.value, old=before.name, new=after.name)
        yield from log.changes()
    for before, after in (*renamed, *pairs.both):
        log = _log(version, owner, after)
        if not (before.inherited and after.inherited):
            _compare_one(before, after, log)
        yield from log.changes()
        yield from _compare(before.parts, after.parts, version, _path(owner, after))
    for each in rest.new:
        log = _log(version, owner, each)
        if each.required:
            log.add("sdk-required-added", each.span, name=each.name)
        elif not each.inherited:
            log.add("sdk-added", each.span, kind=each.kind.value, name=each.name)
        yield from log.changes()
    yield from _gone(rest.old, version, owner)


def _gone(symbols: Iterable[Symbol], version: str, owner: str) -> Iterator[Change]:
    for each in symbols:
        log = _log(version, owner, each, gone=True)
        if not each.inherited:
            log.add("sdk-removed", each.span, kind=each.kind.value, name=each.name)
        yield from log.changes()


def _same_origin(old: Symbol, new: Symbol) -> float:
    return float(old.kind is new.kind and old.origin == new.origin)


def _compare_one(old: Symbol, new: Symbol, log: ChangeLog) -> None:
    if old.required is not new.required:
        log.add("sdk-required" if new.required else "sdk-optional", new.span, name=new.name)
    if old.type != new.type:
        log.add(
            "sdk-type-refined" if old.type in ANYTHING else "sdk-type-changed",
            new.span,
            kind=new.kind.value,
            name=new.name,
            old=old.type or "anything",
            new=new.type or "anything",
        )


def _log(version: str, owner: str, symbol: Symbol, *, gone: bool = False) -> ChangeLog:
    """Symbols with parts are subjects themselves, the others belong to the one that owns them."""
    whole = symbol.kind in (SymbolKind.GROUP, SymbolKind.METHOD, SymbolKind.CLASS)
    subject = _path(owner, symbol) if whole else owner
    return ChangeLog(version, symbol.span.file, subject, gone)


def _path(owner: str, symbol: Symbol) -> str:
    return f"{owner}.{symbol.name}" if owner else symbol.name
