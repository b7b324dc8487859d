"""`graphgen report` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.app import graphgen
from generator.workspace.sourcelock import SourceLock, format_lock, page_hashes
from tests.test_cli_contract import GET_THING, THING, write

RUN = CliRunner()


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a docs folder of one operation and one type."""
    monkeypatch.chdir(tmp_path)
    base = tmp_path / "docs/api-reference/v1.0"
    write(base / "api/thing-get.md", GET_THING.format(name="thing", version="v1.0"))
    write(base / "resources/thing.md", THING.format(name="thing"))
    return tmp_path / "docs"


def report(*arguments: str, code: int = 0) -> str:
    result = RUN.invoke(
        graphgen, ["report", "--docs", "docs", "--lock", "graphgen.lock", *arguments]
    )
    assert result.exit_code == code, result.output
    path = Path("report.html")
    return path.read_text("utf-8") if path.exists() else ""


def test_the_page_counts_what_the_docs_hold(docs: Path) -> None:
    html = report()
    assert "1 API page: 1 read" in html
    assert "things" in html
    assert "no lock" in html


def test_what_changed_since_the_lock_is_told(docs: Path) -> None:
    pages = page_hashes(docs)
    gone, changed = {**pages, "api-reference/v1.0/api/gone.md": "0"}, dict.fromkeys(pages, "0")
    for locked, words in ((gone, "Gone (1)"), (changed, "Changed (2)"), ({}, "New (2)")):
        lock = SourceLock("url", "main", "c" * 40, "1", {}, locked)
        Path("graphgen.lock").write_bytes(format_lock(lock))
        assert words in report()


def test_what_cannot_be_done_is_told(docs: Path) -> None:
    report("-o", "no/such/folder.html", code=3)
    Path("graphgen.lock").write_text("{}")
    report(code=2)
