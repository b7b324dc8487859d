"""The command that gets the docs."""

from __future__ import annotations

from pathlib import Path

import click

from generator import __version__
from generator.cli.codes import USAGE
from generator.cli.terminal import failures, say, say_aside
from generator.review.findings import counted
from generator.workspace.checkout import DEFAULT_REF, DEFAULT_URL, Checkout, public_url
from generator.workspace.docs import DocsFolder
from generator.workspace.files import read_file, write_file
from generator.workspace.packs import shipped_packs
from generator.workspace.sourcelock import (
    SourceLock,
    SourceLockError,
    compare_pages,
    default_lock,
    format_lock,
    lock_faults,
    pack_versions,
    page_hashes,
    read_lock,
)


@click.command
@click.option("--repo", help="Git repository of the docs; the lock's by default.")
@click.option("--ref", help="Branch, tag or commit; the lock's by default.")
@click.option("--locked", is_flag=True, help="Take what the lock says, and refuse anything else.")
@click.option("--offline", is_flag=True, help="Take what was fetched before, without the network.")
@click.option("--lock", type=Path, help="The lock; specs/graphgen.lock by default.")
def sync(repo: str | None, ref: str | None, locked: bool, offline: bool, lock: Path | None) -> None:
    """Get the docs into the cache, record what they are, and print where they stand."""
    path = lock or default_lock()
    with failures(USAGE):
        known = read_lock(path)
        if locked:
            docs = _take_locked(known, path, repo, ref, offline)
        else:
            docs = _take(known, path, repo, ref, offline)
    say([str(docs.root)])


def _take(
    known: SourceLock | None, path: Path, repo: str | None, ref: str | None, offline: bool
) -> DocsFolder:
    """The docs that are asked for; the lock is written anew."""
    url = repo or (known.url if known else DEFAULT_URL)
    follows = known is not None and public_url(url) == known.url
    name = ref or (known.ref if known and follows else DEFAULT_REF)
    checkout = Checkout(url)
    with checkout.held(_waiting):
        commit = _fetched(checkout, name) if offline else checkout.fetch(name)
        docs = checkout.switch(commit)
        now = _state(docs, url, name, commit)
    content = format_lock(now)
    if read_file(path) != content:
        write_file(path, content)
    _tell(known, now)
    return docs


def _fetched(checkout: Checkout, ref: str) -> str:
    commit = checkout.fetched(ref)
    if commit is None:
        raise SourceLockError(f"{ref} was not fetched yet; run graphgen sync with a network")
    return commit


def _take_locked(
    known: SourceLock | None, path: Path, repo: str | None, ref: str | None, offline: bool
) -> DocsFolder:
    """The docs of the lock, from the cache where they are there."""
    if known is None:
        raise SourceLockError(f"{path} does not exist; graphgen sync without --locked writes it")
    if repo not in (None, known.url) or ref not in (None, known.ref, known.commit):
        raise SourceLockError(f"{path} locks {known.ref} of {known.url}; leave --locked out")
    checkout = Checkout(known.url)
    with checkout.held(_waiting):
        if not checkout.has(known.commit):
            if offline:
                raise SourceLockError(
                    f"{known.commit[:12]} was not fetched yet; leave --offline out"
                )
            checkout.fetch(known.commit)
        docs = checkout.switch(known.commit)
        now = _state(docs, known.url, known.ref, known.commit)
    if faults := list(lock_faults(known, now)):
        told = "; ".join(faults)
        raise SourceLockError(
            f"{path} says otherwise: {told}; graphgen sync without --locked writes it anew"
        )
    return docs


def _waiting() -> None:
    say_aside(["waiting for another run to end"])


def _state(docs: DocsFolder, url: str, ref: str, commit: str) -> SourceLock:
    packs = pack_versions(shipped_packs())
    return SourceLock(public_url(url), ref, commit, __version__, packs, page_hashes(docs.root))


def _tell(known: SourceLock | None, now: SourceLock) -> None:
    if known is None:
        click.echo(f"{now.commit[:12]}: {counted(len(now.pages), 'file')}", err=True)
        return
    pages = compare_pages(known.pages, now.pages)
    click.echo(
        f"{known.commit[:12]} to {now.commit[:12]}: {counted(len(pages.added), 'file')} came, "
        f"{len(pages.removed)} went, {len(pages.changed)} changed",
        err=True,
    )
