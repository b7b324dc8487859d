"""Where the pages of one version stand, and how they point to each other."""

from __future__ import annotations

import re

import msgspec

from generator.diagnostics import Report
from generator.model import ApiModel, Group, Operation
from generator.odata import (
    NAMESPACE,
    CollectionType,
    NamedType,
    PrimitiveType,
    StreamType,
    TypeRef,
)
from generator.rendering.views.calls.names import file_name, plain_name, untaken
from generator.rendering.views.prose import prose
from generator.rendering.views.typenames import TypeNames

_ODD = re.compile(r"[^A-Za-z0-9.]+")


class Link(msgspec.Struct, frozen=True):
    """A text and the page that it leads to, from the version's folder; None if to none."""

    text: str
    href: str | None


class TypeLink(msgspec.Struct, frozen=True):
    """A type as people read it, with its page; ``collection`` if there are many of it."""

    text: str
    href: str | None
    collection: bool = False


class Links:
    """The pages of one version by what they are about."""

    def __init__(self, model: ApiModel) -> None:
        self.names = TypeNames(model, Report())
        self.scopes = _scopes(model)
        taken: dict[str, str] = {}
        for scope in self.scopes:
            plain = _ODD.sub("-", scope).strip(".-").lower() or "scope"
            taken[untaken(plain, taken)] = scope
        self._files = {scope: file for file, scope in taken.items()}

    @staticmethod
    def group(group: Group) -> str:
        """The file of a group."""
        return file_name(group.name, "group")

    @staticmethod
    def anchor(operation: Operation) -> str:
        """What an operation is called on the page of its group."""
        return plain_name(operation.method, "call")

    def operation(self, operation: Operation, group: Group) -> Link:
        """The link to an operation of ``group``."""
        href = f"operations/{self.group(group)}.html#{self.anchor(operation)}"
        return Link(operation.id, href)

    def scope_file(self, scope: str) -> str:
        """The file of a permission."""
        return self._files[scope]

    def scope(self, scope: str) -> Link:
        """The link to a permission."""
        return Link(prose(scope), f"permissions/{self._files[scope]}.html")

    def type(self, reference: TypeRef | None) -> TypeLink | None:
        """The link to a type; None where it is not known."""
        match reference:
            case CollectionType(item):
                inner = self.type(item)
                return inner and msgspec.structs.replace(inner, collection=True)
            case NamedType(name):
                return TypeLink(shown(name), self.named(name))
            case PrimitiveType(name):
                return TypeLink(name.removeprefix("Edm."), None)
            case StreamType():
                return TypeLink("Stream", None)
            case None:
                return None
            case _:
                return TypeLink("JSON", None)

    def named(self, qualified: str) -> str | None:
        """The page of a type, if the model has it."""
        named = self.names.find(qualified)
        return f"types/{named.module}.html" if named else None


def shown(qualified: str) -> str:
    """A type's name as people read it: the main namespace goes without saying."""
    return qualified.removeprefix(f"{NAMESPACE}.")


def _scopes(model: ApiModel) -> tuple[str, ...]:
    return tuple(
        sorted(
            {
                scope
                for operation in model.operations
                for route in operation.routes
                for permissions in route.permissions or ()
                for row in permissions.rows
                for joint in row.alternatives
                for scope in joint
            }
        )
    )
