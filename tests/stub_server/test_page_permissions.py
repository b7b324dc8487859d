"""Who may call what, judged by people: each row in ``expectations/`` was written from the page that
it names, by reading it, and not from what the generator reads. The server has to judge the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest
from graph_stub.messages import Request
from graph_stub.server import Server
from graph_stub.settings import Settings
from graph_stub.tokens import APPLICATION, PERSONAL, USER, WORK, token

from generator.pipeline.reviewing import link_page
from generator.workspace.docs import open_docs
from tests.corpus.counts import CORPUS
from tests.stub_server.made import server_of

HERE = Path(__file__).parent
ROOT = Path(__file__).parents[2]
SCHEMES = {"work": WORK, "personal": PERSONAL, "app": APPLICATION}
OK, NO = "ok", "403"


class Expectation(msgspec.Struct, frozen=True):
    """What a reader of ``page`` expects of a request."""

    page: str
    method: str
    path: str
    scheme: str
    scopes: str
    verdict: str

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.scheme} {self.scopes or 'nothing'}"


def expectations(name: str) -> list[Expectation]:
    return list(_rows(HERE.joinpath("expectations", name).read_text("utf-8")))


def _rows(text: str) -> Iterator[Expectation]:
    for line in text.splitlines():
        if not line.startswith("#"):
            page, method, path, scheme, scopes, verdict = line.split()
            granted = "" if scopes == "-" else scopes.replace(",", " ")
            own = path.replace("<self>", USER)
            yield Expectation(page, method, own, SCHEMES[scheme], granted, verdict)


@cache
def server_of_page(docs: Path, page: str) -> Server:
    """A server of one page of v1.0 only, so that no other page can tell its permissions."""
    path = f"api-reference/v1.0/api/{page}.md"
    return server_of(link_page(open_docs(docs), path, lambda name, steps: lambda done: None).model)


def judged(server: Server, expected: Expectation) -> int:
    server.reset()
    headers = {"authorization": f"Bearer {token(expected.scopes, expected.scheme)}"}
    sent = b'{"@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/2"}'
    body = sent if "$ref" in expected.path else b"{}" if expected.method != "GET" else b""
    request = Request(expected.method, expected.path, "", headers, body)
    return server.handle("v1.0", request).status


@pytest.mark.parametrize("expected", expectations("specs.txt"), ids=str)
def test_pages_of_specs(expected: Expectation) -> None:
    check(judged(server_of_page(ROOT / "specs", expected.page), expected), expected)


@pytest.mark.parametrize("expected", expectations("specs.txt"), ids=str)
def test_the_server_that_is_generated(expected: Expectation) -> None:
    check(judged(whole(), expected), expected)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
@pytest.mark.parametrize("expected", expectations("docs-2021-07.txt"), ids=str)
def test_pages_of_2021(expected: Expectation) -> None:
    check(judged(server_of_page(CORPUS / "docs-2021-07", expected.page), expected), expected)


def test_scopes_that_are_needed_together() -> None:
    """The page of a golden case: two together, or a third alone; it leaves the others open."""
    docs = ROOT / "tests" / "golden" / "cases" / "permissions-legacy" / "docs"
    server = server_of_page(docs, "lamp-delete")
    for scheme, scopes, verdict in (
        (WORK, "Lamp.ReadWrite.All", NO),
        (WORK, "Directory.Read.All", NO),
        (WORK, "Lamp.ReadWrite.All Directory.Read.All", OK),
        (WORK, "Directory.ReadWrite.All", OK),
        (PERSONAL, "", OK),
        (APPLICATION, "", OK),
    ):
        expected = Expectation("lamp-delete", "DELETE", "/lamps/1", scheme, scopes, verdict)
        check(judged(server, expected), expected)


@cache
def whole() -> Server:
    """The server of all pages of specs/."""
    return Server(Settings())


def check(status: int, expected: Expectation) -> None:
    if expected.verdict == NO:
        assert status == 403
    else:
        assert status < 400
