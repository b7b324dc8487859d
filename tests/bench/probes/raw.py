"""What the SDK stands on, httpx2 and json, doing the same without it."""

import json
import sys
import time

from page import PAGE, USER, per_turn


def first_call() -> float:
    begin = time.process_time()
    import httpx2

    client = httpx2.Client(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, content=USER))
    )
    response = client.get("https://graph.microsoft.com/v1.0/users/1")
    assert json.loads(response.content)["displayName"] == "Ann 1"
    return time.process_time() - begin


def import_alone() -> float:
    begin = time.process_time()
    import httpx2  # noqa: F401

    return time.process_time() - begin


def decode() -> float:
    def turn() -> None:
        assert len(json.loads(PAGE)["value"]) == 100

    return per_turn(turn)


def call() -> float:
    import httpx2

    client = httpx2.Client(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, content=USER))
    )

    def turn() -> None:
        response = client.get("https://graph.microsoft.com/v1.0/users/1")
        assert json.loads(response.content)["displayName"] == "Ann 1"

    return per_turn(turn)


print(json.dumps(globals()[sys.argv[1]]()))
