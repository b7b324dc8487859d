"""A folder for contents that are too large for memory, from when they are made until written."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.memo import Pieces
from generator.workspace.files import FilePieces


class Spool:
    """Contents as files of ``folder``, by their digests. Other processes may put some there too."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, pieces: Iterator[bytes]) -> bytes:
        """Keep the content that ``pieces`` are, and give its digest. Raises ``OSError``."""
        found = hashlib.sha256()
        with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as file:
            for piece in pieces:
                found.update(piece)
                file.write(piece)
        Path(file.name).replace(self._place(found.digest()))
        return found.digest()

    def content(self, digest: bytes) -> Pieces:
        """The content of that digest."""
        return FilePieces(self._place(digest))

    def _place(self, digest: bytes) -> Path:
        return self._folder / digest.hex()


@contextmanager
def spooling() -> Iterator[Spool]:
    """A spool that is gone at the end. Raises ``OSError`` where there can be none."""
    with tempfile.TemporaryDirectory(prefix="graphgen-") as name:
        yield Spool(Path(name))
