"""Small pages for the tests of section readers."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from generator.diagnostics import Report
from generator.facts import PageKind
from generator.reading.headings import SectionKind
from generator.reading.markdown import parse_blocks
from generator.reading.outline import Section, bind_annotations, drop_tabs, sections
from generator.reading.scope import PageScope

PAGE = "api-reference/v1.0/api/gadget-list.md"
F = TypeVar("F")


def outline(markdown: str, page: str = PAGE) -> tuple[tuple[Section, ...], PageScope]:
    """The sections of an API page with this text below its title, and the scope to read them in."""
    report = Report()
    version = page.split("/")[1]
    blocks, references = parse_blocks(markdown, page, report)
    scope = PageScope(page, version, PageKind.API, report, references)
    bound = bind_annotations(drop_tabs(blocks, report), report)
    return sections(bound, api=True)[0], scope


def read(
    reader: Callable[[Section, PageScope], Iterable[F]],
    markdown: str,
    *kinds: SectionKind,
    page: str = PAGE,
) -> tuple[list[F], list[str]]:
    """What ``reader`` reads from the sections of these kinds, and the codes that it reports."""
    found, scope = outline(markdown, page)
    facts = [fact for section in found if section.kind in kinds for fact in reader(section, scope)]
    return facts, codes(scope)


def codes(scope: PageScope) -> list[str]:
    """The codes reported so far."""
    return [diagnostic.code for diagnostic in scope.report.diagnostics]
