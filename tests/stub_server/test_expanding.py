"""``$expand`` with options of its own, and entities whose keys are names in one place only."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stub_server.sample import Client, error


def with_messages(*subjects: str, **settings: Any) -> Client:
    client = Client(empty=True, **settings)
    client.send("POST /users", {"id": "ada", "displayName": "Ada"})
    for subject in subjects:
        client.send("POST /users/ada/messages", {"subject": subject})
    return client


def expanded(client: Client, options: str) -> list[Any]:
    found: list[Any] = client.get(f"/users/ada?$expand=messages({options})")["messages"]
    return found


@pytest.mark.parametrize(
    ("options", "subjects"),
    [
        ("$orderby=subject", ["a", "b", "c)"]),
        ("$orderby=subject desc;$top=2", ["c)", "b"]),
        ("$filter=subject ne 'b';$orderby=subject", ["a", "c)"]),
        ("$filter=subject eq 'c)'", ["c)"]),
        ("$skip=1;$top=1;$orderby=subject", ["b"]),
        ('search="subject:b"', ["b"]),
    ],
)
def test_what_is_expanded_is_chosen_ordered_and_cut(options: str, subjects: list[str]) -> None:
    found = expanded(with_messages("b", "c)", "a"), options)
    assert [each["subject"] for each in found] == subjects


def test_what_is_expanded_is_selected_and_counted() -> None:
    client = with_messages("a", "b")
    assert expanded(client, "$select=Subject;$orderby=subject") == [
        {"subject": "a"},
        {"subject": "b"},
    ]
    user = client.get("/users/ada?$expand=messages($count=true;$top=1)&$select=displayName")
    assert (user["displayName"], user["messages@odata.count"], len(user["messages"])) == (
        "Ada",
        2,
        1,
    )
    (listed,) = client.get("/users?$expand=messages")["value"]
    assert len(listed["messages"]) == 2


def test_an_expansion_goes_on_in_what_it_leads_to() -> None:
    client = with_messages("a")
    client.send("POST /users", {"id": "bob", "manager@odata.bind": "/v1.0/users/ada"})
    found = client.get("/users/bob?$expand=manager($expand=messages($select=subject);$select=id)")
    assert found["manager"] == {
        "@odata.type": "#microsoft.graph.user",
        "id": "ada",
        "messages": [{"subject": "a"}],
    }


def test_what_nobody_created_expands_to_what_its_page_shows() -> None:
    client = Client()
    shown = client.get("/users/1?$expand=tasks($select=title)")["tasks"]
    assert [each["title"] for each in shown] == ["Bake"]
    assert shown[0]["@odata.etag"] == 'W/"list"'
    assert "tasks" not in client.get("/users/1")
    assert "nothing" not in client.get("/users/1?$expand=nothing")
    assert client.get("/users/1?$expand=manager")["manager"]["id"]
    assert "manager" not in with_messages().get("/users/ada?$expand=manager")


@pytest.mark.parametrize(
    "text", ["messages($top=x)", "messages($filter=", "a" + "($expand=a" * 40 + ")" * 40]
)
def test_an_expansion_that_cannot_be_read_is_refused(text: str) -> None:
    assert "Invalid" in error(Client().send(f"GET /users/1?$expand={text}"))["message"]


def test_a_name_is_a_key_in_its_own_place_only() -> None:
    client = Client()
    for user, subject in (("1", "Ada's"), ("2", "Bob's")):
        client.send(f"POST /users/{user}/messages", {"id": "draft", "subject": subject})
    assert client.get("/users/1/messages/draft")["subject"] == "Ada's"
    assert client.get("/users/2/messages/draft")["subject"] == "Bob's"
    client.send("PATCH /users/3/messages/unheard-of", {"subject": "Cleo's"})
    assert client.get("/users/2/messages/unheard-of")["subject"] == "subject"
