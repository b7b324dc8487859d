"""``names.lock``: the names that were once published, by version and page.

A name in the lock wins over the computed one, so that names stay when pages come and go. A list
in place of a name tells that the name was changed by hand: the first is in force, the others were,
and stay as deprecated aliases.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated

import msgspec
import yaml

from generator.linking.sketches import Sketch
from generator.yamltext import load_yaml

_Names = str | Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


def published(operations: Iterable[Sketch]) -> dict[str, str]:
    """The ids of ``operations`` by page stem."""
    return {operation.page.rpartition("/")[2][:-3]: operation.id for operation in operations}


class LockError(ValueError):
    """``names.lock`` is not what it should be; the message says where."""


class NamesLock(msgspec.Struct, frozen=True):
    """Operation ids (``group.method``) by version and page stem."""

    versions: dict[str, dict[str, str]] = {}
    former: dict[str, dict[str, tuple[str, ...]]] = {}

    def former_of(self, version: str) -> Mapping[str, tuple[str, ...]]:
        """Ids that were in force before, by page stem, for one version."""
        return self.former.get(version, {})

    def of(self, version: str) -> Mapping[str, str]:
        """Ids by page stem for one version."""
        return self.versions.get(version, {})

    def including(self, version: str, ids: Mapping[str, str]) -> NamesLock:
        """The lock with the ``ids`` of a version, by page stem, added; what it holds stays."""
        names = dict(sorted({**ids, **self.of(version)}.items()))
        return NamesLock({**self.versions, version: names}, self.former)


def parse_lock(text: str, name: str = "names.lock") -> NamesLock:
    """The lock written in ``text``; raises :class:`LockError` for anything else."""
    try:
        values = load_yaml(text) or {}
        versions = msgspec.convert(values, dict[str, dict[str, _Names]])
    except yaml.YAMLError as error:
        mark = getattr(getattr(error, "problem_mark", None), "line", 0)
        line = min(mark, text.count("\n")) + 1  # the end of the text may be told as a line more
        raise LockError(f"{name}:{line}: not valid YAML; restore it from version control") from None
    except msgspec.ValidationError as error:
        raise LockError(f"{name}: {error}; restore it from version control") from None
    listed = {
        version: {page: (ids,) if isinstance(ids, str) else ids for page, ids in pages.items()}
        for version, pages in versions.items()
    }
    for pages in listed.values():
        _check(pages, name)
    former = {
        version: {page: ids[1:] for page, ids in pages.items() if ids[1:]}
        for version, pages in listed.items()
    }
    return NamesLock(
        {name: {page: ids[0] for page, ids in pages.items()} for name, pages in listed.items()},
        {version: pages for version, pages in former.items() if pages},
    )


def _check(pages: Mapping[str, tuple[str, ...]], name: str) -> None:
    """Raise :class:`LockError` for what is no id, or an alias that cannot be one."""
    in_force = {ids[0] for ids in pages.values()}
    for page, ids in pages.items():
        for operation_id in ids:
            group, dot, method = operation_id.partition(".")
            if not (dot and group.isidentifier() and method.isidentifier()):
                raise LockError(f"{name}: {page}: {operation_id!r} is not group.method")
        for alias in ids[1:]:
            if alias in in_force:
                raise LockError(f"{name}: {page}: {alias} is the name of another page")
            if alias.partition(".")[0] != ids[0].partition(".")[0]:
                raise LockError(f"{name}: {page}: {alias} is not in the group of {ids[0]}")


def format_lock(lock: NamesLock) -> str:
    """``lock`` as it is written to disk: sorted, one page a line."""
    lines = ["# Published names, by version and page. Generated; commit it with the SDK."]
    for version, pages in sorted(lock.versions.items()):
        if not pages:
            continue
        lines.append(f'"{version}":')
        former = lock.former_of(version)
        for page, operation_id in sorted(pages.items()):
            ids = ", ".join((operation_id, *former.get(page, ())))
            lines.append(f"  {page}: [{ids}]" if page in former else f"  {page}: {ids}")
    return "\n".join(lines) + "\n"
