"""A disk that refuses, really: one clear line, and the old files stay."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.workspace.cachefolder import VARIABLE
from tests.cli.test_regenerate import tree, write_docs
from tests.workspace.mounts import mounting, on_read_only, on_small, without_rights

GET = "api-reference/v1.0/api/thing-get.md"
LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
from generator.cli import main
main()
"""


def generate(root: Path, limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """Generate; no file may become longer than `limit`, as on a full disk."""
    program = ["-c", LIMITED, str(limit)] if limit is not None else ["-m", "generator.cli"]
    arguments = ["--docs", str(root / "docs"), "--out", str(root / "out"), "--pack", "python"]
    command = [sys.executable, *program, "generate", *arguments, "--no-cache"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_docs(tmp_path / "docs")
    assert generate(tmp_path).returncode == 0
    page = tmp_path / "docs" / GET
    page.write_text(page.read_text().replace("Read the properties", "Fetch the properties"))
    return tmp_path


@pytest.mark.parametrize("limit", [0, 300])
def test_a_disk_without_room_loses_nothing(root: Path, limit: int) -> None:
    before = tree(root / "out")
    run = generate(root, limit)
    assert run.returncode == 3
    assert run.stderr.startswith("graphgen: ")
    assert run.stderr.count("\n") == 1
    assert tree(root / "out") == before
    assert generate(root).returncode == 0
    assert tree(root / "out") != before


def test_a_place_that_cannot_be_written_loses_nothing(root: Path) -> None:
    out = root / "out"
    out.rename(root / "kept")
    out.write_text("a file in the way")
    run = generate(root)
    assert run.returncode == 3
    assert run.stderr.startswith("graphgen: cannot ")
    assert run.stderr.count("\n") == 1
    assert out.read_text() == "a file in the way"


def command(root: Path, *more: str) -> list[str]:
    places = ["--docs", str(root / "docs"), "--out", str(root / "out")]
    return [sys.executable, "-m", "generator.cli", "generate", *places, "--pack", "python", *more]


def cached(root: Path) -> dict[str, str]:
    """Return the variable that names the cache folder of these runs."""
    return {VARIABLE: str(root / "cache")}


def blocks(folder: Path) -> int:
    """Return how many pages of memory a tmpfs takes for what a folder holds."""
    return sum(-(-len(content) // 4096) for content in tree(folder).values())


def is_one_line(run: subprocess.CompletedProcess[str], out: Path, reason: str) -> bool:
    """Whether all that is said is that `out` cannot be written, and why."""
    begin = f"graphgen: cannot write {out}"
    told = run.stderr
    return told.startswith(begin) and told.endswith(f"{reason}\n") and told.count("\n") == 1


@mounting
def test_an_output_folder_on_a_full_file_system_loses_nothing(root: Path) -> None:
    out, after = root / "out", root / "after"
    old, codes = tree(out), []
    for room in range(20):
        options = f"size={(blocks(out) + room) * 4}k"
        run = on_small(out, options, after, command(root, "--no-cache"), cached(root))
        codes.append(run.returncode)
        if run.returncode == 0:
            break
        assert run.returncode == 3, run.stderr
        assert is_one_line(run, out, "No space left on device"), run.stderr
        assert tree(after) == old
    assert len(codes) > 2, "there was room from the beginning"
    assert codes[-1] == 0, "there was never room"
    assert tree(after) != old


@mounting
def test_an_output_folder_without_room_for_more_files_loses_nothing(root: Path) -> None:
    out, after = root / "out", root / "after"
    entries = sum(1 for _ in out.rglob("*")) + 1
    for more in (1, 4, 16):
        options = f"nr_inodes={entries + more}"
        run = on_small(out, options, after, command(root, "--no-cache"), cached(root))
        assert run.returncode == 3, run.stderr
        assert is_one_line(run, out, "No space left on device"), run.stderr
        assert tree(after) == tree(out)


@mounting
@pytest.mark.parametrize("size", [4, 64, 256])
def test_a_full_cache_folder_is_no_reason_to_fail(root: Path, size: int) -> None:
    cache = root / "cache"
    cache.mkdir()
    run = on_small(cache, f"size={size}k", root / "after", command(root), cached(root))
    assert (run.returncode, run.stderr.count("Error")) == (0, 0), run.stderr
    made = tree(root / "out")
    assert generate(root).returncode == 0
    assert tree(root / "out") == made


@mounting
def test_on_a_file_system_that_can_only_be_read_nothing_is_lost(root: Path) -> None:
    old = tree(root / "out")
    run = on_read_only(root / "out", command(root, "--no-cache"), cached(root))
    assert run.returncode == 3
    assert is_one_line(run, root / "out", "Read-only file system"), run.stderr
    assert tree(root / "out") == old


@mounting
def test_a_cache_folder_that_can_only_be_read_is_no_reason_to_fail(root: Path) -> None:
    cache = root / "cache"
    cache.mkdir()
    run = on_read_only(cache, command(root), cached(root))
    assert (run.returncode, run.stderr.count("Error")) == (0, 0), run.stderr
    assert list(cache.iterdir()) == []


@mounting
def test_a_folder_that_nobody_may_write_loses_nothing(root: Path) -> None:
    old = tree(root / "out")
    (root / "out").chmod(0o555)
    run = without_rights(command(root, "--no-cache"), cached(root))
    (root / "out").chmod(0o755)
    assert run.returncode == 3
    assert is_one_line(run, root / "out", "Permission denied"), run.stderr
    assert tree(root / "out") == old
