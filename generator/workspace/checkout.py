"""A checkout of a docs repository in the cache: shallow, and only the folder that is read."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from generator.workspace.cachefolder import cache_folder
from generator.workspace.docs import REFERENCE, DocsFolder, open_docs
from generator.workspace.git import GitError, commit_of, git

DEFAULT_URL = "https://github.com/microsoftgraph/microsoft-graph-docs-contrib"
DEFAULT_REF = "main"


class Checkout:
    """The checkout of a repository, of which ``url`` is an address or a folder."""

    def __init__(self, url: str) -> None:
        self._url = url if "://" in url or not Path(url).is_dir() else str(Path(url).resolve())
        name = hashlib.sha256(public_url(self._url).encode()).hexdigest()[:16]
        self.folder = cache_folder() / "checkouts" / name

    @property
    def commit(self) -> str | None:
        """The commit that is checked out, or None before the first."""
        try:
            return commit_of(self.folder, "HEAD") if self.folder.is_dir() else None
        except GitError:
            return None

    def fetch(self, ref: str) -> str:
        """Fetch ``ref`` (a branch, a tag, a commit) without its history; the commit it is.

        Raises :class:`GitError` where the repository cannot be reached, or has no such ref.
        """
        if ref.startswith("-"):
            raise GitError(f"{ref!r} is no name of a commit")
        self._prepare()
        git(self.folder, "fetch", "--quiet", "--depth=1", "--filter=blob:none", self._url, ref)
        return commit_of(self.folder, "FETCH_HEAD")

    def has(self, commit: str) -> bool:
        """Whether ``commit`` was fetched before."""
        try:
            return self.folder.is_dir() and commit_of(self.folder, commit) == commit
        except GitError:
            return False

    def switch(self, commit: str) -> DocsFolder:
        """The docs at ``commit``, all files as they are there. Raises :class:`GitError`."""
        git(self.folder, "checkout", "--quiet", "--force", "--detach", commit)
        git(self.folder, "clean", "--quiet", "--force", "-d", "-x")
        return open_docs(self.folder)

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


def public_url(url: str) -> str:
    """``url`` without a user's name or password: as it may be recorded and shown."""
    parts = urlsplit(url)
    if not parts.scheme or "@" not in parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
