"""Linked versions that are kept: reused while nothing that they came from has changed."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from generator.diagnostics import Diagnostic
from generator.linking.atlas import Pages
from generator.linking.link import LinkedPages
from generator.linking.lock import NamesLock
from generator.model import ApiModel
from generator.pipeline import linking
from generator.pipeline.linking import link_docs
from generator.review.pages import PageCount
from generator.workspace.cachefolder import VARIABLE
from generator.workspace.docs import VERSIONS, DocsFolder

PAGE = "api-reference/v1.0/api/lamp-get.md"
INCLUDED = "api-reference/includes/lines.md"
TEXT = "# Get lamp\n\n## HTTP request\n\n[!INCLUDE [lines](../../includes/lines.md)]\n"
PATCH = """\
- page: v1.0/api/lamp-get
  fact: GET /lamps/{id}
  expect: GET /lamps/{id}
  use: GET /lights/{id}
  reason: They are called lights.
"""


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DocsFolder:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    put(tmp_path / "docs" / PAGE, TEXT)
    put(tmp_path / "docs" / PAGE.replace("v1.0", "beta"), TEXT)
    put(tmp_path / "docs" / INCLUDED, "```http\nGET /lamps/{id}\n```\n")
    return DocsFolder(tmp_path / "docs")


def put(path: Path, text: str) -> None:
    """Write a file that was last changed long enough ago for its time to tell of a change."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    then = path.stat().st_mtime_ns - 60 * 10**9
    os.utime(path, ns=(then, then))


def silent(stage: str, steps: int) -> Callable[[int], None]:
    return lambda done: None


class Told(msgspec.Struct):
    """All that linked docs tell, the models loaded."""

    models: tuple[ApiModel, ...]
    findings: tuple[Diagnostic, ...]
    pages: PageCount
    names: NamesLock


def linked(docs: DocsFolder) -> Told:
    found = link_docs(docs, VERSIONS, silent)
    return Told(found.models, found.findings, found.pages, found.names)


def fresh(docs: DocsFolder) -> Told:
    return linked(msgspec.structs.replace(docs, cached=False))


def forbid_linking(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("linked again")

    monkeypatch.setattr(linking, "link_pages", refuse)


def test_what_is_unchanged_is_not_linked_again(
    docs: DocsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = linked(docs)
    assert before == fresh(docs)
    assert [model.operations[0].id for model in before.models] == ["lamps.get", "lamps.get"]
    forbid_linking(monkeypatch)
    assert linked(docs) == before


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (PAGE, TEXT.replace("Get lamp", "Get a lamp")),
        (INCLUDED, "```http\nGET /lights/{id}\n```\n"),
        ("api-reference/v1.0/api/lamp-list.md", TEXT.replace("Get", "List")),
        ("patches/lamp.yaml", PATCH),
        ("names.lock", "v1.0:\n  lamp-get: lights.get\n"),
        ("LICENSE", "Do as you like."),
    ],
)
def test_what_has_changed_is_linked_anew(docs: DocsFolder, path: str, text: str) -> None:
    before = linked(docs)
    put(docs.root / path, text)
    after = linked(docs)
    assert after == fresh(docs)
    assert after != before


def test_only_the_version_that_has_changed_is_linked_anew(
    docs: DocsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked(docs)
    put(docs.root / PAGE, TEXT.replace("Get lamp", "Get a lamp"))
    versions: list[str] = []
    link = linking.link_pages

    def noting(pages: Pages, version: str, *more: Any) -> LinkedPages:
        versions.append(version)
        return link(pages, version, *more)

    monkeypatch.setattr(linking, "link_pages", noting)
    linked(docs)
    assert versions == ["v1.0"]


def test_a_page_that_could_not_be_read_is_looked_at_again(
    docs: DocsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: object, path: str) -> bytes:
        raise PermissionError(13, "Permission denied", path)

    with monkeypatch.context() as refusing:
        refusing.setattr("generator.source.FolderSource.read", refuse)
        assert "page-unread" in {found.code for found in linked(docs).findings}
    assert linked(docs) == fresh(docs)
    assert "page-unread" not in {found.code for found in linked(docs).findings}


def test_docs_that_change_meanwhile_are_not_kept(
    docs: DocsFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = linking.link_pages

    def change_and_link(*arguments: object) -> object:
        put(docs.root / PAGE, TEXT.replace("Get lamp", "Get a lamp"))
        return link(*arguments)

    with monkeypatch.context() as changing:
        changing.setattr(linking, "link_pages", change_and_link)
        linked(docs)
    assert linked(docs) == fresh(docs)
