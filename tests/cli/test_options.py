"""Where commands read and write when nothing else is said."""

from pathlib import Path

import pytest
import typer

from generator.cli.options import Version, chosen_docs, chosen_out, chosen_packs, chosen_versions
from generator.cli.selection import chosen_selection
from generator.workspace.docs import VERSIONS, DocsError, DocsFolder
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
    part = chosen_selection(["users"], None, None)
    assert chosen_out(None, chosen_docs(None), part) == Path("build")
    assert chosen_out(None, chosen_docs(None), chosen_selection(None, None, None)) == Path(
        "generated"
    )


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        ((["a b"], None, None), "--include"),
        ((None, ["a b"], None), "--exclude"),
        ((None, None, ["User.Read"]), "--granted"),
    ],
)
def test_what_is_no_selection_is_wrong_usage(
    options: tuple[list[str] | None, ...], hint: str
) -> None:
    with pytest.raises(typer.BadParameter) as error:
        chosen_selection(*options)
    assert error.value.param_hint == hint


def test_all_versions_or_the_one_named() -> None:
    assert chosen_versions(None) == VERSIONS
    assert set(VERSIONS) == set(Version)
    assert chosen_versions(Version.BETA) == ("beta",)


def test_wrong_arguments_are_told_apart_from_failures(tmp_path: Path) -> None:
    with pytest.raises(DocsError):
        chosen_docs(tmp_path / "none")
    with pytest.raises(typer.BadParameter):
        chosen_packs(["no-such-pack"])
    assert "python" in {pack.name for pack in chosen_packs(None)}
