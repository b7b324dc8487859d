"""Downloads and long-running operations."""

import httpx2
import pytest

import graph_sdk
from graph_sdk._runtime import long_running
from tests.servers import Server, graph_of

SIGNED = "https://cdn.example/file?tempauth=x"


class Broken(httpx2.SyncByteStream):
    """A body whose connection breaks after some bytes."""

    def __init__(self, content):
        self.content = content

    def __iter__(self):
        yield self.content
        raise httpx2.ReadError("connection lost")


class Credential:
    def get_token(self, *scopes):
        return "secret"


def redirected(*answers):
    return Server(httpx2.Response(302, headers={"Location": SIGNED}), *answers)


def test_a_redirect_is_followed_when_the_content_is_read():
    server = redirected(
        httpx2.Response(200, content=b"abc", headers={"Content-Type": "text/csv"})
    )
    download = graph_of(server, Credential()).users.get_content(item_path="a.csv")
    assert (download.status, download.location, len(server.requests)) == (
        302,
        SIGNED,
        1,
    )
    assert download.read() == b"abc" and download.read() == b"abc"
    assert download.content_type == "text/csv" and download.text() == "abc"
    first, second = server.requests
    assert first.headers["Authorization"] == "Bearer secret"
    assert str(second.url) == SIGNED and "Authorization" not in second.headers


def test_content_without_redirect():
    server = Server(httpx2.Response(200, content=b"\xef\xbb\xbfabc"))
    download = graph_of(server).users.get_activity(period="D7", date="2026-01-01")
    assert download.size == 6 and download.text() == "abc"


def test_a_file_appears_when_it_is_whole(tmp_path):
    target = tmp_path / "a.txt"
    graph = graph_of(Server(httpx2.Response(200, content=b"x" * 200_000)))
    assert graph.users.get_content(item_path="a").save(target) == 200_000
    assert target.read_bytes() == b"x" * 200_000
    graph = graph_of(Server(httpx2.Response(200, stream=Broken(b"x"))))
    with pytest.raises(graph_sdk.TransportError):
        graph.users.get_content(item_path="a").save(tmp_path / "b.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_errors_come_with_the_call():
    server = Server(httpx2.Response(404, json={"error": {"code": "itemNotFound"}}))
    with pytest.raises(graph_sdk.NotFound, match="itemNotFound"):
        graph_of(server).users.get_content(item_path="a")


def test_a_broken_connection_is_resumed_under_a_strong_etag():
    server = redirected(
        httpx2.Response(200, headers={"ETag": '"1"'}, stream=Broken(b"abc")),
        httpx2.Response(206, headers={"Content-Range": "bytes 3-5/6"}, content=b"def"),
    )
    assert graph_of(server).users.get_content(item_path="a").read() == b"abcdef"
    assert server.last.headers["Range"] == "bytes=3-"
    assert server.last.headers["If-Range"] == '"1"'


def test_a_broken_connection_is_not_resumed_with_other_content():
    server = redirected(
        httpx2.Response(200, headers={"ETag": '"1"'}, stream=Broken(b"abc")),
        httpx2.Response(200, content=b"other"),
    )
    with pytest.raises(graph_sdk.TransportError, match="changed"):
        graph_of(server).users.get_content(item_path="a").read()
    server = redirected(
        httpx2.Response(200, headers={"ETag": 'W/"1"'}, stream=Broken(b"abc"))
    )
    with pytest.raises(graph_sdk.TransportError, match="lost"):
        graph_of(server).users.get_content(item_path="a").read()


def test_content_is_read_once():
    download = graph_of(Server(httpx2.Response(200, content=b"abc"))).users.get_content(
        item_path="a"
    )
    assert b"".join(download.iter_bytes(2)) == b"abc"
    with pytest.raises(graph_sdk.TransportError, match="already"):
        download.read()


@pytest.fixture
def pauses(monkeypatch):
    slept = []
    monkeypatch.setattr(long_running.time, "sleep", slept.append)
    return slept


ACCEPTED = {"Location": "https://monitor.example/1"}


def test_waiting_for_a_long_running_operation(pauses):
    server = Server(
        httpx2.Response(202, headers=ACCEPTED),
        httpx2.Response(
            202,
            headers={"Retry-After": "7"},
            json={"status": "running", "percentageComplete": 40.0},
        ),
        {
            "status": "succeeded",
            "resourceLocation": "https://graph.microsoft.com/v1.0/users/2",
        },
        {"id": "2"},
    )
    operation = graph_of(server, Credential()).users.copy(user_id="1")
    assert (operation.location, operation.result) == (ACCEPTED["Location"], None)
    assert operation.wait().id == "2"
    assert (operation.status, operation.progress, pauses) == ("succeeded", 40.0, [7.0])
    assert "Authorization" not in server.requests[1].headers
    assert operation.wait().id == "2" and len(server.requests) == 4


def test_a_failed_operation_is_an_error(pauses):
    server = Server(
        httpx2.Response(202, headers=ACCEPTED),
        {"status": "failed", "error": {"code": "x"}},
    )
    with pytest.raises(
        graph_sdk.OperationFailed, match="failed: {'code': 'x'}"
    ) as caught:
        graph_of(server).users.copy(user_id="1").wait()
    assert caught.value.operation["error"] == {"code": "x"}


def test_waiting_has_an_end(pauses):
    server = Server(
        httpx2.Response(202, headers=ACCEPTED),
        httpx2.Response(202, headers={"Retry-After": "9"}),
    )
    with pytest.raises(graph_sdk.RequestTimeout):
        graph_of(server).users.copy(user_id="1").wait(timeout=5)


def test_an_operation_that_is_done_at_once(pauses):
    operation = graph_of(Server({"id": "2"})).users.copy(user_id="1")
    assert operation.result.id == "2" and operation.wait().id == "2"
