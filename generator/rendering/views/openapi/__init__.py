"""The view family ``openapi``: one version of the API as an OpenAPI 3.1 document.

The document comes in parts, each of which has its text as JSON and as YAML; a template puts them
together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from generator.model import ApiModel
from generator.rendering.views import DeferredSubject, Loops, Material, Outline
from generator.rendering.views.datatext import Json, json_text, yaml_key, yaml_text
from generator.rendering.views.openapi.paths import path_item, paths
from generator.rendering.views.openapi.responses import collection_types
from generator.rendering.views.openapi.schemas import ERROR, Schemas
from generator.rendering.views.openapi.security import security_schemes
from generator.rendering.views.streams import Stream

VERSION = 1

_HOST = "https://graph.microsoft.com"


class Part(msgspec.Struct, frozen=True):
    """A named part of the document; ``depth`` is how deep in YAML its name stands."""

    name: str
    value: Json
    depth: int = 1

    @property
    def json(self) -> str:
        """The part as a member of a JSON object, without a comma."""
        return f"{json_text(self.name)}: {json_text(self.value)}"

    @property
    def yaml(self) -> str:
        """The part as an entry of a YAML mapping."""
        return f"{yaml_key(self.name)}:{yaml_text(self.value, self.depth)}"


class DocumentView(msgspec.Struct, frozen=True):
    """Each of ``version``: the document of a version.

    ``head`` are the members before ``paths``; ``schemas`` those of the components, ``others`` its
    other members.
    """

    version: str
    head: tuple[Part, ...]
    paths: Stream[Part]
    schemas: Stream[Part]
    others: tuple[Part, ...]


VIEWS: Mapping[str, type[msgspec.Struct]] = {"version": DocumentView}


def loops(material: Material) -> Loops:
    """The loops of the family; it has no options and nothing to report."""
    return {"version": lambda: map(_subject, material.outlines)}


def _subject(outline: Outline) -> DeferredSubject:
    return DeferredSubject(
        lambda making: document_view(outline.load()),
        f"the document ({outline.version})",
        (outline.version,),
        lambda: (outline.digest(),),
    )


def document_view(model: ApiModel) -> DocumentView:
    """The document of ``model``."""
    schemas = Schemas(model)
    routes = [route for operation in model.operations for route in operation.routes]
    components = schemas.components(collection_types(routes))
    return DocumentView(
        model.version,
        tuple(Part(name, value, 0) for name, value in _head(model)),
        Stream(paths(model), lambda path: Part(path.template, path_item(path, schemas))),
        Stream(components, lambda each: Part(each.name, each.make(), 2)),
        (
            Part("responses", {"error": _ERROR_RESPONSE}),
            Part("securitySchemes", security_schemes(model)),
        ),
    )


def _head(model: ApiModel) -> Iterator[tuple[str, Json]]:
    yield "openapi", "3.1.0"
    yield (
        "info",
        {
            "title": f"Microsoft Graph {model.version}",
            "version": model.version,
            "description": "What the reference of Microsoft Graph documents, as it was read.",
        },
    )
    yield "servers", [{"url": f"{_HOST}/{model.version}"}]
    yield "security", [{"delegatedWork": []}, {"delegatedPersonal": []}, {"application": []}]
    tags = [
        {"name": group.name, **({"description": group.description} if group.description else {})}
        for group in model.groups
    ]
    yield "tags", tags


_ERROR_RESPONSE: Json = {
    "description": "The request failed.",
    "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{ERROR}"}}},
}
