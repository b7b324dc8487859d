"""The way of an author of packs: begin, look, change, test."""

import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.app import graphgen

ROOT = Path(__file__).parents[2]


def run(*arguments: object, code: int = 0) -> str:
    result = CliRunner().invoke(graphgen, [*map(str, arguments)])
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    run("new-pack", folder)
    return folder


@pytest.fixture
def page(pack: Path) -> Path:
    return next(pack.glob("tests/*/docs/api-reference/v1.0/api/*.md"))


def test_a_new_pack_passes_its_golden_case(pack: Path) -> None:
    assert "1 case as expected" in run("pack", "test", pack)
    assert list(pack.glob("tests/*/expected/*"))


def test_a_pack_that_is_there_is_not_overwritten(pack: Path) -> None:
    before = (pack / "pack.yaml").read_text()
    assert "is there already" in run("new-pack", pack, "--extends", "python", code=2)
    assert (pack / "pack.yaml").read_text() == before


def test_a_changed_template_shows_in_the_test_until_it_is_taken(pack: Path) -> None:
    (template,) = pack.glob("*.j2")
    template.write_text(template.read_text() + "The end.\n")
    assert "+The end." in run("pack", "test", pack, code=1)
    run("pack", "test", pack, "--update")
    run("pack", "test", pack)


def test_a_file_that_is_no_longer_made_shows_and_goes(pack: Path) -> None:
    (expected,) = pack.glob("tests/*/expected")
    expected.joinpath("old.md").write_text("old")
    assert "old.md: no longer generated" in run("pack", "test", pack, code=1)
    run("pack", "test", pack, "--update")
    assert not expected.joinpath("old.md").exists()


def test_a_pack_that_extends_is_tested_on_what_is_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    run("new-pack", folder, "--extends", "python", "--override", "group.pyi.j2")
    made = [path.name for path in folder.glob("tests/*/expected/**/*") if path.is_file()]
    assert made == ["lamps.pyi"]


def test_an_overridden_template_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    run("new-pack", folder, "--extends", "python", "--override", "README.md.j2")
    (folder / "README.md.j2").write_text("# Ours: {{ view.distribution }}\n")
    out = tmp_path / "out"
    run("generate", "--pack", folder, "--option", "distribution=ours", "--out", out)
    assert (out / "mine" / "README.md").read_text() == "# Ours: ours\n"
    assert (out / "mine" / "graph_sdk" / "v1_0" / "client.py").is_file()


def test_view_prints_what_templates_get(pack: Path, page: Path) -> None:
    assert "operations.md.j2 with VersionView of v1.0" in run("view", pack, "--page", page)
    (found,) = json.loads(run("view", pack, "--page", page, "--json"))
    assert found["path"] == "v1.0.md"
    assert found["view"]["model"]["operations"][0]["id"] == "lamps.get"


def test_what_comes_one_by_one_is_printed_whole(page: Path) -> None:
    document, _ = json.loads(run("view", "openapi", "--page", page, "--json"))
    assert [each["name"] for each in document["view"]["paths"]] == ["/lamps/{lamp_id}"]


@pytest.mark.parametrize(
    ("given", "told"),
    [("colour=red", "colour"), ("title", "NAME=VALUE")],
)
def test_an_option_that_is_none_is_wrong_usage(pack: Path, given: str, told: str) -> None:
    out = pack.parent / "out"
    printed = run("generate", "--pack", pack, "--option", given, "--out", out, code=2)
    assert told in printed
    assert not out.exists()


def test_an_option_reaches_the_templates(pack: Path) -> None:
    out = pack.parent / "out"
    run("generate", "--pack", pack, "--option", "title=Calls", "--out", out)
    assert (out / "mine" / "v1.0.md").read_text().startswith("# Calls of v1.0")


def test_a_pack_without_cases_says_how_to_make_one(tmp_path: Path) -> None:
    tmp_path.joinpath("pack.yaml").write_text("name: mine\n")
    assert "--update" in run("pack", "test", tmp_path, code=2)


def test_the_steps_of_the_guide_lead_to_a_first_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Add a pack")[2]
    steps = re.findall(r"^\$ graphgen ([^#\n]+)", guide.partition("```\n\n")[0], re.M)
    assert [step.split()[0] for step in steps] == ["new-pack", "pack", "view", "generate"]
    monkeypatch.chdir(tmp_path)
    for step in steps:
        run(*shlex.split(step))
    assert (tmp_path / "build" / "mine" / "v1.0.md").read_text().startswith("# Operations of v1.0")


def test_packs_are_listed_with_their_options() -> None:
    assert "--option distribution=graphgen-sdk" in run("packs")
