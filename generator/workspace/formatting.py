"""``ruff format`` over many files at once, in a folder that is gone afterwards."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator.rendering.formatting import Draft, ruff_command


def ruff_in_bulk(drafts: Sequence[Draft]) -> list[str]:
    """The texts of ``drafts``, formatted by one run; text that is no Python comes back as it was.

    Raises ``OSError`` where the temporary folder cannot be written.
    """
    if not drafts:
        return []
    with tempfile.TemporaryDirectory(prefix="graphgen-") as name:
        folder = Path(name)
        files = [folder / f"{n}{Path(draft.path).suffix}" for n, draft in enumerate(drafts)]
        for file, draft in zip(files, drafts, strict=True):
            file.write_bytes(draft.text.encode("utf-8", "surrogatepass"))
        subprocess.run(ruff_command(str(folder)), capture_output=True, check=False)
        return [file.read_bytes().decode("utf-8", "surrogatepass") for file in files]
