"""Files of a docs folder that hold a mark, found without reading the others as text."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from generator.workspace.docs import REFERENCE, VERSIONS


def marked_files(root: Path, mark: str, versions: Collection[str]) -> dict[str, str]:
    """The texts of Markdown files below ``api-reference`` that hold ``mark``, by path.

    Files of other ``versions`` are passed over; a file that cannot be read holds nothing.
    """
    wanted = mark.encode()
    others = tuple(f"{REFERENCE}/{name}/" for name in VERSIONS if name not in versions)
    found: dict[str, str] = {}
    for path in sorted(_pages(root)):
        if path.startswith(others):
            continue
        try:
            content = (root / path).read_bytes()
        except OSError:
            continue
        if wanted in content:
            found[path] = content.decode("utf-8", "replace")
    return found


def _pages(root: Path) -> Iterator[str]:
    for folder, _, names in os.walk(root / REFERENCE):
        below = os.path.relpath(folder, root).replace(os.sep, "/")
        yield from (f"{below}/{name}" for name in names if name.endswith(".md"))
