"""Typed values of OData: types, names and path templates.

Paths follow OData 4.01 part 2 (URL conventions) with the extensions that Graph documents: drive
addressing by path (``/root:/{item-path}:/content``) and keys in parentheses.
"""

from __future__ import annotations

import msgspec

NAMESPACE = "microsoft.graph"


class PrimitiveType(msgspec.Struct, frozen=True, tag="primitive"):
    """A primitive type of the Edm namespace; ``name`` is qualified, as ``Edm.String``."""

    name: str


class NamedType(msgspec.Struct, frozen=True, tag="named"):
    """A structured or enumeration type of the model; ``name`` is qualified."""

    name: str


class MentionedType(msgspec.Struct, frozen=True, tag="mentioned"):
    """A type as a page mentions it, before linking resolves it.

    ``name`` is the name as written, qualified or not; ``link`` the docs path of the resource page
    that the mention links to, or None.
    """

    name: str
    link: str | None = None


class StreamType(msgspec.Struct, frozen=True, tag="stream"):
    """Bytes of any media type: files, photos, CSV."""


class UntypedType(msgspec.Struct, frozen=True, tag="untyped"):
    """JSON whose type the docs do not state (``Edm.Untyped``)."""


ItemType = PrimitiveType | NamedType | MentionedType | StreamType | UntypedType


class CollectionType(msgspec.Struct, frozen=True, tag="collection"):
    """A collection of ``item``."""

    item: ItemType


TypeRef = ItemType | CollectionType


def item_type(reference: TypeRef) -> ItemType:
    """The type itself, or the type of the items where it is a collection."""
    return reference.item if isinstance(reference, CollectionType) else reference


def is_collection(reference: TypeRef | None) -> bool:
    """Whether the type is a collection."""
    return isinstance(reference, CollectionType)


def type_name(reference: TypeRef) -> str:
    """The type as OData writes it: ``Collection(microsoft.graph.user)``, ``Edm.Stream``."""
    match reference:
        case CollectionType(item):
            return f"Collection({type_name(item)})"
        case PrimitiveType(name) | NamedType(name) | MentionedType(name):
            return name
        case StreamType():
            return "Edm.Stream"
        case _:
            return "Edm.Untyped"


def simple_name(qualified: str) -> str:
    """``microsoft.graph.security.alert`` gives ``alert``."""
    return qualified.rpartition(".")[2]


def namespace(qualified: str) -> str:
    """``microsoft.graph.security.alert`` gives ``microsoft.graph.security``."""
    return qualified.rpartition(".")[0]


class NameSegment(msgspec.Struct, frozen=True, tag="name"):
    """An entity set, singleton, property, navigation property, or an action without arguments."""

    name: str


class KeySegment(msgspec.Struct, frozen=True, tag="key"):
    """A key: ``{id | userPrincipalName}`` has the alternatives ``id`` and ``userPrincipalName``.

    ``sample`` is the literal that stands in the docs instead of a placeholder; ``property`` names
    the alternate key of ``/directoryRoles/roleTemplateId={id}`` or ``/applications(appId='{id}')``;
    ``parenthesised`` tells ``/teams('{id}')`` from ``/teams/{id}``, ``quoted`` whether the key
    stands in quotes; ``lost`` if it stands for the beginning of a path, of one or more segments,
    that the docs do not tell.
    """

    alternatives: tuple[str, ...]
    sample: str | None = None
    property: str | None = None
    parenthesised: bool = False
    quoted: bool = False
    lost: bool = False


class FunctionParameter(msgspec.Struct, frozen=True):
    """``period='{period_value}'``: name, placeholder or literal, and whether quotes are around it.

    Exactly one of ``placeholder`` and ``literal`` is set; ``name`` equals the placeholder where
    the docs give a bare one. ``type`` is the qualified enumeration type of a value such as
    ``microsoft.graph.timeZoneStandard'Iana'``.
    """

    name: str
    placeholder: str | None = None
    literal: str | None = None
    quoted: bool = False
    type: str | None = None


class FunctionSegment(msgspec.Struct, frozen=True, tag="function"):
    """A function or action with parentheses; ``name`` may be qualified by a namespace."""

    name: str
    parameters: tuple[FunctionParameter, ...] = ()


class CastSegment(msgspec.Struct, frozen=True, tag="cast"):
    """A qualified name: a type cast, or an action or function that is qualified."""

    name: str


class RefSegment(msgspec.Struct, frozen=True, tag="ref"):
    """``$ref``: the reference instead of the entity."""


class ValueSegment(msgspec.Struct, frozen=True, tag="value"):
    """``$value``: the raw value instead of its JSON wrapping."""


class CountSegment(msgspec.Struct, frozen=True, tag="count"):
    """``$count``: the number of items, as text."""


class DrivePathSegment(msgspec.Struct, frozen=True, tag="drivePath"):
    """``:/{item-path}:`` after a drive item or site: addressing by path.

    Exactly one of ``placeholder`` and ``literal`` is set, or both None where the path is empty;
    ``closed`` tells whether a colon ends it.
    """

    placeholder: str | None = None
    literal: str | None = None
    closed: bool = False


Segment = (
    NameSegment
    | KeySegment
    | FunctionSegment
    | CastSegment
    | RefSegment
    | ValueSegment
    | CountSegment
    | DrivePathSegment
)


class PathTemplate(msgspec.Struct, frozen=True):
    """The path of a request target below the service root, parsed into segments."""

    segments: tuple[Segment, ...]
