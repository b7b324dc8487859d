"""Answers as OpenAPI: statuses, bodies, header fields, the documented examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.facts import Example
from generator.http import JsonContent, TextContent, phrase
from generator.http import media_type as stated_media_type
from generator.model import AnswerKind, Response, Route
from generator.odata import CollectionType, CountSegment, NamedType, StreamType, item_type
from generator.rendering.views.datatext import Json
from generator.rendering.views.openapi.requests import JSON, described, example_name, raw
from generator.rendering.views.openapi.schemas import ERROR, Schemas, page_schema

_BYTES = "application/octet-stream"
_PAGES = (AnswerKind.COLLECTION, AnswerKind.DELTA)
_FAILURES = ("4XX", "5XX")


def responses(
    routes: Iterable[Route], examples: Sequence[Example], schemas: Schemas
) -> dict[str, Json]:
    """The answers to a request that ``routes`` document, and any error as a range."""
    found: dict[str, Json] = {}
    for route in routes:
        for each in route.responses:
            if not _is_informational(each):
                found.setdefault(str(each.status), _response(route, each, schemas))
    for number, example in enumerate(examples, 1):
        _show(found, example, number)
    return {status: found[status] for status in sorted(found)} | _errors(found)


def collection_types(routes: Iterable[Route]) -> set[str]:
    """The types of the model whose collections some route answers with."""
    return {
        item.name
        for route in routes
        for each in route.responses
        if each.kind is AnswerKind.COLLECTION and each.type is not None
        if isinstance(item := item_type(each.type.value), NamedType)
    }


def is_paged(routes: Iterable[Route]) -> bool:
    """Whether an answer comes page by page."""
    return any(each.kind in _PAGES for route in routes for each in route.responses)


def _is_informational(response: Response) -> bool:
    return not 200 <= response.status <= 599


def _response(route: Route, response: Response, schemas: Schemas) -> dict[str, Json]:
    found: dict[str, Json] = {"description": phrase(response.status)}
    names = dict.fromkeys(response.headers)
    if response.kind in (AnswerKind.REDIRECT, AnswerKind.LONG_RUNNING) and not names:
        names = {"Location": None}
    if names:
        found["headers"] = {name: {"schema": {"type": "string"}} for name in names}
    content = dict(_content(route, response, schemas))
    if content:
        found["content"] = content
    return found


def _content(route: Route, response: Response, schemas: Schemas) -> Iterator[tuple[str, Json]]:
    media_type = response.media_type or JSON
    stated = response.type.value if response.type is not None else None
    if response.error:
        yield JSON, {"schema": {"$ref": f"#/components/schemas/{ERROR}"}}
    elif _is_count(route):
        yield "text/plain", {"schema": {"type": "string", "pattern": "^[0-9]+$"}}
    elif response.kind is AnswerKind.STREAM or isinstance(stated, StreamType):
        if response.kind is not AnswerKind.REDIRECT:
            sent = _BYTES if media_type == JSON else media_type
            yield sent, {"schema": raw(sent)}
    elif response.kind in _PAGES:
        page = stated if stated is not None else CollectionType(NamedType(""))
        schema = schemas.collection(page, response.kind is AnswerKind.DELTA)
        yield media_type, {"schema": schema}
    elif response.kind is AnswerKind.VALUE:
        schema = {"type": "object", "properties": {"value": schemas.of(stated)}}
        yield media_type, {"schema": schema if media_type == JSON else schemas.of(stated)}
    elif response.kind in (AnswerKind.ENTITY, AnswerKind.MULTI_STATUS) or stated is not None:
        schema = schemas.of(stated)
        many = isinstance(stated, CollectionType)
        yield media_type, {"schema": page_schema(schema, ()) if many else schema}


def _is_count(route: Route) -> bool:
    return isinstance(next(reversed(route.path.segments), None), CountSegment)


def _show(found: dict[str, Json], example: Example, number: int) -> None:
    """Add the response of ``example`` to the answers, one of a new status with it."""
    shown = example.response
    if shown is None or not isinstance(shown.body, JsonContent | TextContent):
        return
    first = next((status for status in found if status < "4"), "200")
    status = str(shown.status) if shown.status and 200 <= shown.status <= 599 else first
    response = found.setdefault(status, {"description": phrase(int(status))})
    is_json = isinstance(shown.body, JsonContent)
    value = shown.body.value if isinstance(shown.body, JsonContent) else shown.body.text
    usual = JSON if is_json else stated_media_type(shown.headers) or "text/plain"
    content = response.setdefault("content", {})
    media = content.get(usual)
    if media is None:
        error = {"$ref": f"#/components/schemas/{ERROR}"}
        media = content[usual] = {"schema": error if is_json and status >= "4" else raw(usual)}
    examples = media.setdefault("examples", {})
    examples.setdefault(example_name(example, number), described(example, value))


def _errors(found: dict[str, Json]) -> dict[str, Json]:
    reference = {"$ref": "#/components/responses/error"}
    return {failure: reference for failure in _FAILURES if failure not in found}
