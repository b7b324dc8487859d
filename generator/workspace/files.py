"""Files: one read if it is there, or written whole or not at all; those below a folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.memo import Pieces
from generator.workspace.transaction import WriteError

_PIECE = 1 << 16


class FilePieces:
    """The bytes of a file, read as they are gone through, which may raise ``OSError``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __iter__(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece


def file_pieces(path: Path) -> Pieces | None:
    """The bytes at ``path``; None where no file stands."""
    return FilePieces(path) if path.is_file() else None


def files_below(folder: Path) -> Iterator[str]:
    """The paths of the files below ``folder``, from there, but for modules that were compiled.

    Their order is always the same.
    """
    root = os.fspath(folder)
    for place, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        inside = place.removeprefix(root).lstrip(os.sep)
        for name in sorted(names):
            yield os.path.join(inside, name)  # noqa: PTH118


def read_file(path: Path) -> bytes | None:
    """The bytes at ``path``; None where no file stands.

    Raises :class:`WriteError` where there is one that cannot be read: it cannot be replaced safely.
    """
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise WriteError(f"cannot read {path}: {error.strerror}") from None


def write_file(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``: all of it or nothing, except to a pipe or device.

    Raises :class:`WriteError` where it cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            _replace(path.resolve(), content)
    except OSError as error:
        raise WriteError(f"cannot write {path}: {error.strerror}") from None


def _replace(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    staged = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        staged.chmod(_mode(path))
        staged.replace(path)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The permissions that the file has, or that a new one gets; a temporary one is private."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
