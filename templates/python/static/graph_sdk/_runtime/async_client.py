"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from graph_sdk._runtime.base_client import BaseClient
from graph_sdk._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    import ssl
    from asyncio import AbstractEventLoop
    from collections.abc import MutableMapping
    from types import TracebackType
    from typing import IO, Any, ParamSpec, Self

    import httpx2

    from graph_sdk._runtime.async_auth import AsyncCredential, AsyncTokens
    from graph_sdk._runtime.async_batch import AsyncBatch
    from graph_sdk._runtime.auth import Credential
    from graph_sdk._runtime.call import Call
    from graph_sdk._runtime.model import Model
    from graph_sdk._runtime.response import GraphResponse
    from graph_sdk._runtime.sending import BuildRequest

    _P = ParamSpec("_P")


class AsyncClient(BaseClient):
    """Client of one version of the service, for asyncio.

    Takes what the synchronous client takes; the credential may be one of
    ``azure.identity.aio`` or one that blocks, which is asked in a thread. It may be
    used in several event loops: each has connections of its own.
    """

    def __init__(
        self,
        credential: AsyncCredential | Credential | None = None,
        *,
        cloud: str = "global",
        base_url: str | None = None,
        scopes: Sequence[str] | None = None,
        timeout: float | None = 60.0,
        retries: int = 3,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        verify: bool | ssl.SSLContext = True,
        transport: httpx2.AsyncBaseTransport | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            cloud=cloud,
            base_url=base_url,
            scopes=scopes,
            timeout=timeout,
            retries=retries,
            headers=headers,
            transport={"proxy": proxy, "verify": verify, "transport": transport},
            credential=credential,
        )
        from weakref import WeakKeyDictionary

        self._credential = credential
        self._given_http = http_client
        self._opened: MutableMapping[
            AbstractEventLoop, tuple[httpx2.AsyncClient, BuildRequest]
        ] = WeakKeyDictionary()
        self._tokens: AsyncTokens | None = None

    async def request(
        self,
        method: str,
        path_or_url: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: Any = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> GraphResponse:
        """Send any request: a path below the version, or a whole URL.

        ``json`` may hold models; ``content`` is bytes, text or a file. The token goes
        to the service's own host only. Raises APIError and TransportError.
        """
        from graph_sdk._runtime.call import build_request_call

        call = build_request_call(
            self._settings,
            method,
            path_or_url,
            query=query,
            json=json,
            content=content,
            headers=headers,
            timeout=timeout,
            retries=retries,
        )
        return await self._raw(call)

    async def raw(
        self, method: Callable[_P, object], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> GraphResponse:
        """Call a method and get its answer as it came: status, headers, content.

        ``(await graph.raw(graph.users.get, user_id="1")).headers``. Raises what the method raises.
        """
        from graph_sdk._runtime.recorder import recorded_call

        return await self._raw(recorded_call(self, method, args, kwargs))

    def batch(self) -> AsyncBatch:
        """Calls to be sent together in one request."""
        from graph_sdk._runtime.async_batch import AsyncBatch

        return AsyncBatch(self)

    async def upload(
        self,
        session: Model | Mapping[str, Any] | str,
        file: bytes | str | os.PathLike[str] | IO[bytes],
        *,
        piece_size: int = 10 * 327_680,
        progress: Callable[[int, int], object] | None = None,
        type: type[Model] | None = None,
    ) -> Any:
        """Send a file by an upload session, piece by piece; the item it became.

        Args:
            session: What creating the upload session returned, or its URL.
            file: Bytes, the path of a file, or an open file that can seek.
            piece_size: Bytes in one request, a multiple of 327,680.
            progress: Called with the bytes that arrived and those there are.
            type: Model class of the item.

        A piece that fails is sent again from what has arrived. Raises ValueError for
        an empty file, and APIError, TransportError or GraphError where it cannot go on.
        """
        from graph_sdk._runtime.errors import APIError, TransportError
        from graph_sdk._runtime.upload import open_file, typed, upload_steps

        opened = open_file(file)
        try:
            steps = upload_steps(self, session, opened, piece_size, progress)
            call = next(steps)
            while True:
                try:
                    response = await self._send(call)
                except (APIError, TransportError) as error:
                    call = steps.throw(error)
                else:
                    call = steps.send(response)
        except StopIteration as end:
            return typed(end.value, type)
        finally:
            if opened is not file:
                opened.close()

    async def aclose(self) -> None:
        """Close the connections of the running event loop."""
        import asyncio

        connection = self._opened.pop(asyncio.get_running_loop(), None)
        if connection is not None:
            await connection[0].aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def _connection(self) -> tuple[httpx2.AsyncClient, BuildRequest]:
        """The httpx2 client of the running loop, and what makes requests."""
        if self._given_http is not None:
            return self._given_http, self._given_http.build_request
        import asyncio

        loop = asyncio.get_running_loop()
        connection = self._opened.get(loop)
        if connection is None:
            from graph_sdk._runtime.async_connections import open_async_client
            from graph_sdk._runtime.connections import plain_requests

            http = open_async_client(self._settings)
            connection = self._opened[loop] = http, plain_requests(http)
        return connection

    async def _raw(self, call: Call) -> GraphResponse:
        from graph_sdk._runtime.response import GraphResponse

        return GraphResponse(await self._send(call))

    def _answer(self, call: Call) -> Any:
        if call.answer.kind in ("collection", "delta"):
            return self._finish(call, None)
        return self._single_answer(call)

    async def _single_answer(self, call: Call) -> Any:
        if call.answer.kind in ("stream", "redirect"):
            from graph_sdk._runtime.download import content_call

            return self._finish(call, await self._send(content_call(call), stream=True))
        return self._finish(call, await self._send(call))

    def _finish(self, call: Call, response: httpx2.Response | None) -> Any:
        """What a method returns; a collection can be told its first page later."""
        kind = call.answer.kind
        if kind in ("collection", "delta"):
            from graph_sdk._runtime import collection

            if kind == "delta":
                return collection.AsyncDeltaCollection(self, call, response)
            return collection.AsyncCollection(self, call, response)
        assert response is not None
        if kind in ("stream", "redirect"):
            from graph_sdk._runtime.async_download import AsyncDownload

            return AsyncDownload(self, call, response)
        if kind == "long_running":
            from graph_sdk._runtime.async_long_running import AsyncLongRunning

            return AsyncLongRunning(self, call, response)
        from graph_sdk._runtime.answers import decode

        return decode(call.answer, response, self._registry)

    async def _send(self, call: Call, stream: bool = False) -> httpx2.Response:
        """The answer of ``call``; with ``stream`` its body is still to be read."""
        from graph_sdk._runtime.async_connections import perform_async
        from graph_sdk._runtime.sending import carry_out

        http, build = self._connection()
        signed = self._credential is not None
        if self._credential is not None and self._tokens is None:
            from graph_sdk._runtime.async_auth import AsyncTokens

            self._tokens = AsyncTokens(self._credential, self._settings.scopes)
        return await perform_async(
            carry_out(build, self._settings, call, stream=stream, signed=signed),
            http,
            self._tokens,
        )
