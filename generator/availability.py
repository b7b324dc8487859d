"""Where, until when and for whom an operation or type exists."""

from __future__ import annotations

import msgspec

from generator.text import Span


class CloudSupport(msgspec.Struct, frozen=True):
    """A national cloud and whether the operation is there; ``name`` as the docs title it."""

    name: str
    supported: bool


class Deprecation(msgspec.Struct, frozen=True):
    """A deprecation or retirement note.

    ``retired``: it tells of the end of service, past or to come, not of deprecation alone.
    ``date`` is the day (or month, or year) that it names for that, as ISO 8601.
    """

    text: str
    span: Span
    date: str | None = None
    retired: bool = False


class Requirement(msgspec.Struct, frozen=True):
    """A role or licence that the caller needs besides permissions.

    ``text`` is the sentence that says so; ``names`` are the roles or licences that it names, each
    of them enough, in the order of the page.
    """

    text: str
    span: Span
    names: tuple[str, ...] = ()


class Availability(msgspec.Struct, frozen=True):
    """Where and for whom the operation or type exists."""

    clouds: tuple[CloudSupport, ...] = ()
    deprecation: Deprecation | None = None
    preview: bool = False
    roles: tuple[Requirement, ...] = ()
    licences: tuple[Requirement, ...] = ()
