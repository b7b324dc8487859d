"""What the server remembers and how it answers, without HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from graph_stub.server import Server
from graph_stub.settings import Settings
from graph_stub.tokens import APPLICATION, PERSONAL, USER

from tests.stub_server.sample import USER as USER_TYPE
from tests.stub_server.sample import Client, api, error


def ids(page: Any) -> list[str]:
    return [each["id"] for each in page["value"]]


def test_what_is_created_is_read_changed_and_deleted() -> None:
    client = Client()
    made = client.send("POST /users", {"displayName": "Eve", "age": 30, "settings": {"days": 5}})
    assert made.status == 201
    assert isinstance(made.body, dict)
    key = made.body["id"]
    assert made.headers["Location"].endswith(f"/v1.0/users/{key}")
    assert made.body["displayName"] == "Eve"
    changed = client.send(f"PATCH /users/{key}", {"age": None, "settings": {"zone": "UTC"}})
    assert (changed.status, changed.body) == (204, None)
    read = client.get(f"/users('{key}')")
    assert read["age"] is None
    assert read["settings"] == {"days": 5, "zone": "UTC"}
    assert key in ids(client.get("/users"))
    assert client.send(f"DELETE /users/{key}").status == 204
    assert client.send(f"GET /users/{key}").status == 404
    assert client.send(f"PATCH /users/{key}", {}).status == 404
    assert key not in ids(client.get("/users"))


def test_a_service_adds_what_clients_cannot_write() -> None:
    made = Client().send("POST /users", {"displayName": "Eve"}).body
    assert isinstance(made, dict)
    assert made["mail"] == "ada@contoso.com"
    assert made["createdDateTime"] > "2020-01-01T00:00:00Z"
    assert "age" not in made


def test_what_nobody_created_is_what_the_docs_show() -> None:
    client = Client()
    listed = client.get("/users")
    assert ids(listed) == ["1", "2", "3"]
    assert listed["value"][1]["kind"] == "guest"
    assert listed["value"][2]["age"] == 29
    shown = client.get("/users/unheard-of")
    assert (shown["id"], shown["displayName"]) == ("unheard-of", "Ada")
    assert shown["@odata.context"].endswith("/v1.0/$metadata#users/$entity")


def test_an_empty_server_has_only_what_was_created() -> None:
    client = Client(empty=True)
    assert client.get("/users")["value"] == []
    assert client.send("GET /users/1").status == 404
    client.send("POST /users", {"id": "1"})
    assert ids(client.get("/users")) == ["1"]
    assert client.send("POST /users", {"id": "1"}).status == 409


def test_a_user_is_found_by_another_name() -> None:
    client = Client()
    made = client.send("POST /users", {"userPrincipalName": "eve@contoso.com"}).body
    assert isinstance(made, dict)
    assert client.get("/users/eve@contoso.com")["id"] == made["id"]
    client.send("POST /groups", {"mail": "all@contoso.com"})
    assert client.get("/groups(mail='all@contoso.com')")["mail"] == "all@contoso.com"


def test_me_is_the_signed_in_user() -> None:
    client = Client()
    client.send(f"PATCH /users/{USER}", {"displayName": "Myself"})
    assert client.get("/me")["displayName"] == "Myself"
    made = client.send("POST /me/messages", {"subject": "Hi"}).body
    assert isinstance(made, dict)
    assert client.get(f"/users/{USER}/messages/{made['id']}")["subject"] == "Hi"
    refused = Client(scheme=APPLICATION).send("GET /me")
    assert refused.status == 400


def test_an_entity_is_found_wherever_its_type_stands() -> None:
    client = Client()
    made = client.send("POST /me/messages", {"subject": "Hi"}).body
    assert isinstance(made, dict)
    assert client.get(f"/users/other/messages/{made['id']}")["subject"] == "Hi"


def test_pages_are_followed_to_the_end() -> None:
    client = Client()
    first = client.get("/users?$top=2&$count=true&$filter=age gt 1")
    assert (ids(first), first["@odata.count"]) == (["1", "2"], 3)
    last = client.follow(first["@odata.nextLink"])
    assert ids(last) == ["3"]
    assert "@odata.nextLink" not in last
    assert ids(Client(page_size=1).get("/users")) == ["1"]


def test_items_are_chosen_ordered_selected_and_counted() -> None:
    client = Client()
    found = client.get("/users?$filter=kind eq 'member'&$orderby=age&$select=displayName")
    assert found["value"] == [{"displayName": "Cleo"}, {"displayName": "Ada"}]
    counted = Client().send("GET /users/$count?$filter=age lt 37")
    assert (counted.body, counted.media) == (b"2", "text/plain")


def test_delta_tells_what_has_changed_since() -> None:
    client = Client()
    first = client.get("/users/delta?$top=2")
    rest = client.follow(first["@odata.nextLink"])
    assert ids(first) + ids(rest) == ["1", "2", "3"]
    made = client.send("POST /users", {"displayName": "Eve"}).body
    assert isinstance(made, dict)
    client.send("PATCH /users/2", {"displayName": "Bert"})
    client.send("DELETE /users/3")
    first = client.follow(rest["@odata.deltaLink"])
    changes = client.follow(first["@odata.nextLink"])
    told = {each["id"]: each for each in first["value"] + changes["value"]}
    assert told.keys() == {made["id"], "2", "3"}
    assert told["2"]["displayName"] == "Bert"
    assert told["3"] == {"id": "3", "@removed": {"reason": "deleted"}}
    assert client.follow(changes["@odata.deltaLink"])["value"] == []
    assert client.send("GET /users/delta?$deltatoken=forged").status == 410
    assert client.get("/users/delta?$deltatoken=latest")["value"] == []


def test_references_are_added_listed_and_taken_away() -> None:
    client = Client()
    target = {"@odata.id": "https://graph.microsoft.com/v1.0/users/2"}
    client.get("/users")
    assert client.send("POST /groups/g/members/$ref", target).status == 204
    assert error(client.send("POST /groups/g/members/$ref", target))["code"] == "Request_BadRequest"
    (member,) = [each for each in client.get("/groups/g/members")["value"] if each["id"] == "2"]
    assert member["@odata.type"] == "#microsoft.graph.user"
    assert "2" in ids(client.get("/groups/g/members/microsoft.graph.user"))
    references = client.get("/groups/g/members/$ref")["value"]
    assert any(each["@odata.id"].endswith("/directoryObjects/2") for each in references)
    assert client.send("DELETE /groups/g/members/2/$ref").status == 204
    assert "2" not in ids(client.get("/groups/g/members"))
    assert client.get("/users/2")["displayName"] == "Bob"


def test_an_entity_keeps_its_type_when_it_is_changed() -> None:
    client = Client(empty=True)
    base, user = "#microsoft.graph.directoryObject", f"#{USER_TYPE}"
    client.send("POST /users", {"id": "eve", "age": 1})
    for named in (base, user):
        changed = client.send("PATCH /users/eve", {"@odata.type": named, "age": 2})
        assert changed.status == 204
    assert client.get("/users/eve")["age"] == 2
    assert ids(client.get(f"/users?$filter=isof('{USER_TYPE}')")) == ["eve"]
    wrong = client.send("PATCH /users/eve", {"@odata.type": "#microsoft.graph.group"})
    assert wrong.status == 400
    assert "does not become" in error(wrong)["message"]


def test_what_was_only_heard_of_may_be_told_to_be_of_a_derived_type() -> None:
    client = Client()
    assert client.send("PATCH /things/1", {"@odata.type": f"#{USER_TYPE}", "age": 2}).status == 204
    assert client.get("/things/1")["@odata.type"] == f"#{USER_TYPE}"
    # Its type is what a page shows, or a caller says; nobody created it as anything.
    assert client.send("PATCH /things/1", {"@odata.type": "#microsoft.graph.group"}).status == 204


def test_filters_know_the_types_of_items_and_what_they_derive_from() -> None:
    client = Client(empty=True)
    for kind in ("groups", "users"):
        client.send(f"POST /{kind}", {"id": kind})
        client.send("POST /groups/groups/members/$ref", {"@odata.id": f"/v1.0/{kind}/{kind}"})
    members = "/groups/groups/members?$filter=isof('microsoft.graph.{}')"
    assert ids(client.get(members.format("user"))) == ["users"]
    assert ids(client.get(members.format("directoryObject"))) == ["groups", "users"]
    assert ids(client.get("/users?$filter=isof('microsoft.graph.user')")) == ["users"]


def test_a_reference_to_one_is_set_and_taken_away() -> None:
    client = Client()
    client.get("/users")
    assert client.send("PUT /users/1/manager/$ref", {"@odata.id": "users/2"}).status == 204
    assert client.get("/users/1/manager")["id"] == "2"
    assert client.get("/users/1?$expand=manager&$select=id")["manager"]["displayName"] == "Bob"
    assert client.send("DELETE /users/1/manager/$ref").status == 204
    assert client.send("GET /users/1/manager").status == 404
    assert client.send("PUT /users/1/manager/$ref", {}).status == 400


def test_what_is_bound_or_nested_in_a_new_entity_is_below_it() -> None:
    client = Client()
    client.get("/users")
    sent = {
        "manager@odata.bind": "https://graph.microsoft.com/v1.0/users/1",
        "messages": [{"subject": "first"}],
    }
    made = client.send("POST /users", sent).body
    assert isinstance(made, dict)
    assert "messages" not in made
    assert client.get(f"/users/{made['id']}/manager")["displayName"] == "Ada"
    expanded = client.get(f"/users/{made['id']}?$expand=messages")["messages"]
    assert [each["subject"] for each in expanded] == ["first"]


def test_who_is_deleted_is_no_member_any_more() -> None:
    client = Client()
    made = client.send("POST /users", {"displayName": "Eve"}).body
    assert isinstance(made, dict)
    client.send("POST /groups/g/members/$ref", {"@odata.id": f"/x/y/users/{made['id']}"})
    client.send(f"DELETE /users/{made['id']}")
    assert made["id"] not in ids(client.get("/groups/g/members"))


def test_a_property_with_a_path_is_remembered() -> None:
    client = Client()
    changed = client.send("PATCH /me/mailboxSettings", {"zone": "CET"})
    assert (changed.status, client.get("/me/mailboxSettings")["zone"]) == (200, "CET")


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("POST /users", {"age": "old"}),
        ("POST /users", [1]),
        ("PATCH /users/1", {"kind": "nobody"}),
        ("POST /me/sendMail", {"save": "yes"}),
    ],
)
def test_a_body_that_is_not_of_its_type_is_refused(line: str, body: Any) -> None:
    assert Client().send(line, body).status == 400
    if isinstance(body, dict):
        taken = Client(check_bodies=False).send(line, body)
        assert taken.status < 300


def test_a_body_that_is_no_json_is_refused_unless_it_says_so() -> None:
    client = Client()
    assert client.send("POST /users", raw=b"{").status == 400
    assert client.send("POST /users", raw=b'{"age": NaN}').status == 400
    assert client.send("POST /users", raw=b'{"a":' * 99 + b"1" + b"}" * 99).status == 400
    assert client.send("POST /users", raw=b"[" * 10**6).status == 400
    assert (
        client.send("POST /me/sendMail", raw=b"TUlNRQ==", content_type="text/plain").status == 202
    )


def test_actions_and_functions_answer_as_documented() -> None:
    client = Client()
    assert client.send("POST /me/sendMail", {"save": True}).status == 202
    validated = client.send("POST /users/validate").body
    assert isinstance(validated, dict)
    assert validated["value"] == ["a", "b"]
    assert client.get("/users/1/isMember")["value"] is False


def test_calls_without_their_permission_are_refused_with_what_would_do() -> None:
    client = Client("User.Read", permissions="enforce")
    assert client.send("GET /users").status == 200
    refused = client.send("POST /users", {})
    assert refused.status == 403
    assert error(refused)["innerError"]["sufficient"] == [["User.ReadWrite.All"]]
    joint = error(client.send("DELETE /users/1"))
    assert "User.ReadWrite.All and Audit.Write" in joint["message"]
    personal = Client("User.Read", PERSONAL, permissions="enforce").send("GET /users")
    assert "does not support the scheme delegatedPersonal" in error(personal)["message"]


def test_policies_refuse_note_or_do_without() -> None:
    noted = Client("", permissions="report")
    assert noted.send("POST /users", {}).status == 201
    assert noted.server.recorder.report()["calls"][0]["outcome"] == "refused"
    nobody = Client(permissions="enforce")
    nobody.headers = {}
    assert nobody.send("GET /users").status == 401
    anybody = Client(permissions="off")
    anybody.headers = {}
    assert anybody.send("GET /users").status == 200
    anybody.headers = {"authorization": "Bearer secret"}
    assert anybody.send("GET /users").status == 200
    with pytest.raises(ValueError, match="no policy 'maybe'"):
        Settings("maybe")


def test_each_answer_has_a_request_id_and_errors_repeat_the_client_s() -> None:
    client = Client()
    answer = client.send("GET /nothing", client_request_id="mine")
    inner = error(answer)["innerError"]
    assert answer.headers["client-request-id"] == inner["client-request-id"] == "mine"
    assert answer.headers["request-id"] == inner["request-id"]


def test_a_version_that_there_is_not_is_refused() -> None:
    server = Server(Settings("off"), [api()])
    client = Client()
    client.server = server
    assert server.versions == ("v1.0",)
    assert client.send("GET /users").status == 200


def test_all_is_forgotten_at_a_reset() -> None:
    client = Client()
    client.send("DELETE /users/1")
    client.server.faults.add({"status": 500})
    client.server.reset()
    assert client.get("/users/1")["id"] == "1"
    assert len(client.server.recorder.report()["calls"]) == 1
