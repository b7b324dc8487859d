"""A documented request as a command line of curl."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

from generator.facts import RequestSample
from generator.http import BrokenJson, JsonContent, Method, TextContent

_HOST = "graph.microsoft.com"
_LEGAL = "!$%&()*+,-./:;=?@_~"
"""What a URL may hold besides letters and digits (RFC 3986) that neither curl takes for a pattern
nor the shell for the end of a text.
"""
_OWN = frozenset(("authorization", "content-length", "host", "user-agent"))
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def curl_command(sample: RequestSample, version: str) -> str | None:
    """The command that sends ``sample``; the token is that of the variable ``TOKEN``.

    None where the body is no JSON and means to be.
    """
    if isinstance(sample.body, BrokenJson):
        return None
    return " \\\n  ".join(_parts(sample, version))


def _parts(sample: RequestSample, version: str) -> Iterator[str]:
    method = "" if sample.method is Method.GET and sample.body is None else f" -X {sample.method}"
    yield f"curl{method} {_quoted(_url(sample, version))}"
    yield '-H "Authorization: Bearer $TOKEN"'
    for field in sample.headers:
        if field.name.lower() not in _OWN:
            yield f"-H {_quoted(f'{field.name}: {field.value}')}"
    match sample.body:
        case JsonContent(value):
            if not any(field.name.lower() == "content-type" for field in sample.headers):
                yield "-H 'Content-Type: application/json'"
            yield f"--data-raw {_quoted(json.dumps(value, indent=2, ensure_ascii=False))}"
        case TextContent(text):
            yield f"--data-raw {_quoted(text)}"


def _url(sample: RequestSample, version: str) -> str:
    target = sample.target
    path = target.text if target.text.startswith("/") else f"/{target.text}"
    query = f"?{target.query}" if target.query else ""
    host = (target.host or _HOST).lower()
    root = f"https://{host}/{version}" if host == _HOST else f"https://{host}"
    return quote(f"{root}{path}{query}", safe=_LEGAL, errors="replace")


def _quoted(text: str) -> str:
    """``text`` in single quotes for a POSIX shell, which takes everything in them as it is."""
    return "'" + _UNSEEN.sub("", text).replace("'", "'\\''") + "'"
