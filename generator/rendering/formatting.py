"""The formatters that a pack may name, and the one style of generated Python: black's.

``ruff format`` writes what black would write, a hundred times as fast, but for a few constructs.
So ruff formats everything, and black what ruff may have left otherwise than black would.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

import black
import msgspec

WIDTH = 88

_MODULE = black.Mode(line_length=WIDTH)
_STUB = black.Mode(line_length=WIDTH, is_pyi=True)
_BROKEN_ANNOTATION = r"[ ]*(?:\| |\][^,)\]\n]*[=|])"
_LONG_STATEMENT = (
    rf"(?=.{{{WIDTH + 1}}})[ ]*(?:[\w.]+(?:: .+?)? = |return |assert |raise |yield |del |@)"
    r".*[^(\[{\n]$"
)
_OTHERWISE = re.compile(f"^(?:{_BROKEN_ANNOTATION}|{_LONG_STATEMENT})", re.MULTILINE)


class Draft(msgspec.Struct, frozen=True):
    """A file before formatting."""

    path: str
    text: str


class FormatError(ValueError):
    """Text that is not valid in its language; ``path`` names its file."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason


Ruff = Callable[[Sequence[Draft]], Sequence[str]]
"""What runs ``ruff format`` over many files: their texts in, formatted texts out.

Text that is no Python comes back as it was.
"""

Formatter = Callable[[Sequence[Draft]], Sequence[str]]


def formatters(ruff: Ruff) -> Mapping[str, Formatter]:
    """The formatters by the names that ``pack.yaml`` may give; ``ruff`` does the bulk of it."""
    return {"none": _as_is, "python": lambda drafts: format_python(drafts, ruff)}


def format_python(drafts: Sequence[Draft], ruff: Ruff) -> list[str]:
    """The texts of Python modules and stubs in black's style.

    Raises :class:`FormatError` for the first one that is not valid Python.
    """
    return [_judge(draft, text) for draft, text in zip(drafts, ruff(drafts), strict=True)]


def ruff_one_by_one(drafts: Sequence[Draft]) -> list[str]:
    """``ruff format`` over a pipe, a process for each file: fit for a few, and writes nothing."""
    return [_pipe(draft) for draft in drafts]


def ruff_command(*arguments: str) -> list[str]:
    """The command line of ``ruff format`` with the one style of generated Python."""
    style = ("--isolated", "--no-cache", "--line-length", str(WIDTH), "--target-version", "py311")
    return [sys.executable, "-m", "ruff", "format", *style, *arguments]


def _pipe(draft: Draft) -> str:
    run = subprocess.run(
        ruff_command("--stdin-filename", draft.path, "-"),
        input=draft.text.encode(),
        capture_output=True,
        check=False,
    )
    return run.stdout.decode() if run.returncode == 0 else draft.text


def _judge(draft: Draft, text: str) -> str:
    """What black makes of ``text``, which ruff made of ``draft``."""
    if text == draft.text:
        _check(draft)
    if not needs_black(text):
        return text
    return black.format_str(text, mode=_STUB if draft.path.endswith(".pyi") else _MODULE)


def _check(draft: Draft) -> None:
    """What ruff left alone was in style before, or is no Python."""
    try:
        ast.parse(draft.text)
    except (SyntaxError, ValueError) as error:
        raise FormatError(draft.path, str(error)) from error


def needs_black(text: str) -> bool:
    """Whether black may want ``text``, formatted by ruff, otherwise.

    They break unions and subscripted annotations in different places, and black puts parentheses
    around what does not fit a statement's line. Nothing else was found in 28 MB of generated code.
    """
    return _OTHERWISE.search(text) is not None


def _as_is(drafts: Sequence[Draft]) -> list[str]:
    return [draft.text for draft in drafts]
