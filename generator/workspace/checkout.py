"""A checkout of a docs repository in the cache: shallow, and only the folder that is read."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from generator.workspace.cachefolder import cache_folder
from generator.workspace.docs import REFERENCE, DocsFolder, open_docs
from generator.workspace.git import GitError, commit_of, git
from generator.workspace.locking import locked

DEFAULT_URL = "https://github.com/microsoftgraph/microsoft-graph-docs-contrib"
DEFAULT_REF = "main"


class Checkout:
    """The checkout of a repository, of which ``url`` is an address or a folder.

    It is its own repository whatever it stands in: git looks for no other above it.
    """

    def __init__(self, url: str) -> None:
        self._url = url if "://" in url or not Path(url).is_dir() else str(Path(url).resolve())
        name = hashlib.sha256(public_url(self._url).encode()).hexdigest()[:16]
        self.folder = cache_folder() / "checkouts" / name

    @contextlib.contextmanager
    def held(self, waiting: Callable[[], None]) -> Iterator[None]:
        """Hold off other runs, ``waiting`` is called where there is one, and mend the checkout.

        What an interrupted run left locked is free again; what is no repository is made anew.
        """
        with locked(self.folder, waiting):
            own = self.folder / ".git"
            for left in (*own.glob("*.lock"), *(own / "refs").rglob("*.lock")):
                left.unlink(missing_ok=True)
            if self.folder.exists() and not self._is_repository():
                shutil.rmtree(self.folder, ignore_errors=True)
            yield

    def fetched(self, ref: str) -> str | None:
        """The commit that ``ref`` was when it was fetched last, or None if it never was."""
        if self.has(ref):
            return ref
        try:
            return self._commit(_kept(ref)) if self.folder.is_dir() else None
        except GitError:
            return None

    def fetch(self, ref: str) -> str:
        """Fetch ``ref`` (a branch, a tag, a commit) without its history; the commit it is.

        Raises :class:`GitError` where the repository cannot be reached, or has no such ref.
        """
        if ref.startswith("-"):
            raise GitError(f"{ref!r} is no name of a commit")
        self._prepare()
        try:
            self._git("fetch", "--quiet", "--depth=1", "--filter=blob:none", self._url, ref)
        except GitError as error:
            reason = str(error).removeprefix(f"git fetch in {self.folder}: ")
            raise GitError(
                f"cannot fetch {ref} from {public_url(self._url)}; git says {reason!r}: "
                "name a branch, tag or commit that is there (--ref), or another address (--repo)"
            ) from None
        commit = self._commit("FETCH_HEAD")
        self._git("update-ref", _kept(ref), commit)
        return commit

    def has(self, commit: str) -> bool:
        """Whether ``commit`` was fetched before."""
        try:
            return self.folder.is_dir() and self._commit(commit) == commit
        except GitError:
            return False

    def switch(self, commit: str) -> DocsFolder:
        """The docs at ``commit``, all files as they are there. Raises :class:`GitError`."""
        self._git("checkout", "--quiet", "--force", "--detach", commit)
        self._git("clean", "--quiet", "--force", "-d", "-x")
        return open_docs(self.folder)

    @property
    def _own(self) -> dict[str, str]:
        return {"GIT_DIR": str(self.folder / ".git"), "GIT_WORK_TREE": str(self.folder)}

    def _git(self, *arguments: str) -> str:
        return git(self.folder, *arguments, more=self._own)

    def _commit(self, ref: str) -> str:
        return commit_of(self.folder, ref, self._own)

    def _is_repository(self) -> bool:
        try:
            self._git("rev-parse", "--git-dir")
        except GitError:
            return False
        return True

    def _prepare(self) -> None:
        """An empty repository with the settings of the checkout, made in one step."""
        if self.folder.is_dir():
            return
        try:
            self.folder.parent.mkdir(parents=True, exist_ok=True)
            made = Path(tempfile.mkdtemp(prefix=".", dir=self.folder.parent))
        except OSError as error:
            raise GitError(f"cannot write {self.folder}: {error.strerror}") from None
        try:
            git(made, "init", "--quiet")
            # Blobs that a later checkout lacks come from there; the address has no secrets in it.
            git(made, "remote", "add", "origin", public_url(self._url))
            git(made, "config", "remote.origin.promisor", "true")
            git(made, "config", "remote.origin.partialclonefilter", "blob:none")
            git(made, "config", "core.autocrlf", "false")
            git(made, "sparse-checkout", "set", "--cone", REFERENCE)
            made.rename(self.folder)
        finally:
            shutil.rmtree(made, ignore_errors=True)


def _kept(ref: str) -> str:
    """Under what the commit of a fetched ``ref`` is kept: by a name that git always takes."""
    return f"refs/fetched/{hashlib.sha256(ref.encode()).hexdigest()[:16]}"


def public_url(url: str) -> str:
    """``url`` without a user's name or password: as it may be recorded and shown."""
    parts = urlsplit(url)
    if not parts.scheme or "@" not in parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
