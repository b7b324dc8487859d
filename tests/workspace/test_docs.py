"""Docs folders found from what people type."""

from pathlib import Path

import pytest

from generator.workspace.beside import read_names
from generator.workspace.docs import DocsError, DocsFolder, open_docs, open_page


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a docs folder with one page of each kind, in v1.0 only."""
    folder = tmp_path.resolve() / "docs"
    for name in ("api/user-get.md", "resources/user.md", "includes/note.md"):
        path = folder / "api-reference" / "v1.0" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# Title\n")
    return folder


def test_the_folder_above_and_the_reference_itself_are_the_same_docs(root: Path) -> None:
    assert open_docs(root) == open_docs(root / "api-reference") == DocsFolder(root)


@pytest.mark.parametrize("name", ["", "api-reference/v1.0", "nowhere", "api-reference/v1.0/api"])
def test_other_paths_are_refused(root: Path, name: str) -> None:
    path = root.parent if not name else root / name
    with pytest.raises(DocsError, match=path.name):
        open_docs(path)


def test_versions_and_pages_are_those_that_are_there(root: Path) -> None:
    docs = open_docs(root)
    assert docs.versions == ("v1.0",)
    assert docs.pages("v1.0") == (
        "api-reference/v1.0/api/user-get.md",
        "api-reference/v1.0/resources/user.md",
    )
    assert docs.pages("beta") == ()


def test_a_page_finds_its_docs(root: Path) -> None:
    page = root / "api-reference" / "v1.0" / "api" / "user-get.md"
    assert open_page(page) == (DocsFolder(root), "api-reference/v1.0/api/user-get.md")


def test_the_innermost_reference_counts(root: Path) -> None:
    inner = root / "api-reference" / "copy" / "api-reference" / "beta" / "api" / "a-get.md"
    inner.parent.mkdir(parents=True)
    inner.touch()
    assert open_page(inner) == (
        DocsFolder(root / "api-reference" / "copy"),
        "api-reference/beta/api/a-get.md",
    )


def test_what_is_no_page_is_refused(root: Path) -> None:
    for name in ("includes/note.md", "api", "api/none.md"):
        with pytest.raises(DocsError):
            open_page(root / "api-reference" / "v1.0" / name)


def test_the_licence_is_the_text_of_its_file(root: Path) -> None:
    docs = open_docs(root)
    assert docs.licence() is None
    (root / "LICENSE").write_text("Attribution")
    assert docs.licence() == "Attribution"


def test_names_are_read_where_the_docs_carry_them(root: Path) -> None:
    docs = open_docs(root)
    assert read_names(docs).of("v1.0") == {}
    docs.lock_path.write_text('"v1.0":\n  user-get: users.get\n')
    assert read_names(docs).of("v1.0") == {"user-get": "users.get"}


@pytest.mark.parametrize("content", [b"- a list", b"\xff\xfe", b"v1.0: {a: b}", b"a: [\n"])
def test_a_broken_names_file_is_named(root: Path, content: bytes) -> None:
    docs = open_docs(root)
    docs.lock_path.write_bytes(content)
    with pytest.raises(DocsError, match=r"names\.lock"):
        read_names(docs)
