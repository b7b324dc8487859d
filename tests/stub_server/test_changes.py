"""States of an entity by their tags, and changes by delta links."""

from __future__ import annotations

from typing import Any

from tests.stub_server.sample import Client


def names(page: Any) -> set[str]:
    return {each["name"] for each in page["value"]}


def test_a_change_is_made_to_the_state_that_it_is_for() -> None:
    client = Client()
    made = client.send("POST /users/1/tasks", {"title": "Cook", "@odata.etag": "mine"})
    assert isinstance(made.body, dict)
    tag, task = made.body["@odata.etag"], f"/users/1/tasks/{made.body['id']}"
    assert made.headers["ETag"] == tag
    assert tag.startswith('W/"')
    changed = client.send(f"PATCH {task}", {"title": "Bake"}, if_match=tag)
    assert changed.status == 204
    assert changed.headers["ETag"] == client.get(task)["@odata.etag"] != tag
    for line in (f"PATCH {task}", f"DELETE {task}"):
        assert client.send(line, {"title": "Burn"}, if_match=tag).status == 412
    assert client.get(task)["title"] == "Bake"
    assert client.send(f"PATCH {task}", {}, if_match="*").status == 204
    assert client.send(f"DELETE {task}", if_match=client.get(task)["@odata.etag"]).status == 204


def test_who_has_an_entity_as_it_is_does_not_get_it_again() -> None:
    client = Client()
    tag = client.get("/users/1/tasks/x")["@odata.etag"]
    assert tag == 'W/"one"'
    answer = client.send("GET /users/1/tasks/x", if_none_match=f'"other", {tag}')
    assert (answer.status, answer.body, answer.headers["ETag"]) == (304, None, tag)
    client.send("PATCH /users/1/tasks/x", {"title": "Fry"})
    assert client.get("/users/1/tasks/x", if_none_match=tag)["title"] == "Fry"


def test_what_was_only_heard_of_has_the_state_that_its_client_knows() -> None:
    client = Client()
    assert client.send("PATCH /users/1/tasks/x", {"title": "A"}, if_match='"any"').status == 204
    assert client.send("PATCH /users/1/tasks/x", {"title": "B"}, if_match='"any"').status == 412
    shown = client.get("/users/2/tasks")["value"][0]
    assert shown["@odata.etag"] == 'W/"list"'
    assert client.send("PATCH /users/2/tasks/t1", {}, if_match='W/"list"').status == 204


def test_types_that_the_docs_show_without_tags_have_none() -> None:
    client = Client()
    made = client.send("POST /users", {})
    assert isinstance(made.body, dict)
    assert "@odata.etag" not in made.body
    assert "ETag" not in made.headers
    assert client.send(f"PATCH /users/{made.body['id']}", {}, if_match='"x"').status == 204


def test_delta_of_an_entity_tells_what_has_changed_at_any_depth_below() -> None:
    client = Client()
    first = client.get("/drive/root/delta")
    assert names(first) == {"shown.txt"}
    client.send("PUT /drive/root:/a/b/c.txt:/content", raw=b"1", content_type="text/plain")
    made = client.send("POST /drive/items/root/children", {"name": "new"}).body
    assert isinstance(made, dict)
    second = client.follow(first["@odata.deltaLink"])
    assert names(second) == {"c.txt", "new"}
    client.send("POST /drive/items/root/children", {"name": "later"})
    client.send(f"DELETE /drive/items/{made['id']}")
    third = client.follow(second["@odata.deltaLink"])
    removed = {"id": made["id"], "@removed": {"reason": "deleted"}}
    assert removed in third["value"]
    assert [each.get("name") for each in third["value"]] == ["later", None]
    assert client.follow(third["@odata.deltaLink"])["value"] == []


def test_pages_of_changes_hold_each_change_once() -> None:
    client = Client(page_size=2, empty=True)
    latest = client.get("/drive/root/delta(token='latest')")
    assert latest["value"] == []
    for number in range(5):
        client.send("POST /drive/items/root/children", {"name": f"{number}"})
    page, found = client.follow(latest["@odata.deltaLink"]), []
    while "@odata.nextLink" in page:
        found += page["value"]
        client.send("POST /drive/items/root/children", {"name": "while paging"})
        page = client.follow(page["@odata.nextLink"])
    assert [each["name"] for each in found + page["value"]] == list("01234")
    assert names(client.follow(page["@odata.deltaLink"])) == {"while paging"}


def test_delta_ends_where_links_lead_in_a_circle() -> None:
    client = Client()
    client.send("POST /drive/items/root/children", {"id": "a", "name": "a"})
    world = client.server.world("v1.0")
    root = world.store.place(world.router.steps("/drive/root")).entity
    (item,) = (each for each in root.collection("children") if each.key == "a")
    item.collection("links").add(item)
    assert "a" in names(client.get("/drive/root/delta"))


def test_selected_changes_have_their_keys() -> None:
    client = Client()
    found = client.get("/users/delta?$select=displayName")["value"]
    assert found[0] == {"id": "1", "displayName": "Ada"}
