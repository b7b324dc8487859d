"""``graphgen.lock``: from which docs, and with what, the output was made."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from generator.failures import CommandError
from generator.rendering.packs import Pack
from generator.workspace.docs import REFERENCE
from generator.workspace.manifest import digest
from generator.workspace.project import keeps_names, specs

LOCK_FILE = "graphgen.lock"
LOCK_VERSION = 1


class SourceLockError(CommandError):
    """The lock cannot be read, or what is there is not what it says; one line says what."""

    usage = True


class SourceLock(msgspec.Struct, frozen=True):
    """The docs' repository and commit with the hash of each page, the versions of tool and packs.

    ``ref`` is the branch or tag that was asked for. Hashes are SHA-256, in hexadecimal.
    """

    url: str
    ref: str
    commit: str
    tool: str
    packs: Mapping[str, str]
    pages: Mapping[str, str]
    lock_version: int = LOCK_VERSION


class PageChanges(msgspec.Struct, frozen=True):
    """Pages that came, went or changed between two locks."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def default_lock() -> Path:
    """Where the lock stands: in the project's own docs, else in the working folder."""
    return specs() / LOCK_FILE if keeps_names(specs()) else Path(LOCK_FILE)


def read_lock(path: Path) -> SourceLock | None:
    """The lock at ``path``, or None where there is none; raises :class:`SourceLockError`."""
    try:
        lock = msgspec.json.decode(path.read_bytes(), type=SourceLock)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        raise SourceLockError(f"{path} cannot be read: {error}") from None
    if lock.lock_version != LOCK_VERSION:
        raise SourceLockError(f"{path} is of version {lock.lock_version}; run graphgen sync")
    return lock


def format_lock(lock: SourceLock) -> bytes:
    """The lock as it is written: sorted, and one page a line, so that it merges well."""
    ordered = msgspec.structs.replace(
        lock, packs=dict(sorted(lock.packs.items())), pages=dict(sorted(lock.pages.items()))
    )
    return msgspec.json.format(msgspec.json.encode(ordered), indent=1) + b"\n"


def page_hashes(root: Path) -> dict[str, str]:
    """The hash of each Markdown file below ``api-reference`` of the docs at ``root``."""
    files = sorted(path for path in (root / REFERENCE).rglob("*.md") if path.is_file())
    return {path.relative_to(root).as_posix(): digest(path.read_bytes()) for path in files}


def pack_versions(packs: Iterable[Pack]) -> dict[str, str]:
    """What each pack is, as the hash of all of its files."""
    return {pack.name: _folder_hash(pack.folders) for pack in packs}


def compare_pages(old: Mapping[str, str], new: Mapping[str, str]) -> PageChanges:
    """Which pages differ between two states."""
    return PageChanges(
        tuple(sorted(new.keys() - old.keys())),
        tuple(sorted(old.keys() - new.keys())),
        tuple(sorted(path for path in old.keys() & new.keys() if old[path] != new[path])),
    )


def lock_faults(lock: SourceLock, now: SourceLock) -> Iterator[str]:
    """In what ``now`` is not what ``lock`` says, a line for each."""
    if lock.commit != now.commit:
        yield f"the docs are at {now.commit[:12]}, not at {lock.commit[:12]}"
    if lock.tool != now.tool:
        yield f"graphgen is version {now.tool}, not {lock.tool}"
    for name in sorted({*lock.packs, *now.packs}):
        if lock.packs.get(name) != now.packs.get(name):
            yield f"the pack {name} is another one"
    pages = compare_pages(lock.pages, now.pages)
    for word, paths in (
        ("more", pages.added),
        ("missing", pages.removed),
        ("different", pages.changed),
    ):
        if paths:
            yield f"{word} pages: {len(paths)}, {paths[0]} first"


def _folder_hash(folders: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            if "__pycache__" not in path.parts:
                name = path.relative_to(folder).as_posix()
                whole.update(f"{name}\0{digest(path.read_bytes())}\n".encode())
    return whole.hexdigest()
