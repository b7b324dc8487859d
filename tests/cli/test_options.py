"""Where commands read and write when nothing else is said."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.app import graphgen
from generator.cli.options import Version, chosen_docs, chosen_out, chosen_packs, chosen_versions
from generator.selecting.patterns import parse_pattern
from generator.selecting.selection import Selection
from generator.workspace.docs import VERSIONS, DocsError, DocsFolder
from generator.workspace.packs import open_pack
from generator.workspace.project import is_specs, specs


def test_the_projects_own_docs_are_the_default_and_go_to_the_committed_tree() -> None:
    docs = chosen_docs(None)
    assert is_specs(docs.root)
    assert chosen_out(None, docs) == Path("generated")
    assert chosen_out(None, chosen_docs(specs() / "api-reference")) == Path("generated")


def test_docs_of_others_go_to_a_folder_that_git_ignores(tmp_path: Path) -> None:
    ignored = (Path(__file__).parents[2] / ".gitignore").read_text().split()
    out = chosen_out(None, DocsFolder(tmp_path))
    assert f"/{out}/" in ignored
    assert chosen_out(tmp_path / "mine", DocsFolder(tmp_path)) == tmp_path / "mine"


def test_a_part_of_the_projects_docs_stays_out_of_the_committed_tree() -> None:
    part = Selection(include=(parse_pattern("users"),))
    assert chosen_out(None, chosen_docs(None), part) == Path("build")
    assert chosen_out(None, chosen_docs(None), Selection()) == Path("generated")


@pytest.mark.parametrize("command", ["generate", "watch"])
@pytest.mark.parametrize(
    ("option", "text", "reason"),
    [
        ("--include", "a b", "'a b' is no pattern"),
        ("--exclude", "a b", "'a b' is no pattern"),
        ("--granted", "User.Read", "'User.Read' is no permission"),
        ("--pack", "no-such-pack", "no-such-pack: no pack of that name"),
        ("--option", "version", "'version' is not NAME=VALUE"),
        ("--option", "colour=red", "no chosen pack has an option 'colour'"),
        ("--version", "v3.0", "'v3.0' is not one of 'v1.0', 'beta'."),
    ],
)
def test_a_value_that_an_option_cannot_have_is_told_with_the_option(
    command: str, option: str, text: str, reason: str
) -> None:
    result = CliRunner().invoke(graphgen, [command, option, text])
    assert result.exit_code == 2
    assert f"Error: Invalid value for '{option}': {reason}" in result.stderr


def test_all_versions_or_the_one_named() -> None:
    assert chosen_versions(None) == VERSIONS
    assert set(VERSIONS) == set(Version)
    assert chosen_versions(Version.BETA) == ("beta",)


def test_a_folder_without_docs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocsError):
        chosen_docs(tmp_path / "none")


def test_all_packs_of_the_project_or_those_given() -> None:
    assert {"python", "openapi"} <= {pack.name for pack in chosen_packs(())}
    assert chosen_packs([open_pack("openapi")]) == (open_pack("openapi"),)


def test_an_option_goes_to_the_packs_that_declare_it() -> None:
    given = chosen_packs([open_pack("python"), open_pack("openapi")], [("version", "2.0")])
    assert [pack.options["version"].default for pack in given if pack.options] == ["2.0"]
