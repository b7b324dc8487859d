"""A new pack: the files that its author begins with, ready to be rendered and tested."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.rendering.errors import PackError
from generator.rendering.outputs import safe_path
from generator.rendering.packs import MANIFEST, Pack

_FOLDER = Path(__file__).parent
_CASES = "tests"


def new_pack(name: str, base: Pack | None = None, own: Sequence[str] = ()) -> dict[str, bytes]:
    """The files of a new pack ``name`` by their paths: manifest, templates, a golden case.

    With ``base``, the pack extends it and has its own copy of the templates ``own``, to be
    changed. Raises :class:`PackError` for a name that is no folder's, and for a template that
    ``base`` does not have.
    """
    if "/" in safe_path(name, name):
        raise PackError(name, f"{name!r} is no name", "Name the pack by one word.")
    files = {path: _FOLDER.joinpath(path).read_bytes() for path in _cases()}
    if base is None:
        manifest = _FOLDER.joinpath(MANIFEST).read_text("utf-8").format(name=name)
        templates = {file.name: file.read_bytes() for file in sorted(_FOLDER.glob("*.j2"))}
    else:
        manifest = "\n".join(_extending(name, base)) + "\n"
        templates = {each: _template(base, each) for each in own}
    return {MANIFEST: manifest.encode(), **templates, **files}


def _cases() -> Iterator[str]:
    for file in sorted(_FOLDER.joinpath(_CASES).rglob("*.md")):
        yield file.relative_to(_FOLDER).as_posix()


def _extending(name: str, base: Pack) -> Iterator[str]:
    """The manifest of a pack that takes over everything, and says what it may replace."""
    yield f"name: {name}"
    yield "description: Says what this pack is for."
    yield f"extends: {base.name}"
    yield ""
    yield f"# A file of one of these names in this folder is taken for that of {base.name}:"
    yield from (f"#   {each}" for each in sorted({output.template for output in base.outputs}))
    if base.options:
        yield "#"
        yield "# Options, with other defaults if they stand under `options:` here:"
        yield from (f"#   {each}: {option.default}" for each, option in base.options.items())


def _template(base: Pack, name: str) -> bytes:
    for folder in base.folders:
        if (folder / safe_path(name, name)).is_file():
            return (folder / name).read_bytes()
    known = ", ".join(sorted({output.template for output in base.outputs}))
    raise PackError(base.name, f"there is no template {name!r}", f"Its templates: {known}.")
