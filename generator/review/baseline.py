"""The baseline: findings that were there before, and are not reported until they change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from generator.diagnostics import Diagnostic

BASELINE_VERSION = 1


class BaselineError(ValueError):
    """A file is no baseline; the message says why."""


class Baseline(msgspec.Struct, frozen=True):
    """Findings by file, as :func:`entry` writes them, each as often as it occurs."""

    findings: dict[str, tuple[str, ...]]
    baseline_version: int = BASELINE_VERSION


class Compared(msgspec.Struct, frozen=True):
    """Findings that the baseline does not have, and how many of its own are gone."""

    findings: tuple[Diagnostic, ...]
    known: int
    gone: int


def entry(found: Diagnostic) -> str:
    """The finding without its place: lines move when a page is edited."""
    arguments = ", ".join(f"{name}={value}" for name, value in found.arguments)
    return f"{found.code} {arguments}".rstrip()


def make_baseline(
    findings: Iterable[Diagnostic], renamed: Mapping[str, str] | None = None
) -> Baseline:
    """The baseline that has all of ``findings``; ``renamed`` files have their new names in it."""
    names = renamed or {}
    files: dict[str, list[str]] = {}
    for found in findings:
        file = names.get(found.span.file, found.span.file)
        files.setdefault(file, []).append(entry(found))
    return Baseline({file: tuple(sorted(entries)) for file, entries in sorted(files.items())})


def compare_baseline(findings: Sequence[Diagnostic], baseline: Baseline) -> Compared:
    """What of ``findings`` is new; of like findings in one file the first ones are known."""
    left = {file: Counter(entries) for file, entries in baseline.findings.items()}
    new: list[Diagnostic] = []
    for found in findings:
        entries = left.get(found.span.file, Counter())
        if entries[entry(found)] > 0:
            entries[entry(found)] -= 1
        else:
            new.append(found)
    gone = sum(entries.total() for entries in left.values())
    return Compared(tuple(new), len(findings) - len(new), gone)


def parse_baseline(content: bytes) -> Baseline:
    """The baseline in ``content``; raises :class:`BaselineError` for anything else."""
    try:
        baseline = msgspec.json.decode(content, type=Baseline)
    except msgspec.DecodeError as error:
        raise BaselineError(f"no baseline: {error}") from None
    if baseline.baseline_version != BASELINE_VERSION:
        raise BaselineError(f"a baseline of version {baseline.baseline_version}")
    return baseline


def format_baseline(baseline: Baseline) -> bytes:
    """The baseline as it is written: one finding a line, so that it merges well."""
    return msgspec.json.format(msgspec.json.encode(baseline), indent=1) + b"\n"
