"""Black, the judge of style, on what ``ruff format`` writes otherwise than black would.

The two break unions and subscripted annotations in different places, and black alone puts
parentheses around what does not fit a statement's line. Such places are found by their look, and
only the statement around them is given to black, which takes a hundred times as long as ruff.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

WIDTH = 88

_BROKEN_ANNOTATION = r"[ ]*(?:\| |\][^,)\]\n]*[=|])"
_LONG_STATEMENT = (
    rf"(?=.{{{WIDTH + 1}}})[ ]*(?:[\w.]+(?:: .+?)? = |return |assert |raise |yield |del |@)"
    r".*[^(\[{\n]$"
)
_OTHERWISE = re.compile(f"^(?:{_BROKEN_ANNOTATION}|{_LONG_STATEMENT})", re.MULTILINE)
_AROUND = "class _:\n"


def judged(text: str, stub: bool) -> str:
    """``text``, a module or a ``stub`` formatted by ruff, as black wants it."""
    if not differs(text):
        return text
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")]
    # From the end, so that the line numbers before a statement stay true.
    for first, last in sorted(_statements(ast.parse(text), lines), reverse=True):
        statement = "".join(lines[first:last])
        if differs(statement):
            lines[first:last] = [_settled(statement, stub)]
    return "".join(lines)


def differs(text: str) -> bool:
    """Whether black may want ``text`` otherwise."""
    return _OTHERWISE.search(text) is not None


def _statements(module: ast.Module, lines: list[str]) -> Iterator[tuple[int, int]]:
    """The statements of a module and of its classes, as half-open ranges of lines from 0."""
    for statement in module.body:
        first, last = _lines(statement)
        if isinstance(statement, ast.ClassDef):
            body, _ = _lines(statement.body[0])
            if not differs("".join(lines[first:body])):
                yield from map(_lines, statement.body)
                continue
        yield first, last


def _lines(statement: ast.stmt) -> tuple[int, int]:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    first = min([statement.lineno, *(each.lineno for each in decorators)])
    return first - 1, statement.end_lineno or statement.lineno


def _settled(statement: str, stub: bool) -> str:
    """One statement, of a module or of a class, in black's style."""
    import black  # it takes long to load, and most runs have nothing to ask it

    mode = black.Mode(line_length=WIDTH, is_pyi=stub)
    if not statement.startswith(" "):
        return black.format_str(statement, mode=mode)
    return black.format_str(f"{_AROUND}{statement}", mode=mode).removeprefix(_AROUND)
