"""Whether a JSON value is of a type (OData JSON 4.01, section 7), and what violates it."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from graph_stub.tables import Api, Enumeration, Property

TYPE = "@odata.type"
_DATES = ("Edm.Date", "Edm.DateTimeOffset")
_COLLECTION = re.compile(r"Collection\((.*)\)$")
_DEPTH = 60
"""No documented type nests deeper; a value that does is refused."""


def item(reference: str) -> str | None:
    """The type of the items where ``reference`` is a collection, else None."""
    found = _COLLECTION.match(reference)
    return found[1] if found else None


class Checker:
    """Checks values against the types of ``api``.

    One that is ``lenient`` takes what services take: members of enumerations in any case, a date
    for a moment and a moment for a date, numbers and Booleans as texts, null for a collection.
    """

    def __init__(self, api: Api, lenient: bool = False) -> None:
        self._api = api
        self._lenient = lenient

    def problem(self, value: Any, reference: str, place: str = "", depth: int = 0) -> str | None:
        """What violates the type, as a sentence with the place in the value; None if nothing does.

        Properties that the type does not have, annotations and types that are not known are free.
        """
        if depth > _DEPTH:
            return f"{_at(place)} is nested too deep"
        inner = item(reference)
        if inner is not None:
            return self._items(value, inner, place, depth)
        if reference in self._api.structures:
            return self._members(value, reference, place, depth)
        if (enumeration := self._api.enumerations.get(reference)) is not None:
            fits = _is_member(value, enumeration, self._lenient)
            return None if fits else _wrong(place, reference)
        kinds = _DATES if self._lenient and reference in _DATES else (reference,)
        tests = [_PRIMITIVES[each] for each in kinds if each in _PRIMITIVES]
        if self._lenient and isinstance(value, str):
            value = spelled(value, reference)
        fits = not tests or any(test(value) for test in tests)
        return None if fits else _wrong(place, reference)

    def type_of(self, value: Any, reference: str) -> str:
        """The type that ``value`` says it is of by ``@odata.type``, else ``reference``."""
        if reference.startswith("Edm.") and reference != "Edm.Untyped":
            return reference
        named = value.get(TYPE) if isinstance(value, dict) else None
        name = named.lstrip("#") if isinstance(named, str) else ""
        return name if name in self._api.structures else reference

    def nullable(self, found: Property) -> bool:
        """Whether a property may be null: one that is required may not, nor may a collection."""
        return not found.required and item(found.type) is None

    def _may_be_null(self, found: Property) -> bool:
        return self.nullable(found) or (self._lenient and item(found.type) is not None)

    def _items(self, value: Any, inner: str, place: str, depth: int) -> str | None:
        if not isinstance(value, list):
            return _wrong(place, f"Collection({inner})")
        for index, each in enumerate(value):
            found = self.problem(each, inner, f"{place}/{index}", depth + 1)
            if found:
                return found
        return None

    def _members(self, value: Any, reference: str, place: str, depth: int) -> str | None:
        if not isinstance(value, dict):
            return _wrong(place, reference)
        if not isinstance(value.get(TYPE, ""), str):
            return _wrong(f"{place}/{TYPE}", "Edm.String")
        properties = self._api.structures[self.type_of(value, reference)].properties
        for name, each in value.items():
            known = properties.get(name)
            if known is None or (each is None and self._may_be_null(known)):
                continue
            found = self.problem(each, known.type, f"{place}/{name}", depth + 1)
            if found:
                return found
        return None


def spelled(text: str, reference: str) -> Any:
    """The Boolean or number that ``text`` spells where ``reference`` is such a type, else it."""
    if reference == "Edm.Boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if reference in _NUMBERS and _NUMBER.fullmatch(text):
        return float(text) if re.search("[.eE]", text) else int(text)
    return text


def _at(place: str) -> str:
    return f"The value of {place.lstrip('/')}" if place else "The value"


def _wrong(place: str, reference: str) -> str:
    return f"{_at(place)} is no {reference}."


def _is_member(value: Any, enumeration: Enumeration, any_case: bool) -> bool:
    if not isinstance(value, str):
        return False
    if not enumeration.members:
        return True
    parts = [part.strip() for part in value.split(",")] if enumeration.flags else [value]
    if any_case:
        known = {each.lower() for each in enumeration.members}
        return known.issuperset(part.lower() for part in parts)
    return all(part in enumeration.members for part in parts)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_base64(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        return base64.b64decode(value, altchars="-_", validate=True) is not None
    except ValueError:
        return False


def _is_whole(low: int, high: int) -> Callable[[Any], bool]:
    def test(value: Any) -> bool:
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return whole and not isinstance(value, bool) and low <= value <= high

    return test


def _is_number(value: Any) -> bool:
    if isinstance(value, str):
        return value in ("INF", "-INF", "NaN")
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value)


def _is_like(pattern: str) -> Callable[[Any], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


_DATE = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?"
_ZONE = r"(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)"
_DURATION = (
    r"-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?"
)
_SIZES = ("Byte", "Decimal", "Double", "Int16", "Int32", "Int64", "SByte", "Single")
_NUMBERS = frozenset(f"Edm.{each}" for each in _SIZES)
_NUMBER = re.compile(r"-?\d{1,400}(?:\.\d+)?(?:[eE][+-]?\d{1,3})?", re.ASCII)
_PRIMITIVES: Mapping[str, Callable[[Any], bool]] = {
    "Edm.Binary": _is_base64,
    "Edm.Base64Url": _is_like("[A-Za-z0-9_-]*={0,2}"),
    "Edm.Boolean": lambda value: isinstance(value, bool),
    "Edm.Byte": _is_whole(0, 255),
    "Edm.Date": _is_like(_DATE),
    "Edm.DateTimeOffset": _is_like(f"{_DATE}T{_TIME}{_ZONE}"),
    "Edm.Decimal": _is_number,
    "Edm.Double": _is_number,
    "Edm.Duration": _is_like(_DURATION),
    "Edm.Guid": _is_like("[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"),
    "Edm.Int16": _is_whole(-(2**15), 2**15 - 1),
    "Edm.Int32": _is_whole(-(2**31), 2**31 - 1),
    "Edm.Int64": _is_whole(-(2**63), 2**63 - 1),
    "Edm.SByte": _is_whole(-128, 127),
    "Edm.Single": _is_number,
    "Edm.Stream": _is_text,
    "Edm.String": _is_text,
    "Edm.TimeOfDay": _is_like(_TIME),
}
