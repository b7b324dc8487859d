"""Two folders changing places in one step, and a folder built anew beside the one that stands."""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NO_LINKS = (errno.EPERM, errno.EMLINK, errno.EOPNOTSUPP, errno.EXDEV, errno.ENOSYS)


class NotPossibleError(Exception):
    """The system or the file system has not what it takes; nothing has happened."""


def exchange(one: Path, other: Path) -> None:
    """Let ``one`` and ``other`` change places (``renameat2``, Linux 3.15).

    Raises :class:`NotPossibleError` where that cannot be done, ``OSError`` where it is refused.
    """
    rename = _renameat2()
    if rename is None:
        raise NotPossibleError
    arguments = (_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if rename(*arguments) == 0:
        return
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS):
        raise NotPossibleError
    raise OSError(code, os.strerror(code), str(other))


def try_exchange(folder: Path) -> None:
    """Raise :class:`NotPossibleError` where folders in ``folder`` cannot change places."""
    pair = folder / "one", folder / "other"
    for each in pair:
        each.mkdir()
    try:
        exchange(*pair)
    finally:
        for each in pair:
            each.rmdir()


def linked_copy(old: Path, new: Path, without: Collection[str]) -> None:
    """Make ``new`` a folder with the files of ``old`` but those ``without``, by hard links.

    Folders that would be left empty by that are left out. Raises :class:`NotPossibleError` where
    there are no such links, ``OSError`` where they are refused.
    """
    try:
        _link(str(old), str(new), "", frozenset(without))
    except OSError as error:
        if error.errno in _NO_LINKS:
            raise NotPossibleError from None
        raise


def move_in(paths: Iterable[str], source: Path, target: Path) -> None:
    """Move the files ``paths`` below ``source`` to the same places below ``target``."""
    made: set[Path] = set()
    for path in paths:
        place = target / path
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        (source / path).rename(place)


def _link(old: str, new: str, prefix: str, without: frozenset[str]) -> bool:
    """Whether something stands in ``new`` now, or nothing stood in ``old``."""
    copy = Path(new)
    copy.mkdir()
    found = False
    kept = False
    with os.scandir(old) as entries:
        for entry in entries:
            found = True
            path, place = f"{prefix}{entry.name}", f"{new}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                kept |= _link(entry.path, place, f"{path}/", without)
            elif path not in without:
                os.link(entry.path, place, follow_symlinks=False)
                kept = True
    copy.chmod(Path(old).stat().st_mode & 0o7777)
    if found and not kept and prefix:
        copy.rmdir()
    return kept or not found


@cache
def _renameat2() -> ctypes._NamedFuncPointer | None:
    try:
        function = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return None
    function.argtypes = (
        *(ctypes.c_int, ctypes.c_char_p),
        *(ctypes.c_int, ctypes.c_char_p),
        ctypes.c_uint,
    )
    return function
