"""Upload sessions."""

import asyncio
import io

import httpx2
import pytest

import graph_sdk
from graph_sdk._runtime import connections
from graph_sdk._runtime.upload import PIECE
from tests.sample.models import User
from tests.servers import async_graph_of, graph_of

URL = "https://graph.microsoft.com/upload/1"
CONTENT = bytes(range(256)) * (PIECE // 64)


class Storage:
    """Takes pieces, and fails on some requests by number."""

    def __init__(self, **failures):
        self.failures = {int(name[1:]): failure for name, failure in failures.items()}
        self.content = b""
        self.requests = []

    def __call__(self, request):
        request.read()
        self.requests.append(request)
        failure = self.failures.get(len(self.requests))
        if isinstance(failure, Exception):
            raise failure
        if request.method == "PUT" and failure != "lost":
            start = int(request.headers["Content-Range"].split()[1].split("-")[0])
            assert start == len(self.content)
            self.content += request.content
        if isinstance(failure, httpx2.Response):
            return failure
        total = len(CONTENT)
        if len(self.content) == total:
            return httpx2.Response(201, json={"id": "1"})
        ranges = [f"{len(self.content)}-{total - 1}"]
        status = 202 if request.method == "PUT" else 200
        return httpx2.Response(status, json={"nextExpectedRanges": ranges})


class Credential:
    def get_token(self, *scopes):
        return "secret"


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    monkeypatch.setattr(connections.time, "sleep", lambda seconds: None)


@pytest.mark.parametrize("kind", ["bytes", "path", "file"])
def test_a_file_goes_in_pieces(tmp_path, kind):
    path = tmp_path / "file"
    path.write_bytes(b"skipped" + CONTENT if kind == "file" else CONTENT)
    storage, seen = Storage(), []
    graph = graph_of(storage, Credential())
    with path.open("rb") as opened:
        opened.seek(len(b"skipped"))
        file = {"bytes": CONTENT, "path": path, "file": opened}[kind]
        item = graph.upload(
            {"uploadUrl": URL},
            file,
            piece_size=2 * PIECE,
            progress=lambda done, total: seen.append((done, total)),
            type=User,
        )
        assert not opened.closed
    assert storage.content == CONTENT and item == User._from_wire({"id": "1"})
    assert seen == [(2 * PIECE, 4 * PIECE), (4 * PIECE, 4 * PIECE)]
    assert (
        storage.requests[0].headers["Content-Range"]
        == f"bytes 0-{2 * PIECE - 1}/{4 * PIECE}"
    )
    assert all("Authorization" not in request.headers for request in storage.requests)


@pytest.mark.parametrize(
    "failure",
    [
        httpx2.ReadTimeout("late"),
        httpx2.Response(500),
        httpx2.Response(416),
        "lost",
    ],
)
def test_an_upload_goes_on_from_what_has_arrived(failure):
    storage = Storage(n2=failure)
    graph = graph_of(storage, retries=0)
    item = graph.upload(URL, io.BytesIO(CONTENT), piece_size=PIECE)
    assert storage.content == CONTENT and item["id"] == "1"


def test_a_session_that_is_gone_is_an_error():
    storage = Storage(n2=httpx2.Response(404))
    with pytest.raises(graph_sdk.NotFound):
        graph_of(storage).upload(URL, CONTENT, piece_size=PIECE)
    stuck = Storage(**{f"n{number}": "lost" for number in range(1, 99)})
    with pytest.raises(graph_sdk.GraphError, match="beyond byte 0"):
        graph_of(stuck).upload(URL, CONTENT, piece_size=PIECE)


def test_what_cannot_be_uploaded():
    graph = graph_of(Storage())
    with pytest.raises(ValueError, match="empty"):
        graph.upload(URL, b"")
    with pytest.raises(ValueError, match="multiple"):
        graph.upload(URL, CONTENT, piece_size=1000)
    with pytest.raises(ValueError, match="no uploadUrl"):
        graph.upload({}, CONTENT)


def test_asynchronous_uploads():
    storage = Storage(n2="lost")
    item = asyncio.run(async_graph_of(storage).upload(URL, CONTENT, piece_size=PIECE))
    assert storage.content == CONTENT and item["id"] == "1"
