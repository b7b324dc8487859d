"""The formatters that a pack may name: black's style for Python, or none.

``ruff format`` does nearly all of it; :mod:`generator.rendering.judge` the rest.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

import msgspec

from generator.rendering.judge import WIDTH, judged


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

Memory = Callable[[Formatter], Formatter]
"""Gives a formatter that may know what another one, which it is given, would do."""


def forgetful(formatter: Formatter) -> Formatter:
    """The memory that has none."""
    return formatter


def formatters(ruff: Ruff, memory: Memory = forgetful) -> Mapping[str, Formatter]:
    """The formatters by the names that ``pack.yaml`` may give; ``ruff`` does the bulk of it.

    What is not formatted has none, and so need not be there as a whole.
    """
    return {"python": memory(lambda drafts: format_python(drafts, ruff))}


def format_python(drafts: Sequence[Draft], ruff: Ruff) -> list[str]:
    """The texts of Python modules and stubs in black's style.

    Raises :class:`FormatError` for the first one that is not valid Python.
    """
    texts = ruff(drafts)
    for draft, text in zip(drafts, texts, strict=True):
        if text == draft.text:
            _check(draft)
    return [
        judged(text, draft.path.endswith(".pyi")) for draft, text in zip(drafts, texts, strict=True)
    ]


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
        input=draft.text.encode("utf-8", "surrogatepass"),
        capture_output=True,
        check=False,
    )
    return run.stdout.decode("utf-8", "surrogatepass") if run.returncode == 0 else draft.text


def _check(draft: Draft) -> None:
    """What ruff left alone was in style before, or is no Python."""
    try:
        ast.parse(draft.text)
    except (SyntaxError, ValueError) as error:
        raise FormatError(draft.path, str(error)) from error
