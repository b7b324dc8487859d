"""What the generator reads of the docs beside the oracle's counts, kept in counts.json.

python -m tests.corpus.counts --update      writes counts.json, where nothing became worse
"""

import json
import subprocess
import sys
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from generator.review.coverage import cover, total
from generator.review.operations import operation_lines
from tests.corpus import oracle
from tests.corpus.ratchet import Counts, update
from tests.corpus.reading import CORPUS, DOCS, read

COUNTS = Path(__file__).with_name("counts.json")

Place = tuple[str, int]


@dataclass(frozen=True)
class Comparison:
    """The request lines of one version, by the oracle and by the generator."""

    pages: dict[str, str]
    expected: dict[Place, oracle.RequestLine]
    rows: list[dict[str, Any]]
    coverage: dict[str, dict[str, int]]

    @property
    def missed(self) -> list[str]:
        """Each line that the oracle sees and the generator does not, as file, line, text."""
        return [
            f"{page}:{line}: {found.text}"
            for (page, line), found in self.expected.items()
            if (page, line) not in self.places
        ]

    @property
    def elsewhere(self) -> list[str]:
        """Each line that the generator reads outside the HTTP request sections."""
        return [f"{page}:{line}" for page, line in sorted(self.places - self.expected.keys())]

    @property
    def places(self) -> set[Place]:
        return {(row["page"], row["line"]) for row in self.rows}

    def counts(self) -> Counts:
        return {
            "in_docs": oracle.totals(self.pages),
            "read": {
                "pages_with_an_operation": len({page for page, _ in self.places}),
                "request_lines": len(self.places & self.expected.keys()),
                **{f"{kind}_wholly": count["read"] for kind, count in self.coverage.items()},
                **{f"{kind}_found": found(count) for kind, count in self.coverage.items()},
            },
            "amiss": {
                "request_lines_missed": len(self.missed),
                "request_lines_elsewhere": len(self.elsewhere),
                **{
                    f"{kind}_{state}": count[state]
                    for kind, count in self.coverage.items()
                    for state in ("partly", "conflict", "lost")
                },
            },
        }


def found(count: dict[str, int]) -> int:
    """Return how many things of a kind were read, if only in part."""
    return count["read"] + count["partly"] + count["conflict"]


def compare(folder: str, version: str) -> Comparison:
    """Read one version of a docs folder both ways."""
    pages = oracle.api_pages(CORPUS / folder, version)
    expected = {
        (line.page, line.line): line
        for page in pages.items()
        for line in oracle.request_lines(*page)
    }
    facts, linked = read(folder, version)
    rows = [json.loads(row) for row in operation_lines([linked.model])]
    ledger = json.loads(msgspec.json.encode(total(cover(facts, linked))))
    return Comparison(pages, expected, rows, ledger)


def graphgen(
    command: str, docs: Path, version: str | None, *options: str, accepted: Container[int] = (0,)
) -> str:
    """Run a command on `docs`, or on one version of them; return what it prints."""
    only = ["--version", version] if version else []
    arguments = [command, "--docs", str(docs), *only, *options]
    run = subprocess.run(
        [sys.executable, "-m", "generator.cli", *arguments],
        cwd=COUNTS.parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if run.returncode not in accepted:
        raise AssertionError(f"graphgen {' '.join(arguments)} failed:\n{run.stderr}")
    return run.stdout


def measure() -> dict[str, Counts]:
    """Return the counts of everything by `<docs folder>/<version>`."""
    return {
        f"{folder}/{version}": compare(folder, version).counts()
        for folder, versions in DOCS.items()
        for version in versions
    }


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: python -m tests.corpus.counts --update")
    sys.exit(update(COUNTS, measure()))
