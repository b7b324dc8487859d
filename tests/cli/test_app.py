"""The table of commands, and what a command costs before it begins."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.app import COMMANDS, Command, graphgen
from tests.cli.test_regenerate import write_docs


@pytest.mark.parametrize("name", COMMANDS)
def test_summaries_are_those_of_the_commands(name: str) -> None:
    told = COMMANDS[name].load().help or ""
    assert " ".join(told.split("\n\n")[0].split()) == COMMANDS[name].summary


def test_help_lists_the_commands_in_the_order_of_the_table_but_no_hidden_ones() -> None:
    printed = CliRunner().invoke(graphgen, ["--help"]).stdout.partition("Commands:\n")[2]
    listed = [line.split()[0] for line in printed.splitlines()]
    assert listed == [name for name, each in COMMANDS.items() if not each.hidden]


def test_a_hidden_command_can_be_run() -> None:
    assert CliRunner().invoke(graphgen, ["reference", "--help"]).exit_code == 0


def test_a_command_that_is_nearly_right_is_told_its_name() -> None:
    result = CliRunner().invoke(graphgen, ["generat"])
    assert result.exit_code == 2
    assert "Did you mean 'generate'?" in result.stderr


def test_an_interruption_on_the_way_to_the_command_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(command: Command) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Command, "load", interrupted)
    result = CliRunner().invoke(graphgen, ["packs"])
    assert (result.exit_code, result.output) == (130, "")


def modules_for(*arguments: str) -> set[str]:
    """Return what a program of its own has imported when the command ends."""
    code = """
import contextlib, sys
from generator.cli import main
with contextlib.suppress(SystemExit):
    main()
print(*sys.modules)
"""
    command = [sys.executable, "-c", code, *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(run.stdout.splitlines()[-1].split())


def test_help_loads_nothing_that_only_commands_need() -> None:
    unneeded = {"markdown_it", "black", "jinja2", "rich.console", "yaml"}
    assert modules_for("--help").isdisjoint(unneeded)


def test_a_run_with_nothing_to_do_loads_nothing_to_do_it_with(tmp_path: Path) -> None:
    docs, out = str(write_docs(tmp_path / "docs")), str(tmp_path / "out")
    command = ("generate", "--docs", docs, "--out", out, "--pack", "permissions")
    needed = {"markdown_it", "jinja2", "generator.pipeline.writing", "generator.linking.link"}
    assert needed <= modules_for(*command)
    assert modules_for(*command).isdisjoint({*needed, "black", "rich", "multiprocessing"})


def test_only_the_module_of_the_command_that_is_run_is_loaded() -> None:
    places = {f"generator.cli.{each.module}" for each in COMMANDS.values()}
    assert modules_for("packs") & places == {"generator.cli.explaining"}
