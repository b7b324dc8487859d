"""Transport: retries, tokens, errors, redirects, logging."""

import logging
import threading
import time
from email.utils import formatdate
from types import SimpleNamespace
from typing import Any
from uuid import RFC_4122, UUID

import httpx2
import pytest

import graph_sdk
from graph_sdk._runtime import connections
from tests.sample import AsyncGraph, Graph
from tests.servers import Server, graph_of

THROTTLED = {"error": {"code": "TooManyRequests", "message": "slow down"}}


class Credential:
    """Gives numbered tokens and counts how often it was asked."""

    def __init__(self, lifetime=3600.0):
        self.lifetime = lifetime
        self.asked = []

    def get_token(self, *scopes):
        self.asked.append(scopes)
        return SimpleNamespace(
            token=f"secret-{len(self.asked)}",
            expires_on=int(time.time() + self.lifetime),
        )


@pytest.fixture
def pauses(monkeypatch):
    """The pauses between attempts, which are not slept."""
    slept = []
    monkeypatch.setattr(connections.time, "sleep", slept.append)
    return slept


@pytest.mark.parametrize("status", [429, 503, 504])
def test_a_refusal_is_tried_again_with_any_method(pauses, status):
    server = Server(
        httpx2.Response(status, headers={"Retry-After": "200"}), {"id": "1"}
    )
    assert graph_of(server).users.create({}).id == "1"
    assert pauses == [200.0]
    first, second = server.requests
    assert first.content == second.content == b"{}"
    assert first.headers["client-request-id"] == second.headers["client-request-id"]


@pytest.mark.parametrize("status", [500, 502])
def test_a_failure_is_tried_again_only_where_that_is_safe(pauses, status):
    server = Server(httpx2.Response(status), {"id": "1"})
    assert graph_of(server).users.get().id == "1"
    assert len(pauses) == 1
    server = Server(httpx2.Response(status), {"id": "1"})
    with pytest.raises(graph_sdk.ServerError):
        graph_of(server).users.create({})
    assert len(server.requests) == 1


def test_every_call_has_a_number_of_its_own():
    server = Server()
    graph = graph_of(server)
    graph.users.get()
    graph.users.get()
    graph.users.get(headers={"Client-Request-Id": "mine"})
    first, second, own = (
        request.headers["client-request-id"] for request in server.requests
    )
    assert first != second and own == "mine"
    assert UUID(first).version == 4 and UUID(first).variant == RFC_4122


def test_pauses_grow_and_attempts_end(pauses):
    server = Server(*[httpx2.Response(503)] * 5)
    with pytest.raises(graph_sdk.ServerError):
        graph_of(server).users.get()
    assert len(server.requests) == 4
    assert 0.25 <= pauses[0] <= 0.5 and 1.0 <= pauses[2] <= 2.0
    server = Server(httpx2.Response(503))
    with pytest.raises(graph_sdk.ServerError):
        graph_of(server).users.get(retries=0)


def test_retry_after_may_be_a_date(pauses):
    moment = formatdate(time.time() + 100, usegmt=True)
    server = Server(httpx2.Response(429, headers={"Retry-After": moment}), {"id": "1"})
    graph_of(server).users.get()
    assert 90 < pauses[0] <= 100


def test_a_lost_connection_is_tried_again_only_where_that_is_safe(pauses):
    lost = httpx2.RemoteProtocolError("server disconnected")
    assert graph_of(Server(lost, {"id": "1"})).users.get().id == "1"
    server = Server(lost, {"id": "1"})
    with pytest.raises(graph_sdk.TransportError):
        graph_of(server).users.create({})
    assert len(server.requests) == 1
    refused = httpx2.ConnectError("refused")
    assert graph_of(Server(refused, {"id": "1"})).users.create({}).id == "1"


def test_a_timeout_is_an_error_of_its_own(pauses):
    server = Server(httpx2.ReadTimeout("late"))
    with pytest.raises(graph_sdk.RequestTimeout, match="ReadTimeout: late"):
        graph_of(server).users.create({})


def test_a_body_that_cannot_be_decoded_is_an_error_of_the_transport(pauses):
    server = Server(*[httpx2.DecodingError("broken gzip")] * 4)
    with pytest.raises(graph_sdk.TransportError, match="broken gzip"):
        graph_of(server).users.get()


def test_timeouts_of_client_and_call():
    server = Server()
    graph = graph_of(server, timeout=7.0)
    graph.users.get()
    assert server.last.extensions["timeout"]["read"] == 7.0
    graph.users.get(timeout=3.0)
    assert server.last.extensions["timeout"]["read"] == 3.0


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, graph_sdk.BadRequest),
        (401, graph_sdk.Unauthorized),
        (403, graph_sdk.Forbidden),
        (404, graph_sdk.NotFound),
        (405, graph_sdk.APIError),
        (409, graph_sdk.Conflict),
        (410, graph_sdk.Gone),
        (412, graph_sdk.PreconditionFailed),
        (429, graph_sdk.Throttled),
        (507, graph_sdk.ServerError),
    ],
)
def test_errors_by_status(pauses, status, kind):
    answer = httpx2.Response(
        status,
        headers={"request-id": "r", "client-request-id": "c", "Retry-After": "5"},
        json=THROTTLED,
    )
    with pytest.raises(kind) as caught:
        graph_of(Server(answer), retries=0).users.get()
    assert isinstance(caught.value, graph_sdk.GraphError)
    error: Any = caught.value
    assert type(error) is kind
    assert (error.status, error.code, error.message) == (
        status,
        "TooManyRequests",
        "slow down",
    )
    assert (error.request_id, error.client_request_id, error.retry_after) == (
        "r",
        "c",
        5.0,
    )
    assert error.response.status_code == status
    assert str(error) == f"{status} TooManyRequests: slow down (request-id r)"


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"error": 3}', b'"x"'])
def test_an_error_without_the_usual_body_is_an_error_all_the_same(body):
    with pytest.raises(graph_sdk.NotFound) as caught:
        graph_of(Server(httpx2.Response(404, content=body))).users.get()
    assert caught.value.code == "" and caught.value.error == {}


def test_a_token_is_kept_and_renewed_before_it_expires(monkeypatch):
    server, credential = Server(), Credential()
    graph = graph_of(server, credential)
    graph.users.get()
    graph.users.get()
    assert credential.asked == [("https://graph.microsoft.com/.default",)]
    assert server.last.headers["Authorization"] == "Bearer secret-1"
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 3400)
    graph.users.get()
    assert server.last.headers["Authorization"] == "Bearer secret-2"


def test_a_valid_token_serves_while_no_new_one_can_be_had(monkeypatch):
    server, credential = Server(), Credential()
    graph = graph_of(server, credential)
    graph.users.get()
    now = time.time()

    def fail(*scopes):
        raise OSError("no network")

    monkeypatch.setattr(credential, "get_token", fail)
    monkeypatch.setattr(time, "time", lambda: now + 3400)
    graph.users.get()
    assert server.last.headers["Authorization"] == "Bearer secret-1"
    monkeypatch.setattr(time, "time", lambda: now + 3700)
    with pytest.raises(OSError):
        graph.users.get()


def test_a_refused_token_is_replaced_once():
    server, credential = Server(httpx2.Response(401), {"id": "1"}), Credential()
    assert graph_of(server, credential).users.create({}).id == "1"
    assert server.last.headers["Authorization"] == "Bearer secret-2"
    server = Server(httpx2.Response(401), httpx2.Response(401))
    with pytest.raises(graph_sdk.Unauthorized):
        graph_of(server, Credential()).users.get()
    assert len(server.requests) == 2


def test_a_credential_gives_tokens():
    for client in (Graph, AsyncGraph):
        with pytest.raises(TypeError, match="of type str, has no get_token"):
            client("secret")


def test_threads_share_one_token():
    server, credential = Server(), Credential()
    graph = graph_of(server, credential)
    threads = [threading.Thread(target=graph.users.get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.requests) == 8 and len(credential.asked) == 1


def test_scopes_and_clouds_of_the_token():
    credential = Credential()
    graph_of(Server(), credential, cloud="us_government").users.get()
    graph_of(Server(), credential, scopes=["User.Read"]).users.get()
    assert credential.asked == [
        ("https://graph.microsoft.us/.default",),
        ("User.Read",),
    ]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/x",
        "http://graph.microsoft.com/x",
        "https://graph.microsoft.com.evil.example/x",
        "https://graph.microsoft.com@evil.example/x",
        "https://graph.microsoft.com:8443/x",
    ],
)
def test_no_token_goes_to_another_host(url):
    server = Server()
    graph_of(server, Credential(), headers={"Authorization": "Bearer own"}).request(
        "GET", url
    )
    assert "Bearer" not in server.last.headers.get("Authorization", "")
    server = Server({"value": [], "@odata.nextLink": url})
    graph_of(server, Credential()).users.list().to_list()
    first, second = server.requests
    assert "Bearer" in first.headers["Authorization"]
    assert "Bearer" not in second.headers.get("Authorization", "")


def test_the_own_host_is_known_in_other_spellings():
    server = Server()
    graph_of(server, Credential()).request(
        "GET", "https://GRAPH.microsoft.com:443/v1.0/x"
    )
    assert "Authorization" in server.last.headers


def test_a_get_follows_redirects_without_the_token_at_another_host():
    away = httpx2.Response(302, headers={"Location": "https://cdn.example/x"})
    server = Server(away, {"id": "1"})
    assert graph_of(server, Credential()).users.get().id == "1"
    assert server.last.url == "https://cdn.example/x"
    assert "Authorization" not in server.last.headers
    server = Server(*[httpx2.Response(302, headers={"Location": "/again"})] * 20)
    with pytest.raises(graph_sdk.APIError):
        graph_of(server).users.get()


def test_a_given_client_is_used_and_left_open():
    server = Server({"id": "1"})
    http = httpx2.Client(
        transport=httpx2.MockTransport(server), auth=("me", "password")
    )
    with Graph(http_client=http, retries=0) as graph:
        assert graph.users.get().id == "1"
    graph.request("GET", "https://other.example/x")
    assert "Authorization" not in server.last.headers
    assert not http.is_closed


def test_a_closed_client_opens_new_connections():
    graph = graph_of(Server({"id": "1"}, {"id": "2"}))
    with graph:
        assert graph.users.get().id == "1"
    assert graph.users.get().id == "2"


def test_nothing_secret_is_logged(caplog, pauses):
    caplog.set_level(logging.DEBUG, logger="graph_sdk")
    link = "https://graph.microsoft.com/v1.0/users?$skiptoken=hidden&$top=5"
    away = "https://cdn.example/file?tempauth=hidden"
    server = Server(
        httpx2.Response(429),
        {"value": [], "@odata.nextLink": link},
        httpx2.Response(302, headers={"Location": away}),
    )
    graph = graph_of(server, Credential())
    graph.users.list().to_list()
    shown = "".join(
        record.getMessage() for record in caplog.records if record.name == "graph_sdk"
    )
    assert "hidden" not in shown and "secret-" not in shown and "$top=5" in shown
    assert "https://cdn.example/..." in shown and "429" in shown
    assert "secret-" not in repr(graph) + repr(vars(graph))
