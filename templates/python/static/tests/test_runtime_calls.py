"""Calls: routes, keys, query, headers and bodies on the wire."""

import inspect
import io
import json
from datetime import date, datetime, timezone
from uuid import UUID

import pytest

from graph_sdk import UNSET
from graph_sdk._runtime.body import encode
from tests.sample.groups.users import Users
from tests.sample.models import FileAttachment, Message, User
from tests.servers import Server, graph_of


def sent(server):
    return server.last.url.raw_path.decode()


def test_the_keys_choose_the_route():
    server = Server()
    graph = graph_of(server)
    graph.users.get()
    assert (server.last.method, sent(server)) == ("GET", "/v1.0/me")
    graph.users.get(user_id="alex@contoso.com")
    assert sent(server) == "/v1.0/users/alex@contoso.com"
    graph.users.get(user_id=UUID(int=1))
    assert sent(server) == "/v1.0/users/00000000-0000-0000-0000-000000000001"


def test_a_name_that_changed_still_works_and_warns():
    server = Server({"id": "1"})
    graph = graph_of(server)
    with pytest.warns(DeprecationWarning, match="Users.fetch is now Users.get"):
        assert graph.users.fetch(user_id="1").id == "1"
    assert sent(server) == "/v1.0/users/1"
    assert Users.fetch is Users.get


def test_no_route_is_a_type_error_that_lists_the_routes():
    graph = graph_of(Server())
    with pytest.raises(TypeError) as caught:
        graph.users.update({})
    assert "no route takes no keys" in str(caught.value)
    assert "PATCH /users/{user_id}" in str(caught.value)
    assert "with user_id" in str(caught.value)
    with pytest.raises(TypeError, match='via="valueAxis"'):
        graph.users.axis(chart_id="1")
    with pytest.raises(TypeError, match='via="zAxis"'):
        graph.users.axis(chart_id="1", via="zAxis")


def test_via_names_a_route():
    server = Server()
    graph_of(server).users.axis(chart_id="1", via="seriesAxis")
    assert sent(server) == "/v1.0/charts/1/seriesAxis"


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("a/b", "a%2Fb"),
        ("../me", "..%2Fme"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("x/$ref", "x%2F$ref"),
        ("delta()", "delta%28%29"),
        ("{user_id}", "%7Buser_id%7D"),
        ("19:abc@thread.v2", "19:abc@thread.v2"),
        ("Zoë", "Zo%C3%AB"),
    ],
)
def test_no_key_changes_the_path(key, path):
    server = Server()
    graph_of(server).users.get(user_id=key)
    assert sent(server) == f"/v1.0/users/{path}"


@pytest.mark.parametrize("key", ["", ".", ".."])
def test_a_key_that_is_no_segment_is_refused(key):
    with pytest.raises(ValueError):
        graph_of(Server()).users.get(user_id=key)


def test_the_path_of_a_drive_item_keeps_its_slashes():
    server = Server()
    graph_of(server).users.get_content(item_path="/My docs/50% off:now?.txt")
    assert (
        sent(server) == "/v1.0/me/drive/root:/My%20docs/50%25%20off:now%3F.txt:/content"
    )
    with pytest.raises(ValueError):
        graph_of(server).users.get_content(item_path="a/../b")


def test_function_parameters_are_odata_literals():
    server = Server()
    graph_of(server).users.get_activity(period="O'Neil/D7", date=date(2026, 1, 31))
    assert (
        sent(server)
        == "/v1.0/reports/getActivity(period='O''Neil%2FD7',date=2026-01-31)"
    )


def test_query_options_are_encoded():
    server = Server({"value": []})
    graph = graph_of(server)
    graph.users.list(
        select=["id", "displayName"],
        filter="displayName eq 'R&D + x'",
        top=5,
        count=True,
    ).page()
    assert sent(server) == (
        "/v1.0/users?$select=id,displayName"
        "&$filter=displayName%20eq%20'R%26D%20%2B%20x'&$count=true&$top=5"
    )


def test_consistency_level_is_set_where_it_is_needed():
    server = Server()
    graph = graph_of(server)
    graph.users.list(search='"displayName:a"').page()
    assert server.last.headers["ConsistencyLevel"] == "eventual"
    graph.users.list(count=True).page()
    assert server.last.headers["ConsistencyLevel"] == "eventual"
    graph.users.list(count=True, consistency_level="session").page()
    assert server.last.headers["ConsistencyLevel"] == "session"
    graph.users.list(top=1, count=False).page()
    assert "ConsistencyLevel" not in server.last.headers


def test_options_of_one_call():
    server = Server()
    graph = graph_of(server, headers={"X-App": "a", "Prefer": "x"})
    graph.users.get(headers={"prefer": "y"}, query={"custom": "1 2"})
    assert server.last.headers["Prefer"] == "y" and server.last.headers["X-App"] == "a"
    assert sent(server) == "/v1.0/me?custom=1%202"
    with pytest.raises(TypeError, match=r"users.get\(\) got an unexpected .* 'foo'"):
        graph.users.get(foo=1)
    with pytest.raises(TypeError, match="'id'; its keys are user_id"):
        graph.users.get(id="1")
    for method in (graph.users.get, graph.users.copy):
        with pytest.raises(TypeError, match="'usr_id'; did you mean 'user_id'"):
            method(usr_id="1")


def test_a_key_that_is_always_needed_shows_in_the_signature():
    assert str(inspect.signature(Users.copy)) == "(self, *, user_id, **options)"
    assert str(inspect.signature(Users.get)).startswith("(self, *, user_id=None,")


def test_body_parameters_that_were_not_given_are_left_out():
    server = Server()
    graph = graph_of(server)
    graph.users.send_mail(message=Message(subject="Hi"), save_to_sent_items=False)
    assert json.loads(server.last.content) == {
        "message": {"subject": "Hi"},
        "saveToSentItems": False,
    }
    assert server.last.headers["Content-Type"] == "application/json"
    graph.users.send_mail(message=None)
    assert json.loads(server.last.content) == {"message": None}
    graph.users.send_mail()
    assert server.last.content == b"" and "Content-Type" not in server.last.headers


def test_a_model_is_no_key_and_none_is_no_body():
    server = Server()
    graph = graph_of(server)
    with pytest.raises(TypeError, match="user_id is of type User; pass its key"):
        graph.users.get(user_id=User(id="1"))
    with pytest.raises(TypeError, match="the body is None"):
        graph.users.update(None, user_id="1")
    assert not server.requests


def test_what_is_put_with_no_parameter_given_is_an_empty_object():
    for method, content in (("PUT", b"{}"), ("PATCH", b"{}"), ("POST", None)):
        assert encode({"a": UNSET}, method, None, None)[0] == content


def test_an_update_sends_changes_and_a_creation_everything():
    server = Server(
        {"@odata.context": "c", "@odata.etag": "e", "id": "1", "displayName": "A"}
    )
    graph = graph_of(server)
    user = graph.users.get()
    user.job_title = None
    graph.users.update(user, user_id=user.id)
    assert server.last.content == b'{"jobTitle":null}'
    graph.users.create(user)
    assert json.loads(server.last.content) == {
        "id": "1",
        "displayName": "A",
        "jobTitle": None,
    }
    graph.users.update(User(display_name="B"), user_id="1")
    assert json.loads(server.last.content) == {"displayName": "B"}
    graph.users.update(
        {"birthday": datetime(2020, 1, 1, tzinfo=timezone.utc)}, user_id="1"
    )
    assert json.loads(server.last.content) == {"birthday": "2020-01-01T00:00:00Z"}


def test_a_body_of_a_derived_type_names_it():
    server = Server()
    graph_of(server).users.add_attachment(FileAttachment(name="a"))
    assert (
        json.loads(server.last.content)["@odata.type"]
        == "#microsoft.graph.fileAttachment"
    )


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xd8",
        bytearray(b"\xff\xd8"),
        io.BytesIO(b"\xff\xd8"),
        iter([b"\xff", b"\xd8"]),
    ],
)
def test_bytes_and_files_go_as_they_are(body):
    server = Server()
    graph_of(server).users.set_photo(body)
    assert server.last.content == b"\xff\xd8"
    assert server.last.headers["Content-Type"] == "image/jpeg"


def test_a_value_without_json_form_is_a_type_error():
    with pytest.raises(TypeError, match="no JSON form"):
        graph_of(Server()).users.create({"x": object()})


def test_request_takes_paths_and_urls():
    server = Server({"a": 1})
    graph = graph_of(server)
    answer = graph.request("get", "/me/anything", query={"$top": 1})
    assert answer.json() == {"a": 1} and answer.status == 200
    assert sent(server) == "/v1.0/me/anything?$top=1"
    graph.request(
        "POST",
        "https://graph.microsoft.com/beta/x?a=b",
        query={"c": "d"},
        json={"u": User(id="1")},
    )
    assert sent(server) == "/beta/x?a=b&c=d"
    assert json.loads(server.last.content) == {"u": {"id": "1"}}
    graph.request("PUT", "x", content="text", headers={"Content-Type": "text/csv"})
    assert server.last.headers["Content-Type"] == "text/csv"
    with pytest.raises(TypeError):
        graph.request("PUT", "x", content=b"", json={})


def test_hosts_of_the_national_clouds():
    server = Server()
    graph_of(server, cloud="china").users.get()
    assert server.last.url.host == "microsoftgraph.chinacloudapi.cn"
    graph_of(server, base_url="http://localhost:8080/v1.0/").users.get()
    assert str(server.last.url) == "http://localhost:8080/v1.0/me"
    with pytest.raises(ValueError, match="the clouds are global"):
        graph_of(server, cloud="moon")
    with pytest.raises(ValueError):
        graph_of(server, base_url="graph.microsoft.com")
