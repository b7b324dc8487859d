"""Availability compared: clouds, deprecation, preview, and what callers need to be or have."""

from __future__ import annotations

from generator.availability import Availability, Deprecation, Requirement
from generator.review.apidiff.changes import ChangeLog
from generator.review.apidiff.pairing import Pairs, pair, rename, set_likeness
from generator.text import Span, squeeze


def compare_availability(
    old: Availability, new: Availability, place: Span, log: ChangeLog, *, preview: bool
) -> None:
    """Note how ``new`` differs from ``old``; ``place`` stands for what has none of its own.

    ``preview`` tells whether being subject to change is compared: it is not between versions.
    """
    _compare_clouds(old, new, place, log)
    compare_deprecation(old.deprecation, new.deprecation, place, log)
    if preview and old.preview is not new.preview:
        log.add("preview-begun" if new.preview else "preview-ended", place)
    _compare_requirements(old.roles, new.roles, place, log)
    _compare_requirements(old.licences, new.licences, place, log)


def _compare_clouds(old: Availability, new: Availability, place: Span, log: ChangeLog) -> None:
    before = {cloud.name: cloud.supported for cloud in old.clouds}
    for cloud in new.clouds:
        known = before.get(cloud.name)
        if known is None:
            told = "available" if cloud.supported else "not available"
            log.add("cloud-stated", place, name=cloud.name, new=told)
        elif known is not cloud.supported:
            log.add("cloud-added" if cloud.supported else "cloud-removed", place, name=cloud.name)


def compare_deprecation(
    before: Deprecation | None, after: Deprecation | None, place: Span, log: ChangeLog
) -> None:
    """Note whether a deprecation came, went, or says something else."""
    if after is None:
        if before is not None:
            log.add("undeprecated", place)
        return
    if before is None or before.retired is not after.retired:
        log.add("retired" if after.retired else "deprecated", after.span, text=after.text)
    elif (before.text, before.date) != (after.text, after.date):
        log.add("deprecation-changed", after.span, text=after.text)


def _compare_requirements(
    old: tuple[Requirement, ...], new: tuple[Requirement, ...], place: Span, log: ChangeLog
) -> None:
    pairs = pair(old, new, lambda each: squeeze(each.text))
    reworded, rest = _reworded(pairs)
    for before, after in reworded:
        gained = [name for name in after.names if name not in before.names]
        lost = [name for name in before.names if name not in after.names]
        for name in gained:
            log.add("requirement-accepted", after.span, name=name)
        for name in lost:
            log.add("requirement-refused", after.span, name=name)
        if not gained and not lost:
            log.add("requirement-reworded", after.span, text=after.text)
    for each in rest.new:
        log.add("requirement-added", each.span, text=each.text)
    for each in rest.old:
        log.add("requirement-removed", place, text=each.text)


def _reworded(
    pairs: Pairs[Requirement],
) -> tuple[list[tuple[Requirement, Requirement]], Pairs[Requirement]]:
    """Requirements that name some of the same roles or licences are one, worded anew."""
    return rename(
        pairs,
        lambda old, new: (
            set_likeness(old.names, new.names)
            if old.names and new.names
            else float(old.names == new.names)
        ),
    )
