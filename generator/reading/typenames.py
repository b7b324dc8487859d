"""Names of types as the docs spell them: ``String``, ``Collection(Edm.String)``, ``user``."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.odata import (
    CollectionType,
    ItemType,
    MentionedType,
    PrimitiveType,
    StreamType,
    TypeRef,
    UntypedType,
)

_SPELLINGS = {
    "Boolean": "boolean bool yes/no flag",
    "String": "string str text url uri email password html base64 version character hexstring "
    "alphanumeric etag anyuri xml ipaddress",
    "Int32": "int32 int integer number long32 uint32",
    "Int64": "int64 long bigint timestamp64",
    "Int16": "int16 short",
    "Byte": "byte",
    "SByte": "sbyte",
    "Single": "single float",
    "Double": "double",
    "Decimal": "decimal numeric",
    "DateTimeOffset": "datetimeoffset datetime timestamp date-time datetimezone datetime(offset)",
    "Date": "date",
    "TimeOfDay": "timeofday time",
    "Duration": "duration timespan",
    "Guid": "guid uuid",
    "Binary": "binary bytes",
}
_PRIMITIVES = {
    spelling: PrimitiveType(f"Edm.{name}")
    for name, spellings in _SPELLINGS.items()
    for spelling in spellings.split()
}
_EDM = {name.lower(): PrimitiveType(f"Edm.{name}") for name in _SPELLINGS}
_PSEUDO_TYPES = frozenset(("bool", "datetime", "int", "integer", "url"))
_UNTYPED = frozenset(("json", "object", "untyped", "any", "jsonobject", "dictionary", "variant"))
_COLLECTION = re.compile(
    r"(?:microsoft\.graph\.)?(?:collection|list|array)\s*(?:\(\s*(.+?)\s*\)?|of\s+(.+)|<\s*(.+?)\s*>)$",
    re.IGNORECASE,
)
_NAME = re.compile(r"#?[A-Za-z_][\w]*(?:[.][A-Za-z_][\w]*)*$")


def parse_type_name(text: str) -> TypeRef | None:
    """The type that ``text`` names, as in an annotation; None where it is no name of a type.

    ``Collection(X)`` is read in any case, primitives in any spelling of the docs;
    ``microsoft.graph.Edm.String`` and ``microsoft.graph.stream`` are read as what they mean.
    """
    name = text.strip().strip("`'\"").strip().lstrip("#")
    if collection := _COLLECTION.match(name):
        item = parse_item(collection[1] or collection[2] or collection[3])
        return CollectionType(item) if item is not None else None
    return parse_item(name)


@lru_cache(maxsize=8192)
def parse_item(name: str, link: str | None = None) -> ItemType | None:
    """The type of a single value that ``name`` names; ``link`` is kept on a named type.

    A linked name is primitive only if it is spelt as in Edm: ``url`` may well be a resource.
    """
    name = name.strip().lstrip("#")
    lower = name.lower().removeprefix("microsoft.graph.")
    for prefix in ("edm.", "odata."):
        lower = lower.removeprefix(prefix)
    if lower in ("stream", "file stream"):
        return StreamType()
    if lower in _UNTYPED:
        return UntypedType()
    primitive = _EDM.get(lower)
    if primitive is None and link is None and ("." not in name or lower in _PSEUDO_TYPES):
        primitive = _PRIMITIVES.get(lower)
    if primitive is not None:
        return primitive
    if not _NAME.match(name):
        return None
    return MentionedType(name, link)
