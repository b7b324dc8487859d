"""Patches: what a page got wrong, and what holds instead, as typed values.

The form that people write is read by :mod:`generator.linking.patchfile`; facts are amended by
:mod:`generator.linking.patching`.
"""

from __future__ import annotations

import datetime
from typing import Generic, TypeVar

import msgspec

from generator.http import Method
from generator.odata import TypeRef, type_name
from generator.permissions import Scheme
from generator.text import Span

T = TypeVar("T")
Alternatives = tuple[tuple[str, ...], ...]


class Call(msgspec.Struct, frozen=True):
    """A method and a request target, both as the page writes them."""

    method: Method
    target: str

    def __str__(self) -> str:
        return f"{self.method.value} {self.target}"


class Change(msgspec.Struct, Generic[T], frozen=True):
    """``expect``, what the page states, gives way to ``use``.

    None as ``expect``: the page does not state it; None as ``use``: it does not hold.
    """

    expect: T | None
    use: T | None


class RequestLineChange(Change[Call], frozen=True, tag="request-line"):
    """A documented request line."""


class ResponseStatusChange(Change[int], frozen=True, tag="response-status"):
    """A status code, in the prose and in samples."""


class ResponseTypeChange(Change[TypeRef], frozen=True, tag="response-type"):
    """The type that successful answers carry, in the prose and in annotations."""


class PermissionChange(Change[Alternatives], frozen=True, tag="permission", kw_only=True):
    """What one scheme needs, from least to most privileged; nothing where it is not supported."""

    scheme: Scheme


class PropertyTypeChange(Change[TypeRef], frozen=True, tag="property-type", kw_only=True):
    """The type of a property; ``owner`` may be None where the page states one type only."""

    owner: str | None
    name: str


class EnumMemberChange(Change[str], frozen=True, tag="enum-member", kw_only=True):
    """A member's name; ``owner`` may be None where the page states one enumeration only."""

    owner: str | None


class ExampleChange(Change[Call], frozen=True, tag="example"):
    """The request of an example; None as ``use``: the example shows nothing that holds."""


AnyChange = (
    RequestLineChange
    | ResponseStatusChange
    | ResponseTypeChange
    | PermissionChange
    | PropertyTypeChange
    | EnumMemberChange
    | ExampleChange
)


class Patch(msgspec.Struct, frozen=True):
    """One correction; ``page`` is the docs path of the page, ``span`` the patch's own place."""

    page: str
    change: AnyChange
    reason: str
    span: Span
    link: str | None = None
    date: datetime.date | None = None

    @property
    def version(self) -> str:
        """The version of the API that the page belongs to."""
        return self.page.split("/")[1]

    @property
    def fact(self) -> str:
        """The kind of fact with what tells it from others of the page, as people write it."""
        kind = str(self.change.__struct_config__.tag)
        match self.change:
            case PermissionChange(scheme=scheme):
                return f"{kind} ({scheme.value})"
            case PropertyTypeChange(owner=owner, name=name):
                return f"{kind} ({owner}.{name})" if owner else f"{kind} ({name})"
            case EnumMemberChange(owner=str(owner)):
                return f"{kind} ({owner})"
            case _:
                return kind


def written(value: Call | int | str | Alternatives | TypeRef | None) -> str:
    """A value of a change as people write it; for messages."""
    match value:
        case None:
            return "not stated"
        case Call() | int() | str():
            return str(value)
        case tuple():
            return ", ".join("+".join(joint) for joint in value) or "not supported"
        case _:
            return type_name(value)
