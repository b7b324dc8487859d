"""The official client doing the same."""

import asyncio
import json
import sys
import time

from page import PAGE, USER, per_turn


def make_client():
    import httpx
    from kiota_abstractions.authentication import AnonymousAuthenticationProvider
    from msgraph import GraphRequestAdapter, GraphServiceClient

    def answer(_):
        return httpx.Response(200, content=USER, headers={"Content-Type": "application/json"})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    adapter = GraphRequestAdapter(AnonymousAuthenticationProvider(), http)
    return GraphServiceClient(request_adapter=adapter)


def first_call() -> float:
    begin = time.process_time()

    async def main():
        user = await make_client().users.by_user_id("1").get()
        assert user.display_name == "Ann 1"

    asyncio.run(main())
    return time.process_time() - begin


def import_alone() -> float:
    begin = time.process_time()
    from msgraph import GraphServiceClient  # noqa: F401

    return time.process_time() - begin


def decode() -> float:
    from kiota_serialization_json.json_parse_node_factory import JsonParseNodeFactory
    from msgraph.generated.models.user_collection_response import UserCollectionResponse

    def turn() -> None:
        node = JsonParseNodeFactory().get_root_parse_node("application/json", PAGE)
        names = [user.display_name for user in node.get_object_value(UserCollectionResponse).value]
        assert len(names) == 100

    return per_turn(turn)


def call() -> float:
    async def main() -> float:
        client = make_client()
        await client.users.by_user_id("1").get()
        turns = 200
        begin = time.process_time()
        for _ in range(turns):
            user = await client.users.by_user_id("1").get()
            assert user.display_name == "Ann 1"
        return (time.process_time() - begin) / turns

    return asyncio.run(main())


print(json.dumps(globals()[sys.argv[1]]()))
