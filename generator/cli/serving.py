"""The command that serves a stand-in for the API, as the docs describe it."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import click

from generator.cli import options
from generator.cli.codes import NOTHING_WRITTEN
from generator.cli.generating import regenerate
from generator.cli.options import Version, chosen_docs, chosen_versions
from generator.cli.terminal import failures, say_aside
from generator.cli.values import OneOf
from generator.failures import CommandError
from generator.workspace.cachefolder import cache_folder
from generator.workspace.docs import DocsFolder
from generator.workspace.packs import open_pack
from generator.workspace.runs import Request

PACK = "stub-server"
_PACKAGE = "graph_stub"
_NEEDED = ("starlette", "uvicorn")


class Policy(StrEnum):
    """What becomes of calls without the permissions that their page names."""

    ENFORCE = "enforce"
    REPORT = "report"
    OFF = "off"


class NotInstalledError(CommandError):
    """A package that only this command needs is not there."""


@click.command
@options.docs
@options.some_version
@click.option("--host", default="127.0.0.1", help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8080, help="Port to listen on.")
@click.option(
    "--permissions",
    type=OneOf(Policy),
    default=Policy.ENFORCE.value,
    help="Refuse calls without the permissions of their page, only report them, or take calls "
    "without a token.",
)
@click.option("--empty", is_flag=True, help="Nothing is there but what is created.")
@click.option("--any-body", is_flag=True, help="Take bodies that are not of their documented type.")
@click.option(
    "--report",
    metavar="FILE",
    type=Path,
    help="What was called, and the smallest set of permissions for it, written at the end: JSON "
    "if the file is named so, else Markdown.",
)
@options.no_cache
def serve(
    docs: Path | None,
    version: Version | None,
    host: str,
    port: int,
    permissions: Policy,
    empty: bool,
    any_body: bool,
    report: Path | None,
    no_cache: bool,
) -> None:
    """Serve a stand-in for the API: it remembers, checks permissions, and reports."""
    with failures(NOTHING_WRITTEN):
        _require(*_NEEDED)
        folder = chosen_docs(docs, no_cache)
        versions = chosen_versions(version)
        out = _place(folder, versions)
        regenerate(Request(folder, versions, (open_pack(PACK),), out), force=True)
    run = _loaded(out / PACK)
    say_aside([f"serving {folder.root} on http://{host}:{port}/{versions[0]}; Ctrl-C ends it"])
    run(
        host=host,
        port=port,
        permissions=permissions.value,
        empty=empty,
        any_body=any_body,
        report=report,
    )


def _require(*names: str) -> None:
    missing = [name for name in names if find_spec(name) is None]
    if missing:
        raise NotInstalledError(
            f"serve needs {' and '.join(missing)}: pip install 'graphgen[serve]'"
        )


def _place(docs: DocsFolder, versions: tuple[str, ...]) -> Path:
    """Where the server for these docs is kept: a folder of their own in the cache."""
    text = "\n".join((str(docs.root.resolve()), *versions))
    return cache_folder() / "serve" / hashlib.sha256(text.encode()).hexdigest()[:16]


def _loaded(folder: Path) -> Callable[..., None]:
    """The function of the generated package in ``folder`` that serves it."""
    sys.path.insert(0, str(folder))
    found: Callable[..., None] = import_module(f"{_PACKAGE}.__main__").serve
    return found
