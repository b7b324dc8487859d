"""The table of commands, and what a command costs before it begins."""

import subprocess
import sys

import pytest
import typer

from generator.cli.app import COMMANDS, application


@pytest.mark.parametrize("name", COMMANDS)
def test_summaries_are_those_of_the_functions(name: str) -> None:
    found = COMMANDS[name].load()
    told = found.info.help if isinstance(found, typer.Typer) else found.__doc__
    assert " ".join((told or "").split("\n\n")[0].split()) == COMMANDS[name].summary


@pytest.mark.parametrize("unneeded", ["markdown_it", "black", "jinja2", "rich.console", "yaml"])
def test_help_loads_nothing_that_only_commands_need(unneeded: str) -> None:
    code = f"""
import contextlib, sys
from generator.cli import main
sys.argv = ["graphgen", "--help"]
with contextlib.suppress(SystemExit):
    main()
sys.exit({unneeded!r} in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0


def test_only_the_command_that_is_run_is_loaded() -> None:
    functions = [each.callback for each in application(["packs"]).registered_commands]
    assert COMMANDS["packs"].load() in functions
    assert COMMANDS["lint"].load() not in functions
