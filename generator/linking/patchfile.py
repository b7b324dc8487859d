"""``patches/*.yaml``: the form in which people write patches (``docs/patches.md``)."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import yaml

from generator.diagnostics import Report
from generator.http import parse_request_line
from generator.linking.patches import (
    AnyChange,
    Call,
    EnumMemberChange,
    ExampleChange,
    Patch,
    PermissionChange,
    PropertyTypeChange,
    RequestLineChange,
    ResponseStatusChange,
    ResponseTypeChange,
)
from generator.odata import TypeRef
from generator.paths import parse_target
from generator.permissions import Scheme
from generator.reading.typenames import parse_type_name
from generator.text import Span, squeeze

MAX_BYTES = 1_000_000
_REFERENCE = "api-reference"


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One patch as written; ``fact`` decides what ``of``, ``expect`` and ``use`` may be."""

    page: str
    fact: str
    expect: Any
    use: Any
    reason: str
    of: str | None = None
    link: str | None = None
    date: datetime.date | None = None


class _EntryError(ValueError):
    """A patch cannot be understood; the message says why."""


def parse_patches(content: bytes, file: str, report: Report) -> tuple[Patch, ...]:
    """The patches that the file holds; what cannot be understood is reported and left out."""
    try:
        if len(content) > MAX_BYTES:
            raise _EntryError(f"more than {MAX_BYTES} bytes")
        entries = list(_entries(content.decode("utf-8-sig")))
    except UnicodeDecodeError:
        report.add("patch-invalid", Span(file, 1), reason="not UTF-8")
        return ()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or str(error)
        report.add("patch-invalid", Span(file, mark.line + 1 if mark else 1), reason=reason)
        return ()
    patches = []
    for line, value in entries:
        try:
            patches.append(_patch(value, Span(file, line)))
        except (_EntryError, msgspec.ValidationError) as error:
            report.add("patch-invalid", Span(file, line), reason=str(error))
    return tuple(patches)


def _entries(text: str) -> Iterator[tuple[int, Any]]:
    """Each item of the list that the file is, with its line."""
    loader = yaml.SafeLoader(text)
    root = loader.get_single_node()
    if root is None:
        return
    if not isinstance(root, yaml.SequenceNode):
        raise _EntryError("the file is not a list of patches")
    for node in root.value:
        yield node.start_mark.line + 1, loader.construct_object(node, deep=True)


def _patch(value: Any, span: Span) -> Patch:
    entry = msgspec.convert(value, _Entry)
    if not squeeze(entry.reason):
        raise _EntryError("the reason is empty")
    if entry.expect == entry.use:
        raise _EntryError("expect and use are the same")
    parse = _CHANGES.get(entry.fact)
    if parse is None:
        raise _EntryError(f"fact is none of {', '.join(_CHANGES)}")
    page = f"{_REFERENCE}/{_page(entry.page)}"
    return Patch(page, parse(entry), squeeze(entry.reason), span, entry.link, entry.date)


def _page(page: str) -> str:
    match page.split("/"):
        case ["v1.0" | "beta", "api" | "resources", name] if name.endswith(".md"):
            return page
    raise _EntryError("page is not as v1.0/api/NAME.md")


def _request_line(entry: _Entry) -> RequestLineChange:
    _without_of(entry)
    return RequestLineChange(_relative(entry.expect), _relative(entry.use))


def _response_status(entry: _Entry) -> ResponseStatusChange:
    _without_of(entry)
    return ResponseStatusChange(_status(entry.expect), _status(entry.use))


def _response_type(entry: _Entry) -> ResponseTypeChange:
    _without_of(entry)
    return ResponseTypeChange(_type(entry.expect), _type(entry.use))


def _permission(entry: _Entry) -> PermissionChange:
    schemes = {"delegated-work": Scheme.DELEGATED_WORK, "application": Scheme.APPLICATION}
    schemes["delegated-personal"] = Scheme.DELEGATED_PERSONAL
    scheme = schemes.get(entry.of or "")
    if scheme is None:
        raise _EntryError(f"of is none of {', '.join(sorted(schemes))}")
    return PermissionChange(_scopes(entry.expect), _scopes(entry.use), scheme=scheme)


def _property_type(entry: _Entry) -> PropertyTypeChange:
    owner, _, name = (entry.of or "").rpartition(".")
    if not name:
        raise _EntryError("of names no property")
    return PropertyTypeChange(_type(entry.expect), _type(entry.use), owner=owner or None, name=name)


def _enum_member(entry: _Entry) -> EnumMemberChange:
    return EnumMemberChange(_name(entry.expect), _name(entry.use), owner=entry.of)


def _example(entry: _Entry) -> ExampleChange:
    _without_of(entry)
    if entry.expect is None:
        raise _EntryError("expect is the request of an example")
    return ExampleChange(_call(entry.expect), _call(entry.use))


_CHANGES: dict[str, Callable[[_Entry], AnyChange]] = {
    "request-line": _request_line,
    "response-status": _response_status,
    "response-type": _response_type,
    "permission": _permission,
    "property-type": _property_type,
    "enum-member": _enum_member,
    "example": _example,
}


def _without_of(entry: _Entry) -> None:
    if entry.of is not None:
        raise _EntryError(f"{entry.fact} takes no of")


def _call(value: Any) -> Call | None:
    if value is None:
        return None
    found = parse_request_line(value) if isinstance(value, str) else None
    if found is None or not found[1]:
        raise _EntryError(f"{value!r} is no method with a request target")
    return Call(*found)


def _relative(value: Any) -> Call | None:
    """A call below the service root, whatever host and version it is written with."""
    call = _call(value)
    if call is None:
        return None
    target = parse_target(call.target)
    query = f"?{target.query}" if target.query is not None else ""
    return Call(call.method, target.text + query)


def _status(value: Any) -> int | None:
    if value is None or (type(value) is int and 100 <= value <= 599):
        return value
    raise _EntryError(f"{value!r} is no status code")


def _type(value: Any) -> TypeRef | None:
    found = parse_type_name(value) if isinstance(value, str) else None
    if found is None and value is not None:
        raise _EntryError(f"{value!r} is no name of a type")
    return found


def _name(value: Any) -> str | None:
    if value is None or (isinstance(value, str) and value.isidentifier()):
        return value
    raise _EntryError(f"{value!r} is no name of a member")


def _scopes(value: Any) -> tuple[tuple[str, ...], ...] | None:
    """``[A, B+C]``: A, or B with C. An empty list: the scheme is not supported."""
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise _EntryError(f"{value!r} is no list of scopes")
    alternatives = tuple(tuple(map(str.strip, each.split("+"))) for each in value)
    if not all(scope for joint in alternatives for scope in joint):
        raise _EntryError(f"{value!r} holds an empty scope")
    return alternatives
