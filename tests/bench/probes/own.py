"""The generated SDK, measured from within: prints the processor seconds of one thing."""

import json
import sys
import time

from page import PAGE, USER, per_turn


def first_call() -> float:
    begin = time.process_time()
    import httpx2
    from graph_sdk.v1_0 import Graph

    graph = Graph(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, content=USER)))
    assert graph.users.get(user_id="1").display_name == "Ann 1"
    return time.process_time() - begin


def import_alone() -> float:
    begin = time.process_time()
    from graph_sdk.v1_0 import Graph

    Graph()
    import httpx2  # noqa: F401  (it comes with the first call, and is counted here)

    return time.process_time() - begin


def decode() -> float:
    import httpx2
    from graph_sdk._runtime.operation import Answer
    from graph_sdk._runtime.page import read_page
    from graph_sdk.v1_0 import Graph

    answer, registry = Answer("collection", "user"), Graph()._registry
    response = httpx2.Response(200, content=PAGE)

    def turn() -> None:
        names = [user.display_name for user in read_page(response, answer, registry)]
        assert len(names) == 100

    return per_turn(turn)


def call() -> float:
    import httpx2
    from graph_sdk.v1_0 import Graph

    graph = Graph(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, content=USER)))

    def turn() -> None:
        assert graph.users.get(user_id="1").display_name == "Ann 1"

    return per_turn(turn)


print(json.dumps(globals()[sys.argv[1]]()))
