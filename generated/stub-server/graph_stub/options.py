"""Query options (OData 4.01 part 2, section 5.1) as typed values, and what they do to items."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cmp_to_key
from typing import Any
from urllib.parse import parse_qsl, quote

from graph_stub.comparing import compare, look_up
from graph_stub.filtering import Is, has_type, parse_filter
from graph_stub.messages import GraphError
from graph_stub.searching import parse_search

Test = Callable[[Mapping[str, Any]], bool]

_MOST = 999
_DEPTH = 10
"""Options that nest deeper are refused."""
_SYSTEM = ("select", "expand", "orderby", "filter", "search", "top", "skip", "count", "levels")


@dataclass(frozen=True)
class Options:
    """The options of one request; ``given`` has all as they were sent, names in lower case."""

    given: Mapping[str, str]
    select: tuple[str, ...] = ()
    expand: tuple[Expand, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    tests: tuple[Test, ...] = ()
    top: int | None = None
    skip: int = 0
    count: bool = False
    skip_token: str = ""
    delta_token: str = ""

    def link(self, name: str, token: str) -> str:
        """The query string of a link that goes on with ``token`` as the option ``name``."""
        kept = {
            each: value
            for each, value in self.given.items()
            if each not in ("$skiptoken", "$deltatoken", "$skip")
        }
        pairs = [*kept.items(), (name, token)]
        return "&".join(f"{quote(key, safe='$')}={quote(value, safe='')}" for key, value in pairs)


@dataclass(frozen=True)
class Expand:
    """A navigation property that the answer is to hold, and the options for what it leads to."""

    name: str
    options: Options


def parse_options(query: str, is_a: Is = has_type) -> Options:
    """The options in ``query``; system options are known with and without their dollar.

    ``is_a`` tells filters whether an item is of a type. Raises :class:`GraphError` (400) for an
    option that cannot be read.
    """
    return _options(parse_qsl(query, keep_blank_values=True), is_a, 0)


def _options(pairs: Iterable[tuple[str, str]], is_a: Is, depth: int) -> Options:
    given: dict[str, str] = {}
    for name, value in pairs:
        lower = name.lower()
        given[lower if lower.startswith("$") or lower not in _SYSTEM else f"${lower}"] = value
    test, search = given.get("$filter", ""), given.get("$search", "")
    tests = [parse_filter(test, is_a)] if test else []
    return Options(
        given,
        tuple(_split(given.get("$select", ""))),
        tuple(_expand(each, depth + 1) for each in _split(given.get("$expand", ""))),
        tuple(map(_order, _split(given.get("$orderby", "")))),
        (*tests, parse_search(search)) if search.strip('" ') else tuple(tests),
        _number(given, "$top", 1),
        _number(given, "$skip", 0) or 0,
        given.get("$count", "").lower() == "true",
        given.get("$skiptoken", ""),
        given.get("$deltatoken", given.get("token", "")),
    )


def chosen(items: Iterable[dict[str, Any]], options: Options) -> list[dict[str, Any]]:
    """The items that ``$filter`` and ``$search`` leave, in the order of ``$orderby``."""
    found = [each for each in items if all(test(each) for test in options.tests)]
    for name, descending in reversed(options.order):
        found.sort(key=_by(name), reverse=descending)
    return found


def selected(item: dict[str, Any], names: tuple[str, ...], kept: Iterable[str]) -> dict[str, Any]:
    """``item`` with the properties that ``$select`` names, those ``kept``, and annotations."""
    if not names or "*" in names:
        return item
    wanted = {name.partition("/")[0].lower() for name in (*names, *kept)}
    return {
        name: value
        for name, value in item.items()
        if name.partition("@")[0].lower() in wanted | {""}
    }


def _by(name: str) -> Callable[[dict[str, Any]], Any]:
    key = cmp_to_key(_rank)
    return lambda item: key(look_up(item, name))


def _rank(left: Any, right: Any) -> int:
    """Null goes first; what does not compare is left as it stands."""
    if left is None or right is None:
        return (left is not None) - (right is not None)
    return compare(left, right) or 0


def _expand(text: str, depth: int) -> Expand:
    """One of ``$expand``: a name, in parentheses options that semicolons separate."""
    name, opened, inner = text.partition("(")
    if (opened and not inner.endswith(")")) or depth > _DEPTH:
        raise GraphError(400, f"Invalid expand clause: {text!r}.")
    pairs = (each.partition("=") for each in _split(inner[:-1], ";"))
    given = [(key.strip(), value.strip()) for key, _, value in pairs]
    return Expand(name.strip(), _options(given, has_type, depth))


def _split(text: str, separator: str = ",") -> list[str]:
    """``text`` cut at the separators outside parentheses and quotes."""
    parts, depth, start, quoted = [], 0, 0, False
    for index, character in enumerate(text):
        quoted ^= character == "'"
        depth += 0 if quoted else (character == "(") - (character == ")")
        if character == separator and depth <= 0 and not quoted:
            parts.append(text[start:index].strip())
            start = index + 1
    return [part for part in (*parts, text[start:].strip()) if part]


def _order(text: str) -> tuple[str, bool]:
    name, _, direction = text.partition(" ")
    if direction.strip().lower() not in ("", "asc", "desc"):
        raise GraphError(400, f"Invalid orderby clause: {text!r}.")
    return name, direction.strip().lower() == "desc"


def _number(given: Mapping[str, str], name: str, least: int) -> int | None:
    text = given.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) >= least):
        raise GraphError(400, f"Invalid value {text!r} for the query option {name}.")
    return int(text) if name == "$skip" else min(int(text), _MOST)
