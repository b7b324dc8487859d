"""Files that a pack gives, not written yet, and the paths they may have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Protocol

import msgspec

from generator.diagnostics import Diagnostic
from generator.memo import Contents, Pieces, digest
from generator.rendering.errors import PackError

LONGEST_PATH = 200
MOST_IN_MEMORY = 1 << 20
"""Bytes of a content that need not leave memory."""
_PIECE = 1 << 16

_PART = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.+-]*")
_OWNED = frozenset((".git", ".graphgen.json"))
"""Names that git and this program trust what stands in: no pack gives them."""
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


class FileRow(msgspec.Struct, frozen=True, array_like=True):
    """A file without its bytes: its path below the pack's output folder, with ``/``, its digest.

    ``versions`` are those of the API that it comes from; a file of none belongs to all.
    ``own`` tells what a template of the pack itself gives from what is copied, or comes of a pack
    that it extends.
    """

    path: str
    digest: bytes
    versions: tuple[str, ...] = ()
    own: bool = True


class RenderedFile(msgspec.Struct, frozen=True):
    """One file with its bytes; the rest as :class:`FileRow` has it."""

    path: str
    content: bytes
    versions: tuple[str, ...] = ()
    own: bool = True

    @property
    def digest(self) -> bytes:
        """The digest of the bytes."""
        return digest(self.content)

    @property
    def pieces(self) -> Pieces:
        """The bytes, in one piece."""
        return (self.content,)

    @property
    def row(self) -> FileRow:
        """The file without its bytes."""
        return FileRow(self.path, self.digest, self.versions, self.own)


class KeptFile(msgspec.Struct, frozen=True):
    """One file whose bytes are elsewhere: they come from ``contents`` when they are asked for."""

    row: FileRow
    contents: Contents

    @property
    def path(self) -> str:
        """See :class:`FileRow`."""
        return self.row.path

    @property
    def digest(self) -> bytes:
        """See :class:`FileRow`."""
        return self.row.digest

    @property
    def versions(self) -> tuple[str, ...]:
        """See :class:`FileRow`."""
        return self.row.versions

    @property
    def own(self) -> bool:
        """See :class:`FileRow`."""
        return self.row.own

    @property
    def content(self) -> bytes:
        """The bytes, as :attr:`pieces` has them."""
        return b"".join(self.pieces)

    @property
    def pieces(self) -> Pieces:
        """The bytes; raises :class:`ForgottenError` where they are known no longer."""
        return self.contents.content(self.row.digest)


OutputFile = RenderedFile | KeptFile


class Spool(Contents, Protocol):
    """Takes contents that are too large for memory."""

    def put(self, pieces: Iterator[bytes]) -> bytes:
        """Keep the content that ``pieces`` are, and give its digest."""
        ...


def output_file(
    path: str, texts: Iterable[str], versions: tuple[str, ...], own: bool, spool: Spool | None
) -> OutputFile:
    """The file of what ``texts`` are together; a large one goes to the ``spool`` as it comes."""
    begun: list[bytes] = []
    size = 0
    pieces = _pieces(texts)
    for piece in pieces:
        begun.append(piece)
        size += len(piece)
        if size > MOST_IN_MEMORY and spool is not None:
            row = FileRow(path, spool.put(chain(begun, pieces)), versions, own)
            return KeptFile(row, spool)
    return RenderedFile(path, b"".join(begun), versions, own)


class Rendered(msgspec.Struct, frozen=True):
    """All files of a pack, sorted by path, and what there was to say on the way."""

    files: tuple[OutputFile, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def _pieces(texts: Iterable[str]) -> Iterator[bytes]:
    """The bytes of ``texts``, which may be many and small, in pieces worth their handling."""
    begun: list[str] = []
    size = 0
    for text in texts:
        begun.append(text)
        size += len(text)
        if size >= _PIECE:
            yield _encoded(begun)
            begun, size = [], 0
    yield _encoded(begun)


def _encoded(texts: list[str]) -> bytes:
    return "".join(texts).encode("utf-8", "backslashreplace")


def safe_path(path: str, place: str) -> str:
    """``path``, if it stays below its folder and can be written on every system.

    Raises :class:`PackError`, naming ``place``, for a path that is absolute, has ``..`` or other
    characters than letters, digits and ``_.+-``, names a device or what git or this program keeps
    for itself, or is too long.
    """
    parts = path.split("/")
    faults = [part for part in parts if not _PART.fullmatch(part) or _is_odd(part)]
    if faults or len(path) > LONGEST_PATH:
        problem = f"{path!r} is no path for a file" if faults else f"{path!r} is too long"
        cure = "Give a relative path of letters, digits and _.+- with single slashes between."
        raise PackError(place, problem, cure)
    return path


def _is_odd(part: str) -> bool:
    owned = part.lower() in _OWNED or _DEVICE.fullmatch(part) is not None
    return owned or part.endswith(".") or part.startswith("..")
