"""``python sdk_calls.py ORIGIN [TOKEN]``, in generated/python: the documented calls of the SDK,
answered by the server at ORIGIN, which serves the OpenAPI document of v1.0. With a TOKEN it is the
stub server, whose paths have a version, and which forgets everything before each call.

Prints a line for each call that the server did not take or the SDK did not decode, then the count.
"""

import sys
from importlib import import_module
from pathlib import Path

import httpx2

ORIGIN, TOKEN = (*sys.argv[1:], "")[:2]
sys.path.insert(0, str(Path.cwd()))
replay = import_module("tests.replay")
refused: list[str] = []
statuses: list[int] = []


def forward(self, request: httpx2.Request) -> httpx2.Response:
    """Send the SDK's request to the server, where its paths have no version without it."""
    self.sent.append(request)
    target = request.url.raw_path.decode().removeprefix("" if TOKEN else "/v1.0")
    bearer = f"Bearer {TOKEN or 'token'}"
    headers = {**dict(request.headers), "authorization": bearer, "host": "localhost"}
    answer = httpx2.request(
        request.method, f"{ORIGIN}{target}", headers=headers, content=request.read(), timeout=60
    )
    statuses.append(answer.status_code)
    if answer.status_code >= 400:
        refused.append(f"{answer.status_code} {answer.headers.get('sl-violations', answer.text)}")
    kept = {name: value for name, value in answer.headers.items() if name != "content-length"}
    return httpx2.Response(answer.status_code, headers=kept, content=answer.content)


def check(self, answer, kind=None, **expected) -> None:
    """Take the page of a lazy answer; what the server answers need not be what the page shows."""
    self.checked = True
    if kind in ("collection", "delta"):
        answer.page()


replay.Exchange._answer = forward
replay.Exchange.check = check
replay.Exchange.check_request = lambda self: setattr(self, "checked", True)

passed: dict[str, None] = {}
calls = 0
for file in sorted(Path("tests/v1_0").glob("test_*.py")):
    module = import_module(f"tests.v1_0.{file.stem}")
    for name in [name for name in vars(module) if name.startswith("test_")]:
        calls += 1
        before = len(refused)
        if TOKEN:
            httpx2.post(f"{ORIGIN}/_stub/reset")
        try:
            getattr(module, name)()
        except Exception as error:
            refused.append(f"{type(error).__name__}: {error}")
        if len(refused) > before:
            print(f"{file.stem}.{name}: {refused[before][:300]}")
        else:
            passed[f"{file.stem}.{name}"] = None
print(f"{len(passed)} of {calls} calls passed, each with a 2xx or 3xx answer that was decoded")
