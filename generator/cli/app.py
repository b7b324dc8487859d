"""The table of commands."""

from __future__ import annotations

import io
import sys

import typer

from generator.cli import building, comparing, packs, reviewing, verifying

app = typer.Typer(
    name="graphgen",
    help="Reads Microsoft Graph API reference pages; writes client code, type stubs and tests.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(building.generate)
app.command()(building.model)
app.command()(building.operations)
app.command()(building.check)
app.command()(comparing.diff)
app.command()(reviewing.lint)
app.command()(reviewing.coverage)
app.command()(verifying.verify)
app.command()(reviewing.show)
app.command()(reviewing.packs)
app.command("new-pack")(packs.new_pack)
app.command()(packs.view)
app.add_typer(packs.pack_app, name="pack")
app.command("explain")(reviewing.explain_code)
app.command(hidden=True)(reviewing.reference)


def main() -> None:
    """Run the command line; text that the terminal cannot show is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app()
