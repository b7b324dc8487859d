"""Values made up for a type, and documented values put right where they violate theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from graph_stub.checking import TYPE, Checker, item, spelled
from graph_stub.tables import Api, Enumeration, Structure

_DEPTH = 2
"""Objects in objects beyond this are left out."""
_OPEN = ("unknownFutureValue",)
_VALUES: Mapping[str, Any] = {
    "Edm.Binary": "c3R1Yg==",
    "Edm.Base64Url": "c3R1Yg",
    "Edm.Boolean": False,
    "Edm.Date": "2026-01-01",
    "Edm.DateTimeOffset": "2026-01-01T00:00:00Z",
    "Edm.Duration": "PT1H",
    "Edm.Guid": "00000000-0000-4000-8000-000000000000",
    "Edm.Stream": "c3R1Yg",
    "Edm.TimeOfDay": "08:00:00",
}


def identifier(number: int) -> str:
    """The identifier number ``number``: always the same, so that a run can be repeated."""
    return str(uuid5(NAMESPACE_URL, f"graph-stub:{number}"))


class Synthesiser:
    """Makes values of the types of ``api``; each validates by its ``checker``."""

    def __init__(self, api: Api, checker: Checker) -> None:
        self._api = api
        self._checker = checker

    def value(self, reference: str, name: str = "value", depth: int = 0) -> Any:
        """A value of the type; texts are the ``name`` of the property that they are for."""
        inner = item(reference)
        if inner is not None:
            return [] if depth >= _DEPTH else [self.value(inner, name, depth + 1)]
        if (structure := self._api.structures.get(reference)) is not None:
            return self._object(structure, depth)
        if (enumeration := self._api.enumerations.get(reference)) is not None:
            return _first(enumeration, name)
        if reference == "Edm.String":
            return name
        if reference == "Edm.Untyped" or not reference.startswith("Edm."):
            return {}
        return _VALUES.get(reference, 0)

    def conform(self, value: Any, reference: str, name: str = "value", depth: int = 0) -> Any:
        """``value`` where it is of the type, else with as little changed as will make it so.

        What a page shows may violate what another page says of the type; the type wins.
        """
        if self._checker.problem(value, reference) is None:
            return value
        inner = item(reference)
        if inner is not None:
            several = value if isinstance(value, list) else [value] if value is not None else []
            shown = (each for each in several if each is not None)
            return [self.conform(each, inner, name, depth + 1) for each in shown]
        structure = self._api.structures.get(self._checker.type_of(value, reference))
        if structure is not None and isinstance(value, dict):
            return self._members(value, structure, depth)
        if (enumeration := self._api.enumerations.get(reference)) is not None:
            return _nearest(value, enumeration, name)
        converted = _converted(value, reference)
        if converted is not None and self._checker.problem(converted, reference) is None:
            return converted
        return self.value(reference, name, depth)

    def _object(self, structure: Structure, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, each in structure.properties.items():
            nested = (item(each.type) or each.type) in self._api.structures
            if each.navigation or (nested and depth >= _DEPTH):
                continue
            made[name] = self.value(each.type, name, depth + 1)
        return made

    def _members(self, value: dict[str, Any], structure: Structure, depth: int) -> dict[str, Any]:
        made = {}
        for name, each in value.items():
            known = structure.properties.get(name)
            if name == TYPE and not isinstance(each, str):
                continue
            if known is None or (each is None and self._checker.nullable(known)):
                made[name] = each
            else:
                made[name] = self.conform(each, known.type, name, depth + 1)
        return made


def _first(enumeration: Enumeration, name: str) -> str:
    usual = [each for each in enumeration.members if each not in _OPEN]
    return next(iter((*usual, *enumeration.members)), name)


def _nearest(value: Any, enumeration: Enumeration, name: str) -> str:
    """The members that ``value`` spells in another way, else the first."""
    known = {each.lower(): each for each in enumeration.members}
    text = str(value).lower()
    parts = [each.strip() for each in (text.split(",") if enumeration.flags else [text])]
    if known.keys() >= set(parts):
        return ",".join(known[each] for each in parts)
    return _first(enumeration, name)


def _converted(value: Any, reference: str) -> Any:
    """``value`` as it would stand in JSON of the type, or None."""
    if reference == "Edm.String" and isinstance(value, int | float):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if not isinstance(value, str):
        return None
    if reference == "Edm.DateTimeOffset":
        return f"{value}Z" if "T" in value else f"{value}T00:00:00Z"
    if reference == "Edm.Date":
        return value[:10]
    return spelled(value, reference)
