"""`graphgen diff` from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.app import graphgen
from tests.test_cli_contract import GET_THING, THING, write

RUN = CliRunner()


def docs(folder: Path, text: str = GET_THING, version: str = "v1.0") -> Path:
    base = folder / "api-reference" / version
    write(base / "api" / "thing-get.md", text.format(name="thing", version=version))
    write(base / "resources" / "thing.md", THING.format(name="thing"))
    return folder


@pytest.fixture
def sides(tmp_path: Path) -> tuple[str, str]:
    """Return two docs folders: in the new one a failure is documented, and a status is another."""
    told = "a `200 OK` response code"
    new = GET_THING.replace(told, "a `202 Accepted` response code").replace(
        "\n## Examples", "\nIf it fails, a `409 Conflict` response code is returned.\n\n## Examples"
    )
    return str(docs(tmp_path / "old")), str(docs(tmp_path / "new", new))


def diff(*arguments: str, code: int = 0) -> Result:
    result = RUN.invoke(graphgen, ["diff", *arguments])
    assert result.exit_code == code, result.output
    return result


def test_two_folders(sides: tuple[str, str]) -> None:
    printed = diff(*sides).stdout
    assert "status 200 became 202" in printed
    assert "409 is new" in printed
    assert printed.splitlines()[-1].endswith("asks for a major version")


@pytest.mark.parametrize(
    ("reverse", "worst", "code"),
    [
        (False, "breaking", 1),
        (False, "editorial", 1),
        (True, "breaking", 1),
        (False, None, 0),
    ],
)
def test_the_exit_code_tells_what_was_asked(
    sides: tuple[str, str], reverse: bool, worst: str | None, code: int
) -> None:
    names = sides[::-1] if reverse else sides
    diff(*names, *(["--fail-on", worst] if worst else []), code=code)


def test_no_change_is_0_whatever_is_asked(sides: tuple[str, str]) -> None:
    diff(sides[0], sides[0], "--fail-on", "editorial")


def test_json_and_markdown(sides: tuple[str, str]) -> None:
    report = json.loads(diff(*sides, "--format", "json").stdout)
    assert report["bump"] == "major"
    assert {change["class"] for change in report["changes"]} >= {"breaking", "additive"}
    assert "### Breaking" in diff(*sides, "--format", "markdown").stdout


def test_models_and_single_pages(sides: tuple[str, str], tmp_path: Path) -> None:
    models = []
    for number, side in enumerate(sides):
        models.append(str(tmp_path / f"{number}.json"))
        made = RUN.invoke(
            graphgen, ["model", "--docs", side, "--version", "v1.0", "-o", models[-1]]
        )
        assert made.exit_code == 0
    assert "became 202" in diff(*models).stdout
    assert "became 202" in diff(*models, "--page", "*-get.md").stdout
    assert diff(*models, "--page", "other*").stdout.startswith("0 changes")


def test_the_surface_of_the_package(sides: tuple[str, str]) -> None:
    assert diff(*sides, "--surface", "python").stdout.startswith("0 changes")
    bare = str(docs(Path(sides[0]).parent / "bare", "# {name}\n"))
    assert "group things is gone" in diff(sides[0], bare, "--surface", "python").stdout


def test_versions_against_each_other(tmp_path: Path) -> None:
    folder = str(docs(docs(tmp_path / "docs"), version="beta"))
    both = "--old-version", "v1.0", "--new-version", "beta"
    assert diff(folder, folder, *both).stdout.startswith("0 changes")
    diff(folder, folder, *both[:2], code=2)


def test_what_is_no_state_is_wrong_usage(sides: tuple[str, str]) -> None:
    assert "nowhere" in diff(sides[0], "nowhere", code=2).stderr
    assert diff(sides[0], f"{sides[1]}@main", code=2).stderr.startswith("graphgen: ")
