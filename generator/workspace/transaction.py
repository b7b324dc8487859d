"""Changing many files at once: either all of it happens or none.

New contents are staged below the folder first. Where the system can let two folders change places,
each folder that changes is staged whole, with hard links to what stays, and takes the place of the
old one in one step. Where it cannot, or where several folders change, renaming the stage is the one
moment of decision: from then on the change is finished, by the next command if this one is killed.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

from generator.failures import CommandError
from generator.memo import Pieces
from generator.workspace.exchange import (
    NotPossibleError,
    exchange,
    linked_copy,
    move_in,
    try_exchange,
)

STAGE_PREFIX = ".graphgen-stage-"
JOURNAL_NAME = ".graphgen-journal"
_CONTENTS = "contents"
_TREES = "trees"
_LIST = "changes.json"


class WriteError(CommandError):
    """The disk refused; the message is one line that names the path and the reason."""


class Changes(msgspec.Struct, frozen=True):
    """What is to happen below a folder: contents by path, and paths to remove."""

    writes: Mapping[str, Pieces] = {}
    removals: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.writes or self.removals)


class _Journal(msgspec.Struct, frozen=True):
    """What is to happen; ``trees`` are new folders, by name, with their inodes."""

    writes: tuple[str, ...] = ()
    removals: tuple[str, ...] = ()
    trees: dict[str, int] = {}


def apply(folder: Path, changes: Changes) -> None:
    """Make ``changes`` below ``folder``, which is created if need be.

    Raises :class:`WriteError`, and leaves everything as it was, where something cannot be written.
    An interruption (``KeyboardInterrupt``) is put off while files are being exchanged.
    """
    recover(folder)
    _clear(folder)
    if not changes:
        return
    created = _first_missing(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stage, journal = _stage(folder, changes)
        if len(journal.trees) == 1:
            _exchange_trees(folder, stage, journal)
            shutil.rmtree(stage, ignore_errors=True)
            return
        stage.rename(folder / JOURNAL_NAME)
    except BaseException as error:
        _discard(folder, created)
        if isinstance(error, OSError):
            raise _refusal(error, folder) from None
        raise
    recover(folder)


def recover(folder: Path) -> None:
    """Finish the change that an earlier run had decided on, if there is one."""
    if not is_interrupted(folder):
        return
    try:
        _exchange(folder)
    except KeyboardInterrupt:
        _exchange(folder)
        raise
    except OSError as error:
        raise _refusal(error, folder) from None


def is_interrupted(folder: Path) -> bool:
    """Whether ``folder`` holds a change that is decided on and not finished."""
    return (folder / JOURNAL_NAME / _LIST).is_file()


def has_leftovers(folder: Path) -> bool:
    """Whether ``folder`` holds anything of a change that was broken off, decided on or not."""
    return any(folder.glob(f"{STAGE_PREFIX}*")) or (folder / JOURNAL_NAME).exists()


def _stage(folder: Path, changes: Changes) -> tuple[Path, _Journal]:
    targets = [folder / path for path in (*changes.writes, *changes.removals)]
    for target in targets:
        if target.is_dir() and not target.is_symlink():
            raise IsADirectoryError(0, "a folder stands where a file belongs", str(target))
    for parent in {target.parent: None for target in targets}:
        _check_parent(folder, parent)
    stage = Path(tempfile.mkdtemp(prefix=STAGE_PREFIX, dir=folder))
    made: set[Path] = set()
    for path, pieces in changes.writes.items():
        staged = stage / _CONTENTS / path
        if staged.parent not in made:
            staged.parent.mkdir(parents=True, exist_ok=True)
            made.add(staged.parent)
        _write(staged, pieces)
    try:
        journal = _Journal(trees=_stage_trees(folder, changes, stage))
    except NotPossibleError:
        journal = _Journal(tuple(changes.writes), changes.removals)
    (stage / _LIST).write_bytes(msgspec.json.encode(journal))
    return stage, journal


def _write(path: Path, pieces: Pieces) -> None:
    try:
        with path.open("wb") as file:
            file.writelines(pieces)
    except OSError as error:
        # A disk that is full tells no name.
        error.filename = error.filename or str(path)
        raise


def _stage_trees(folder: Path, changes: Changes, stage: Path) -> dict[str, int]:
    """Build each folder that changes anew. Raises :class:`NotPossibleError` before any is moved."""
    try_exchange(stage)
    changed = {*changes.writes, *changes.removals}
    names = sorted({path.partition("/")[0] for path in changed})
    trees = stage / _TREES
    trees.mkdir()
    if any(name in changed or (folder / name).is_symlink() for name in names):
        raise NotPossibleError
    for name in names:
        without = {path.partition("/")[2] for path in changed if path.startswith(f"{name}/")}
        if (folder / name).is_dir():
            linked_copy(folder / name, trees / name, without)
        else:
            (trees / name).mkdir()
    move_in(changes.writes, stage / _CONTENTS, trees)
    return {name: (trees / name).stat().st_ino for name in names}


def _check_parent(folder: Path, wanted: Path) -> None:
    """Refuse beforehand what could not be exchanged afterwards."""
    parent = next(path for path in (wanted, *wanted.parents) if path.exists())
    if not parent.is_dir():
        raise NotADirectoryError(0, "a file stands where a folder belongs", str(parent))
    if not parent.resolve().is_relative_to(folder.resolve()):
        raise PermissionError(0, "a link leads out of the output folder", str(parent))
    if not os.access(parent, os.W_OK | os.X_OK):
        raise _forbidden(parent)


def _forbidden(folder: Path) -> OSError:
    """Why nothing may be written in ``folder``: its file system, or its mode."""
    read_only = hasattr(os, "statvfs") and os.statvfs(folder).f_flag & os.ST_RDONLY
    code = errno.EROFS if read_only else errno.EACCES
    return OSError(code, os.strerror(code), str(folder))


def _exchange(folder: Path) -> None:
    """Move staged contents into place. May be run again after it was broken off anywhere."""
    ready = folder / JOURNAL_NAME
    journal = msgspec.json.decode((ready / _LIST).read_bytes(), type=_Journal)
    _exchange_trees(folder, ready, journal)
    for path in journal.writes:
        staged = ready / _CONTENTS / path
        if staged.exists():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            staged.replace(folder / path)
    for path in journal.removals:
        (folder / path).unlink(missing_ok=True)
        _remove_empty(folder, (folder / path).parent)
    (ready / _LIST).unlink()
    shutil.rmtree(ready)


def _exchange_trees(folder: Path, ready: Path, journal: _Journal) -> None:
    """Let new folders take the places of the old ones; those that have are passed over."""
    for name, inode in journal.trees.items():
        new, place = ready / _TREES / name, folder / name
        if new.exists() and new.stat().st_ino == inode:
            if place.exists():
                exchange(new, place)
            else:
                new.rename(place)
        if place.exists() and not any(place.iterdir()):
            place.rmdir()


def _remove_empty(folder: Path, emptied: Path) -> None:
    while emptied != folder and emptied.is_dir() and not any(emptied.iterdir()):
        emptied.rmdir()
        emptied = emptied.parent


def _first_missing(folder: Path) -> Path | None:
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    return missing[-1] if missing else None


def _discard(folder: Path, created: Path | None) -> None:
    if created is not None:
        shutil.rmtree(created, ignore_errors=True)
    else:
        _clear(folder)


def _clear(folder: Path) -> None:
    """Remove what broken-off runs staged and never decided on."""
    for leftover in (*folder.glob(f"{STAGE_PREFIX}*"), folder / JOURNAL_NAME):
        shutil.rmtree(leftover, ignore_errors=True)


def _refusal(error: OSError, folder: Path) -> WriteError:
    """Stage names mean nothing to people: they get the path that the content was meant for."""
    reason = error.strerror or str(error)
    path = Path(os.fsdecode(error.filename)) if error.filename else folder
    parts = path.parts
    for staged in (_CONTENTS, _TREES):
        if staged in parts[len(folder.parts) :] and path.is_relative_to(folder):
            path = folder.joinpath(*parts[parts.index(staged, len(folder.parts)) + 1 :])
    return WriteError(f"cannot write {path}: {reason}")
