"""What the program adds to a result: which changes of its own code count."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.workspace import toolversion

READER: Callable[[], bytes] = toolversion.reader_version.__wrapped__
TOOL: Callable[[], bytes] = toolversion.tool_version.__wrapped__


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that stands for the program."""
    for name in ("text.py", "diagnostics.toml", "reading/page.py", "rendering/render.py"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("before")
    monkeypatch.setattr(toolversion, "_PACKAGE", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("path", "reads", "writes"),
    [
        ("text.py", True, True),
        ("diagnostics.toml", True, True),
        ("reading/page.py", True, True),
        ("reading/new.py", True, True),
        ("rendering/render.py", False, True),
        ("rendering/views/new.py", False, True),
        ("reading/notes.md", False, False),
        ("reading/__pycache__/page.py", False, False),
        ("_data/templates/python/static/client.py", False, False),
    ],
)
def test_what_was_made_before_a_change_counts_as_old(
    package: Path, path: str, reads: bool, writes: bool
) -> None:
    before = READER(), TOOL()
    (package / path).parent.mkdir(parents=True, exist_ok=True)
    (package / path).write_text("after")
    assert (READER() != before[0], TOOL() != before[1]) == (reads, writes)


def test_a_file_that_moves_is_a_change(package: Path) -> None:
    before = TOOL()
    (package / "rendering/render.py").rename(package / "rendering/renamed.py")
    assert TOOL() != before


@pytest.mark.parametrize(("library", "reads"), [("msgspec", True), ("black", False)])
def test_another_version_of_a_library_is_a_change(
    package: Path, monkeypatch: pytest.MonkeyPatch, library: str, reads: bool
) -> None:
    before = READER(), TOOL()

    class Other:
        version = "999"

        def read_text(self, name: str) -> str | None:
            return None

    real = toolversion.distribution
    monkeypatch.setattr(
        toolversion, "distribution", lambda name: Other() if name == library else real(name)
    )
    assert (READER() != before[0], TOOL() != before[1]) == (reads, True)
