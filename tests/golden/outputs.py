"""What graphgen makes of one golden case.

A case is a folder: ``docs/`` holds pages, ``expected/`` what is read from them and said of them; a
``pack/`` is rendered too.
"""

import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console

from generator.pipeline.linking import link_docs
from generator.pipeline.reviewing import link_page
from generator.pipeline.writing import plan
from generator.review.lint import text_lines
from generator.review.operations import operation_lines
from generator.review.show import page_rows
from generator.workspace.docs import VERSIONS, DocsFolder, open_docs
from generator.workspace.packs import open_pack

CASES = Path(__file__).parent / "cases"
EXPECTED = "expected"


def cases() -> list[Path]:
    return sorted(path.parent for path in CASES.glob("**/docs"))


def outputs(case: Path) -> dict[str, bytes]:
    """The files that ``expected/`` should hold, by their paths below it."""
    docs = open_docs(case / "docs")
    linked = link_docs(docs, VERSIONS, _quiet)
    found = {
        "operations.jsonl": b"".join(operation_lines(linked.models)),
        "lint.txt": _lines(text_lines(linked.findings)),
        "show.txt": _lines(_shown(docs)),
    }
    pack = case / "pack"
    return found | (_rendered(docs, pack) if pack.is_dir() else {})


def expected(case: Path) -> dict[str, bytes]:
    folder = case / EXPECTED
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _shown(docs: DocsFolder) -> Iterator[str]:
    for version in docs.versions:
        for path in docs.pages(version):
            linked = link_page(docs, path, _quiet)
            stream = io.StringIO()
            console = Console(file=stream, highlight=False, width=120)
            for row in page_rows(linked.facts, linked.model, linked.findings):
                console.print(row, soft_wrap=True)
            yield from (line.rstrip() for line in stream.getvalue().splitlines())
            yield ""


def _rendered(docs: DocsFolder, pack: Path) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as out:
        (planned,) = plan(docs, VERSIONS, [open_pack(str(pack))], Path(out), _quiet).packs
        writes = planned.tree.changes(planned.name).writes
    return {path: b"".join(each) for path, each in writes.items() if not path.endswith(".json")}


def _lines(lines: Iterator[str] | list[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _quiet(name: str, steps: int) -> Callable[[int], None]:
    return lambda done: None
