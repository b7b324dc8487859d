"""The calls on the pages of generated/reference: what Python sends is what curl sends."""

from __future__ import annotations

import importlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx2
import pytest
from lxml import html

from tests.generated.conftest import SDK

SITE = SDK.parent / "reference"
PACKAGES = {"v1.0": "v1_0", "beta": "beta"}
FEWEST = 60
WITH_VALUE = ("-X", "-H", "--data-raw")


class Calls(NamedTuple):
    """One example of a page: the same call, twice."""

    place: str
    version: str
    python: str
    curl: str


class Request(NamedTuple):
    """What a command of curl sends."""

    method: str
    url: str
    headers: dict[str, str]
    body: str | None


def examples() -> Iterator[Calls]:
    for version in PACKAGES:
        for page in sorted((SITE / version / "operations").glob("*.html")):
            for example in html.fromstring(page.read_bytes()).find_class("example"):
                found = {each.get("data-language"): each.text_content() for each in example.iter("pre")}
                if "python" in found and "curl" in found:
                    yield Calls(page.stem, version, found["python"], found["curl"])


def requested(command: str) -> Request:
    """What a shell makes of the command."""
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    shell = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    arguments = shell.stdout.split("\0")[:-1]
    values: dict[str, list[str]] = {name: [] for name in WITH_VALUE}
    urls = []
    rest = iter(arguments)
    for each in rest:
        if each in values:
            values[each].append(next(rest))
        else:
            urls.append(each)
    (url,) = urls
    fields = [each.partition(": ") for each in values["-H"]]
    headers = {name.lower(): value for name, _, value in fields}
    body = values["--data-raw"][0] if values["--data-raw"] else None
    method = values["-X"][0] if values["-X"] else "GET" if body is None else "POST"
    return Request(method, url, headers, body)


class Wire(httpx2.BaseTransport):
    """Keeps the request, and answers nothing of use."""

    def __init__(self) -> None:
        self.sent: list[httpx2.Request] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.sent.append(request)
        return httpx2.Response(200, json={"value": []})


def sent(sdk: ModuleType, calls: Calls) -> httpx2.Request:
    """What the generated client sends for the call."""
    package = f"{sdk.__name__}.{PACKAGES[calls.version]}"
    client = importlib.import_module(package)
    models = importlib.import_module(f"{package}.models")
    wire = Wire()
    answer: Any = eval(
        compile(calls.python, calls.place, "eval"),
        {"graph": client.Graph(transport=wire), "models": models},
    )
    if not wire.sent:
        next(iter(answer), None)
    return wire.sent[0]


def target(url: str) -> tuple[str, str, list[tuple[str, str]]]:
    """Host, path and query of a URL, decoded; the order of the query does not matter."""
    parts = urlsplit(url)
    query = sorted(parse_qsl(parts.query, keep_blank_values=True))
    return parts.netloc, unquote(parts.path).rstrip("/"), query


def test_python_sends_what_curl_sends(sdk: ModuleType) -> None:
    seen = 0
    for calls in examples():
        request, command = sent(sdk, calls), requested(calls.curl)
        assert request.method == command.method, calls
        assert target(str(request.url)) == target(command.url), calls
        for name, value in command.headers.items():
            if name not in ("authorization", "content-type"):
                assert request.headers[name] == value, calls
        if command.body is None:
            assert not request.content, calls
        elif "json" in request.headers["content-type"]:
            assert json.loads(request.content) == json.loads(command.body), calls
        else:
            assert request.content.decode() == command.body, calls
        seen += 1
    assert seen >= FEWEST
