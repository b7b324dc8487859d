"""Downloads of the asynchronous client."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Self

import httpx2

from graph_sdk._runtime.download import Content, content_call
from graph_sdk._runtime.errors import TransportError
from graph_sdk._runtime.sending import redirect_target, transport_error

if TYPE_CHECKING:
    from types import TracebackType

    from graph_sdk._runtime.async_client import AsyncClient
    from graph_sdk._runtime.call import Call


class AsyncDownload(Content):
    """Content of the service, read once: by ``read``, ``text``, ``iter_bytes`` or
    ``save``. A redirect is followed then, without the token at another host.

    A connection that breaks is resumed where that is safe. Close a download that you do
    not read to the end, or use it in an ``async with`` block.
    """

    __slots__ = ("_client",)

    def __init__(
        self, client: AsyncClient, call: Call, response: httpx2.Response
    ) -> None:
        super().__init__(call, response)
        self._client = client

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content in pieces as they arrive, or of ``chunk_size`` bytes.

        Raises TransportError.
        """
        if self._content is not None:
            yield self._content
            return
        await self._open()
        response, received, attempts = self._response, 0, 0
        while True:
            try:
                async for piece in response.aiter_bytes(chunk_size):
                    received += len(piece)
                    yield piece
                return
            except httpx2.RequestError as error:
                call = self._rest(received)
                if call is None or attempts >= self._call.retries:
                    raise transport_error(error) from error
                attempts += 1
            finally:
                await response.aclose()
            response = await self._client._send(call, stream=True)
            self._check_rest(received, response)

    async def read(self) -> bytes:
        """The whole content; kept, so that it can be read again."""
        if self._content is None:
            self._content = b"".join([piece async for piece in self.iter_bytes()])
        return self._content

    async def text(self, encoding: str | None = None) -> str:
        """The whole content as text, in the character set it names or UTF-8."""
        return self._decode(await self.read(), encoding)

    async def save(self, path: str | os.PathLike[str]) -> int:
        """Write the content to a file, which appears when it is whole; its length."""
        target = Path(path)
        partial = target.with_name(f"{target.name}.part")
        length = 0
        try:
            with partial.open("wb") as file:
                async for piece in self.iter_bytes():
                    length += file.write(piece)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
        return length

    async def _open(self) -> None:
        """Follow the redirect, if that is what the answer was."""
        if self._opened:
            raise TransportError("the content was read already")
        self._opened = True
        for _ in range(10):
            target = redirect_target(self._call, self._response)
            if target is None:
                return
            call = content_call(self._call.follow(target))
            self._response = await self._client._send(call, stream=True)

    async def aclose(self) -> None:
        """Give up what was not read."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
