"""The documented answer to a request: the first that has the shape of what is answered."""

from __future__ import annotations

from collections.abc import Iterator

from generator.binding import bind_path
from generator.facts import Example, ResponseSample
from generator.http import JsonContent, TextContent
from generator.model import Operation, Route
from generator.rendering.views.datatext import Json


def shown_answer(operation: Operation, route: Route, does: str, many: bool) -> Json:
    """The body that the page shows for ``route``, else for another route of its method.

    An example without query options goes first: options leave things out. None where no example
    has the right shape.
    """
    usable = [each for each in operation.examples if _is_usable(each, route)]
    own = [each for each in usable if _calls(each, route)]
    plain = [each for each in own if each.request and not each.request.target.query]
    bodies = _bodies([*plain, *own, *usable], does)
    return next((body for body in bodies if _fits(body, does, many)), None)


def _bodies(examples: list[Example], does: str) -> Iterator[Json]:
    for example in examples:
        match example.response:
            case ResponseSample(body=JsonContent(value)) if does != "download":
                yield value
            case ResponseSample(body=TextContent(text)) if does in ("call", "download"):
                yield text
            case _:
                pass


def _is_usable(example: Example, route: Route) -> bool:
    response = example.response
    if response is None or response.error or (response.status or 200) >= 400:
        return False
    return example.request is None or example.request.method is route.method


def _calls(example: Example, route: Route) -> bool:
    request = example.request
    return request is not None and bind_path(route.path, request.target.text) is not None


def _fits(body: Json, does: str, many: bool) -> bool:
    if does in ("call", "download") and not many:
        return True
    if not isinstance(body, dict):
        return False
    return isinstance(body.get("value"), list) is (many or does == "delta")
