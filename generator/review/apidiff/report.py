"""The changes of the API as people and tools read them: text, JSON, the published table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

import msgspec

from generator.review.apidiff.changes import Change
from generator.review.apidiff.compare import ApiDiff
from generator.review.apidiff.rules import Bump, ChangeClass, ChangeRule
from generator.review.markdown import escaped
from generator.review.printable import printable

REPORT_VERSION = 1


class ReportedChange(msgspec.Struct, frozen=True, rename={"change_class": "class"}):
    """One change of the JSON report; see :class:`generator.review.apidiff.changes.Change`."""

    version: str
    subject: str
    page: str
    file: str
    line: int
    code: str
    change_class: ChangeClass
    message: str
    routes: tuple[str, ...] = ()
    gone: bool = False


class DiffReport(msgspec.Struct, frozen=True):
    """The JSON report: all changes, their numbers, and the part of the version to raise."""

    changes: tuple[ReportedChange, ...]
    breaking: int
    additive: int
    editorial: int
    bump: Bump
    report_version: int = REPORT_VERSION


def json_report(diff: ApiDiff) -> bytes:
    """The changes for tools, as :class:`DiffReport`."""
    report = DiffReport(
        tuple(map(_reported, diff.changes)),
        breaking=len(diff.of_class(ChangeClass.BREAKING)),
        additive=len(diff.of_class(ChangeClass.ADDITIVE)),
        editorial=len(diff.of_class(ChangeClass.EDITORIAL)),
        bump=diff.bump,
    )
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def text_lines(diff: ApiDiff) -> Iterator[str]:
    """The changes for the terminal: by page and subject, each with its line; the count last."""
    for (page, subject), changes in groupby(diff.changes, lambda each: (each.page, each.subject)):
        yield f"{printable(page)}  {printable(subject)}"
        for change in changes:
            yield f"  {change.change_class:9}  {printable(place(change)):>5}  {told(change)}"
    yield summary(diff)


def summary(diff: ApiDiff) -> str:
    """The numbers of changes, and what they ask of the version, on one line."""
    counts = ", ".join(f"{len(diff.of_class(each))} {each}" for each in ChangeClass)
    noun = "change" if len(diff.changes) == 1 else "changes"
    asked = "none" if diff.bump is Bump.NONE else f"a {diff.bump} version"
    return f"{len(diff.changes)} {noun}: {counts}; asks for {asked}"


def told(change: Change) -> str:
    """The message, with the request lines that it is about where it is not about all."""
    routes = f" ({', '.join(change.routes)})" if change.routes else ""
    return printable(f"{change.message}{routes}")


def place(change: Change) -> str:
    """The line on the subject's page; with the file where it is another; ``gone`` if it is."""
    if change.gone:
        return "gone"
    return str(change.span.line) if change.span.file == change.page else str(change.span)


def change_table_page(rules: Mapping[str, ChangeRule]) -> str:
    """The Markdown page of all kinds of changes, by class, in the order of the table."""
    parts = [
        "# Changes of the API",
        "Generated from `generator/review/changes.toml`: every kind of change that "
        "`graphgen diff` tells. Words in braces are filled in.",
        "A **breaking** change may make a call fail, or an answer be misread, that was right "
        "before: it asks for a major version. An **additive** one leaves all calls right and "
        "offers more: a minor version. An **editorial** one changes the page only: a patch.",
    ]
    for change_class in ChangeClass:
        rows = [
            f"| `{code}` | {escaped(rule.message)} | {escaped(rule.why)} |"
            for code, rule in rules.items()
            if rule.change_class is change_class
        ]
        head = ["| code | what is told | why |", "|---|---|---|"]
        parts += [f"## {change_class.value.capitalize()}", "\n".join([*head, *rows])]
    return "\n\n".join(parts) + "\n"


def _reported(change: Change) -> ReportedChange:
    return ReportedChange(
        change.version,
        change.subject,
        change.page,
        change.span.file,
        change.span.line,
        change.code,
        change.change_class,
        change.message,
        change.routes,
        change.gone,
    )
