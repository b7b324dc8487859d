"""What a request takes, as OpenAPI: parameters, body, the documented examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.binding import bind_path
from generator.facts import Example, Location, Parameter
from generator.http import JsonContent, TextContent
from generator.model import Operation, RequestBody
from generator.odata import CollectionType
from generator.rendering.views.calls.routes import BoundRoute
from generator.rendering.views.calls.signature import QUERY_TYPES
from generator.rendering.views.datatext import Json
from generator.rendering.views.openapi.schemas import Schemas

JSON = "application/json"
_OWN_HEADERS = frozenset(("accept", "authorization", "content-type"))
"""Header fields that OpenAPI tells by other means (3.1, section 4.8.12.2)."""


def path_parameters(names: Sequence[str], route: BoundRoute, schemas: Schemas) -> list[Json]:
    """The parameters of a path whose keys are called ``names``, in the order of the path."""
    return list(_path_parameters(names, route, schemas))


def _path_parameters(names: Sequence[str], route: BoundRoute, schemas: Schemas) -> Iterator[Json]:
    for name, key in zip(names, route.keys, strict=True):
        schema = schemas.of(key.key.type) if key.key.parameter else {}
        described = {"description": key.key.description} if key.key.description else {}
        unescaped = {"x-ms-skip-url-encoding": True} if key.path else {}
        place = {"name": name, "in": "path", **described, "required": True}
        yield {**place, "schema": schema or {"type": "string"}, **unescaped}


def parameters(operations: Iterable[Operation], schemas: Schemas) -> list[Json]:
    """Query options and header fields of ``operations``, each once."""
    found: dict[tuple[str, str], Json] = {}
    for operation in operations:
        for each in operation.parameters:
            query = each.location is Location.QUERY
            header = each.location is Location.HEADER and each.name.lower() not in _OWN_HEADERS
            if query or header:
                place = "query" if query else "header"
                found.setdefault((each.name.lower(), place), _parameter(each, place, schemas))
    return list(found.values())


def request_body(
    operations: Sequence[Operation], examples: Iterable[Example], schemas: Schemas
) -> dict[str, Json]:
    """``requestBody`` of ``operations`` that share a request; nothing where none is sent."""
    bodies = [each.body for each in operations if each.body is not None]
    if not bodies:
        return {}
    content: dict[str, Json] = {}
    for media_type in dict.fromkeys(each.media_type for each in bodies):
        stated = [_schema(each, schemas) for each in bodies if each.media_type == media_type]
        distinct = [each for at, each in enumerate(stated) if each not in stated[:at]]
        content[media_type] = {"schema": {"anyOf": distinct} if distinct[1:] else distinct[0]}
    shown = dict(_request_examples(examples))
    media = content.get(JSON, next(iter(content.values())))
    if shown:
        media["examples"] = shown
    required = len(bodies) == len(operations) and all(map(_is_needed, bodies))
    return {"requestBody": {**({"required": True} if required else {}), "content": content}}


def shown_on(operation: Operation, routes: Sequence[BoundRoute]) -> Mapping[int, list[Example]]:
    """The examples of an operation by the index of the route that each of them calls.

    One that calls none of them stands with the first route of its method.
    """
    found: dict[int, list[Example]] = {}
    order = sorted(range(len(routes)), key=lambda index: len(routes[index].keys))
    for example in operation.examples:
        method = example.request.method if example.request else None
        mine = [index for index in order if method in (None, routes[index].route.method)]
        called = (index for index in mine if _calls(example, routes[index]))
        index = next(called, min(mine, default=0))
        found.setdefault(index, []).append(example)
    return found


def example_name(example: Example, number: int) -> str:
    """What an example is called among those of its request."""
    names = example.request.names if example.request else ()
    return names[0] if names else f"example_{number}"


def described(example: Example, value: Json) -> Json:
    """An Example Object."""
    summary = {"summary": example.title} if example.title else {}
    return {**summary, "value": value}


def raw(media_type: str) -> dict[str, Json]:
    """The schema of content that is no JSON: a text; bytes have none (OpenAPI 3.1, 4.8.14.3)."""
    return {"type": "string"} if media_type.startswith("text/") else {}


def _calls(example: Example, route: BoundRoute) -> bool:
    request = example.request
    return request is not None and bind_path(route.route.path, request.target.text) is not None


def _parameter(each: Parameter, place: str, schemas: Schemas) -> Json:
    reference = QUERY_TYPES.get(each.name.lower(), each.type) if place == "query" else None
    schema = schemas.of(reference) or {"type": "string"}
    text = {"description": each.description} if each.description else {}
    # Pages call a header field required that only some calls need: those with $search, say.
    required = {"required": True} if each.required and place == "query" else {}
    joined = {"style": "form", "explode": False} if isinstance(reference, CollectionType) else {}
    return {"name": each.name, "in": place, **text, **required, **joined, "schema": schema}


def _is_needed(body: RequestBody) -> bool:
    return body.type is not None or body.media_type != JSON or _required(body) != []


def _required(body: RequestBody) -> list[str]:
    return [each.name for each in body.properties if each.required]


def _schema(body: RequestBody, schemas: Schemas) -> dict[str, Json]:
    if body.type is not None:
        return schemas.of(body.type)
    if not body.properties:
        return {"type": "object"} if body.media_type == JSON else raw(body.media_type)
    properties: dict[str, Json] = {}
    for each in body.properties:
        text = {"description": each.description} if each.description else {}
        properties[each.name] = {**schemas.nullable(each.type), **text}
    required = {"required": needed} if (needed := _required(body)) else {}
    return {"type": "object", "properties": properties, **required}


def _request_examples(examples: Iterable[Example]) -> Iterator[tuple[str, Json]]:
    for number, example in enumerate(examples, 1):
        body = example.request.body if example.request else None
        match body:
            case JsonContent(value) | TextContent(value):
                yield example_name(example, number), described(example, value)
            case _:
                continue
