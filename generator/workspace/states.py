"""A state of the docs by what a person calls it: a folder, a commit of a repository, a model."""

from __future__ import annotations

from pathlib import Path

import msgspec

from generator.model import SCHEMA_VERSION, ApiModel
from generator.workspace.docs import DocsError, DocsFolder, open_docs
from generator.workspace.git import docs_at

State = DocsFolder | ApiModel


def open_state(name: str, repo: Path | None = None, at_hand: Path | None = None) -> State:
    """The state called ``name``.

    A folder with docs; a file that ``graphgen model`` wrote; ``FOLDER@REF``, docs in a repository
    as they were at a commit, branch or tag; with ``repo``, a ref of the docs folder there and
    nothing else. What is none of these is a ref of the docs ``at_hand``. Raises
    :class:`DocsError` where it is nothing of the kind.
    """
    if repo is not None:
        return _at(repo, name)
    path = Path(name)
    if path.is_file():
        return read_model(path)
    folder, at, ref = name.rpartition("@")
    if at and not path.is_dir() and Path(folder).is_dir():
        return _at(Path(folder), ref)
    if path.is_dir() or at_hand is None:
        return open_docs(path)
    try:
        return _at(at_hand, name)
    except DocsError as error:
        raise DocsError(f"{name} is no folder and no model.json, nor a ref: {error}") from None


def _at(folder: Path, ref: str) -> DocsFolder:
    return open_docs(docs_at(open_docs(folder).root, ref))


def read_model(path: Path) -> ApiModel:
    """The model in the file at ``path``. Raises :class:`DocsError` for any other content."""
    try:
        model = msgspec.json.decode(path.read_bytes(), type=ApiModel)
    except (OSError, msgspec.DecodeError) as error:
        raise DocsError(f"{path} is no model that graphgen wrote: {error}") from None
    if model.schema_version != SCHEMA_VERSION:
        raise DocsError(
            f"{path} is a model of schema version {model.schema_version}; write it anew"
        )
    return model
