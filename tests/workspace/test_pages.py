"""Pages read one by one or by several processes: the same readings in the same order."""

from pathlib import Path

import pytest

from generator.facts import PageKind, PageReading
from generator.reading import page
from generator.workspace.pages import PARALLEL_FROM, read_pages

API = "api-reference/v1.0/api"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a docs folder with just enough pages to be read in parallel."""
    (tmp_path / API).mkdir(parents=True)
    for number in range(PARALLEL_FROM):
        page = tmp_path / API / f"thing{number:03}-get.md"
        page.write_text(
            f"# Get {number}\n\n## HTTP request\n\n```http\nGET /things/{number}\n```\n"
        )
    return tmp_path


def paths(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.md"))


def test_processes_change_nothing(root: Path) -> None:
    names = paths(root)
    parallel = read_pages(root, names, 2)
    assert parallel == read_pages(root, names, 1)
    assert [reading.facts.path for reading in parallel] == names


@pytest.mark.parametrize("jobs", [1, 2])
def test_progress_counts_every_page(root: Path, jobs: int) -> None:
    steps: list[int] = []
    read_pages(root, paths(root), jobs, steps.append)
    assert sum(steps) == PARALLEL_FROM
    assert len(steps) > 1


def test_no_page_gives_no_reading(root: Path) -> None:
    assert read_pages(root, []) == ()


def codes(reading: PageReading) -> list[str]:
    return [found.code for found in reading.facts.diagnostics]


def test_a_page_that_is_not_there_is_reported(root: Path) -> None:
    (reading,) = read_pages(root, [f"{API}/none.md"])
    assert codes(reading) == ["page-unread"]
    assert reading.facts.kind is PageKind.API


def test_a_link_out_of_the_docs_is_not_followed(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.md"
    secret.write_text("# Secret\n")
    (root / API / "link-get.md").symlink_to(secret)
    (reading,) = read_pages(root, [f"{API}/link-get.md"])
    assert codes(reading) == ["page-unread"]
    assert reading.facts.title == ""


def test_a_reader_that_fails_costs_its_page_only(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = page.read_page

    def failing(source: object, path: str) -> PageReading:
        if path.endswith("001-get.md"):
            raise RecursionError("too deep")
        return real(source, path)

    monkeypatch.setattr(page, "read_page", failing)
    readings = read_pages(root, paths(root)[:3], 1)
    assert [codes(reading)[:1] == ["page-reader-failed"] for reading in readings] == [
        False,
        True,
        False,
    ]
