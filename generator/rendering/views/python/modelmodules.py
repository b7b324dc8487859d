"""Views of the modules of ``models``: each a type, with those that belong to it alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

import msgspec

from generator.diagnostics import Report
from generator.model import EnumType, StructuredType
from generator.rendering.views.python.attributes import StructuredTypes
from generator.rendering.views.python.enumerations import EnumClassView, enum_class_view
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.models import StructuredClassView, class_view
from generator.rendering.views.python.source import docstring, wrapped
from generator.rendering.views.python.types import ANY_MODEL, RUNTIME, TypeName, TypeNames


class ModelModuleView(msgspec.Struct, frozen=True):
    """Each of ``module``: a module of ``models``; all texts are Python source.

    ``version`` is the version's package (``v1_0``). ``imports`` are the import lines for what runs,
    ``annotating_imports`` those for what only annotations name.
    """

    version: str
    module: str
    title: str
    imports: tuple[str, ...]
    annotating_imports: tuple[str, ...]
    structured: tuple[StructuredClassView, ...]
    enumerations: tuple[EnumClassView, ...]


def model_modules(names: TypeNames) -> Iterator[tuple[TypeName, ...]]:
    """The types of each module of ``models``, by module: first that which it is called after."""
    modules: dict[str, list[TypeName]] = {}
    for named in names:
        modules.setdefault(named.home, []).append(named)
    for module in sorted(modules):
        mine = sorted(modules[module], key=attrgetter("class_name"))
        first = [each for each in mine if each.module == module]
        yield (*first, *(each for each in mine if each.module != module))


def model_module_view(
    named: Sequence[TypeName], version: str, names: TypeNames, report: Report
) -> ModelModuleView:
    """The view of the module of the types ``named``."""
    return _Module(version, named, StructuredTypes(names, report), names).view()


class _Module:
    """One module: the type that it is called after, then the others by name."""

    def __init__(
        self, version: str, named: Sequence[TypeName], types: StructuredTypes, names: TypeNames
    ) -> None:
        self._version = version
        self._named = named
        self._names = names
        self._structured = [
            (each, types.base(each.definition), types.added(each.definition))
            for each in named
            if isinstance(each.definition, StructuredType)
        ]
        self._enumerations = [
            (each, each.definition) for each in named if isinstance(each.definition, EnumType)
        ]

    def view(self) -> ModelModuleView:
        imports = self._imports()
        bases = [self._base_class(base, imports) for _, base, _ in self._structured]
        return ModelModuleView(
            version=self._version,
            module=self._named[0].module,
            title=self._title(),
            structured=tuple(
                class_view(named, base_class, own, self._names, imports)
                for (named, _, own), base_class in zip(self._structured, bases, strict=True)
            ),
            enumerations=tuple(
                enum_class_view(named, definition, imports)
                for named, definition in self._enumerations
            ),
            imports=imports.running_lines(),
            annotating_imports=imports.annotating_lines(),
        )

    def _imports(self) -> Imports:
        """Imports that know the classes of the module, and the bases, which are imported to run."""
        attributes = (each.name for _, _, own in self._structured for each in own)
        classes = [each.class_name for each in self._named]
        bases = (self._names.find(base.name) for _, base, _ in self._structured if base)
        known = [*classes, *(base.class_name for base in bases if base)]
        return Imports((*classes, *attributes), [(self._names.package, each) for each in known])

    def _base_class(self, base: StructuredType | None, imports: Imports) -> str:
        """Import a base class, from its own module: ``models`` may be only half there then."""
        named = self._names.find(base.name) if base else None
        if named is None:
            return imports.run(f"{RUNTIME}.model", ANY_MODEL)
        return imports.run(f"{self._names.package}.{named.home}", named.class_name)

    def _title(self) -> str:
        more = ", and types that it alone refers to" if len(self._named) > 1 else ""
        return docstring(wrapped(f"{self._named[0].qualified}{more}.", 0), 0)
