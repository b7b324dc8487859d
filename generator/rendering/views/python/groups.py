"""Views of groups: one module each in ``groups``, with its stub."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.model import Group, Operation
from generator.odata import simple_name
from generator.rendering.views.prose import first_sentence
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.methods import MethodView, method_name, method_view
from generator.rendering.views.python.names import CLIENT_NAMES, class_name, identifier, module_name
from generator.rendering.views.python.source import docstring, literal, wrapped
from generator.rendering.views.python.types import RUNTIME, TypeNames

_INDENT = 4
_OPTIONS = (
    "Every method also takes the options headers, query, timeout and retries, which are for "
    "this call alone."
)
_RESERVED = frozenset(("AsyncGroup", "Group", "Operation", "Renamed"))


class GroupName(msgspec.Struct, frozen=True):
    """How a group is reached: the client's attribute, its module and class; and what it holds.

    ``about`` is the literal of a line on it.
    """

    attribute: str
    module: str
    class_name: str
    about: str


class GroupView(msgspec.Struct, frozen=True):
    """Each of ``group``: a module of ``groups``; all texts are Python source.

    ``version`` is the version's package (``v1_0``). ``imports`` are the import lines of the
    module, ``stub_imports`` those of its stub.
    """

    version: str
    module: str
    class_name: str
    title: str
    docstring: str
    async_docstring: str
    imports: tuple[str, ...]
    stub_imports: tuple[str, ...]
    methods: tuple[MethodView, ...]


def group_name(group: Group) -> GroupName:
    """Attribute, module and class of ``group``."""
    return GroupName(
        identifier(group.name, "group", CLIENT_NAMES),
        module_name(group.name, "group"),
        class_name(group.name, _RESERVED),
        literal(_about(group)),
    )


def group_view(
    group: Group, operations: Sequence[Operation], version: str, names: TypeNames
) -> GroupView:
    """The view of a group with its ``operations``, in their order."""
    named = group_name(group)
    own = (named.class_name, f"Async{named.class_name}")
    imports, stub_imports = Imports(own), Imports((*own, *map(method_name, operations)))
    for each in (imports, stub_imports):
        each.use(f"{RUNTIME}.group", "Group")
        each.use(f"{RUNTIME}.group", "AsyncGroup")
    imports.use(f"{RUNTIME}.operation", "Operation")
    methods = tuple(method_view(each, names, imports, stub_imports) for each in operations)
    about = _about(group)
    return GroupView(
        version=version,
        module=named.module,
        class_name=named.class_name,
        title=docstring(wrapped(about, 0), 0),
        docstring=_class_docstring(about, group.description),
        async_docstring=_class_docstring(f"{about} Calls are awaited.", group.description),
        imports=imports.lines(),
        stub_imports=stub_imports.lines(),
        methods=methods,
    )


def _about(group: Group) -> str:
    """A line on the group: whose operations it holds."""
    if group.resource is None:
        return f"Operations on {group.name.replace('_', ' ')}."
    return f"Operations on resources of the type {simple_name(group.resource)}."


def _class_docstring(about: str, description: str) -> str:
    lines = wrapped(about, _INDENT)
    for text in (first_sentence(description), _OPTIONS):
        if text:
            lines += ["", *wrapped(text, _INDENT)]
    return docstring(lines, _INDENT)
