"""Types of the API as the SDK names them: modules and classes, annotations, runtime types."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import Report
from generator.model import EnumType, Skeleton
from generator.odata import (
    CollectionType,
    NamedType,
    PrimitiveType,
    StreamType,
    TypeRef,
    item_type,
)
from generator.rendering.views.python.homes import homes
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.names import class_name, module_name
from generator.rendering.views.typenames import NamedTypes, name_types
from generator.rendering.views.typenames import TypeName as PlainName

RUNTIME = "graph_sdk._runtime"
ANY_MODEL = "Model"

_BUILTINS: Mapping[str, str] = {
    "Edm.String": "str",
    "Edm.Boolean": "bool",
    "Edm.Byte": "int",
    "Edm.SByte": "int",
    "Edm.Int16": "int",
    "Edm.Int32": "int",
    "Edm.Int64": "int",
    "Edm.Single": "float",
    "Edm.Double": "float",
}
_CONVERTED: Mapping[str, tuple[str, str]] = {
    "Edm.DateTimeOffset": ("datetime", "datetime"),
    "Edm.Date": ("datetime", "date"),
    "Edm.TimeOfDay": ("datetime", "time"),
    "Edm.Duration": ("datetime", "timedelta"),
    "Edm.Guid": ("uuid", "UUID"),
    "Edm.Decimal": ("decimal", "Decimal"),
    "Edm.Binary": ("builtins", "bytes"),
    "Edm.Base64Url": ("builtins", "bytes"),
}


class TypeName(PlainName, frozen=True):
    """What a type is called in the SDK, and what it is.

    ``module`` is the name that the runtime knows it by, ``home`` the module of ``models`` that its
    class stands in: that of its own name, or of the one type that refers to it.
    """

    home: str


class TypeNames(NamedTypes[TypeName]):
    """Modules and classes of the types of one API version, in the models of ``package``."""

    def __init__(self, model: Skeleton, package: str, report: Report) -> None:
        self.package = f"{package}.models"
        plain = NamedTypes(name_types(model.types, report, module_name, class_name))
        moved = homes(model)
        super().__init__(_at_home(each, plain.find(moved.get(each.qualified))) for each in plain)

    def import_class(self, named: TypeName, imports: Imports) -> str:
        """Import the class of a type for an annotation; what to call it."""
        return imports.use(self.package, named.class_name)


def _at_home(named: PlainName, home: PlainName | None) -> TypeName:
    return TypeName(named.module, named.class_name, named.definition, (home or named).module)


def runtime_type(reference: TypeRef | None, names: TypeNames) -> str | None:
    """What the runtime is told of the type, or of that of the items: a module, ``Edm...``, None.

    None is for JSON that stands as it is, ``Model`` for a structured type without a module.
    """
    item = item_type(reference) if reference is not None else None
    match item:
        case NamedType(name):
            named = names.find(name)
            return named.module if named else ANY_MODEL
        case PrimitiveType(name) if name in _CONVERTED:
            return name
        case _:
            return None


def read_type(reference: TypeRef | None, names: TypeNames, imports: Imports) -> str:
    """The annotation of a value of the type as it is read."""
    match reference:
        case CollectionType(item):
            return f"{imports.builtin('list')}[{read_type(item, names, imports)}]"
        case PrimitiveType(name) if name in _BUILTINS:
            return imports.builtin(_BUILTINS[name])
        case PrimitiveType(name) if name in _CONVERTED:
            return _converted(name, imports)
        case NamedType(name):
            named = names.find(name)
            if named is None:
                return imports.use(f"{RUNTIME}.model", ANY_MODEL)
            return names.import_class(named, imports)
        case _:
            return imports.use("typing", "Any")


def sent_type(reference: TypeRef | None, names: TypeNames, imports: Imports) -> str:
    """The annotation of a parameter of the type: what is read, and what else can be sent.

    A structured type may be a dict, a date or an enumeration member a string, a collection any
    sequence.
    """
    match reference:
        case CollectionType(item):
            inner = sent_type(item, names, imports)
            return f"{imports.use('collections.abc', 'Sequence')}[{inner}]"
        case PrimitiveType(name) if name in _CONVERTED:
            return f"{_converted(name, imports)} | {imports.builtin('str')}"
        case NamedType(name):
            named = names.find(name)
            text = read_type(reference, names, imports)
            if named and isinstance(named.definition, EnumType):
                return f"{text} | {imports.builtin('str')}"
            return f"{text} | {any_mapping(imports)}"
        case StreamType():
            return imports.builtin("bytes")
        case _:
            return read_type(reference, names, imports)


def any_mapping(imports: Imports) -> str:
    """The annotation of a JSON object: ``Mapping[str, Any]``."""
    mapping = imports.use("collections.abc", "Mapping")
    return f"{mapping}[{imports.builtin('str')}, {imports.use('typing', 'Any')}]"


def _converted(name: str, imports: Imports) -> str:
    module, cls = _CONVERTED[name]
    return imports.builtin(cls) if module == "builtins" else imports.use(module, cls)
