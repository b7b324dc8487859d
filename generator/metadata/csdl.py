"""CSDL documents read into the entity data model.

Format: OData 4.01 CSDL XML representation. A document is untrusted: entities are not expanded, a
document type declaration is refused, and nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.metadata.edm import (
    EdmEnumType,
    EdmOperation,
    EdmOperationImport,
    EdmParameter,
    EdmProperty,
    EdmResource,
    EdmStructuredType,
    EntityDataModel,
)
from generator.odata import (
    CollectionType,
    ItemType,
    NamedType,
    PrimitiveType,
    StreamType,
    TypeRef,
    UntypedType,
)

_EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
_STREAM = "Edm.Stream"
_UNTYPED = ("Edm.Untyped", "Edm.PrimitiveType", "Edm.ComplexType", "Edm.EntityType")


class CsdlError(ValueError):
    """A document that is no CSDL; the message tells what is wrong and in which line."""


def read_csdl(document: bytes) -> EntityDataModel:
    """The entity data model that ``document`` declares.

    Raises :class:`CsdlError` for a document that is not well-formed XML, carries a document type
    declaration, has no schema, or leaves out what CSDL requires.
    """
    schemas = list(_parse(document).iter(f"{_EDM}Schema"))
    if not schemas:
        raise CsdlError("the document has no Schema element of OData 4")
    reader = _Reader(
        {alias: each.get("Namespace", "") for each in schemas if (alias := each.get("Alias"))}
    )
    for schema in schemas:
        reader.read(schema)
    return reader.model()


def _parse(document: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise CsdlError(f"not well-formed XML: {error.msg}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise CsdlError("a document type declaration has no place in CSDL")
    return root


class _Reader:
    """Reads schemas one by one; ``aliases`` are those of all schemas of the document."""

    def __init__(self, aliases: dict[str, str]) -> None:
        self._aliases = aliases
        self._types: list[EdmStructuredType] = []
        self._enumerations: list[EdmEnumType] = []
        self._operations: list[EdmOperation] = []
        self._resources: list[EdmResource] = []
        self._imports: list[EdmOperationImport] = []

    def model(self) -> EntityDataModel:
        """All that was read."""
        return EntityDataModel(
            tuple(self._types),
            tuple(self._enumerations),
            tuple(self._operations),
            tuple(self._resources),
            tuple(self._imports),
            tuple(self._aliases.items()),
        )

    def read(self, schema: etree._Element) -> None:
        """Add what one schema declares; elements of other kinds are passed over."""
        namespace = _required(schema, "Namespace")
        for element in schema:
            match _local(element):
                case "EntityType" | "ComplexType":
                    self._types.append(self._structured(element, namespace))
                case "EnumType":
                    self._enumerations.append(_enumeration(element, namespace))
                case "Action" | "Function":
                    self._operations.append(self._operation(element, namespace))
                case "EntityContainer":
                    self._container(element)

    def _structured(self, element: etree._Element, namespace: str) -> EdmStructuredType:
        base = element.get("BaseType")
        references = (each for key in _children(element, "Key") for each in key)
        return EdmStructuredType(
            name=f"{namespace}.{_required(element, 'Name')}",
            entity=_local(element) == "EntityType",
            base=self._qualified(base) if base else None,
            abstract=_flag(element, "Abstract"),
            open=_flag(element, "OpenType"),
            has_stream=_flag(element, "HasStream"),
            key=tuple(_required(each, "Name") for each in references),
            properties=tuple(
                self._property(each)
                for each in _children(element, "Property", "NavigationProperty")
            ),
        )

    def _property(self, element: etree._Element) -> EdmProperty:
        return EdmProperty(
            name=_required(element, "Name"),
            type=self._type(element),
            navigation=_local(element) == "NavigationProperty",
            contained=_flag(element, "ContainsTarget"),
            nullable=_flag(element, "Nullable", default=True),
        )

    def _operation(self, element: etree._Element, namespace: str) -> EdmOperation:
        parameters = [
            EdmParameter(_required(each, "Name"), self._type(each))
            for each in _children(element, "Parameter")
        ]
        bound = _flag(element, "IsBound")
        if bound and not parameters:
            raise CsdlError(f"line {element.sourceline}: a bound operation has no parameter")
        returns = next(_children(element, "ReturnType"), None)
        return EdmOperation(
            name=f"{namespace}.{_required(element, 'Name')}",
            action=_local(element) == "Action",
            binding=parameters[0].type if bound else None,
            parameters=tuple(parameters[1:] if bound else parameters),
            returns=self._type(returns) if returns is not None else None,
            composable=_flag(element, "IsComposable"),
        )

    def _container(self, container: etree._Element) -> None:
        for element in container:
            match _local(element):
                case "EntitySet":
                    name = self._qualified(_required(element, "EntityType"))
                    reference: TypeRef = CollectionType(NamedType(name))
                    self._resources.append(EdmResource(_required(element, "Name"), reference))
                case "Singleton":
                    reference = NamedType(self._qualified(_required(element, "Type")))
                    self._resources.append(EdmResource(_required(element, "Name"), reference))
                case "ActionImport" | "FunctionImport" as kind:
                    operation = self._qualified(_required(element, kind.removesuffix("Import")))
                    self._imports.append(EdmOperationImport(_required(element, "Name"), operation))

    def _type(self, element: etree._Element) -> TypeRef:
        text = _required(element, "Type")
        if text.startswith("Collection(") and text.endswith(")"):
            return CollectionType(self._item(text[len("Collection(") : -1]))
        return self._item(text)

    def _item(self, name: str) -> ItemType:
        if name == _STREAM:
            return StreamType()
        if name in _UNTYPED:
            return UntypedType()
        return PrimitiveType(name) if name.startswith("Edm.") else NamedType(self._qualified(name))

    def _qualified(self, name: str) -> str:
        """``graph.user`` with its alias written out: ``microsoft.graph.user``."""
        prefix, _, simple = name.rpartition(".")
        return f"{self._aliases.get(prefix, prefix)}.{simple}"


def _enumeration(element: etree._Element, namespace: str) -> EdmEnumType:
    return EdmEnumType(
        name=f"{namespace}.{_required(element, 'Name')}",
        members=tuple(_required(each, "Name") for each in _children(element, "Member")),
        flags=_flag(element, "IsFlags"),
    )


def _local(element: etree._Element) -> str:
    """The element's name, without the namespace if that is the one of CSDL."""
    return element.tag.removeprefix(_EDM)


def _children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    return (each for each in element if _local(each) in names)


def _required(element: etree._Element, attribute: str) -> str:
    value = element.get(attribute)
    if not value:
        raise CsdlError(f"line {element.sourceline}: {_local(element)} has no {attribute}")
    return value


def _flag(element: etree._Element, attribute: str, *, default: bool = False) -> bool:
    value = element.get(attribute)
    return default if value is None else value == "true"
