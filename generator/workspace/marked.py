"""Files of a docs folder that hold a mark, found without reading the others as text."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

from generator.workspace.docs import REFERENCE


def marked_files(
    root: Path, mark: str, only: Collection[str] | None = None
) -> dict[str, str]:
    """The texts of Markdown files below ``api-reference`` that hold ``mark``, by path.

    ``only`` limits the search to these paths. A file that cannot be read holds nothing.
    """
    wanted = mark.encode()
    found: dict[str, str] = {}
    for path in sorted(_pages(root) if only is None else only):
        try:
            content = (root / path).read_bytes()
        except OSError:
            continue
        if wanted in content:
            found[path] = content.decode("utf-8", "replace")
    return found


def _pages(root: Path) -> list[str]:
    prefix = len(str(root)) + 1
    return [
        os.path.join(folder, name)[prefix:].replace(os.sep, "/")
        for folder, _, names in os.walk(root / REFERENCE)
        for name in names
        if name.endswith(".md")
    ]
