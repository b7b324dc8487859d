"""The kit for tests of one's own."""

import asyncio
import json

import httpx2
import pytest

import graph_sdk
from graph_sdk import testing
from graph_sdk.testing import MockTransport
from tests.sample import AsyncGraph, Graph
from tests.sample.models import User


def test_answers_by_method_and_path():
    mock = MockTransport()
    mock.on("GET", "/users/{id}", {"id": "any"})
    mock.on("GET", "/users/me", User(id="me"))
    mock.on("PATCH", "/users/{id}")
    mock.on("GET", "/me", {"error": {"code": "x"}}, status=404)
    graph = Graph(transport=mock)
    assert graph.users.get(user_id="a/b").id == "any"
    assert graph.users.get(user_id="me").id == "me"
    assert graph.users.update({}, user_id="1") is None
    with pytest.raises(graph_sdk.NotFound):
        graph.users.get()
    assert [request.method for request in mock.requests] == [
        "GET",
        "GET",
        "PATCH",
        "GET",
    ]
    with pytest.raises(AssertionError, match="no answer to GET /users"):
        graph.users.list().page()


def test_what_was_told_last_holds_and_may_be_a_function():
    mock = MockTransport()
    mock.on("GET", "/me", {"id": "1"})
    mock.on(
        "GET",
        "/me",
        lambda request: httpx2.Response(200, json={"id": request.url.path}),
    )
    assert Graph(transport=mock).users.get().id == "/v1.0/me"
    mock.on("GET", "/me/drive/root:/{path}:/content", b"abc")
    download = Graph(transport=mock).users.get_content(item_path="a.txt")
    assert download.read() == b"abc"


def test_the_asynchronous_client():
    mock = MockTransport()
    mock.on("GET", "/me", {"id": "1"})
    assert asyncio.run(AsyncGraph(transport=mock).users.get()).id == "1"


def test_documented_examples(monkeypatch, tmp_path):
    rows = [
        ["GET", "/users", 200, {}, {"value": [{"id": "1"}], "@odata.nextLink": "next"}]
    ]
    (tmp_path / "_examples.json").write_text(json.dumps(rows))
    monkeypatch.setattr(testing.resources, "files", lambda package: tmp_path)
    mock = MockTransport("v1.0")
    graph = Graph(transport=mock)
    assert [user.id for user in graph.users.list()] == ["1"]
    mock.on("GET", "/users", {"value": []})
    assert graph.users.list().to_list() == []


def test_a_version_without_examples():
    with pytest.raises(ValueError, match="no examples of v9.9"):
        MockTransport("v9.9")
