"""One call: what is sent and how its answer is read, known before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from graph_sdk._runtime import body as bodies
from graph_sdk._runtime.errors import did_you_mean
from graph_sdk._runtime.operation import ANY, Answer, Operation
from graph_sdk._runtime.unset import UNSET
from graph_sdk._runtime.urls import fill, with_query

if TYPE_CHECKING:
    from graph_sdk._runtime.registry import Registry
    from graph_sdk._runtime.settings import Settings

_OPTIONS = frozenset(("headers", "query", "timeout", "retries"))


class Call:
    """A request that is ready to go, with the limits and the answer of its call.

    An ``anonymous`` call goes without a token, even to the service's own host.
    """

    __slots__ = (
        "method",
        "url",
        "headers",
        "content",
        "answer",
        "timeout",
        "retries",
        "anonymous",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | None,
        answer: Answer,
        timeout: float | None,
        retries: int,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.answer = answer
        self.timeout = timeout
        self.retries = retries
        self.anonymous = False

    def follow(self, url: str) -> Call:
        """A GET of ``url``, a link of an answer of this call, under its options."""
        headers = {
            name: value
            for name, value in self.headers.items()
            if name.lower() not in ("content-type", "if-match", "if-none-match")
        }
        return Call("GET", url, headers, None, self.answer, self.timeout, self.retries)


def build_call(
    settings: Settings,
    registry: Registry | None,
    operation: Operation,
    keys: Mapping[str, Any],
    query: Mapping[str, Any] | None,
    headers: Mapping[str, Any] | None,
    body: Any,
    via: str | None,
    link: str | None,
    options: Mapping[str, Any],
) -> Call:
    """The call of an operation with typed arguments.

    Raises TypeError where no route takes the keys, an option is unknown or a body has
    no JSON form; ValueError for a key that cannot stand in a path.
    """
    check_options(operation, options)
    further: Mapping[str, Any] = options.get("query") or {}
    if link is not None:
        answer = operation.routes[0].answer
        method, url = "GET", with_query(settings.url(link), further)
    else:
        chosen = operation.choose(keys, via)
        answer, method = chosen.answer, chosen.method
        asked = {**query, **further} if query else further
        url = with_query(settings.root + fill(chosen, keys), asked)
    sent = _headers(settings, method, {**(query or {}), **further}, headers)
    content = None
    if body is not UNSET:
        content, media_type = bodies.encode(body, method, operation, registry)
        if media_type and not _has(sent, "content-type"):
            sent["Content-Type"] = media_type
    _override(sent, options.get("headers"))
    retries = options.get("retries")
    return Call(
        method,
        url,
        sent,
        content,
        answer,
        options.get("timeout"),
        settings.retries if retries is None else int(retries),
    )


def build_request_call(
    settings: Settings,
    method: str,
    path_or_url: str,
    *,
    query: Mapping[str, Any] | None,
    json: Any,
    content: Any,
    headers: Mapping[str, str] | None,
    timeout: float | None,
    retries: int | None,
) -> Call:
    """The call of ``request()``: any method on any path or URL."""
    if json is not UNSET and content is not None:
        raise TypeError("request(): give json or content, not both")
    sent = dict(settings.headers)
    sent_content, media_type = None, None
    if content is not None:
        sent_content, media_type = bodies.encode(content, method.upper(), None, None)
    elif json is not UNSET:
        sent_content, media_type = bodies.json_bytes(json), "application/json"
    if media_type:
        sent["Content-Type"] = media_type
    _override(sent, headers)
    return Call(
        method.upper(),
        with_query(settings.url(path_or_url), query),
        sent,
        sent_content,
        ANY,
        timeout,
        settings.retries if retries is None else retries,
    )


def check_options(operation: Operation, options: Mapping[str, Any]) -> None:
    """Raise TypeError for an option there is not."""
    for option in options:
        if option not in _OPTIONS:
            keys = {name for route in operation.routes for name in route.key_names()}
            hint = did_you_mean(option, keys | _OPTIONS)
            if keys and not hint:
                hint = f"; its keys are {', '.join(sorted(keys))}"
            raise TypeError(
                f"{operation.name}() got an unexpected keyword argument {option!r}{hint}"
            )


def _headers(
    settings: Settings,
    method: str,
    query: Mapping[str, Any],
    headers: Mapping[str, Any] | None,
) -> dict[str, str]:
    sent = dict(settings.headers)
    for name, value in (headers or {}).items():
        if value is not None:
            sent[name] = _header_text(value)
        elif (
            name.lower() == "consistencylevel"
            and method == "GET"
            and not _has(sent, "consistencylevel")
            and (query.get("$search") is not None or query.get("$count") is True)
        ):
            # Advanced queries on directory objects answer 400 without it.
            sent[name] = "eventual"
    return sent


def _header_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ", ".join(map(_header_text, value))
    return str(value)


def _has(headers: Mapping[str, str], name: str) -> bool:
    return any(header.lower() == name for header in headers)


def _override(headers: dict[str, str], further: Mapping[str, str] | None) -> None:
    for name, value in (further or {}).items():
        for present in [item for item in headers if item.lower() == name.lower()]:
            del headers[present]
        headers[name] = _header_text(value)
