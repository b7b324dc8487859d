"""``POST /$batch``: several requests in one (JSON batching; OData JSON 4.01, section 19)."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

from graph_stub.messages import Answer, GraphError, Request

_MOST = 20
Handle = Callable[[Request], Answer]


def run_batch(request: Request, handle: Handle) -> Answer:
    """The answers to all requests of a batch, each made by ``handle``.

    One that depends on a failed one fails with 424. Raises :class:`GraphError` (400) for a body
    that is no batch.
    """
    sent = request.json()
    requests = sent.get("requests") if isinstance(sent, dict) else None
    if not isinstance(requests, list) or not all(isinstance(each, dict) for each in requests):
        raise GraphError(400, "The body is no batch: it has no list of requests.")
    if len(requests) > _MOST:
        raise GraphError(400, f"A batch holds at most {_MOST} requests.")
    _check(requests)
    statuses: dict[str, int] = {}
    responses = []
    for each in requests:
        depends = each.get("dependsOn") or []
        if any(statuses.get(name, 500) >= 400 for name in depends):
            failed = GraphError(424, "A request that this one depends on failed.")
            answer = failed.answer(each["id"], each["id"])
        else:
            answer = handle(_inner(each, request))
        statuses[each["id"]] = answer.status
        responses.append(_response(each["id"], answer))
    return Answer(200, {"responses": responses})


def _check(requests: list[dict[str, Any]]) -> None:
    """Each request has an id of its own, a method and a URL, and depends on earlier ones only."""
    seen: set[str] = set()
    for each in requests:
        name, depends = each.get("id"), each.get("dependsOn") or []
        if not isinstance(name, str) or not name or name in seen:
            raise GraphError(400, "Each request of a batch needs an id of its own.")
        if not isinstance(each.get("method"), str) or not isinstance(each.get("url"), str):
            raise GraphError(400, f"The request {name!r} needs a method and a url.")
        if each["url"].partition("?")[0].rstrip("/").lower().endswith("$batch"):
            raise GraphError(400, f"The request {name!r} is a batch in a batch.")
        if not isinstance(depends, list) or not all(one in seen for one in map(str, depends)):
            raise GraphError(400, f"The request {name!r} depends on one that is not before it.")
        seen.add(name)


def _inner(each: dict[str, Any], outer: Request) -> Request:
    path, _, query = _below_version(each["url"]).partition("?")
    given = each.get("headers")
    headers = {"authorization": outer.headers.get("authorization", "")}
    if isinstance(given, dict):
        headers |= {str(name).lower(): str(value) for name, value in given.items()}
    body = each.get("body")
    if isinstance(body, str) and "json" not in headers.get("content-type", ""):
        content = _decoded(body)
    else:
        content = b"" if body is None else json.dumps(body).encode()
    return Request(each["method"].upper(), path, query, headers, content, outer.base)


def _below_version(url: str) -> str:
    """A URL of a batch is relative to the version; some clients send the whole of it."""
    return "/".join(url.split("/")[4:]) if url.startswith(("http://", "https://")) else url


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return text.encode()


def _response(name: str, answer: Answer) -> dict[str, Any]:
    headers = dict(answer.headers)
    body: Any = answer.body
    if isinstance(body, bytes):
        text = answer.media.startswith("text/")
        body = body.decode("utf-8", "replace") if text else base64.b64encode(body).decode()
    found: dict[str, Any] = {"id": name, "status": answer.status}
    if body is not None:
        headers["Content-Type"] = answer.media
        found["body"] = body
    return {**found, "headers": headers}
