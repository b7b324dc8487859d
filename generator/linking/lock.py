"""``names.lock``: the names that were once published, by version and page.

A name in the lock wins over the computed one, so that names stay when pages come and go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
import yaml

from generator.model import Operation


class LockError(ValueError):
    """``names.lock`` is not what it should be; the message says where."""


class NamesLock(msgspec.Struct, frozen=True):
    """Operation ids (``group.method``) by version and page stem."""

    versions: dict[str, dict[str, str]] = {}

    def of(self, version: str) -> Mapping[str, str]:
        """Ids by page stem for one version."""
        return self.versions.get(version, {})

    def including(self, version: str, operations: Iterable[Operation]) -> NamesLock:
        """The lock with the operations of a version added; what it holds already stays."""
        known = self.of(version)
        added = {operation.page.rpartition("/")[2][:-3]: operation.id for operation in operations}
        return NamesLock({**self.versions, version: dict(sorted({**added, **known}.items()))})


def parse_lock(text: str, name: str = "names.lock") -> NamesLock:
    """The lock written in ``text``; raises :class:`LockError` for anything else."""
    try:
        values = yaml.safe_load(text) or {}
        versions = msgspec.convert(values, dict[str, dict[str, str]])
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise LockError(f"{name}:{line}: not valid YAML; restore it from version control") from None
    except msgspec.ValidationError as error:
        raise LockError(f"{name}: {error}; restore it from version control") from None
    for pages in versions.values():
        for page, operation_id in pages.items():
            group, dot, method = operation_id.partition(".")
            if not (dot and group.isidentifier() and method.isidentifier()):
                raise LockError(f"{name}: {page}: {operation_id!r} is not group.method")
    return NamesLock(versions)


def format_lock(lock: NamesLock) -> str:
    """``lock`` as it is written to disk: sorted, one page a line."""
    lines = ["# Published names, by version and page. Generated; commit it with the SDK."]
    for version, pages in sorted(lock.versions.items()):
        if not pages:
            continue
        lines.append(f'"{version}":')
        lines += [f"  {page}: {operation_id}" for page, operation_id in sorted(pages.items())]
    return "\n".join(lines) + "\n"
