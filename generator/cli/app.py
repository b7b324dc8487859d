"""The table of commands. Only the module of the command that is run is imported."""

from __future__ import annotations

import gc
import io
import os
import sys
from importlib import import_module
from typing import NoReturn

import click
import msgspec

from generator import __version__
from generator.cli.codes import INTERRUPTED


class Command(msgspec.Struct, frozen=True):
    """Where a command, or a group of them, stands, and its summary: the first line of its help."""

    module: str
    function: str
    summary: str
    hidden: bool = False

    def load(self) -> click.Command:
        """The command itself."""
        module = import_module(f"generator.cli.{self.module}")
        found: click.Command = getattr(module, self.function)
        return found


COMMANDS = {
    "generate": Command("generating", "generate", "Write the files of each pack."),
    "watch": Command(
        "watching",
        "watch",
        "Write the files of each pack, and again whenever a page or a template is saved.",
    ),
    "check": Command(
        "generating",
        "check",
        "Compare what was generated with what the docs give now; write nothing.",
    ),
    "model": Command(
        "building",
        "model",
        "Write the model of one version as JSON (its schema: docs/model.schema.json).",
    ),
    "operations": Command(
        "building", "operations", "Write one line of JSON for each documented request line."
    ),
    "serve": Command(
        "serving",
        "serve",
        "Serve a stand-in for the API: it remembers, checks permissions, and reports.",
    ),
    "sync": Command(
        "syncing",
        "sync",
        "Get the docs into the cache, record what they are, and print where they stand.",
    ),
    "diff": Command(
        "comparing",
        "diff",
        "Tell how the API changed, in its own words: breaking, additive or editorial.",
    ),
    "lint": Command("linting", "lint", "List what is wrong in the docs, with file, line and cure."),
    "coverage": Command(
        "reviewing",
        "coverage",
        "Count what was read, by folder and workload: wholly, partly, in conflict, or lost.",
    ),
    "report": Command(
        "reporting",
        "report",
        "Write a page to look at: coverage, conflicts, findings, what changed since the lock.",
    ),
    "verify": Command(
        "verifying",
        "verify",
        "Compare what the docs say with OData metadata: paths, answers, types, members.",
    ),
    "show": Command("reviewing", "show", "Tell what was read from one page, with lines."),
    "packs": Command("explaining", "packs", "List the packs of the project, with their options."),
    "new-pack": Command(
        "packs",
        "new_pack",
        "Begin a pack: a folder with a manifest, a template and a golden case that passes.",
    ),
    "view": Command(
        "packs",
        "view",
        "Tell what the templates of a pack get for one page, and which files they give.",
    ),
    "pack": Command("packs", "pack_group", "Test packs."),
    "explain": Command("explaining", "explain_code", "Explain a diagnostic."),
    "reference": Command(
        "referring",
        "reference",
        "Write the pages that come from the code: diagnostics, changes, schema, views.",
        hidden=True,
    ),
}


class Commands(click.Group):
    """The commands of the table, known by their summaries until one is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, as the table orders them."""
        return list(COMMANDS)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The name of the command that is run, the command itself, and its arguments."""
        name, _, rest = super().resolve_command(ctx, args)
        return name, COMMANDS[name].load() if name else None, rest

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; where it is interrupted, its exit code says so."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)


@click.group(
    cls=Commands,
    commands={
        name: click.Command(name, help=command.summary, hidden=command.hidden)
        for name, command in COMMANDS.items()
    },
    context_settings={"show_default": True},
)
@click.version_option(
    __version__, prog_name="graphgen", message="%(prog)s %(version)s", help="Print the version."
)
def graphgen() -> None:
    """Reads Microsoft Graph API reference pages; writes client code, type stubs and tests."""


def main() -> None:
    """Run the command line; text that the terminal cannot show is escaped.

    What is made here is frozen and holds no circles: looking for them would take a sixth of the
    time and find nothing.
    """
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    graphgen()


def run() -> NoReturn:
    """Run the command line as a program of its own, which ends without freeing all that it made.

    Where its output cannot be written, that is told in one line.
    """
    code: object = 0
    try:
        try:
            main()
        except SystemExit as end:
            code = end.code
        sys.stdout.flush()
    except BrokenPipeError:
        code = 1
    except OSError as error:
        sys.stderr.write(f"graphgen: cannot write the output: {error.strerror}\n")
        code = 3
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else code is not None)
