"""Formatting of many files: by one run of ``ruff format``, and no text twice."""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator.rendering.formatting import Draft, Formatter, ruff_command
from generator.workspace.cache import open_cache
from generator.workspace.toolversion import tool_version


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
            file.write_bytes(_encoded(draft.text))
        subprocess.run(ruff_command(str(folder)), capture_output=True, check=False)
        return [file.read_bytes().decode("utf-8", "surrogatepass") for file in files]


def remembered(formatter: Formatter) -> Formatter:
    """``formatter``, which is asked only about texts that the cache does not know formatted.

    A text's format depends on nothing but the text, the kind of its file and the program.
    """

    def formatted(drafts: Sequence[Draft]) -> list[str]:
        keys = [_key(draft) for draft in drafts]
        with open_cache() as cache:
            known = cache.texts(keys)
        missing = {key: draft for key, draft in zip(keys, drafts, strict=True) if key not in known}
        if missing:
            texts = formatter(list(missing.values()))
            new = {key: _encoded(text) for key, text in zip(missing, texts, strict=True)}
            known.update(new)
            with open_cache() as cache:
                cache.keep_texts(new)
        return [known[key].decode("utf-8", "surrogatepass") for key in keys]

    return formatted


def _key(draft: Draft) -> bytes:
    kind = Path(draft.path).suffix.encode()
    return hashlib.sha256(tool_version() + kind + _encoded(draft.text)).digest()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
