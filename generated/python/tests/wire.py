"""Comparison of what was sent with what is documented."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

_OWN_HEADERS = frozenset(("content-length", "host", "authorization", "user-agent"))


def same_target(sent: str, documented: str, root: str) -> None:
    """Assert that two URLs have the same path and the same query, decoded.

    The order of the query does not matter; a documented path may lack host and version.
    """
    expected = urlsplit(documented)
    found = urlsplit(sent)
    path = expected.path
    version = urlsplit(root).path
    if not expected.scheme and not f"/{path.lstrip('/')}/".startswith(f"{version}/"):
        path = f"{version}/{path.lstrip('/')}"
    assert _decoded(found.path) == _decoded(f"/{path.lstrip('/')}")
    assert _pairs(found.query) == _pairs(expected.query)


def same_headers(sent: Mapping[str, str], documented: Mapping[str, str]) -> None:
    """Assert that the documented headers are among those sent."""
    for name, value in documented.items():
        if name.lower() in _OWN_HEADERS:
            continue
        assert name in sent, f"{name} was not sent"
        if name.lower() == "content-type":
            assert _media_type(sent[name]) == _media_type(value)
        else:
            assert sent[name].strip() == value.strip(), name


def same_json(found: Any, expected: Any, where: str = "") -> None:
    """Assert that two JSON values are equal; true is not 1."""
    if isinstance(expected, dict) and isinstance(found, dict):
        assert list(sorted(found)) == list(sorted(expected)), where or "at the top"
        for name, value in expected.items():
            same_json(found[name], value, f"{where}/{name}")
    elif isinstance(expected, list) and isinstance(found, list):
        assert len(found) == len(expected), where or "at the top"
        for number, value in enumerate(expected):
            same_json(found[number], value, f"{where}/{number}")
    else:
        assert isinstance(found, bool) == isinstance(expected, bool), where
        assert found == expected, where


def _decoded(path: str) -> str:
    return unquote(path).rstrip("/")


def _pairs(query: str) -> list[tuple[str, str]]:
    """Names and values, decoded; a plus may stand for a blank.

    System query options have names without case (OData 4.01 part 2, section 5).
    """
    decoded = (unquote(part).replace("+", " ") for part in query.split("&") if part)
    parts = (part.partition("=") for part in decoded)
    return sorted((_option(name.strip()), value.strip()) for name, _, value in parts)


def _option(name: str) -> str:
    return name.lower() if name.startswith("$") else name


def _media_type(value: str) -> str:
    return value.partition(";")[0].strip().lower()
