"""A change, and the log in which comparing collects changes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from generator.review.apidiff.rules import ChangeClass, ChangeRule, change_table
from generator.text import Span, shorten

LONGEST = 200
"""Characters of a blank in a message: a change is told on one line."""


class Change(msgspec.Struct, frozen=True, order=True):
    """One change of ``subject``: an operation (``group.method``) or a type, by its qualified name.

    ``page`` is the page of the subject, ``span`` the line that tells, on it or in a file that it
    includes: in the new docs, or in the old ones where the subject is ``gone``. ``routes`` are the
    request lines that it concerns; none if all that the subject has.
    """

    version: str
    page: str
    subject: str
    span: Span
    code: str
    arguments: tuple[tuple[str, str], ...] = ()
    routes: tuple[str, ...] = ()
    gone: bool = False

    @property
    def rule(self) -> ChangeRule:
        """The entry of the table behind this change."""
        return change_table()[self.code]

    @property
    def change_class(self) -> ChangeClass:
        """Breaking, additive or editorial."""
        return self.rule.change_class

    @property
    def message(self) -> str:
        """The message of the table with its blanks filled, on one line."""
        return self.rule.message.format(**dict(self.arguments))


class ChangeLog:
    """Collects the changes of one subject. Each is kept once, in the order found."""

    def __init__(self, version: str, page: str, subject: str, gone: bool = False) -> None:
        self._version = version
        self._page = page
        self._subject = subject
        self._gone = gone
        self._found: dict[Change, None] = {}

    def add(self, code: str, span: Span, /, **arguments: str | int) -> None:
        """Note a change at ``span``; ``arguments`` fill the blanks of the code's message.

        Raises ``KeyError`` for an unknown code and ``ValueError`` where the arguments are not
        those of the message.
        """
        if _blanks(code) != arguments.keys():
            raise ValueError(f"{code} takes {sorted(_blanks(code))}, not {sorted(arguments)}")
        self._add(code, span, _filled(arguments), ())

    def merge(self, parts: dict[str, ChangeLog]) -> None:
        """Take over the changes of several routes, by request line; what all share is said once."""
        routes: dict[tuple[str, tuple[tuple[str, str], ...]], list[str]] = {}
        spans: dict[tuple[str, tuple[tuple[str, str], ...]], Span] = {}
        for route, part in parts.items():
            for change in part.changes():
                key = change.code, change.arguments
                routes.setdefault(key, []).append(route)
                spans.setdefault(key, change.span)
        for key, concerned in routes.items():
            some = tuple(concerned) if len(concerned) < len(parts) else ()
            self._add(key[0], spans[key], key[1], some)

    def changes(self) -> Iterator[Change]:
        """All changes so far."""
        yield from self._found

    def part(self) -> ChangeLog:
        """An empty log of the same subject."""
        return ChangeLog(self._version, self._page, self._subject, self._gone)

    def _add(
        self, code: str, span: Span, arguments: tuple[tuple[str, str], ...], routes: tuple[str, ...]
    ) -> None:
        about = self._version, self._page, self._subject
        self._found[Change(*about, span, code, arguments, routes, self._gone)] = None


def _filled(arguments: dict[str, str | int]) -> tuple[tuple[str, str], ...]:
    return tuple((name, shorten(str(value), LONGEST)) for name, value in sorted(arguments.items()))


@cache
def _blanks(code: str) -> frozenset[str]:
    return change_table()[code].parameters
