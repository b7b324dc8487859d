"""The replay of examples finds what differs."""

import pytest

from graph_sdk._runtime.operation import Answer
from tests.replay import check_answer, replay
from tests.sample import Graph, models

LIST = (
    "GET",
    "https://graph.microsoft.com/v1.0/users?$count=true&$select=id,%20x",
    {"ConsistencyLevel": "eventual", "Authorization": "Bearer {token}"},
    None,
)
USERS = (200, {"Content-Type": "application/json"}, {"value": [{"id": "1"}]})


def replayed(request, response):
    return replay(version="v1.0", request=request, response=response, client=Graph)


def test_an_example_that_holds():
    with replayed(LIST, USERS) as exchange:
        answer = exchange.graph.users.list(select="id, x", count=True)
        exchange.check(answer, kind="collection", type=models.User)


@pytest.mark.parametrize(
    "request_",
    [
        ("POST", *LIST[1:]),
        ("GET", "https://graph.microsoft.com/v1.0/users?$count=true", {}, None),
        (
            "GET",
            "https://graph.microsoft.com/v1.0/user?$count=true&$select=id,%20x",
            {},
            None,
        ),
        (*LIST[:2], {"Prefer": "x"}, None),
        (*LIST[:3], {"a": 1}),
    ],
)
def test_a_request_that_differs(request_):
    with pytest.raises((AssertionError, ValueError)):
        with replayed(request_, USERS) as exchange:
            answer = exchange.graph.users.list(select="id, x", count=True)
            exchange.check(answer, kind="collection", type=models.User)


def test_an_answer_of_another_type():
    with pytest.raises(AssertionError):
        with replayed(("GET", "/me", {}, None), (200, {}, {"id": "1"})) as exchange:
            exchange.check(
                exchange.graph.users.get(), kind="entity", type=models.Message
            )


def test_a_body_that_differs():
    with pytest.raises(AssertionError):
        with replayed(("POST", "/users", {}, {"a": True}), (201, {}, {})) as exchange:
            exchange.check(exchange.graph.users.create({"a": 1}), kind="entity")


def test_a_documented_error():
    with replayed(("GET", "/v1.0/me", {}, None), (404, {}, {"error": {}})) as exchange:
        with exchange.raises():
            exchange.graph.users.get()


def test_a_download_and_an_operation():
    request = ("GET", "/me/drive/root:/a b:/content", {}, None)
    with replayed(request, (302, {"Location": "https://x"}, None)) as exchange:
        answer = exchange.graph.users.get_content(item_path="a b")
        exchange.check(answer, kind="redirect")
    with replayed(
        ("POST", "/users/1/copy", {}, None), (202, {"Location": "x"}, None)
    ) as exchange:
        exchange.check(exchange.graph.users.copy(user_id="1"), kind="long_running")


def test_an_answer_without_its_request():
    check_answer(
        version="v1.0",
        response=USERS,
        answer=Answer("collection", "user"),
        type=models.User,
        client=Graph,
    )
    check_answer(
        version="v1.0",
        response=(204, {}, None),
        answer=Answer("empty"),
        client=Graph,
    )


def test_an_answer_without_its_request_of_another_type():
    with pytest.raises(AssertionError):
        check_answer(
            version="v1.0",
            response=(200, {}, {"id": "1"}),
            answer=Answer("entity", "user"),
            type=models.Message,
            client=Graph,
        )


def test_an_example_that_compares_nothing():
    with pytest.raises(AssertionError, match="compares nothing"):
        with replayed(LIST, USERS):
            pass
