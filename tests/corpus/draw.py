"""Draws from the real docs for judging by eye: the page as it is, beside what was read of it.

    python -m tests.corpus.draw permissions     pages with their permissions, by request line
    python -m tests.corpus.draw availability    pages that tell where, until when and for whom
    python -m tests.corpus.draw findings        findings of lint, each with its lines of the page

`--seed` is the last commit's hash by default, so that nobody chooses the pages; `--count` is how
many are drawn, `--only` a regular expression that the text of a page, or the code of a finding,
has to match.
"""

import argparse
import random
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from generator.facts import PageFacts
from generator.linking.permissions import bind_permissions
from generator.permissions import PermissionRow
from generator.pipeline.linking import link_docs
from generator.reading.page import read_page
from generator.source import FolderSource
from generator.workspace.docs import DocsFolder
from tests.corpus import oracle
from tests.corpus.counts import CORPUS, DOCS

FOLDER = "docs-2021-07"
PERMISSIONS = re.compile(r"permissions?\b|prerequisites?\b", re.IGNORECASE)
REQUESTS = re.compile(r"(optional )?(http|request|query|example)|response", re.IGNORECASE)
INCLUDE = re.compile(r"\[!INCLUDE[^(]*\(([^)]*)\)\]", re.IGNORECASE)
NOTE = re.compile(
    r"\[!|national.cloud|deprecat|retire|preview|subject to change|licen[cs]e|\broles?\b|admin",
    re.IGNORECASE,
)
AROUND = 4
T = TypeVar("T")


def last_commit() -> str:
    """Return the hash of the last commit of this repository."""
    command = ["git", "rev-parse", "HEAD"]
    done = subprocess.run(
        command, cwd=Path(__file__).parent, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def pages(docs: Path, folders: tuple[str, ...]) -> dict[str, str]:
    """Return the text of the pages of both versions by their path below `docs`."""
    return {
        path.relative_to(docs).as_posix(): path.read_text("utf-8-sig", errors="replace")
        for version in DOCS[FOLDER]
        for folder in folders
        for path in sorted((docs / "api-reference" / version / folder).glob("*.md"))
    }


def included(docs: Path, page: str, text: str) -> str:
    """Return `text` with the files that it includes in place of its include lines."""

    def content(found: re.Match[str]) -> str:
        path = (docs / page).parent / found[1].strip()
        return path.read_text("utf-8-sig", errors="replace") if path.is_file() else found[0]

    return INCLUDE.sub(content, text)


def permission_lines(text: str) -> Iterator[str]:
    """Yield the lines of all sections on permissions and of all that hold request lines."""
    shown, level = False, 6
    for number, line in enumerate(text.splitlines(), start=1):
        heading = oracle.HEADING.match(line)
        if heading and not oracle.TAB.search(line):
            inner = len(heading["marks"]) > level
            title = heading["title"]
            wanted = PERMISSIONS.match(title) or re.match(r"http request", title, re.IGNORECASE)
            if wanted or not (shown and inner):
                shown, level = wanted is not None, len(heading["marks"])
        if shown and line.strip():
            yield f"{number:5} {line}"


def lead_lines(text: str) -> Iterator[str]:
    """Yield the lines above the section of request lines, and any below that may tell more."""
    above = True
    for number, line in enumerate(text.splitlines(), start=1):
        heading = oracle.HEADING.match(line)
        above = above and not (heading and REQUESTS.match(heading["title"]))
        if line.strip() and (above or NOTE.search(line)):
            yield f"{number:5} {line}"


def permissions_read(facts: PageFacts) -> Iterator[str]:
    """Yield what was read of a page's permissions, once for the request lines that share them."""
    shared: dict[object, list[str]] = {}
    sets = bind_permissions(facts.permissions, facts.request_lines)
    for line, bound in zip(facts.request_lines, sets, strict=True):
        place = f"{line.span.line} {line.method} {line.target.text}"
        shared.setdefault(bound, []).append(place)
    for bound, lines in shared.items():
        yield from (f"  for {line}" for line in lines)
        if bound is None:
            yield "    none that could be read"
        for each in bound or ():
            yield f"    [{each.condition or 'always'}]"
            yield from (f"      {row_text(row)}" for row in each.rows)
    yield from (f"  note: {note}" for table in facts.permissions for note in table.notes)


def row_text(row: PermissionRow) -> str:
    scopes = [
        f"{' AND '.join(joint)}{' (least)' if number < row.least else ''}"
        for number, joint in enumerate(row.alternatives)
    ]
    marked = f"; marked: {', '.join(row.marked)}" if row.marked else ""
    return f"{row.span.line} {row.scheme}: {row.support}: {' | '.join(scopes)}{marked}"


def availability_read(facts: PageFacts) -> Iterator[str]:
    """Yield what was read of where, until when and for whom the page's operation or type is."""
    told = facts.availability
    if told.clouds:
        yield f"  clouds: {', '.join(cloud.name for cloud in told.clouds if cloud.supported)}"
    yield f"  preview: {told.preview}"
    if note := told.deprecation:
        kind = "retired" if note.retired else "deprecated"
        yield f"  {kind}: {note.date}: {note.span.line} {note.text}"
    for kind, requirements in (("role", told.roles), ("licence", told.licences)):
        for each in requirements:
            yield f"  {kind}: {each.span.line} {each.text} => {list(each.names)}"


def drawn_pages(
    docs: Path,
    options: argparse.Namespace,
    found: dict[str, str],
    lines: Callable[[str], Iterator[str]],
    read: Callable[[PageFacts], Iterator[str]],
) -> Iterator[str]:
    """Yield the pages that the seed draws, each with what was read of it and what was reported."""
    wanted = re.compile(options.only)
    paths = [path for path, text in found.items() if wanted.search("\n".join(lines(text)))]
    chosen = draw(paths, options)
    for number, path in enumerate(chosen, start=1):
        facts = read_page(FolderSource(docs), path).facts
        yield f"\n==== {number} of {len(chosen)}, from {len(paths)}: {path}"
        yield from lines(included(docs, path, found[path]))
        yield "  ---- read"
        yield from read(facts)
        for told in facts.diagnostics:
            if not told.code.startswith(("example", "response", "front-matter")):
                yield f"  ! {told.span.line} {told.code}: {told.message}"


def drawn_findings(docs: Path, options: argparse.Namespace) -> Iterator[str]:
    """Yield the findings that the seed draws, each with the lines around its place."""
    wanted = re.compile(options.only)
    linked = link_docs(DocsFolder(docs), DOCS[FOLDER], lambda _stage, _steps: lambda _done: None)
    findings = [found for found in linked.findings if wanted.search(found.code)]
    chosen = draw(findings, options)
    for number, found in enumerate(chosen, start=1):
        yield f"\n==== {number} of {len(chosen)}, from {len(findings)}: {found.code}"
        for span in (found.span, *found.related):
            yield f"  -- {span}"
            yield from around(docs / span.file, span.line)
        yield f"  ! {found.severity}: {found.message}"
        yield f"  fix: {found.rule.fix}"


def around(file: Path, line: int) -> Iterator[str]:
    text = file.read_text("utf-8-sig", errors="replace").splitlines()
    for number in range(max(1, line - AROUND), min(len(text), line + AROUND) + 1):
        yield f"{'>' if number == line else ' '}{number:5} {text[number - 1][:300]}"


def draw(population: list[T], options: argparse.Namespace) -> list[T]:
    """Return what the seed picks, the same for the same seed and population."""
    count = min(options.count, len(population))
    return random.Random(options.seed).sample(population, count)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=("permissions", "availability", "findings"))
    parser.add_argument("--seed", default=last_commit())
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    docs = CORPUS / FOLDER
    print(f"seed {options.seed}")
    match options.what:
        case "permissions":
            api = pages(docs, ("api",))
            printed = drawn_pages(docs, options, api, permission_lines, permissions_read)
        case "availability":
            both = pages(docs, ("api", "resources"))
            printed = drawn_pages(docs, options, both, lead_lines, availability_read)
        case _:
            printed = drawn_findings(docs, options)
    for line in printed:
        print(line)


if __name__ == "__main__":
    main()
