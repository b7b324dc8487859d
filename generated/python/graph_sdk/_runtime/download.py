"""Downloads: content that is read as it arrives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self

import httpx2

from graph_sdk._runtime.errors import TransportError
from graph_sdk._runtime.sending import redirect_target, transport_error

if TYPE_CHECKING:
    from types import TracebackType

    from graph_sdk._runtime.call import Call
    from graph_sdk._runtime.client import SyncClient


class Content:
    """The answer that holds content, or redirects to it."""

    __slots__ = ("_call", "_response", "_opened", "_content")

    def __init__(self, call: Call, response: httpx2.Response) -> None:
        self._call = call
        self._response = response
        self._opened = False
        self._content: bytes | None = None

    @property
    def status(self) -> int:
        """HTTP status code of the answer: 200, or 302 until the content is read."""
        return self._response.status_code

    @property
    def location(self) -> str | None:
        """Where the content is, if the service redirects to it; often signed."""
        return self._response.headers.get("location")

    @property
    def content_type(self) -> str | None:
        """Media type of the answer."""
        return self._response.headers.get("content-type")

    @property
    def size(self) -> int | None:
        """Number of bytes, where the server tells it."""
        length: str = self._response.headers.get("content-length", "")
        return int(length) if length.isdigit() else None

    def _rest(self, received: int) -> Call | None:
        """The call for what is missing after ``received`` bytes; None if unsafe.

        A range is asked for only under a strong ETag (RFC 9110, 13.1.5): the rest is
        then surely of the same content.
        """
        call = self._call.follow(str(self._response.request.url))
        if received == 0:
            return call
        etag: str = self._response.headers.get("etag", "")
        if not etag.startswith('"'):
            return None
        call.headers.update({"Range": f"bytes={received}-", "If-Range": etag})
        return call

    def _check_rest(self, received: int, response: httpx2.Response) -> None:
        start = response.headers.get("content-range", "")
        if received and not start.startswith(f"bytes {received}-"):
            raise TransportError("the content changed while it was read")

    def _decode(self, content: bytes, encoding: str | None) -> str:
        return content.decode(
            encoding or self._response.charset_encoding or "utf-8-sig"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.content_type or ''}>"


def content_call(call: Call) -> Call:
    """``call`` asking for content as it is, so that it can be resumed by position."""
    call.headers.setdefault("Accept-Encoding", "identity")
    return call


class Download(Content):
    """Content of the service, read once: by ``read``, ``text``, ``iter_bytes`` or
    ``save``. A redirect is followed then, without the token at another host.

    A connection that breaks is resumed where that is safe. Close a download that you do
    not read to the end, or use it in a ``with`` block.
    """

    __slots__ = ("_client",)

    def __init__(
        self, client: SyncClient, call: Call, response: httpx2.Response
    ) -> None:
        super().__init__(call, response)
        self._client = client

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in pieces as they arrive, or of ``chunk_size`` bytes.

        Raises TransportError.
        """
        if self._content is not None:
            yield self._content
            return
        self._open()
        response, received, attempts = self._response, 0, 0
        while True:
            try:
                for piece in response.iter_bytes(chunk_size):
                    received += len(piece)
                    yield piece
                return
            except httpx2.RequestError as error:
                call = self._rest(received)
                if call is None or attempts >= self._call.retries:
                    raise transport_error(error) from error
                attempts += 1
            finally:
                response.close()
            response = self._client._send(call, stream=True)
            self._check_rest(received, response)

    def read(self) -> bytes:
        """The whole content; kept, so that it can be read again."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def text(self, encoding: str | None = None) -> str:
        """The whole content as text, in the character set it names or UTF-8."""
        return self._decode(self.read(), encoding)

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write the content to a file, which appears when it is whole; its length."""
        target = Path(path)
        partial = target.with_name(f"{target.name}.part")
        length = 0
        try:
            with partial.open("wb") as file:
                for piece in self.iter_bytes():
                    length += file.write(piece)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
        return length

    def _open(self) -> None:
        """Follow the redirect, if that is what the answer was."""
        if self._opened:
            raise TransportError("the content was read already")
        self._opened = True
        for _ in range(10):
            target = redirect_target(self._call, self._response)
            if target is None:
                return
            call = content_call(self._call.follow(target))
            self._response = self._client._send(call, stream=True)

    def close(self) -> None:
        """Give up what was not read."""
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
