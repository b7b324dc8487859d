"""What stands beside the pages of a docs folder: patches, and the names that were published."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.linking.lock import LockError, NamesLock, parse_lock
from generator.linking.patches import Patch
from generator.linking.patchfile import parse_patches
from generator.source import OutsideSourceError
from generator.text import Span
from generator.workspace.docs import PATCHES, DocsError, DocsFolder


def read_patches(docs: DocsFolder, report: Report) -> tuple[Patch, ...]:
    """What corrects the docs; a patch that cannot be read is reported."""
    source = docs.source
    patches: list[Patch] = []
    for path in source.files(PATCHES, ".yaml"):
        try:
            patches += parse_patches(source.read(path), path, report)
        except (OSError, OutsideSourceError) as error:
            reason = getattr(error, "strerror", None) or "it lies outside the docs folder"
            report.add("patch-invalid", Span(path, 1), reason=reason)
    return tuple(patches)


def read_names(docs: DocsFolder) -> NamesLock:
    """The published names that the docs carry; an empty lock where there are none.

    Raises :class:`DocsError` where the file cannot be read as a lock.
    """
    try:
        return parse_lock(docs.lock_path.read_text("utf-8"), str(docs.lock_path))
    except FileNotFoundError:
        return NamesLock()
    except (LockError, OSError, UnicodeDecodeError) as error:
        raise DocsError(f"{docs.lock_path}: {error}") from None
