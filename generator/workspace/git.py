"""What is asked of git: commits and trees of a docs repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.workspace.cachefolder import cache_folder
from generator.workspace.docs import LICENCE_NAMES, LOCK_NAME, PATCHES, REFERENCE, DocsError

DOCS_PARTS = (REFERENCE, PATCHES, LOCK_NAME, *LICENCE_NAMES)
"""What of a docs folder is read."""

_ENVIRONMENT = {"GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
_OF_ANOTHER = frozenset(
    (
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_DIR",
        "GIT_INDEX_FILE",
        "GIT_NAMESPACE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_PREFIX",
        "GIT_SHALLOW_FILE",
        "GIT_WORK_TREE",
    )
)
"""What git tells its hooks of the repository that they run in; ours is that of a folder."""


class GitError(DocsError):
    """Git is missing, or refused; the message is one line and ends with git's own words."""


def git(folder: Path, *arguments: str, more: Mapping[str, str] | None = None) -> str:
    """What ``git ARGUMENTS`` prints when it is run in ``folder``.

    Nothing is asked at the terminal. ``more`` adds to the environment. Raises :class:`GitError`.
    """
    return _run(folder, arguments, more or {}).decode("utf-8", "surrogateescape")


def commit_of(folder: Path, ref: str, more: Mapping[str, str] | None = None) -> str:
    """The full name of the commit that ``ref`` means; ``more`` as for :func:`git`.

    Raises :class:`GitError`.
    """
    if ref.startswith("-"):
        raise GitError(f"{ref!r} is no name of a commit")
    git(folder, "rev-parse", "--git-dir", more=more)  # Tells where there is no repository.
    wanted = f"{ref}^{{commit}}"
    try:
        return git(folder, "rev-parse", "--verify", "--quiet", wanted, more=more).strip()
    except GitError:
        raise GitError(
            f"{folder}: there is no commit {ref!r} here; fetch it, or name another"
        ) from None


def docs_at(folder: Path, ref: str) -> Path:
    """The docs of ``folder`` as they are at ``ref``: a copy in the cache, which stays there.

    ``folder`` is the docs folder, anywhere in a repository; its working files are left alone.
    Raises :class:`GitError`.
    """
    commit = commit_of(folder, ref)
    prefix = git(folder, "rev-parse", "--show-prefix").strip()
    top = Path(git(folder, "rev-parse", "--show-toplevel").strip())
    tree = git(folder, "rev-parse", f"{commit}:{prefix}").strip()
    target = cache_folder() / "trees" / tree
    if not target.is_dir():
        names = git(top, "ls-tree", "--name-only", "-z", tree).split("\0")
        wanted = [name for name in DOCS_PARTS if name in names]
        if REFERENCE not in wanted:
            raise GitError(f"{folder} holds no folder {REFERENCE} at {ref}")
        _export(top, tree, wanted, target)
    return target


def docs_before(folder: Path, ref: str) -> Path:
    """The docs of ``folder`` as they were where the checked-out branch left ``ref``.

    What others changed there since is not of the branch. See :func:`docs_at`.
    """
    return docs_at(folder, git(folder, "merge-base", commit_of(folder, ref), "HEAD").strip())


def renamed_since(folder: Path, ref: str) -> dict[str, str]:
    """The files of ``folder`` that the branch renamed since it left ``ref``: old path to new.

    Git knows a file by what it holds; new files that were not added yet are none to it.
    """
    base = git(folder, "merge-base", commit_of(folder, ref), "HEAD").strip()
    options = "--name-status", "--find-renames", "--diff-filter=R", "--relative", "-z"
    told = git(folder, "diff", *options, base).split("\0")
    return dict(zip(told[1::3], told[2::3], strict=False))


def _export(top: Path, tree: str, names: list[str], target: Path) -> None:
    """Unpack ``names`` of ``tree`` beside ``target``, then move them there in one step."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent) as name:
            packed, unpacked = Path(name) / "docs.tar", Path(name) / "docs"
            git(top, "archive", "--format=tar", "-o", str(packed), tree, "--", *names)
            with tarfile.open(packed) as archive:
                archive.extractall(unpacked, filter="data")
            if not target.is_dir():
                unpacked.rename(target)
    except (tarfile.TarError, OSError) as error:
        raise GitError(f"cannot unpack the docs to {target}: {error}") from None


def _run(folder: Path, arguments: tuple[str, ...], more: Mapping[str, str]) -> bytes:
    program = shutil.which("git")
    if program is None:
        raise GitError("git is not installed")
    try:
        run = subprocess.run(
            [program, "-C", str(folder), *arguments],
            env={**_inherited(), **_ENVIRONMENT, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise GitError(f"git cannot be run: {error.strerror}") from None
    if run.returncode:
        reason = _reason(run.stderr.decode("utf-8", "replace"), run.returncode)
        raise GitError(f"git {arguments[0]} in {folder}: {reason}")
    return run.stdout


def _inherited() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}


def _reason(stderr: str, code: int) -> str:
    """The line in which git says why it ended: advice may stand above it and below."""
    words = stderr.strip().splitlines() or [f"it ended with {code}"]
    return next((line for line in words if line.startswith(("fatal:", "error:"))), words[-1])
