"""What people complain of in the official client, each as a test that it would fail."""

import copy
import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx2
import pytest

import graph_sdk
from graph_sdk._runtime import batch as batches
from graph_sdk._runtime import connections
from graph_sdk._runtime.upload import PIECE
from tests.sample import Graph
from tests.sample.models import BodyType, MailboxSettings, Message, User
from tests.servers import Server, graph_of

PACKAGE = Path(graph_sdk.__file__).parent
NEXT = "https://graph.microsoft.com/v1.0/users?$skiptoken=2"
LINK = "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=later"


@pytest.fixture
def pauses(monkeypatch):
    """The pauses between attempts, which are not slept."""
    slept = []
    monkeypatch.setattr(connections.time, "sleep", slept.append)
    monkeypatch.setattr(batches.time, "sleep", slept.append)
    return slept


def test_size():
    """Its package has 300 MB of files; this one less than 30, all versions included."""
    files = [path for path in PACKAGE.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 30_000_000


def test_paths():
    """Its paths have up to 324 characters: too long for Windows."""
    root = PACKAGE.parent
    assert max(len(str(path.relative_to(root))) for path in PACKAGE.rglob("*")) <= 120


def test_import_time():
    """It loads 1,736 modules before the first answer; time goes with their number."""
    program = (
        "import sys, httpx2; from tests.sample import Graph\n"
        "answer = lambda request: httpx2.Response(200, json={'displayName': 'Ann'})\n"
        "graph = Graph(transport=httpx2.MockTransport(answer))\n"
        "assert graph.users.get().display_name == 'Ann'\n"
        "print(len(sys.modules), sum(name.startswith('graph_sdk') for name in sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    every, own = map(int, run.stdout.split())
    assert every < 400 and own < 40


def test_decoding_time():
    """It builds every object of an answer; here one is built when it is read."""
    server = Server({"value": [{"mailboxSettings": {"timeZone": "UTC"}}] * 3})
    users = graph_of(server).users.list().to_list()
    assert [user._views for user in users] == [{}, {}, {}]
    assert users[1].mailbox_settings.time_zone == "UTC"
    assert [len(user._views) for user in users] == [0, 1, 0]


def test_sync():
    """It is asynchronous only."""
    assert graph_of(Server({"id": "1"})).users.get().id == "1"


def test_paging():
    """It hands out one page; the rest needs an iterator and a callback."""
    server = Server(
        {"value": [{"id": "1"}], "@odata.nextLink": NEXT}, {"value": [{"id": "2"}]}
    )
    assert [user.id for user in graph_of(server).users.list()] == ["1", "2"]


def test_delta_tokens():
    """Its delta requests cannot be resumed from a token that was stored."""
    server = Server(
        {"value": [], "@odata.deltaLink": LINK},
        {
            "value": [{"id": "2", "@removed": {"reason": "deleted"}}],
            "@odata.deltaLink": LINK,
        },
    )
    graph = graph_of(server)
    changes = graph.users.delta()
    changes.to_list()
    later = graph.users.delta(delta_link=json.loads(json.dumps(changes.delta_link)))
    assert [user.id for user in later.page().removed] == ["2"]
    assert str(server.last.url) == LINK


def test_null_updates():
    """It leaves out nulls, or sends them under the Python name of the property."""
    server = Server({"id": "1", "jobTitle": "Boss"})
    graph = graph_of(server)
    user = graph.users.get(user_id="1")
    user.job_title = None
    graph.users.update(user, user_id="1")
    assert server.last.content == b'{"jobTitle":null}'


def test_get_edit_patch():
    """After GET and an edit its PATCH sends everything back, read-only values too."""
    server = Server({"id": "1", "displayName": "Ann", "jobTitle": "Boss"})
    graph = graph_of(server)
    user = graph.users.get(user_id="1")
    user.display_name = "Anna"
    graph.users.update(user, user_id="1")
    assert json.loads(server.last.content) == {"displayName": "Anna"}


def test_dicts():
    """Its models do not turn into dicts and back."""
    data = {
        "displayName": "Ann",
        "mailboxSettings": {"timeZone": "UTC"},
        "brandNew": [{"x": 1}],
    }
    user = User.from_dict(copy.deepcopy(data))
    assert user.to_dict() == data and json.loads(json.dumps(user.to_dict())) == data
    assert user == User.from_dict(data)
    assert isinstance(user.mailbox_settings, MailboxSettings)


def test_unknown_enums():
    """An enumeration member that it does not know is None, and lost."""
    message = Message.from_dict({"bodyType": "markdown"})
    assert message.body_type == "markdown"
    assert isinstance(message.body_type, BodyType) and not message.body_type.is_known
    assert message.to_dict() == {"bodyType": "markdown"}


def test_raw_responses():
    """It hides status, headers and body of an answer."""
    answer = httpx2.Response(200, headers={"ETag": "x"}, content=b'{"id":"1"}')
    graph = graph_of(Server(answer))
    raw = graph.raw(graph.users.get)
    assert (raw.status, raw.headers["etag"], raw.content) == (200, "x", b'{"id":"1"}')


def test_batch():
    """Its batches fail beyond 20 requests and hand out undecoded answers."""
    sizes = []

    def answer(request):
        requests = json.loads(request.read())["requests"]
        sizes.append(len(requests))
        responses = [
            {"id": one["id"], "status": 200, "body": {"id": one["url"][7:]}}
            for one in requests
        ]
        return httpx2.Response(200, json={"responses": responses})

    graph = graph_of(answer)
    batch = graph.batch()
    items = [batch.add(graph.users.get, user_id=str(number)) for number in range(45)]
    batch.send()
    assert [item.result.id for item in items] == [str(number) for number in range(45)]
    assert sizes == [20, 20, 5]


def test_throttled_batch_items(pauses):
    """It does not send the throttled items of a batch again."""
    rounds = []

    def answer(request):
        requests = json.loads(request.read())["requests"]
        rounds.append([one["id"] for one in requests])
        first = len(rounds) == 1
        responses = [
            (
                {"id": one["id"], "status": 429, "headers": {"Retry-After": "7"}}
                if first and one["id"] == "2"
                else {"id": one["id"], "status": 200, "body": {"id": one["id"]}}
            )
            for one in requests
        ]
        return httpx2.Response(200, json={"responses": responses})

    graph = graph_of(answer)
    batch = graph.batch()
    items = [batch.add(graph.users.get, user_id=name) for name in "ab"]
    batch.send()
    assert [item.result.id for item in items] == ["1", "2"]
    assert rounds == [["1", "2"], ["2"]] and pauses == [7.0]


def test_upload(pauses):
    """Its upload of large files does not resume and reports no progress."""
    content, arrived, told = b"x" * (2 * PIECE + 5), bytearray(), []
    fails = [httpx2.ReadError("lost")]

    def answer(request):
        if fails and arrived:
            raise fails.pop()
        if request.method == "PUT":
            arrived.extend(request.read())
        if len(arrived) == len(content):
            return httpx2.Response(201, json={"id": "1"})
        ranges = [f"{len(arrived)}-"]
        return httpx2.Response(202, json={"nextExpectedRanges": ranges})

    graph = graph_of(answer, retries=0)
    item = graph.upload(
        {"uploadUrl": "https://up.example/1"},
        content,
        piece_size=PIECE,
        progress=lambda done, total: told.append((done, total)),
    )
    assert item["id"] == "1" and bytes(arrived) == content
    assert told[-1] == (len(content), len(content)) and len(told) >= 3


def test_proxies():
    """It takes a proxy only by way of an HTTP client built by hand."""
    lines = []

    class Proxy(BaseHTTPRequestHandler):
        def do_GET(self):
            lines.append(self.requestline)
            self.send_response(200)
            self.send_header("Content-Length", "10")
            self.end_headers()
            self.wfile.write(b'{"id":"1"}')

        def log_message(self, format, *args):
            """No line for each request."""

    with HTTPServer(("127.0.0.1", 0), Proxy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        with Graph(base_url="http://graph.invalid", proxy=url) as graph:
            assert graph.users.get().id == "1"
        server.shutdown()
    assert lines == ["GET http://graph.invalid/v1.0/me HTTP/1.1"]


@pytest.mark.parametrize("seconds", [180, 600])
def test_retry_after(pauses, seconds):
    """It gives up where Retry-After is 180 seconds or more."""
    throttled = httpx2.Response(429, headers={"Retry-After": str(seconds)})
    assert graph_of(Server(throttled, {"id": "1"})).users.get().id == "1"
    assert pauses == [float(seconds)]
