"""Query options (OData 4.01 part 2, section 5.1) as typed values, and what they do to items."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cmp_to_key
from typing import Any
from urllib.parse import parse_qsl, quote

from graph_stub.comparing import compare, look_up
from graph_stub.filtering import parse_filter
from graph_stub.messages import GraphError

_MOST = 999


@dataclass(frozen=True)
class Options:
    """The options of one request; ``given`` has all as they were sent, names in lower case."""

    given: Mapping[str, str]
    select: tuple[str, ...] = ()
    expand: tuple[str, ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    test: Callable[[Mapping[str, Any]], bool] | None = None
    search: str = ""
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


def parse_options(query: str) -> Options:
    """The options in ``query``; system options are known with and without their dollar.

    Raises :class:`GraphError` (400) for one that cannot be read.
    """
    given: dict[str, str] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        lower = name.lower()
        given[lower if lower.startswith("$") or lower not in _SYSTEM else f"${lower}"] = value
    text = given.get("$filter", "")
    return Options(
        given,
        tuple(_split(given.get("$select", ""))),
        tuple(each.partition("(")[0].strip() for each in _split(given.get("$expand", ""))),
        tuple(map(_order, _split(given.get("$orderby", "")))),
        parse_filter(text) if text else None,
        given.get("$search", "").strip('"'),
        _number(given, "$top", 1),
        _number(given, "$skip", 0) or 0,
        given.get("$count", "").lower() == "true",
        given.get("$skiptoken", ""),
        given.get("$deltatoken", given.get("token", "")),
    )


_SYSTEM = ("select", "expand", "orderby", "filter", "search", "top", "skip", "count")


def chosen(items: Iterable[dict[str, Any]], options: Options) -> list[dict[str, Any]]:
    """The items that ``$filter`` and ``$search`` leave, in the order of ``$orderby``."""
    found = [each for each in items if options.test is None or options.test(each)]
    if options.search:
        words = options.search.partition(":")[2] or options.search
        found = [each for each in found if _mentions(each, words.lower())]
    for name, descending in reversed(options.order):
        found.sort(key=_by(name), reverse=descending)
    return found


def selected(item: dict[str, Any], names: tuple[str, ...], kept: Iterable[str]) -> dict[str, Any]:
    """``item`` with the properties that ``$select`` names, those ``kept``, and annotations."""
    if not names or "*" in names:
        return item
    wanted = {name.partition("/")[0] for name in names}.union(kept)
    return {name: value for name, value in item.items() if name in wanted or name.startswith("@")}


def _mentions(value: Any, words: str) -> bool:
    if isinstance(value, str):
        return words in value.lower()
    if isinstance(value, dict):
        return any(_mentions(each, words) for each in value.values())
    return isinstance(value, list) and any(_mentions(each, words) for each in value)


def _by(name: str) -> Callable[[dict[str, Any]], Any]:
    key = cmp_to_key(_rank)
    return lambda item: key(look_up(item, name))


def _rank(left: Any, right: Any) -> int:
    """Null goes first; what does not compare is left as it stands."""
    if left is None or right is None:
        return (left is not None) - (right is not None)
    return compare(left, right) or 0


def _split(text: str) -> list[str]:
    """``text`` cut at the commas outside parentheses."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "," and depth <= 0:
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
