"""Batches on the wire: requests and responses of ``$batch`` as JSON."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx2

from graph_sdk._runtime.body import json_bytes
from graph_sdk._runtime.errors import GraphError

if TYPE_CHECKING:
    from graph_sdk._runtime.batch import BatchItem


def batch_request(
    item: BatchItem[Any], root: str, together: set[str]
) -> dict[str, Any]:
    call = item.call
    request: dict[str, Any] = {
        "id": item.number,
        "method": call.method,
        "url": call.url.removeprefix(root),
    }
    if call.headers:
        request["headers"] = call.headers
    if call.content is not None:
        media_type = call.headers.get("Content-Type", "")
        if "json" in media_type:
            request["body"] = json.loads(call.content)
        else:
            request["body"] = b64encode(call.content).decode("ascii")
    before = [one.number for one in item.depends_on if one.number in together]
    if before:
        request["dependsOn"] = before
    return request


def take_answers(chunk: list[BatchItem[Any]], response: httpx2.Response) -> None:
    """Give each call its answer. Raises GraphError where one is missing."""
    answers = {
        str(answer.get("id")): answer
        for answer in json.loads(response.content).get("responses", [])
    }
    for item in chunk:
        answer = answers.get(item.number)
        if answer is None:
            raise GraphError(f"the batch has no answer to request {item.number}")
        headers = {
            name: str(value)
            for name, value in (answer.get("headers") or {}).items()
            if name.lower() not in ("content-length", "transfer-encoding")
        }
        item.response = httpx2.Response(
            int(answer["status"]),
            headers=headers,
            content=_content(answer.get("body"), headers),
            request=httpx2.Request(item.call.method, item.call.url),
        )


def _content(body: Any, headers: Mapping[str, str]) -> bytes:
    if body is None:
        return b""
    kind = httpx2.Headers(headers).get("content-type", "json")
    if isinstance(body, str) and "json" not in kind:
        try:
            return b64decode(body, validate=True)
        except ValueError:
            return body.encode()
    return json_bytes(body)
