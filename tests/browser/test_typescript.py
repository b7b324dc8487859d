"""The TypeScript client of generated/ in headless Chromium, as it is, against the stub server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from graph_stub import running, token

from tests.browser.browsing import chromium

CLIENT = Path(__file__).parents[2] / "generated" / "typescript"

APP = """async ([baseUrl, token]) => {
  const { Graph } = await import("/v1_0/index.js");
  const graph = new Graph(token, { baseUrl });
  const made = await graph.users.create({ displayName: "Ada" });
  await graph.users.update({ jobTitle: "Tester" }, { userId: made.id });
  const names = [];
  for await (const user of graph.users.list({ top: 1 })) names.push(user.displayName);
  const batch = graph.batch();
  const read = batch.add((each) => each.users.get({ userId: made.id }));
  const removed = batch.add((each) => each.users.delete({ userId: made.id }), { after: [read] });
  const gone = batch.add((each) => each.users.get({ userId: made.id }), { after: [removed] });
  await batch.send();
  const session = await graph.driveItems.createUploadSession({ itemId: "root" });
  const steps = [];
  const options = { pieceSize: 320 * 1024, progress: (done) => steps.push(done) };
  await graph.upload(session, new Uint8Array(400_000), options);
  const put_off = await new Graph(token, { baseUrl, retries: 0 }).users
    .list({ headers: { "X-Stub-Fault": "429; retry-after=7" } })
    .toArray()
    .catch((error) => [error.status, error.retryAfter, Boolean(error.requestId)]);
  const listed = names.includes("Ada");
  return { title: read.result.jobTitle, gone: gone.status, steps, listed, put_off };
}"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_request(self, *_: object) -> None:
        """Nothing is said of the requests."""


@pytest.fixture
def site() -> Iterator[str]:
    """The client's files, served from an origin of their own."""
    handler = partial(_Quiet, directory=str(CLIENT))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_it_runs_in_a_browser_without_a_bundler(site: str) -> None:
    granted = token("User.ReadWrite.All Files.ReadWrite")
    with (
        running() as origin,
        chromium("desktop", "light", silent=False) as page,
    ):
        page.goto(f"{site}/package.json")
        found = page.evaluate(APP, [origin, granted])
    assert found == {
        "title": "Tester",
        "gone": 404,
        "steps": [327_680, 400_000],
        "listed": True,
        "put_off": [429, 7000, True],
    }
