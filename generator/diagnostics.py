"""Diagnostics: what the generator has to say about a page, and the table that defines each code.

The table is ``diagnostics.toml``: one entry a code, with its severity, message, reason and cure.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Collection
from enum import StrEnum
from functools import cache
from importlib import resources

import msgspec

from generator.text import Span, shorten


class Severity(StrEnum):
    """How much a finding matters; ``error`` loses a fact, ``warning`` puts one in doubt."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Rule(msgspec.Struct, frozen=True):
    """One entry of the table: what a code means to the person who gets it.

    ``conflict`` marks codes that tell of two witnesses of one fact that do not agree.
    """

    severity: Severity
    message: str
    why: str
    fix: str
    before: str = ""
    after: str = ""
    conflict: bool = False

    @property
    def parameters(self) -> frozenset[str]:
        """Names of the blanks in ``message``."""
        return frozenset(name for _, name, _, _ in string.Formatter().parse(self.message) if name)


class Diagnostic(msgspec.Struct, frozen=True, order=True):
    """One finding: a code of the table at a place, with the values of the blanks in its message.

    ``related`` are further places that the finding speaks of, the other witness for instance.
    """

    span: Span
    code: str
    arguments: tuple[tuple[str, str], ...] = ()
    related: tuple[Span, ...] = ()

    @property
    def rule(self) -> Rule:
        """The entry of the table behind this finding."""
        return table()[self.code]

    @property
    def severity(self) -> Severity:
        """The severity of the finding's code."""
        return self.rule.severity

    @property
    def message(self) -> str:
        """The message of the table with its blanks filled, on one line."""
        return self.rule.message.format(**dict(self.arguments))


def diagnostic(code: str, span: Span, /, *related: Span, **arguments: str | int) -> Diagnostic:
    """A finding with ``code`` at ``span``; ``arguments`` fill the blanks of the code's message.

    Long arguments are cut: a message is one line. Raises ``KeyError`` for an unknown code and
    ``ValueError`` where the arguments are not those of the message.
    """
    expected = table()[code].parameters
    if expected != arguments.keys():
        raise ValueError(f"{code} takes {sorted(expected)}, not {sorted(arguments)}")
    filled = tuple((name, shorten(str(value), 160)) for name, value in sorted(arguments.items()))
    return Diagnostic(span, code, filled, related)


class Report:
    """Collects diagnostics, each once, in the order found."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}
        self._places: dict[str, dict[Span, None]] = {}

    def add(self, code: str, span: Span, /, *related: Span, **arguments: str | int) -> None:
        """Note a finding; see :func:`diagnostic`."""
        self._found[diagnostic(code, span, *related, **arguments)] = None
        self._places.setdefault(code, {})[span] = None

    def places(self, code: str) -> Collection[Span]:
        """Where ``code`` was found so far."""
        return self._places.get(code, {}).keys()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings so far."""
        return tuple(self._found)


@cache
def table() -> dict[str, Rule]:
    """Every code with its rule, in the order of the table."""
    text = resources.files("generator").joinpath("diagnostics.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, Rule])
