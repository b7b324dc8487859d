"""`graphgen lint` as CI calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.app import graphgen
from tests.test_cli_contract import GET_THING, MISSING_INCLUDE, THING, write
from tests.workspace.repositories import commit

RUN = CliRunner()
API = "api-reference/v1.0/api"
IGNORE = "<!-- graphgen: ignore include-missing until 2026-12-31: it comes soon -->"


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return docs in a repository, one finding on each of two pages, all committed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    folder = tmp_path / "docs"
    for name in ("thing", "gadget"):
        text = GET_THING.format(name=name, version="v1.0") + MISSING_INCLUDE
        write(folder / API / f"{name}-get.md", text)
        write(folder / f"api-reference/v1.0/resources/{name}.md", THING.format(name=name))
    commit(tmp_path, "docs")
    return folder


def lint(*arguments: str, code: int = 1) -> Result:
    result = RUN.invoke(graphgen, ["lint", "--docs", "docs", *arguments])
    assert result.exit_code == code, result.output
    return result


def test_annotations_are_on_the_right_line(docs: Path) -> None:
    lines = (docs / API / "thing-get.md").read_text().splitlines()
    number = next(n for n, line in enumerate(lines, 1) if "not-there.md" in line)
    place = f"::error file=docs/{API}/thing-get.md,line={number},title=include-missing::"
    assert place in lint("--format", "github").stdout


def test_further_formats_go_to_files(docs: Path, tmp_path: Path) -> None:
    lint("--also", "sarif=out.sarif", "--also", "markdown=out.md")
    assert len(json.loads((tmp_path / "out.sarif").read_text())["runs"][0]["results"]) == 2
    assert "## Findings" in (tmp_path / "out.md").read_text()
    for wrong in ("sarif", "sarif=", "xml=out"):
        lint("--also", wrong, code=2)


def test_since_is_about_what_the_change_brought(docs: Path) -> None:
    assert lint("--since", "HEAD", code=0).stdout == "0 findings\n"
    page = docs / API / "thing-get.md"
    before = page.read_text()
    page.write_text(f"---\ntitle: Get\n---\n{before}\nMore.\n")
    assert "thing-get.md" in lint().stdout
    assert lint("--since", "HEAD", code=0).stdout == "0 findings\n"
    page.write_text(f"{before}\n[!INCLUDE [more](../../includes/nor-there.md)]\n")
    found = lint("--since", "HEAD").stdout
    assert "nor-there.md" in found
    assert "/not-there.md" not in found
    assert "1 finding:" in found
    lint("--since", "no-such-ref", code=2)


def test_since_knows_a_page_that_was_renamed(docs: Path, tmp_path: Path) -> None:
    (docs / API / "thing-get.md").rename(docs / API / "thing-read.md")
    (docs / API / "gadget-get.md").rename(docs / API / "gadget @read.md")
    commit(tmp_path, "renamed")
    assert lint("--since", "HEAD~1", code=0).stdout == "0 findings\n"
    page = docs / API / "thing-read.md"
    page.write_text(f"{page.read_text()}\n[!INCLUDE [more](../../includes/nor-there.md)]\n")
    assert "1 finding:" in lint("--since", "HEAD~1").stdout


def test_since_tells_of_pages_that_a_change_elsewhere_hurts(docs: Path) -> None:
    page = docs / API / "gadget-get.md"
    (docs / "api-reference" / "v1.0" / "resources" / "gadget.md").unlink()
    assert page.name in lint("--since", "HEAD").stdout


def test_a_baseline_starts_green_and_tells_what_is_new(docs: Path) -> None:
    lint("--write-baseline", "base.json", code=0)
    assert "2 findings of the baseline left out" in lint("--baseline", "base.json", code=0).stderr
    page = docs / API / "thing-get.md"
    page.write_text(page.read_text().replace("not-there.md", "nor-there.md"))
    result = lint("--baseline", "base.json")
    assert result.stdout.splitlines()[-1] == "1 finding: 1 error"
    assert "1 of it are gone" in result.stderr
    lint("--baseline", "none.json", code=2)


def test_a_page_can_leave_a_finding_out_for_a_time(docs: Path) -> None:
    page = docs / API / "thing-get.md"
    page.write_text(page.read_text().replace(MISSING_INCLUDE, f"\n{IGNORE}\n{MISSING_INCLUDE}"))
    assert "thing-get.md" not in lint("--today", "2026-12-31").stdout
    late = lint("--today", "2027-01-01").stdout
    assert "suppression-expired" in late
    assert late.splitlines()[-1] == "3 findings: 2 errors, 1 warning"
    assert (
        "suppression-unused"
        not in lint("--version", "beta", "--today", "2026-01-01", code=0).stdout
    )
