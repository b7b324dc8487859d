"""Collections and answers."""

import httpx2
import pytest

import graph_sdk
from tests.sample.models import User
from tests.servers import Server, graph_of

NEXT = "https://graph.microsoft.com/v1.0/users?$skiptoken=2"


def two_pages():
    return Server(
        {
            "@odata.count": 3,
            "value": [{"id": "1"}, {"id": "2"}],
            "@odata.nextLink": NEXT,
        },
        {"value": [{"id": "3"}]},
    )


def test_nothing_is_sent_before_a_collection_is_read():
    server = two_pages()
    users = graph_of(server).users.list()
    assert server.requests == []
    assert [user.id for user in users] == ["1", "2", "3"]
    assert str(server.last.url) == NEXT


def test_pages_are_asked_for_when_they_are_due():
    server = two_pages()
    items = iter(graph_of(server).users.list(count=True, headers={"Prefer": "x"}))
    assert isinstance(next(items), User) and next(items).id == "2"
    assert len(server.requests) == 1
    next(items)
    assert server.last.headers["ConsistencyLevel"] == "eventual"
    assert server.last.headers["Prefer"] == "x"


def test_a_page_and_where_it_leads():
    users = graph_of(two_pages()).users.list()
    page = users.page()
    assert (len(page), page[1].id, page.count, page.next_link) == (2, "2", 3, NEXT)
    assert (users.count, users.next_link) == (3, NEXT)
    rest = users.page(page.next_link)
    assert [user.id for user in rest] == ["3"] and rest.next_link is None
    assert users.count == 3 and users.next_link is None


def test_lists_with_a_limit():
    server = two_pages()
    assert len(graph_of(server).users.list().to_list(2)) == 2
    assert len(server.requests) == 1
    assert len(graph_of(two_pages()).users.list().to_list()) == 3
    assert graph_of(Server()).users.list().to_list(0) == []
    assert graph_of(two_pages()).users.list().first().id == "1"
    assert graph_of(Server({"value": []})).users.list().first() is None


def test_a_page_that_leads_to_itself_is_an_error():
    page = {"value": [], "@odata.nextLink": NEXT}
    with pytest.raises(graph_sdk.GraphError, match="itself"):
        graph_of(Server(page, page)).users.list().to_list()


def test_a_delta_ends_with_a_link_to_resume_by():
    link = "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=a%2Bb"
    server = Server(
        {"value": [{"id": "1"}], "@odata.nextLink": NEXT},
        {
            "value": [{"id": "2", "@removed": {"reason": "deleted"}}],
            "@odata.deltaLink": link,
        },
        {"value": [], "@odata.deltaLink": link},
    )
    graph = graph_of(server)
    changes = graph.users.delta(select=["id"])
    assert changes.delta_link is None
    removed = [user for user in changes if "@removed" in user]
    assert [user.id for user in removed] == ["2"] and changes.delta_link == link
    later = graph.users.delta(delta_link=link)
    assert later.page().removed == [] and later.delta_link == link
    assert str(server.last.url) == link


def test_a_page_is_json_again():
    data = {"@odata.context": "c", "value": [{"id": "1", "x": [1]}], "other": 1}
    assert graph_of(Server(data)).users.list().page().to_dict() == data


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        ({"id": "1"}, [User(id="1")]),
        ([{"id": "1"}], [User(id="1")]),
        (httpx2.Response(204), []),
        ({"value": None}, []),
        (
            httpx2.Response(200, text="a,b", headers={"Content-Type": "text/csv"}),
            ["a,b"],
        ),
        ({"value": [None, "x"]}, [None, "x"]),
    ],
)
def test_what_is_no_collection_still_is_read(answer, items):
    assert graph_of(Server(answer)).users.list().to_list() == items


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (httpx2.Response(204), None),
        (
            {"@odata.type": "#microsoft.graph.group", "id": "1"},
            User.from_dict({"@odata.type": "#microsoft.graph.group", "id": "1"}),
        ),
        ([{"id": "1"}, 2], [User(id="1"), 2]),
        (httpx2.Response(200, text="a,b", headers={"Content-Type": "text/csv"}), "a,b"),
        (
            httpx2.Response(
                200, content=b"\xff", headers={"Content-Type": "image/png"}
            ),
            b"\xff",
        ),
        (
            httpx2.Response(
                200, content=b"{broken", headers={"Content-Type": "application/json"}
            ),
            "{broken",
        ),
        (httpx2.Response(200, content=b'\xef\xbb\xbf{"id":"1"}'), User(id="1")),
    ],
)
def test_what_is_no_entity_still_is_read(answer, value):
    assert graph_of(Server(answer)).users.get() == value


def test_values_are_unwrapped():
    graph = graph_of(Server({"@odata.context": "c", "value": ["a"]}, ["b"]))
    assert graph.users.check_member_groups(group_ids=["a"]) == ["a"]
    assert graph.users.check_member_groups(group_ids=[]) == ["b"]
    plain = httpx2.Response(
        200, content=b"\xef\xbb\xbf42", headers={"Content-Type": "text/plain"}
    )
    assert graph_of(Server(plain)).users.count() == 42


def test_raw_answers():
    graph = graph_of(Server({"value": []}, httpx2.Response(404)))
    answer = graph.raw(graph.users.list)
    assert isinstance(answer, graph_sdk.GraphResponse)
    assert (answer.status, answer.json(), answer.content) == (
        200,
        {"value": []},
        b'{"value":[]}',
    )
    assert answer.headers["Content-Type"] == "application/json"
    with pytest.raises(graph_sdk.NotFound):
        graph.raw(graph.users.get)
