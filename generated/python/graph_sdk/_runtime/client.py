"""The synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from graph_sdk._runtime.base_client import BaseClient
from graph_sdk._runtime.base_client import GroupProperty as GroupProperty
from graph_sdk._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    import ssl
    from types import TracebackType
    from typing import IO, Any, ParamSpec, Self

    import httpx2

    from graph_sdk._runtime.auth import Credential, Tokens
    from graph_sdk._runtime.batch import Batch
    from graph_sdk._runtime.call import Call
    from graph_sdk._runtime.model import Model
    from graph_sdk._runtime.response import GraphResponse
    from graph_sdk._runtime.sending import BuildRequest

    _P = ParamSpec("_P")


class SyncClient(BaseClient):
    """Client of one version of the service.

    Args:
        credential: Anything with ``get_token(*scopes)``, as the credentials of
            azure-identity; None sends no token.
        cloud: ``global``, ``us_government``, ``us_government_dod`` or ``china``.
        base_url: Another host, as ``http://localhost:8000``; wins over ``cloud``.
        scopes: What tokens are asked for; ``<host of the cloud>/.default`` unless told.
        timeout: Seconds to wait for the connection, each read and each write.
        retries: How often to try again after a failure that may pass.
        headers: Headers of every request.
        proxy: URL of a proxy; those of the environment are used unless told.
        verify: False, or an SSL context, for certificates of your own.
        transport: An ``httpx2`` transport, for tests.
        http_client: An ``httpx2.Client`` to use; you close it yourself.

    One client may be shared by threads. It keeps connections open: close it, or use it
    in a ``with`` block. Raises ValueError for settings that cannot be, TypeError for a
    credential without ``get_token``.
    """

    def __init__(
        self,
        credential: Credential | None = None,
        *,
        cloud: str = "global",
        base_url: str | None = None,
        scopes: Sequence[str] | None = None,
        timeout: float | None = 60.0,
        retries: int = 3,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        verify: bool | ssl.SSLContext = True,
        transport: httpx2.BaseTransport | None = None,
        http_client: httpx2.Client | None = None,
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
        import threading

        self._credential = credential
        self._lock = threading.Lock()
        self._given_http = http_client
        self._opened: tuple[httpx2.Client, BuildRequest] | None = None
        if http_client is not None:
            self._opened = http_client, http_client.build_request
        self._tokens: Tokens | None = None

    def request(
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
        return self._raw(call)

    def raw(
        self, method: Callable[_P, object], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> GraphResponse:
        """Call a method and get its answer as it came: status, headers, content.

        ``graph.raw(graph.users.get, user_id="1").headers``. Raises what the method raises.
        """
        from graph_sdk._runtime.recorder import recorded_call

        return self._raw(recorded_call(self, method, args, kwargs))

    def batch(self) -> Batch:
        """Calls to be sent together in one request."""
        from graph_sdk._runtime.batch import Batch

        return Batch(self)

    def upload(
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
                    response = self._send(call)
                except (APIError, TransportError) as error:
                    call = steps.throw(error)
                else:
                    call = steps.send(response)
        except StopIteration as end:
            return typed(end.value, type)
        finally:
            if opened is not file:
                opened.close()

    def close(self) -> None:
        """Close the connections; the client opens new ones if it is used again."""
        if self._given_http is not None:
            return
        with self._lock:
            connection, self._opened = self._opened, None
        if connection is not None:
            connection[0].close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _connection(self) -> tuple[httpx2.Client, BuildRequest]:
        """The httpx2 client, opened when it is first needed, and what makes requests."""
        connection = self._opened
        if connection is not None:
            return connection
        from graph_sdk._runtime.connections import open_client, plain_requests

        with self._lock:
            if self._opened is None:
                http = open_client(self._settings)
                self._opened = http, plain_requests(http)
            return self._opened

    def _raw(self, call: Call) -> GraphResponse:
        from graph_sdk._runtime.response import GraphResponse

        return GraphResponse(self._send(call))

    def _answer(self, call: Call) -> Any:
        kind = call.answer.kind
        if kind in ("collection", "delta"):
            return self._finish(call, None)
        if kind in ("stream", "redirect"):
            from graph_sdk._runtime.download import content_call

            return self._finish(call, self._send(content_call(call), stream=True))
        return self._finish(call, self._send(call))

    def _finish(self, call: Call, response: httpx2.Response | None) -> Any:
        """What a method returns; a collection can be told its first page later."""
        kind = call.answer.kind
        if kind in ("collection", "delta"):
            from graph_sdk._runtime import collection

            if kind == "delta":
                return collection.DeltaCollection(self, call, response)
            return collection.Collection(self, call, response)
        assert response is not None
        if kind in ("stream", "redirect"):
            from graph_sdk._runtime.download import Download

            return Download(self, call, response)
        if kind == "long_running":
            from graph_sdk._runtime.long_running import LongRunning

            return LongRunning(self, call, response)
        from graph_sdk._runtime.answers import decode

        return decode(call.answer, response, self._registry)

    def _send(self, call: Call, stream: bool = False) -> httpx2.Response:
        """The answer of ``call``; with ``stream`` its body is still to be read."""
        from graph_sdk._runtime.connections import perform
        from graph_sdk._runtime.sending import carry_out

        http, build = self._connection()
        signed = self._credential is not None
        if signed and self._tokens is None:
            self._tokens = self._make_tokens()
        return perform(
            carry_out(build, self._settings, call, stream=stream, signed=signed),
            http,
            self._tokens,
        )

    def _make_tokens(self) -> Tokens:
        from graph_sdk._runtime.auth import Tokens

        assert self._credential is not None
        with self._lock:
            return self._tokens or Tokens(self._credential, self._settings.scopes)
