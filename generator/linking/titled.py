"""Names of types that only the title of their page gives, put right where it is in the plural.

"customers resource type" names the collection: request lines address one of ``customers`` by a
key, and a type is what one of them is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from generator.diagnostics import Report
from generator.facts import PageFacts, TypeStatement
from generator.naming import singular
from generator.odata import KeySegment, NameSegment, simple_name


def name_items(
    resources: Sequence[PageFacts], api: Iterable[PageFacts], report: Report
) -> list[PageFacts]:
    """``resources``, with types named in the singular where ``api`` addresses them by a key."""
    collections = _keyed_names(api)
    return [
        msgspec.structs.replace(
            page, types=tuple(_named(each, collections, report) for each in page.types)
        )
        for page in resources
    ]


def _keyed_names(pages: Iterable[PageFacts]) -> frozenset[str]:
    """The names before keys in the request lines of ``pages``, in lower case."""
    return frozenset(
        before.name.lower()
        for page in pages
        for line in page.request_lines
        for before, after in zip(
            line.target.template.segments, line.target.template.segments[1:], strict=False
        )
        if isinstance(before, NameSegment) and isinstance(after, KeySegment)
    )


def _named(statement: TypeStatement, collections: frozenset[str], report: Report) -> TypeStatement:
    name = singular(statement.name)
    plural = statement.titled and simple_name(statement.name).lower() in collections
    if not plural or name == statement.name:
        return statement
    report.add("type-name-plural", statement.span, title=statement.name, name=name)
    return msgspec.structs.replace(statement, name=name)
