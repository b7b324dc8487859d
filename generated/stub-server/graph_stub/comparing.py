"""How JSON values compare and what the functions of filters give (OData 4.01 part 2, 5.1.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any


def _order(value: Any) -> Any:
    """``value`` as it compares: moments as such, texts without case."""
    if not isinstance(value, str):
        return value
    if re.match(r"\d{4}-\d\d-\d\d", value):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value.lower()
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return value.lower()


def compare(left: Any, right: Any) -> int | None:
    """Less than, equal to or greater than 0; None for values that do not compare."""
    if left is None or right is None:
        return 0 if left is right else None
    left, right = _order(left), _order(right)
    try:
        return int(left > right) - int(left < right)
    except TypeError:
        return None


def look_up(item: Any, path: str) -> Any:
    """The value at a path of property names, or None."""
    for name in path.split("/"):
        if name == "$count":
            return len(item) if isinstance(item, list) else 0
        item = _member(item, name) if isinstance(item, dict) else None
    return item


def has_flag(value: Any, flag: Any) -> bool:
    """Whether a text of flags, which commas separate, has all those of another."""
    return bool(_flags(flag)) and _flags(flag) <= _flags(value)


def _flags(value: Any) -> set[str]:
    return {each.strip() for each in _text(value).split(",") if each.strip()}


def _member(item: Mapping[str, Any], name: str) -> Any:
    if name in item:
        return item[name]
    return next((each for mine, each in item.items() if mine.lower() == name.lower()), None)


COMPARISONS: Mapping[str, Callable[[int | None], bool]] = {
    "eq": lambda found: found == 0,
    "ne": lambda found: found != 0,
    "gt": lambda found: found is not None and found > 0,
    "ge": lambda found: found is not None and found >= 0,
    "lt": lambda found: found is not None and found < 0,
    "le": lambda found: found is not None and found <= 0,
}


def _text(value: Any) -> str:
    return value.lower() if isinstance(value, str) else ""


FUNCTIONS: Mapping[str, tuple[int, Callable[..., Any]]] = {
    "contains": (2, lambda text, part: _text(part) in _text(text)),
    "endswith": (2, lambda text, part: _text(text).endswith(_text(part))),
    "startswith": (2, lambda text, part: _text(text).startswith(_text(part))),
    "length": (1, lambda text: len(text) if isinstance(text, str | list) else None),
    "tolower": (1, lambda text: text.lower() if isinstance(text, str) else None),
    "toupper": (1, lambda text: text.upper() if isinstance(text, str) else None),
    "trim": (1, lambda text: text.strip() if isinstance(text, str) else None),
}
