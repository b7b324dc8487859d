"""Source on one line, laid out in lines that people can read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

_TOKEN = re.compile(
    r"""(?P<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?P<open>[(\[{])|(?P<close>[)\]}])"""
    r"""|(?P<comma>,)|(?P<other>[^"'(\[{)\]},]+|["'])""",
    re.DOTALL,
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}


class _Bracket(msgspec.Struct):
    """A pair of brackets and what stands in it; ``flat`` is all of it on one line."""

    mark: str
    items: list[_Item]
    flat: str


_Item = list["str | _Bracket"]


def laid_out(source: str, width: int, indent: int) -> str:
    """An expression of Python or JavaScript, broken inside of brackets where it is too wide.

    What it means stays: only blanks change, outside of texts. A text is never broken.
    """
    if len(source) <= width:
        return source
    item, _ = _item(list(_TOKEN.finditer(source)), 0)
    return _written(item, width, 0, " " * indent, 0)


def _item(tokens: list[re.Match[str]], at: int) -> tuple[_Item, int]:
    """What stands from token ``at`` up to the comma or bracket that ends it."""
    found: _Item = []
    while at < len(tokens) and tokens[at].lastgroup not in ("comma", "close"):
        if tokens[at].lastgroup == "open":
            bracket, at = _bracket(tokens, at)
            found.append(bracket)
        else:
            if tokens[at][0].strip():
                found.append(tokens[at][0])
            at += 1
    return found, at


def _bracket(tokens: list[re.Match[str]], start: int) -> tuple[_Bracket, int]:
    items: list[_Item] = []
    at = start + 1
    while at < len(tokens):
        item, at = _item(tokens, at)
        if item:
            items.append(item)
        if at < len(tokens) and tokens[at].lastgroup == "close":
            at += 1
            break
        at += 1
    flat = "".join(token[0] for token in tokens[start:at])
    return _Bracket(tokens[start][0], items, flat), at


def _written(item: _Item, width: int, depth: int, indent: str, start: int) -> str:
    """``item`` in lines, of which the first begins in column ``start``."""
    text = ""
    for part in item:
        if isinstance(part, str):
            text += part if text else part.lstrip()
            continue
        *above, last = text.split("\n")
        column = len(last) if above else start + len(last)
        fits = column + len(part.flat) <= width
        text += part.flat if fits else _broken(part, width, depth, indent, column)
    return text.rstrip()


def _broken(bracket: _Bracket, width: int, depth: int, indent: str, start: int) -> str:
    closing = _CLOSING[bracket.mark]
    if not bracket.items:
        return f"{bracket.mark}{closing}"
    alone = bracket.items[0] if len(bracket.items) == 1 and bracket.mark != "{" else None
    if alone is not None and isinstance(alone[-1], _Bracket):
        return f"{bracket.mark}{_written(alone, width - 1, depth, indent, start + 1)}{closing}"
    inner = ",\n".join(_lines(bracket, width, depth, indent))
    return f"{bracket.mark}\n{inner}\n{indent * depth}{closing}"


def _lines(bracket: _Bracket, width: int, depth: int, indent: str) -> Iterator[str]:
    for item in bracket.items:
        text = _written(item, width - 1, depth + 1, indent, len(indent) * (depth + 1))
        if text:
            yield f"{indent * (depth + 1)}{text}"
