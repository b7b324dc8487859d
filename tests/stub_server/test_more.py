"""Files, long-running work, batches, failures on demand; all of it over HTTP."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from graph_stub.app import application
from graph_stub.server import Server
from graph_stub.settings import Settings
from graph_stub.tokens import APPLICATION, caller
from starlette.testclient import TestClient

from tests.stub_server.sample import Client, api, error


@pytest.fixture
def http() -> TestClient:
    """A client of the application, which needs no token."""
    return TestClient(application(server=Server(Settings("off"), [api()])), follow_redirects=False)


def test_the_entrance_tells_what_is_served(http: TestClient) -> None:
    told = http.get("/").text
    assert "http://testserver/v1.0\n" in told
    assert "/_stub/token" in told
    for path in ("/v1.0", "/v1.0/", "/v2.0", "/v2.0/users"):
        assert http.get(path).json()["error"]["message"]


def test_pages_of_any_origin_may_call(http: TestClient) -> None:
    origin = {"Origin": "http://localhost:5173"}
    asked = {
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "authorization,x-stub-fault",
    }
    before = http.options("/v1.0/users/1", headers={**origin, **asked})
    assert before.status_code == 200
    assert before.headers["access-control-allow-origin"] == "*"
    assert "PATCH" in before.headers["access-control-allow-methods"]
    assert before.headers["access-control-allow-headers"] == "authorization,x-stub-fault"
    refused = http.get("/v1.0/users", headers={**origin, "X-Stub-Fault": "429; retry-after=2"})
    assert refused.headers["access-control-allow-origin"] == "*"
    assert "Retry-After" in refused.headers["access-control-expose-headers"]


def test_a_state_that_is_known_is_not_sent_again(http: TestClient) -> None:
    tag = http.get("/v1.0/users/1/tasks/x").headers["etag"]
    again = http.get("/v1.0/users/1/tasks/x", headers={"If-None-Match": tag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)


def test_a_file_is_put_by_path_read_by_key_and_listed(http: TestClient) -> None:
    made = http.put("/v1.0/drive/root:/a/b%20c.txt:/content", content=b"text")
    assert made.status_code == 201
    item = made.json()
    assert (item["name"], item["size"]) == ("b c.txt", 4)
    assert http.get(f"/v1.0/drive/items/{item['id']}").json()["name"] == "b c.txt"
    assert http.get("/v1.0/drive/root:/a/b%20c.txt").json()["id"] == item["id"]
    names = [each["name"] for each in http.get("/v1.0/drive/root/children").json()["value"]]
    assert "a" in names
    assert http.delete(f"/v1.0/drive/items/{item['id']}").status_code == 204
    assert http.get(f"/v1.0/drive/items/{item['id']}").status_code == 404
    assert http.get("/v1.0/drive/root:/a/b%20c.txt").status_code == 404
    again = http.put("/v1.0/drive/root:/a/b%20c.txt:/content", content=b"new").json()
    assert again["id"] != item["id"]
    assert http.get("/v1.0/drive/root:/a/b%20c.txt").json()["id"] == again["id"]


def test_the_root_is_an_item_of_its_drive(http: TestClient) -> None:
    made = http.put("/v1.0/drive/root:/top.txt:/content", content=b"text").json()
    for path in ("root/children", "items/root/children"):
        listed = http.get(f"/v1.0/drive/{path}").json()["value"]
        assert made["id"] in [each["id"] for each in listed]


def test_content_is_behind_a_redirect(http: TestClient) -> None:
    http.put("/v1.0/drive/root:/a.bin:/content", content=b"\x00\x01")
    answer = http.get("/v1.0/drive/root:/a.bin:/content")
    assert answer.status_code == 302
    assert http.get(answer.headers["location"]).content == b"\x00\x01"
    report = http.get("/v1.0/reports/usage(period='D7')")
    assert http.get(report.headers["location"]).text == "User,Count\nAda,1\n"


def test_a_photo_is_what_was_put_there(http: TestClient) -> None:
    assert http.get("/v1.0/me/photo/$value").headers["content-type"] == "image/jpeg"
    http.put("/v1.0/me/photo/$value", content=b"png", headers={"content-type": "image/png"})
    read = http.get("/v1.0/me/photo/$value")
    assert (read.content, read.headers["content-type"]) == (b"png", "image/png")


def test_a_large_file_comes_in_pieces(http: TestClient) -> None:
    begun = http.post("/v1.0/drive/root:/big:/createUploadSession", json={}).json()
    url = begun["uploadUrl"]
    first = http.put(url, content=b"12345", headers={"content-range": "bytes 0-4/8"})
    assert (first.status_code, first.json()["nextExpectedRanges"]) == (202, ["5-"])
    again = http.put(url, content=b"12345", headers={"content-range": "bytes 0-4/8"})
    assert again.status_code == 416
    assert http.put(url, content=b"6", headers={"content-range": "bytes 5-7/8"}).status_code == 400
    assert http.get(url).json()["nextExpectedRanges"] == ["5-"]
    last = http.put(url, content=b"678", headers={"content-range": "bytes 5-7/8"})
    assert (last.status_code, last.json()["size"]) == (201, 8)
    assert http.get(url).status_code == 404
    where = http.get("/v1.0/drive/root:/big:/content").headers["location"]
    assert http.get(where).content == b"12345678"


def test_an_upload_is_given_up(http: TestClient) -> None:
    url = http.post("/v1.0/drive/root:/big:/createUploadSession", json={}).json()["uploadUrl"]
    assert http.delete(url).status_code == 204
    assert http.delete(url).status_code == 404


def test_long_running_work_is_looked_at_until_it_is_done(http: TestClient) -> None:
    accepted = http.post("/v1.0/drive/items/1/copy", json={})
    assert accepted.status_code == 202
    monitor = accepted.headers["location"]
    states = [http.get(monitor) for _ in range(2)]
    assert [each.status_code for each in states] == [202, 200]
    assert [each.json()["status"] for each in states] == ["inProgress", "completed"]
    assert http.get(f"{monitor}9").status_code == 404


def batch(*requests: dict[str, Any]) -> list[dict[str, Any]]:
    answer = Client().send("POST /$batch", {"requests": list(requests)})
    assert isinstance(answer.body, dict), answer
    found: list[dict[str, Any]] = answer.body["responses"]
    return found


def test_a_batch_is_answered_in_order_and_what_depends_on_a_failure_fails() -> None:
    responses = batch(
        {"id": "1", "method": "GET", "url": "/users?$top=1"},
        {"id": "2", "method": "GET", "url": "/nowhere"},
        {"id": "3", "method": "GET", "url": "/me", "dependsOn": ["2"]},
        {"id": "4", "method": "get", "url": "users/$count", "dependsOn": ["1"]},
        {
            "id": "5",
            "method": "PUT",
            "url": "https://graph.microsoft.com/v1.0/me/photo/$value",
            "headers": {"Content-Type": "image/png"},
            "body": "cG5n",
        },
    )
    assert [each["status"] for each in responses] == [200, 404, 424, 200, 200]
    assert len(responses[0]["body"]["value"]) == 1
    assert responses[3]["body"] == "3"


@pytest.mark.parametrize(
    "sent",
    [
        None,
        {"requests": 3},
        {"requests": [{"id": "1"}]},
        {"requests": [{"id": "1", "method": "POST", "url": "/$batch"}]},
        {"requests": [{"id": "1", "method": "GET", "url": "/me"}] * 2},
        {"requests": [{"id": "1", "method": "GET", "url": "/me", "dependsOn": ["2"]}]},
        {"requests": [{"id": str(each), "method": "GET", "url": "/me"} for each in range(21)]},
    ],
)
def test_what_is_no_batch_is_refused(sent: Any) -> None:
    assert Client().send("POST /$batch", sent).status == 400


def test_a_request_fails_as_its_header_says() -> None:
    throttled = Client().send("GET /users", x_stub_fault="429; retry-after=7")
    assert (throttled.status, throttled.headers["Retry-After"]) == (429, "7")
    assert error(throttled)["code"] == "TooManyRequests"
    for text in ("200", "x", "503; wait=1", "503; retry-after=x"):
        assert Client().send("GET /users", x_stub_fault=text).status == 400


def test_failures_wait_for_the_requests_they_are_for(http: TestClient) -> None:
    fault = {"status": 503, "path": "USERS/*", "method": "get", "times": 2, "code": "busy"}
    assert http.post("/_stub/faults", json=fault).status_code == 204
    assert http.get("/v1.0/users").status_code == 200
    answers = [http.get("/v1.0/users/1") for _ in range(3)]
    assert [each.status_code for each in answers] == [503, 503, 200]
    assert answers[0].json()["error"]["code"] == "busy"
    http.post("/_stub/faults", json={"retryAfter": 1})
    http.delete("/_stub/faults")
    assert http.get("/v1.0/users").status_code == 200


@pytest.mark.parametrize("sent", [[], {"status": "x"}, {"status": True}, {"status": 99}, {"no": 1}])
def test_what_is_no_failure_is_refused(http: TestClient, sent: Any) -> None:
    assert http.post("/_stub/faults", json=sent).status_code == 400


def test_the_server_hands_out_tokens_and_its_report(http: TestClient) -> None:
    made = http.get("/_stub/token?scopes=User.Read+Mail.Send&scheme=application").text
    found = caller({"authorization": f"Bearer {made}"})
    assert (found.scheme, found.scopes) == (APPLICATION, {"User.Read", "Mail.Send"})
    assert http.get("/_stub/token?scheme=other").status_code == 400
    http.get("/v1.0/users", headers={"authorization": f"Bearer {made}"})
    report = http.get("/_stub/report").json()
    assert report["calls"][0]["request"] == "GET /users"
    assert http.get("/_stub/report?format=text").text.startswith("# What the app needs")
    assert http.post("/_stub/reset").status_code == 204
    assert http.get("/_stub/report").json()["calls"] == []


def test_links_lead_to_the_host_that_was_asked(http: TestClient) -> None:
    page = http.get("/v1.0/users?$top=1", headers={"host": "graph.test:81"}).json()
    assert page["@odata.nextLink"] == "http://graph.test:81/v1.0/users?$top=1&$skiptoken=1"
    assert http.get("/v9/users").status_code == 400
    empty = http.delete("/v1.0/users/1")
    assert (empty.content, "content-type" in empty.headers) == (b"", False)


def test_answers_are_json_as_graph_sends_it(http: TestClient) -> None:
    answer: httpx2.Response = http.get("/v1.0/users/1")
    assert answer.headers["content-type"] == "application/json"
    assert json.loads(answer.content)["id"] == "1"
