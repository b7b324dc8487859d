"""What a caller has to be granted: the scopes of one scheme under one condition."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from generator.text import Span


class Scheme(StrEnum):
    """Who the token speaks for (OAuth 2.0 as Graph names it)."""

    DELEGATED_WORK = "delegatedWork"
    DELEGATED_PERSONAL = "delegatedPersonal"
    APPLICATION = "application"


class Support(StrEnum):
    """Whether a scheme can be used; ``unknown`` where the page leaves it open (TODO, a blank).

    ``none`` where the page says None: no scope is named, be it that none is needed or that the
    scheme cannot be used.
    """

    SUPPORTED = "supported"
    NONE = "none"
    NOT_SUPPORTED = "notSupported"
    UNKNOWN = "unknown"


class PermissionRow(msgspec.Struct, frozen=True):
    """What one scheme needs: any of ``alternatives``, each a set of scopes needed together.

    ``alternatives`` run from least to most privileged, whatever the table's direction; the first
    ``least`` of them are named least privileged by the page. ``condition`` tells when the row
    applies (a resource, a workload, acting on self), None if always. ``marked`` are the scopes
    with a footnote mark.
    """

    scheme: Scheme
    support: Support
    span: Span
    alternatives: tuple[tuple[str, ...], ...] = ()
    least: int = 0
    condition: str | None = None
    marked: tuple[str, ...] = ()
