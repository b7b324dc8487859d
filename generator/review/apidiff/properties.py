"""Properties and enumeration members compared."""

from __future__ import annotations

from collections.abc import Callable

from generator.facts import Member, Property
from generator.model import EnumType, StructuredType
from generator.review.apidiff.changes import ChangeLog
from generator.review.apidiff.pairing import name_likeness, pair, rename
from generator.review.apidiff.texts import compare_text
from generator.review.apidiff.typetexts import UNKNOWN, TypeTexts

Inherited = Callable[[StructuredType, str], str | None]
"""The base type from which a type has a property of that name, or None."""

_TOLD = {True: "yes", False: "no", None: "not told"}


def compare_properties(
    old: StructuredType,
    new: StructuredType,
    texts: TypeTexts,
    log: ChangeLog,
    was_inherited: Inherited,
    is_inherited: Inherited,
) -> None:
    """Note how the properties of ``new`` differ from those of ``old``."""
    pairs = pair(old.properties, new.properties, lambda each: each.name)
    renamed, rest = rename(pairs, _renamed)
    for before, after in renamed:
        log.add("property-renamed", after.span, old=before.name, new=after.name)
    for before, after in (*pairs.both, *renamed):
        _compare_property(before, after, texts, log)
    for each in rest.new:
        if was_inherited(old, each.name):
            log.add("property-moved", each.span, name=each.name, type=new.name)
        else:
            log.add("property-added", each.span, name=each.name, type=texts.new(each.type))
    for each in rest.old:
        # The tables that it stood in tell of the others.
        alike = (kept.span for kept in new.properties if kept.navigation is each.navigation)
        place = next(alike, new.span)
        if base := is_inherited(new, each.name):
            log.add("property-moved", place, name=each.name, type=base)
        else:
            log.add("property-removed", place, name=each.name)


def _renamed(old: Property, new: Property) -> float:
    """Properties of one type are one if the names are alike, or the words are equal."""
    if (old.type, old.navigation) != (new.type, new.navigation):
        return 0.0
    if old.description and old.description == new.description:
        return 1.0
    return name_likeness(old.name, new.name)


def _compare_property(old: Property, new: Property, texts: TypeTexts, log: ChangeLog) -> None:
    _compare_type(old, new, texts, log)
    name, span = new.name, new.span
    if old.navigation is not new.navigation:
        kinds = {True: "navigation", False: "structural"}
        before, after = kinds[old.navigation], kinds[new.navigation]
        log.add("property-kind-changed", span, name=name, old=before, new=after)
    _compare_nullability(old, new, log)
    if old.read_only is not new.read_only:
        log.add("property-read-only" if new.read_only else "property-writable", span, name=name)
    _compare_values(old, new, log)
    if old.deprecated is not new.deprecated:
        code = "property-deprecated" if new.deprecated else "property-undeprecated"
        log.add(code, span, name=name)
    # These stand in the words: what changed there is told above.
    if _read_from_words(old) == _read_from_words(new):
        compare_text(f"property {name}", old.description, new.description, span, log)


def _compare_values(old: Property, new: Property, log: ChangeLog) -> None:
    name, span = new.name, new.span
    if old.values and not new.values:
        log.add("property-values-unstated", span, name=name, values=", ".join(old.values))
    elif new.values and not old.values:
        log.add("property-values-stated", span, name=name, values=", ".join(new.values))
    else:
        for value in new.values:
            if value not in old.values:
                log.add("property-value-added", span, name=name, value=value)
        for value in old.values:
            if value not in new.values:
                log.add("property-value-removed", span, name=name, value=value)


def _read_from_words(told: Property) -> tuple[object, ...]:
    return told.nullable, told.read_only, told.deprecated, frozenset(told.values)


def _compare_nullability(old: Property, new: Property, log: ChangeLog) -> None:
    name, span = new.name, new.span
    match old.nullable, new.nullable:
        case (False, True):
            log.add("property-nullable", span, name=name)
        case (True, False):
            log.add("property-not-nullable", span, name=name)
        case (was, now) if was is not now:
            log.add(
                "property-nullability-restated", span, name=name, old=_TOLD[was], new=_TOLD[now]
            )
        case _:
            pass


def _compare_type(old: Property, new: Property, texts: TypeTexts, log: ChangeLog) -> None:
    before, after = texts.old(old.type), texts.new(new.type)
    if before == after:
        return
    if before == UNKNOWN:
        log.add("property-type-stated", new.span, name=new.name, new=after)
    elif after == UNKNOWN:
        log.add("property-type-unstated", new.span, name=new.name, old=before)
    else:
        log.add("property-type-changed", new.span, name=new.name, old=before, new=after)


def compare_members(old: EnumType, new: EnumType, log: ChangeLog) -> None:
    """Note how the members of ``new`` differ from those of ``old``."""
    if old.flags is not new.flags:
        log.add("flags-changed", new.span, old=_TOLD[old.flags], new=_TOLD[new.flags])
    if old.evolvable is not new.evolvable:
        log.add("enumeration-evolvable" if new.evolvable else "enumeration-closed", new.span)
    pairs = pair(old.members, new.members, lambda each: each.name)
    renamed, rest = rename(pairs, _renamed_member)
    for before, after in renamed:
        log.add("member-renamed", after.span, old=before.name, new=after.name)
    for before, after in (*pairs.both, *renamed):
        if None not in (before.value, after.value) and before.value != after.value:
            old_value, new_value = str(before.value), str(after.value)
            log.add(
                "member-value-changed", after.span, name=after.name, old=old_value, new=new_value
            )
        compare_text(f"member {after.name}", before.description, after.description, after.span, log)
    for each in rest.new:
        if each.name != SENTINEL:
            code = "member-added" if old.evolvable else "member-added-to-closed"
            log.add(code, each.span, name=each.name)
    for each in rest.old:
        if each.name != SENTINEL:
            log.add("member-removed", new.span, name=each.name)


SENTINEL = "unknownFutureValue"
"""The member of evolvable enumerations that stands for members to come; no value of its own."""


def _renamed_member(old: Member, new: Member) -> float:
    """Members are one if their numbers are equal; without numbers, as properties are."""
    if SENTINEL in (old.name, new.name):
        return 0.0
    if old.value is not None and new.value is not None:
        return float(old.value == new.value)
    if old.description and old.description == new.description:
        return 1.0
    return name_likeness(old.name, new.name)
