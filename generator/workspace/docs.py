"""A docs folder on disk: found from a path that a person gave, and what stands in it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from generator.failures import CommandError
from generator.source import FolderSource
from generator.workspace.digests import Seen

REFERENCE = "api-reference"
VERSIONS = ("v1.0", "beta")
LOCK_NAME = "names.lock"
PATCHES = "patches"
LICENCE_NAMES = ("LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE")
_PAGE_FOLDERS = ("api", "resources")


class DocsError(CommandError):
    """A path names no docs, or the docs cannot be used; the message says why, in one line."""

    usage = True


class DocsFolder(msgspec.Struct, frozen=True):
    """A folder that holds ``api-reference/<version>/{api,resources}``.

    ``cached`` tells whether what is read of it is kept in the cache, and taken from there;
    ``seen`` is what a run has seen of its files, so that it looks at them once.
    """

    root: Path
    cached: bool = True
    seen: Seen | None = None

    @property
    def source(self) -> FolderSource:
        """Read-only access to the files below the folder."""
        return FolderSource(self.root)

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions of the API that have a folder here."""
        return tuple(name for name in VERSIONS if (self.root / REFERENCE / name).is_dir())

    @property
    def lock_path(self) -> Path:
        """Where the folder keeps published names, if it keeps any."""
        return self.root / LOCK_NAME

    def looked_at(self) -> DocsFolder:
        """The folder, of which what has been seen is not looked at again."""
        return self if self.seen is not None else msgspec.structs.replace(self, seen=Seen())

    def pages(self, version: str) -> tuple[str, ...]:
        """Paths of all API pages, then all resource pages, of one version, each sorted."""
        listings = {} if self.seen is None else self.seen.listings
        if version not in listings:
            source = self.source
            listings[version] = tuple(
                path
                for folder in _PAGE_FOLDERS
                for path in source.files(f"{REFERENCE}/{version}/{folder}")
            )
        return listings[version]

    def licence(self) -> str | None:
        """The licence text that the docs carry, or None."""
        for name in LICENCE_NAMES:
            path = self.root / name
            if path.is_file():
                return path.read_text("utf-8", errors="replace")
        return None


def open_docs(path: Path) -> DocsFolder:
    """The docs folder at ``path``: the folder that holds ``api-reference``, or that folder itself.

    Raises :class:`DocsError` where there is none.
    """
    if not path.is_dir():
        raise DocsError(f"{path} is not a folder; name the one that holds {REFERENCE}")
    if (path / REFERENCE).is_dir():
        return DocsFolder(path.resolve())
    if path.resolve().name == REFERENCE:
        return DocsFolder(path.resolve().parent)
    raise DocsError(f"{path} holds no folder {REFERENCE}; name the folder that does")


def open_page(path: Path) -> tuple[DocsFolder, str]:
    """The docs folder around the page at ``path``, and the page's path below it.

    Raises :class:`DocsError` where ``path`` is no API or resource page of a docs folder.
    """
    if not path.is_file():
        raise DocsError(f"{path} is not a file; name a page by its path")
    resolved = path.resolve()
    for root in resolved.parents:
        match resolved.relative_to(root).parts:
            case [reference, _, folder, name] if (
                reference == REFERENCE and folder in _PAGE_FOLDERS and name.endswith(".md")
            ):
                return DocsFolder(root), resolved.relative_to(root).as_posix()
    raise DocsError(f"{path} is not a page of {REFERENCE}/<version>/{{{','.join(_PAGE_FOLDERS)}}}/")
