"""The golden cases of a pack: ``tests/CASE/docs`` are pages, ``tests/CASE/expected`` what the pack
makes of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from generator.rendering.errors import PackError
from generator.rendering.outputs import Rendered
from generator.workspace.docs import DocsFolder, open_docs
from generator.workspace.files import read_file
from generator.workspace.transaction import Changes, apply

CASES = "tests"
_DOCS = "docs"
_EXPECTED = "expected"


class PackCase(msgspec.Struct, frozen=True):
    """One golden case of a pack."""

    folder: Path

    @property
    def docs(self) -> DocsFolder:
        """The pages of the case. Raises :class:`DocsError` where there are none."""
        return open_docs(self.folder / _DOCS)

    def expected(self) -> dict[str, bytes]:
        """The files that should come out, by their paths."""
        folder = self.folder / _EXPECTED
        files = (file for file in sorted(folder.rglob("*")) if file.is_file())
        return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}

    def name(self, path: str) -> str:
        """What messages call the file at ``path`` of what should come out."""
        return f"{CASES}/{self.folder.name}/{_EXPECTED}/{path}"

    def expect(self, files: Mapping[str, bytes]) -> None:
        """Make ``files`` what should come out. Raises :class:`WriteError`."""
        gone = tuple(path for path in self.expected() if path not in files)
        folder = self.folder / _EXPECTED
        apply(folder, Changes({path: (files[path],) for path in sorted(files)}, gone))


def pack_cases(pack: Path) -> tuple[PackCase, ...]:
    """The golden cases of the pack in the folder ``pack``, by name.

    Raises :class:`PackError` where it has none.
    """
    cases = tuple(PackCase(each.parent) for each in sorted(pack.glob(f"{CASES}/*/{_DOCS}")))
    if not cases:
        cure = f"Put pages into {CASES}/NAME/{_DOCS}/api-reference/v1.0/api, then use --update."
        raise PackError(str(pack), "no golden case", cure)
    return cases


def own_files(rendered: Rendered) -> dict[str, bytes]:
    """What a golden case compares: the files that templates of the pack itself give, by path."""
    return {file.path: file.content for file in rendered.files if file.own}


def write_new_pack(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the ``files`` of a new pack into ``folder``, which must not be there yet.

    Raises :class:`PackError` where it is, :class:`WriteError` where the disk refuses.
    """
    if folder.exists() or read_file(folder) is not None:
        raise PackError(str(folder), "is there already", "Choose another name, or remove it.")
    apply(folder, Changes({path: (content,) for path, content in files.items()}))
