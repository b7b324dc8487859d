"""``$search``: words and phrases, all or with ``OR`` any of them, in one property or in all."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from graph_stub.comparing import look_up

_TERM = re.compile(r'(?:[^\s"]|"[^"]*")+')


def parse_search(text: str) -> Callable[[Mapping[str, Any]], bool]:
    """The test that ``text`` says; texts compare without case."""
    choices: list[list[str]] = [[]]
    for term in _TERM.findall(text):
        if term == "OR":
            choices.append([])
        elif term != "AND":
            choices[-1].append(term.replace('"', "").lower())
    wanted = [each for each in choices if each]
    return lambda item: any(all(_has(item, term) for term in terms) for terms in wanted)


def _has(item: Mapping[str, Any], term: str) -> bool:
    """A property that the item does not have may go by another name there: then any counts."""
    name, colon, words = term.partition(":")
    found = look_up(item, name) if colon else None
    return _mentions(item if found is None else found, words if colon else term)


def _mentions(value: Any, words: str) -> bool:
    if isinstance(value, str):
        return words in value.lower()
    if isinstance(value, dict):
        return any(_mentions(each, words) for each in value.values())
    return isinstance(value, list) and any(_mentions(each, words) for each in value)
