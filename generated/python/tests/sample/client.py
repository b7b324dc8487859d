"""Clients of the sample."""

from graph_sdk._runtime.async_client import AsyncClient
from graph_sdk._runtime.client import GroupProperty, SyncClient


class Graph(SyncClient):
    """Client of the sample."""

    _package = "tests.sample"

    users = GroupProperty("users", "Users", "Operations on user resources.")


class AsyncGraph(AsyncClient):
    """Client of the sample, for asyncio."""

    _package = "tests.sample"

    users = GroupProperty("users", "AsyncUsers", "Operations on user resources.")
