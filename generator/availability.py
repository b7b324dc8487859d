"""Where, until when and for whom an operation or type exists."""

from __future__ import annotations

import msgspec

from generator.text import Span


class CloudSupport(msgspec.Struct, frozen=True):
    """A national cloud and whether the operation is there; ``name`` as the docs title it."""

    name: str
    supported: bool


class Deprecation(msgspec.Struct, frozen=True):
    """A deprecation or retirement note; ``date`` as ISO 8601, if it names one."""

    text: str
    span: Span
    date: str | None = None
    retired: bool = False


class Requirement(msgspec.Struct, frozen=True):
    """A role or licence that the caller needs besides permissions."""

    text: str
    span: Span


class Availability(msgspec.Struct, frozen=True):
    """Where and for whom the operation or type exists."""

    clouds: tuple[CloudSupport, ...] = ()
    deprecation: Deprecation | None = None
    preview: bool = False
    roles: tuple[Requirement, ...] = ()
    licences: tuple[Requirement, ...] = ()
