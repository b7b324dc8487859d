"""The entity data model that a CSDL document declares, as frozen values.

Terms and structure: OData 4.01 CSDL XML. Names of types and operations are qualified by their
namespace, never by an alias. Annotations are not kept: nothing that is compared depends on them.
"""

from __future__ import annotations

import msgspec

from generator.odata import TypeRef


class EdmProperty(msgspec.Struct, frozen=True):
    """A structural property (CSDL 7) or, if ``navigation``, a navigation property (CSDL 8).

    ``contained`` tells whether the targets live inside their owner (``ContainsTarget``).
    """

    name: str
    type: TypeRef
    navigation: bool = False
    contained: bool = False
    nullable: bool = True


class EdmStructuredType(msgspec.Struct, frozen=True):
    """An entity type (CSDL 6) or a complex type (CSDL 9) with the properties of its own.

    ``key`` names the key properties that it declares itself.
    """

    name: str
    entity: bool
    base: str | None = None
    abstract: bool = False
    open: bool = False
    has_stream: bool = False
    key: tuple[str, ...] = ()
    properties: tuple[EdmProperty, ...] = ()


class EdmEnumType(msgspec.Struct, frozen=True):
    """An enumeration type (CSDL 10)."""

    name: str
    members: tuple[str, ...] = ()
    flags: bool = False


class EdmParameter(msgspec.Struct, frozen=True):
    """A parameter of an action or function, the binding parameter not among them."""

    name: str
    type: TypeRef


class EdmOperation(msgspec.Struct, frozen=True):
    """One overload of an action or function (CSDL 12).

    ``binding`` is the type of the binding parameter, None if the operation is unbound.
    """

    name: str
    action: bool
    binding: TypeRef | None = None
    parameters: tuple[EdmParameter, ...] = ()
    returns: TypeRef | None = None
    composable: bool = False


class EdmResource(msgspec.Struct, frozen=True):
    """An entity set, whose type is a collection, or a singleton (CSDL 13.2, 13.3)."""

    name: str
    type: TypeRef


class EdmOperationImport(msgspec.Struct, frozen=True):
    """An action or function import: an unbound operation at the service root (CSDL 13.5, 13.6)."""

    name: str
    operation: str


class EntityDataModel(msgspec.Struct, frozen=True):
    """All that the schemas of one CSDL document declare, in the order of the document.

    ``aliases`` are pairs of a short name and the namespace that it stands for.
    """

    types: tuple[EdmStructuredType, ...] = ()
    enumerations: tuple[EdmEnumType, ...] = ()
    operations: tuple[EdmOperation, ...] = ()
    resources: tuple[EdmResource, ...] = ()
    imports: tuple[EdmOperationImport, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
