"""Facts of pages amended by patches, before linking.

A patch replaces a statement wherever its page makes it: in the prose, in annotations, in samples.
One whose page states something else by now is an error; one whose page states by now what the
patch says is reported as no longer needed. Neither changes anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from generator.diagnostics import Report
from generator.facts import PageFacts
from generator.linking.amendments import amend
from generator.linking.patches import Patch, written
from generator.text import Span


def apply_patches(
    pages: Sequence[PageFacts], patches: Sequence[Patch], report: Report
) -> tuple[PageFacts, ...]:
    """``pages`` with ``patches`` applied, each to what those before it left.

    A patch for a page that is not among ``pages`` is reported as stale.
    """
    by_page: defaultdict[str, list[Patch]] = defaultdict(list)
    for patch in patches:
        by_page[patch.page].append(patch)
    amended = tuple(_amended(page, by_page.pop(page.path, ()), report) for page in pages)
    for left in by_page.values():
        for patch in left:
            _stale(patch, Span(patch.page, 1), "not there, nor is the page", report)
    return amended


def _amended(page: PageFacts, patches: Sequence[Patch], report: Report) -> PageFacts:
    for patch in patches:
        changed, swap = amend(page, patch)
        place = swap.place or next((line.span for line in page.request_lines), Span(page.path, 1))
        if swap.applies:
            page = changed
        elif swap.unneeded:
            value = written(patch.change.use)
            report.add("patch-unneeded", patch.span, place, fact=patch.fact, value=value)
        else:
            _stale(patch, place, swap.found, report)
    return page


def _stale(patch: Patch, place: Span, found: str, report: Report) -> None:
    expected = written(patch.change.expect)
    report.add("patch-stale", patch.span, place, fact=patch.fact, expected=expected, found=found)
