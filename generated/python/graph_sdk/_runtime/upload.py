"""Upload sessions: files sent piece by piece, resumed after a failure."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Generator
from typing import IO, TYPE_CHECKING, Any

from graph_sdk._runtime.answers import decode
from graph_sdk._runtime.call import Call
from graph_sdk._runtime.errors import APIError, GraphError, TransportError
from graph_sdk._runtime.model import Model
from graph_sdk._runtime.operation import ANY

if TYPE_CHECKING:
    import httpx2

    from graph_sdk._runtime.base_client import BaseClient

PIECE = 320 * 1024
"""Pieces of a file on OneDrive are multiples of this."""

Steps = Generator[Call, "httpx2.Response", Any]
Progress = Callable[[int, int], object]

_TRIES_WITHOUT_PROGRESS = 5


def open_file(file: bytes | str | os.PathLike[str] | IO[bytes]) -> IO[bytes]:
    """A file to read from: bytes, the path of a file, or a file that is open."""
    if isinstance(file, bytes | bytearray | memoryview):
        return io.BytesIO(file)
    if isinstance(file, str | os.PathLike):
        return open(file, "rb")
    return file


def upload_steps(
    client: BaseClient,
    session: Any,
    file: IO[bytes],
    piece_size: int,
    progress: Progress | None,
) -> Steps:
    """The calls of an upload; they return the decoded item the service made of it.

    ``session`` is what the service gave for creating an upload session, or its URL. An
    APIError or TransportError thrown in makes the next call ask what has arrived.
    Raises ValueError for an empty file or a piece size it cannot use, GraphError where
    the service loses pieces.
    """
    if piece_size <= 0 or piece_size % PIECE:
        raise ValueError(f"a piece is a multiple of {PIECE} bytes, not {piece_size}")
    url = _session_url(session)
    start = file.tell()
    total = file.seek(0, os.SEEK_END) - start
    if total == 0:
        raise ValueError("an upload session takes no empty file")
    position, tries = 0, 0
    while True:
        file.seek(start + position)
        piece = file.read(min(piece_size, total - position))
        try:
            response = yield _put(client, url, piece, position, total)
        except (APIError, TransportError) as error:
            if not _may_resume(error) or tries >= _TRIES_WITHOUT_PROGRESS:
                raise
            response = yield _call(client, "GET", url)
        if response.status_code in (200, 201) and not _is_status(response):
            if progress is not None:
                progress(total, total)
            return decode(ANY, response, client._registry)
        arrived = _next_position(response, position + len(piece))
        if arrived >= total:
            raise GraphError("the service has all of the file but made no item of it")
        tries = 0 if arrived > position else tries + 1
        if tries > _TRIES_WITHOUT_PROGRESS:
            raise GraphError(f"the upload does not get beyond byte {arrived}")
        position = arrived
        if progress is not None:
            progress(position, total)


def _session_url(session: Any) -> str:
    if isinstance(session, str):
        return session
    url = session["uploadUrl"] if "uploadUrl" in session else None
    if not isinstance(url, str):
        raise ValueError(f"{session!r} has no uploadUrl")
    return url


def _call(client: BaseClient, method: str, url: str) -> Call:
    settings = client._settings
    call = Call(method, settings.url(url), {}, None, ANY, None, settings.retries)
    # The URL is signed; the service refuses a token next to it.
    call.anonymous = True
    return call


def _put(client: BaseClient, url: str, piece: bytes, position: int, total: int) -> Call:
    call = _call(client, "PUT", url)
    last = position + len(piece) - 1
    call.headers["Content-Range"] = f"bytes {position}-{last}/{total}"
    call.headers["Content-Type"] = "application/octet-stream"
    call.content = piece
    return call


def _may_resume(error: APIError | TransportError) -> bool:
    """Whether the session may still be there; 416 says that a piece arrived already."""
    if isinstance(error, APIError):
        return error.status >= 500 or error.status in (409, 416, 429)
    return True


def _state(response: httpx2.Response) -> Any:
    try:
        return response.json() if response.content else None
    except ValueError:
        return None


def _is_status(response: httpx2.Response) -> bool:
    state = _state(response)
    return isinstance(state, dict) and "nextExpectedRanges" in state


def _next_position(response: httpx2.Response, sent: int) -> int:
    """The first byte the service still expects; ``sent`` where it does not say."""
    state = _state(response)
    ranges = state.get("nextExpectedRanges") if isinstance(state, dict) else None
    if not ranges:
        return sent
    return int(str(ranges[0]).partition("-")[0])


def typed(item: Any, kind: type[Model] | None) -> Any:
    """The item as the model class the caller asked for."""
    if kind is None or not isinstance(item, Model):
        return item
    return kind._from_wire(item.to_dict())
