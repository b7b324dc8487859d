"""Types as JSON Schema (2020-12), the way OpenAPI 3.1 and Graph's own descriptions write them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

import msgspec

from generator.availability import Deprecation
from generator.facts import Member, Property
from generator.model import ApiModel, EnumType, StructuredType
from generator.odata import (
    NAMESPACE,
    CollectionType,
    NamedType,
    PrimitiveType,
    StreamType,
    TypeRef,
    simple_name,
)
from generator.rendering.views.datatext import Json

_PRIMITIVES: Mapping[str, dict[str, Json]] = {
    "Edm.Binary": {"type": "string", "contentEncoding": "base64"},
    "Edm.Base64Url": {"type": "string", "contentEncoding": "base64url"},
    "Edm.Boolean": {"type": "boolean"},
    "Edm.Byte": {"type": "integer", "format": "uint8"},
    "Edm.Date": {"type": "string", "format": "date"},
    "Edm.DateTimeOffset": {"type": "string", "format": "date-time"},
    "Edm.Decimal": {"type": "number", "format": "decimal"},
    "Edm.Double": {"type": "number", "format": "double"},
    "Edm.Duration": {"type": "string", "format": "duration"},
    "Edm.Guid": {"type": "string", "format": "uuid"},
    "Edm.Int16": {"type": "integer", "format": "int16"},
    "Edm.Int32": {"type": "integer", "format": "int32"},
    "Edm.Int64": {"type": "integer", "format": "int64"},
    "Edm.SByte": {"type": "integer", "format": "int8"},
    "Edm.Single": {"type": "number", "format": "float"},
    "Edm.String": {"type": "string"},
    "Edm.TimeOfDay": {"type": "string", "format": "time-local"},
}
_TYPE = "@odata.type"
ERROR = "ODataError"


class Component(msgspec.Struct, frozen=True):
    """A schema by the name that references give it; it is made when it is needed."""

    name: str
    make: Callable[[], Json]


class Schemas:
    """The schemas of one version, and references to them."""

    def __init__(self, model: ApiModel) -> None:
        self._types = {each.name: each for each in model.types}
        self._derived: dict[str, list[str]] = {}
        for each in model.types:
            base = self._base(each) if isinstance(each, StructuredType) else None
            if base is not None:
                self._derived.setdefault(base.name, []).append(each.name)

    def components(self, collections: Iterable[str]) -> list[Component]:
        """All schemas, sorted by their names; ``collections`` are types that are answered so."""
        answered = (
            Component(collection_name(name), partial(self._collection, name))
            for name in collections
            if name in self._types
        )
        defined = (Component(name, partial(self._definition, name)) for name in self._types)
        error = Component(ERROR, lambda: _ERROR)
        return sorted([*defined, *answered, error], key=lambda each: each.name)

    def of(self, reference: TypeRef | None) -> dict[str, Json]:
        """The schema of a value of the type; an empty one for JSON of any kind."""
        match reference:
            case CollectionType(item):
                return {"type": "array", "items": self.of(item)}
            case NamedType(name) if name in self._types:
                return {"$ref": f"#/components/schemas/{name}"}
            case NamedType():
                return {"type": "object"}
            case PrimitiveType(name):
                return dict(_PRIMITIVES.get(name, {}))
            case StreamType():
                return dict(_PRIMITIVES["Edm.Base64Url"])
            case _:
                return {}

    def nullable(self, reference: TypeRef | None) -> dict[str, Json]:
        """The same, or null; collections are never null (OData JSON 4.01, section 7)."""
        schema = self.of(reference)
        if isinstance(reference, CollectionType) or not schema:
            return schema
        if "type" in schema:
            return {**schema, "type": [schema["type"], "null"]}
        return {"anyOf": [schema, {"type": "null"}]}

    def collection(self, reference: TypeRef, delta: bool = False) -> dict[str, Json]:
        """The schema of an answer that is a page of a collection."""
        item = reference.item if isinstance(reference, CollectionType) else reference
        if isinstance(item, NamedType) and item.name in self._types and not delta:
            return {"$ref": f"#/components/schemas/{collection_name(item.name)}"}
        links = ("@odata.nextLink", "@odata.deltaLink") if delta else ("@odata.nextLink",)
        return page_schema(self.of(CollectionType(item)), links)

    def _definition(self, name: str) -> Json:
        found = self._types[name]
        return self._structured(found) if isinstance(found, StructuredType) else _enum(found)

    def _collection(self, name: str) -> Json:
        items = self.of(CollectionType(NamedType(name)))
        title = f"Collection of {_title(name)}"
        return {"title": title, **page_schema(items, ("@odata.nextLink",))}

    def _structured(self, definition: StructuredType) -> Json:
        base = self._base(definition)
        inherited = {each for above in self._above(definition) for each in _names(above)}
        own = [each for each in definition.properties if each.name not in inherited]
        schema: dict[str, Json] = {"title": _title(definition.name), "type": "object"}
        if definition.description:
            schema["description"] = definition.description
        schema |= deprecation(definition.deprecation)
        properties = {each.name: self._property(each, definition.key) for each in own}
        derived = self._below(definition.name)
        if derived or base is not None:
            properties[_TYPE] = {"type": "string"}
        if properties:
            schema["properties"] = properties
        if definition.open:
            schema["additionalProperties"] = True
        if derived:
            schema["discriminator"] = _discriminator([definition.name, *derived])
        tag = {"x-ms-discriminator-value": f"#{definition.name}"}
        told = tag if derived or base is not None else {}
        if base is None:
            return {**schema, **told}
        return {"allOf": [self.of(NamedType(base.name)), schema], **told}

    def _property(self, each: Property, key: str | None) -> Json:
        fixed = each.nullable is False or each.name == key
        schema = self.of(each.type) if fixed else self.nullable(each.type)
        if each.description:
            schema["description"] = each.description
        if each.read_only:
            schema["readOnly"] = True
        if each.deprecated:
            schema["deprecated"] = True
        if each.navigation:
            schema["x-ms-navigationProperty"] = True
        return schema

    def _base(self, definition: StructuredType) -> StructuredType | None:
        """The base type, unless it is not known or derives from this one."""
        base = self._types.get(definition.base or "")
        if not isinstance(base, StructuredType):
            return None
        return None if definition in [base, *self._above(base)] else base

    def _below(self, name: str) -> list[str]:
        """All types that derive from the type, those that do directly first."""
        found = list(self._derived.get(name, ()))
        for each in found:
            found += self._derived.get(each, ())
        return found

    def _above(self, definition: StructuredType) -> list[StructuredType]:
        """The base types, nearest first; a circle ends where it closes."""
        found: list[StructuredType] = []
        above = self._types.get(definition.base or "")
        while isinstance(above, StructuredType) and above not in found:
            found.append(above)
            above = self._types.get(above.base or "")
        return found


def collection_name(name: str) -> str:
    """What Graph's own descriptions call a page of a collection of ``name``."""
    return f"{name}CollectionResponse"


def page_schema(items: Json, links: Iterable[str]) -> dict[str, Json]:
    """A page of a collection (OData JSON 4.01, section 13)."""
    annotations: dict[str, Json] = {
        "@odata.context": {"type": "string"},
        "@odata.count": {"type": "integer", "format": "int64"},
        **{link: {"type": "string"} for link in links},
    }
    return {"type": "object", "properties": {**annotations, "value": items}}


def deprecation(note: Deprecation | None) -> dict[str, Json]:
    """``deprecated`` with what Graph's descriptions tell of it; nothing where it is not."""
    if note is None:
        return {}
    when = {"date": note.date} if note.date and not note.retired else {}
    removal = {"removalDate": note.date} if note.date and note.retired else {}
    return {
        "deprecated": True,
        "x-ms-deprecation": {**removal, **when, "description": note.text},
    }


def _enum(definition: EnumType) -> Json:
    """Members that are flags are joined by commas, so that their names are no ``enum``."""
    names = list(dict.fromkeys(each.name for each in definition.members))
    schema: dict[str, Json] = {"title": _title(definition.name), "type": "string"}
    if definition.description:
        schema["description"] = definition.description
    schema |= deprecation(definition.deprecation)
    if names and not definition.flags:
        schema["enum"] = names
    if names:
        values = [_member(each) for each in definition.members]
        as_text = definition.evolvable or definition.flags
        named = {"name": simple_name(definition.name), "modelAsString": as_text}
        schema["x-ms-enum"] = {**named, "values": values}
    if definition.flags:
        schema["x-ms-enum-flags"] = {"isFlags": True}
    return schema


def _member(member: Member) -> Json:
    described = {"description": member.description} if member.description else {}
    return {"name": member.name, "value": member.name, **described}


def _discriminator(names: Iterable[str]) -> Json:
    mapping = {f"#{name}": f"#/components/schemas/{name}" for name in names}
    return {"propertyName": _TYPE, "mapping": mapping}


def _names(definition: StructuredType) -> Iterator[str]:
    return (each.name for each in definition.properties)


_MAIN_ERROR: Json = {
    "type": "object",
    "required": ["code", "message"],
    "properties": {
        "code": {"type": "string"},
        "message": {"type": "string"},
        "target": {"type": ["string", "null"]},
        "details": {"type": "array", "items": {"type": "object"}},
        "innerError": {"type": "object"},
    },
}
_ERROR: Json = {
    "type": "object",
    "title": ERROR,
    "description": "An error (OData JSON 4.01, section 21.1).",
    "required": ["error"],
    "properties": {"error": _MAIN_ERROR},
}


def _title(name: str) -> str:
    """What generators of code call the type: unlike :func:`simple_name`, no two are the same."""
    return name.removeprefix(f"{NAMESPACE}.")
