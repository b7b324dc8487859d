"""The asynchronous client."""

import asyncio
import time
from types import SimpleNamespace

import httpx2
import pytest

import graph_sdk
from tests.sample import AsyncGraph
from tests.servers import Server, async_graph_of

NEXT = "https://graph.microsoft.com/v1.0/users?$skiptoken=2"


class Credential:
    def __init__(self):
        self.asked = 0

    async def get_token(self, *scopes):
        self.asked += 1
        await asyncio.sleep(0)
        return SimpleNamespace(token="secret", expires_on=time.time() + 3600)


class BlockingCredential:
    def get_token(self, *scopes):
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
        return "secret"


def test_one_client_in_several_event_loops():
    server = Server({"id": "1"}, {"id": "2"})
    graph = async_graph_of(server)
    assert asyncio.run(graph.users.get()).id == "1"
    assert asyncio.run(graph.users.get()).id == "2"
    assert len(graph._opened) <= 1


def test_tokens_are_asked_for_once_by_concurrent_calls():
    async def run():
        server, credential = Server(), Credential()
        async with async_graph_of(server, credential) as graph:
            await asyncio.gather(*[graph.users.get() for _ in range(8)])
        assert len(server.requests) == 8 and credential.asked == 1
        assert server.last.headers["Authorization"] == "Bearer secret"

    asyncio.run(run())


def test_a_blocking_credential_is_asked_in_a_thread():
    server = Server()
    asyncio.run(async_graph_of(server, BlockingCredential()).users.get())
    assert server.last.headers["Authorization"] == "Bearer secret"


def test_collections():
    async def run():
        pages = [
            {"value": [{"id": "1"}], "@odata.nextLink": NEXT},
            {"value": [{"id": "2"}]},
        ]
        graph = async_graph_of(Server(*pages, *pages, *pages, pages[1]))
        users = graph.users.list()
        assert [user.id async for user in users] == ["1", "2"]
        assert len(await users.to_list()) == 2
        assert len(await users.page()) == 1 and users.next_link == NEXT
        assert (await users.page(NEXT))[0].id == "2"
        assert (await users.first()).id == "2"

    asyncio.run(run())


def test_deltas():
    async def run():
        graph = async_graph_of(Server({"value": [], "@odata.deltaLink": NEXT}))
        changes = graph.users.delta()
        assert await changes.to_list() == [] and changes.delta_link == NEXT

    asyncio.run(run())


def test_downloads(tmp_path):
    async def run():
        away = httpx2.Response(302, headers={"Location": "https://cdn.example/x"})
        content = httpx2.Response(200, content=b"abc")
        server = Server(away, content, away, content)
        graph = async_graph_of(server, Credential())
        download = await graph.users.get_content(item_path="a")
        assert download.location == "https://cdn.example/x"
        assert await download.read() == b"abc" and await download.text() == "abc"
        assert "Authorization" not in server.last.headers
        async with await graph.users.get_content(item_path="a") as download:
            assert await download.save(tmp_path / "a") == 3
        assert (tmp_path / "a").read_bytes() == b"abc"

    asyncio.run(run())


def test_long_running_operations():
    async def run():
        server = Server(
            httpx2.Response(202, headers={"Location": "/operations/1"}),
            httpx2.Response(
                202, headers={"Retry-After": "0"}, json={"status": "running"}
            ),
            {"status": "completed"},
        )
        operation = await async_graph_of(server).users.copy(user_id="1")
        await operation.wait()
        assert operation.status == "completed"
        assert server.last.url.path == "/v1.0/operations/1"

    asyncio.run(run())


def test_errors_and_attempts():
    async def run():
        again = httpx2.Response(429, headers={"Retry-After": "0"})
        graph = async_graph_of(Server(again, {"id": "1"}, httpx2.Response(404)))
        assert (await graph.users.get()).id == "1"
        with pytest.raises(graph_sdk.NotFound):
            await graph.users.get()
        with pytest.raises(TypeError, match="no route"):
            graph.users.update({})
        lost = async_graph_of(Server(httpx2.ReadError("lost")))
        with pytest.raises(graph_sdk.TransportError):
            await lost.users.create({})

    asyncio.run(run())


def test_raw_answers_and_request():
    async def run():
        graph = async_graph_of(Server({"value": []}, {"a": 1}))
        assert (await graph.raw(graph.users.list)).json() == {"value": []}
        assert (await graph.request("GET", "/x")).json() == {"a": 1}

    asyncio.run(run())


def test_a_given_client_is_used():
    async def run():
        async with httpx2.AsyncClient(
            transport=httpx2.MockTransport(Server({"id": "1"}))
        ) as http:
            async with AsyncGraph(http_client=http) as graph:
                assert (await graph.users.get()).id == "1"
            assert not http.is_closed

    asyncio.run(run())
