"""The README of the generated package and its guide: each snippet runs, from the page itself."""

from __future__ import annotations

import ast
import importlib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx2
import pytest

from tests.generated.checks import snippets
from tests.generated.conftest import SDK

CONTENT = b"report" * 1000


class Service(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """The documented examples, and what the pages need besides: uploads, downloads, batches."""

    def __init__(self, sdk: ModuleType) -> None:
        testing = importlib.import_module(f"{sdk.__name__}.testing")
        self.mock = testing.MockTransport("v1.0")
        self.requests: list[httpx2.Request] = []
        mock = self.mock
        user = {"id": "1", "displayName": "Ann", "jobTitle": "Boss", "city": "Rome"}
        mock.on("GET", "/me/anything", {"value": []})
        mock.on("GET", "/users/{id}", user)
        mock.on("PATCH", "/users/{id}")
        mock.on("GET", "/users/nobody@contoso.com", {"error": {"code": "No"}}, status=404)
        delta = {
            "value": [user],
            "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta",
        }
        mock.on("GET", "/users/delta", delta)
        mock.on("POST", "/me/drive/items/{id}/createUploadSession", {"uploadUrl": UPLOAD})
        mock.on("POST", "/$batch", self._batch)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        if request.url.host == "up.example":
            return httpx2.Response(201, json={"id": "7"})
        if request.url.host != "graph.microsoft.com":
            return httpx2.Response(200, content=CONTENT)
        answer: httpx2.Response = self.mock.handle_request(request)
        return answer

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self.handle_request(request)

    def _batch(self, request: httpx2.Request) -> httpx2.Response:
        answers = []
        for one in json.loads(request.content)["requests"]:
            url = f"https://graph.microsoft.com/v1.0{one['url']}"
            answer = self.handle_request(httpx2.Request(one["method"], url))
            body = answer.json() if answer.content else None
            answers.append({"id": one["id"], "status": answer.status_code, "body": body})
        return httpx2.Response(200, json={"responses": answers})


UPLOAD = "https://up.example/session"


@pytest.fixture
def service(sdk: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Service:
    """What the clients of a page reach, instead of the network; and azure-identity."""
    service = Service(sdk)

    def opening(kind: type[Any]) -> Callable[[Any], Any]:
        return lambda settings: kind(transport=settings.transport["transport"] or service)

    runtime = f"{sdk.__name__}._runtime"
    connections = importlib.import_module(f"{runtime}.connections")
    awaited = importlib.import_module(f"{runtime}.async_connections")
    monkeypatch.setattr(connections, "open_client", opening(httpx2.Client))
    monkeypatch.setattr(awaited, "open_async_client", opening(httpx2.AsyncClient))
    credential = SimpleNamespace(get_token=lambda *scopes: "secret")
    identity = SimpleNamespace(DefaultAzureCredential=lambda: credential)
    monkeypatch.setitem(sys.modules, "azure", SimpleNamespace(identity=identity))
    monkeypatch.setitem(sys.modules, "azure.identity", identity)
    monkeypatch.chdir(tmp_path)
    Path("report.pdf").write_bytes(CONTENT)
    return service


def run(page: str) -> dict[str, Any]:
    """Run the Python snippets of a page one after the other; what they have named."""
    names: dict[str, Any] = {}
    for snippet in snippets(SDK / page, "python"):
        exec(compile(snippet, page, "exec"), names)  # noqa: S102 - it is what the page is for
    return names


def test_the_snippets_of_the_readme_run(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    run("README.md")
    printed = capsys.readouterr().out
    for line in ("Ann Boss", "Adele Okafor\n", "changes since", "6000 of 6000", "No"):
        assert line in printed
    sent = {f"{request.method} {request.url.path}": request.content for request in service.requests}
    assert json.loads(sent["PATCH /v1.0/users/1"]) == {"jobTitle": None, "department": "Sales"}
    assert Path("copy.pdf").read_bytes() == CONTENT
    signed = [each for each in service.requests if "authorization" in each.headers]
    assert {each.url.host for each in signed} == {"graph.microsoft.com"}


def test_the_readme_has_a_section_on_each_subject() -> None:
    headings = re.findall(r"^## (.*)$", (SDK / "README.md").read_text("utf-8"), re.MULTILINE)
    subjects = ("Install", "Sign in", "First call", "Paging", "Delta", "Batch", "Upload", "Errors")
    for subject in (*subjects, "Testing", "Threads", "Logging"):
        assert any(heading.startswith(subject) for heading in headings), subject


def test_the_snippets_of_the_guide_run(service: Service) -> None:
    names = run("MIGRATING.md")
    assert names["content"] == CONTENT
    sent = [f"{request.method} {request.url.path}" for request in service.requests]
    assert "PUT /v1.0/users/1/manager/$ref" in sent
    bodies = [r.content for r in service.requests if r.method == "PATCH"]
    assert bodies == [b'{"city":"Oslo"}', b'{"jobTitle":null}']


def test_the_guide_has_twenty_tasks_in_both_clients() -> None:
    ours, theirs = (snippets(SDK / "MIGRATING.md", each) for each in ("python", "py"))
    assert len(ours) == len(theirs) == 20
    for snippet in theirs:
        assert ast.parse(f"async def main():\n{re.sub('^', '    ', snippet, flags=re.M)}")
