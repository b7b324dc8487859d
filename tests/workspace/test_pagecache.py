"""Readings that are kept: reused while nothing they came from has changed, and never else."""

import os
from pathlib import Path

import pytest

from generator.facts import PageReading
from generator.workspace import pages
from generator.workspace.cache import NAME, open_cache
from generator.workspace.cachefolder import VARIABLE
from generator.workspace.pages import read_pages

PAGE = "api-reference/v1.0/api/user-get.md"
TEXT = "# Get user\n\n[!INCLUDE [more](../../includes/more.md)]\n"
INCLUDED = "api-reference/includes/more.md"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    put(tmp_path / "docs" / PAGE, TEXT)
    put(tmp_path / "docs" / INCLUDED, "## HTTP request\n\n```http\nGET /users\n```\n")
    return tmp_path / "docs"


def put(path: Path, text: str, age: int = 60) -> None:
    """Write a file that was last changed so many seconds ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    then = path.stat().st_mtime_ns - age * 10**9
    os.utime(path, ns=(then, then))


def kept(root: Path) -> PageReading:
    (reading,) = read_pages(root, [PAGE], kept=True)
    return reading


def fresh(root: Path) -> PageReading:
    (reading,) = read_pages(root, [PAGE])
    return reading


def forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(pages, "_read_chunk", refuse)


def test_what_is_unchanged_is_not_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = kept(root)
    assert before == fresh(root)
    forbid_reading(monkeypatch)
    assert kept(root) == before
    os.utime(root / PAGE)
    assert kept(root) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda root: put(root / PAGE, TEXT.replace("user", "them"), 50),
        lambda root: put(root / PAGE, TEXT.replace("user", "them"), 0),
        lambda root: put(root / INCLUDED, "nothing", 50),
        lambda root: (root / INCLUDED).unlink(),
        lambda root: (root / INCLUDED).rename(root / "api-reference/includes/More.md"),
    ],
    ids=["page", "page, just now", "include", "include gone", "include of another case"],
)
def test_a_change_of_page_or_include_is_seen(root: Path, change: object) -> None:
    before = kept(root)
    assert callable(change)
    change(root)
    assert kept(root) == fresh(root) != before
    assert kept(root) == fresh(root)


def test_an_include_that_comes_into_being_is_seen(root: Path) -> None:
    (root / INCLUDED).unlink()
    before = kept(root)
    put(root / INCLUDED, "## HTTP request\n\n```http\nGET /me\n```\n")
    assert kept(root) == fresh(root) != before


def test_a_page_that_cannot_be_read_is_tried_again(root: Path) -> None:
    (root / PAGE).unlink()
    assert kept(root).facts.diagnostics
    put(root / PAGE, TEXT)
    assert kept(root) == fresh(root)


@pytest.mark.parametrize("content", [b"no database", b""])
def test_a_damaged_cache_is_as_good_as_none(root: Path, content: bytes) -> None:
    kept(root)
    cache = root.parent / "cache" / NAME
    cache.write_bytes(content)
    assert kept(root) == fresh(root)
    assert kept(root) == fresh(root)


def test_a_cache_that_cannot_be_written_is_as_good_as_none(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(root.parent / "file", "in the way")
    monkeypatch.setenv(VARIABLE, str(root.parent / "file" / "cache"))
    assert kept(root) == fresh(root)
    with open_cache() as cache:
        assert cache.run(b"none") is None
