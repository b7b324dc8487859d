"""The commands that explain codes and list packs."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from generator.cli.codes import USAGE
from generator.cli.terminal import failures, say
from generator.diagnostics import table
from generator.rendering.packs import Pack
from generator.review.explain import explain
from generator.workspace.packs import shipped_packs


@click.command
def packs() -> None:
    """List the packs of the project, with their options."""
    with failures(USAGE):
        say(line for pack in shipped_packs() for line in _pack_lines(pack))


def _pack_lines(pack: Pack) -> Iterator[str]:
    yield f"{pack.name:16} {pack.description}".rstrip()
    for name, option in pack.options.items():
        choices = f" One of {', '.join(map(str, option.choices))}." if option.choices else ""
        yield f"  --option {name}={option.default}  {option.description}{choices}".rstrip()


@click.command("explain")
@click.argument("code")
def explain_code(code: str) -> None:
    """Explain a diagnostic."""
    rule = table().get(code)
    if rule is None:
        raise click.BadParameter(f"no diagnostic is called {code}", param_hint=["CODE"])
    sys.stdout.write(explain(code, rule))
