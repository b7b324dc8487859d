"""Batches."""

import asyncio
import json

import httpx2
import pytest

import graph_sdk
from graph_sdk._runtime import batch as batches
from tests.sample.models import User
from tests.servers import async_graph_of, graph_of


class BatchServer:
    """Answers batches by what it is told of each URL, in turn."""

    def __init__(self, **answers):
        self.answers = {f"/{name}": list(queue) for name, queue in answers.items()}
        self.batches = []

    def __call__(self, request):
        assert request.url.path == "/v1.0/$batch" and request.method == "POST"
        requests = json.loads(request.read())["requests"]
        self.batches.append(requests)
        return httpx2.Response(
            200, json={"responses": [self.answer(one) for one in requests][::-1]}
        )

    def answer(self, one):
        queue = self.answers.get(one["url"])
        status, body, *headers = queue.pop(0) if queue else (200, {"id": one["url"]})
        return {
            "id": one["id"],
            "status": status,
            "body": body,
            "headers": dict(*headers),
        }


@pytest.fixture
def pauses(monkeypatch):
    slept = []
    monkeypatch.setattr(batches.time, "sleep", slept.append)
    return slept


def test_calls_go_together_and_answers_find_their_call():
    server = BatchServer(users=[(200, {"value": [{"id": "a"}]})])
    graph = graph_of(server)
    batch = graph.batch()
    me = batch.add(graph.users.get, select=["id"])
    listed = batch.add(graph.users.list)
    updated = batch.add(graph.users.update, User(job_title=None), user_id="1")
    with pytest.raises(graph_sdk.GraphError, match="not sent"):
        me.result
    assert batch.send() == [me, listed, updated]
    assert me.result.id == "/me?$select=id" and me.result is me.result
    assert [user.id for user in listed.result] == ["a"]
    assert updated.status == 200 and updated.error is None
    assert server.batches == [
        [
            {"id": "1", "method": "GET", "url": "/me?$select=id"},
            {"id": "2", "method": "GET", "url": "/users"},
            {
                "id": "3",
                "method": "PATCH",
                "url": "/users/1",
                "headers": {"Content-Type": "application/json"},
                "body": {"jobTitle": None},
            },
        ]
    ]


def test_more_than_twenty_calls_go_in_several_batches():
    server = BatchServer()
    graph = graph_of(server)
    batch = graph.batch()
    items = [batch.add(graph.users.get, user_id=str(number)) for number in range(45)]
    batch.send()
    assert [len(requests) for requests in server.batches] == [20, 20, 5]
    assert [item.result.id for item in items] == [
        f"/users/{number}" for number in range(45)
    ]


def test_an_error_is_that_of_its_call():
    server = BatchServer(me=[(404, {"error": {"code": "x"}})])
    graph = graph_of(server)
    batch = graph.batch()
    bad, good = batch.add(graph.users.get), batch.add(graph.users.get, user_id="1")
    batch.send()
    assert isinstance(bad.error, graph_sdk.NotFound) and good.result.id == "/users/1"
    with pytest.raises(graph_sdk.NotFound, match="404 x"):
        bad.result


def test_throttled_calls_are_sent_again(pauses):
    server = BatchServer(me=[(429, {}, {"Retry-After": "7"}), (200, {"id": "1"})])
    graph = graph_of(server)
    batch = graph.batch()
    me, other = batch.add(graph.users.get), batch.add(graph.users.get, user_id="1")
    batch.send()
    assert me.result.id == "1" and other.result.id == "/users/1"
    assert [len(requests) for requests in server.batches] == [2, 1] and pauses == [7.0]


def test_calls_wait_for_others(pauses):
    server = BatchServer(me=[(429, {}, {"Retry-After": "1"}), (200, {"id": "1"})])
    server.answers["/users/2"] = [(424, {}), (200, {"id": "2"})]
    graph = graph_of(server)
    batch = graph.batch()
    first = batch.add(graph.users.get)
    second = batch.add(graph.users.get, user_id="2").after(first)
    with pytest.raises(ValueError):
        first.after(second)
    batch.send()
    assert (
        server.batches[0][1]["dependsOn"] == server.batches[1][1]["dependsOn"] == ["1"]
    )
    assert first.result.id == "1" and second.result.id == "2"


def test_a_call_fails_with_one_it_waits_for_in_an_earlier_batch():
    server = BatchServer(me=[(404, {})])
    graph = graph_of(server)
    batch = graph.batch()
    first = batch.add(graph.users.get)
    for number in range(19):
        batch.add(graph.users.get, user_id=str(number))
    last = batch.add(graph.users.get, user_id="last").after(first)
    done = batch.add(graph.users.get, user_id="done").after(batch.items[1])
    batch.send()
    assert last.status == 424
    assert last.error is not None and last.error.code == "FailedDependency"
    assert done.result.id == "/users/done"
    assert [one["url"] for one in server.batches[1]] == ["/users/done"]
    assert "dependsOn" not in server.batches[1][0]


def test_other_kinds_of_answers():
    server = BatchServer()
    server.answers["/me/drive/root:/a:/content"] = [
        (302, None, {"Location": "https://x.example/a"})
    ]
    server.answers["/users/$count"] = [(200, "NDI=", {"Content-Type": "text/plain"})]
    server.answers["/me/photo/$value"] = [(204, None)]
    graph = graph_of(server)
    batch = graph.batch()
    content = batch.add(graph.users.get_content, item_path="a")
    count = batch.add(graph.users.count)
    photo = batch.add(graph.users.set_photo, b"\xff")
    batch.send()
    assert content.result.location == "https://x.example/a"
    assert count.result == 42 and photo.result is None
    assert server.batches[0][2]["body"] == "/w=="


def test_only_methods_of_groups_can_be_added():
    graph = graph_of(BatchServer())
    with pytest.raises(TypeError, match="no method of a group"):
        graph.batch().add(print, "x")
    with pytest.raises(TypeError, match="no route"):
        graph.batch().add(graph.users.update, {})


def test_asynchronous_batches():
    async def run():
        server = BatchServer(me=[(429, {}, {"Retry-After": "0"}), (200, {"id": "1"})])
        graph = async_graph_of(server)
        batch = graph.batch()
        me, users = batch.add(graph.users.get), batch.add(graph.users.list)
        await batch.send()
        assert me.result.id == "1" and len(server.batches) == 2
        assert [user.id async for user in users.result] == ["/users"]

    asyncio.run(run())
