"""A pack and models to files: loops, templates, formatting, static files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.memo import ForgottenError, Memo
from generator.model import ApiModel
from generator.rendering.errors import PackError
from generator.rendering.formatting import Memory, Ruff, forgetful, formatters, ruff_one_by_one
from generator.rendering.outputs import OutputFile, Rendered, RenderedFile, Spool, safe_path
from generator.rendering.packs import OptionValue, Pack, is_inside
from generator.rendering.parts import Parts, Spread, in_one_go
from generator.rendering.templates import Templates
from generator.rendering.views import Family, Making, Material, Outline, outline
from generator.rendering.views.families import FAMILIES
from generator.rendering.views.findings import Findings


class Exposed(msgspec.Struct, frozen=True):
    """What one template gets for one file: the loop, what messages call it, and the view."""

    each: str
    label: str
    template: str
    path: str
    view: msgspec.Struct


def render(
    pack: Pack,
    models: Sequence[ApiModel],
    options: Mapping[str, OptionValue] | None = None,
    ruff: Ruff = ruff_one_by_one,
    memory: Memory = forgetful,
    findings: Iterable[Diagnostic] = (),
) -> Rendered:
    """All files that ``pack`` makes of ``models``, in memory, sorted by path.

    ``options`` are the pack's own; ``ruff`` formats Python in bulk; ``memory`` may spare the
    formatter of Python what it did before; ``findings`` is what a pack may show of the docs.
    Raises :class:`PackError` where the pack is at fault: an unknown view family, loop or option,
    an error in a template, a path that is unsafe or given twice, output that is not valid in its
    language.
    """
    chosen = pack.choosing(options or {})
    return render_again(chosen, list(map(outline, models)), ruff, memory, findings)


def render_again(
    pack: Pack,
    outlines: Sequence[Outline],
    ruff: Ruff = ruff_one_by_one,
    memory: Memory = forgetful,
    findings: Iterable[Diagnostic] = (),
    memo: Memo | None = None,
    spread: Spread = in_one_go,
    spool: Spool | None = None,
) -> Rendered:
    """As :func:`render`, of models that are loaded where they are needed.

    ``memo`` keeps what comes of this very ``pack``; ``spread`` shares out the rendering; ``spool``
    takes contents that are too large for memory.
    Raises :class:`ForgottenError` besides, where only doing it all without a memo can tell what to
    do.
    """
    parts = Parts(pack, _family(pack), formatters(ruff, memory), memo, spread, spool)
    files: dict[str, OutputFile] = {file.path: file for file in _static_files(pack)}
    seen: dict[str, tuple[OutputFile, str]] = {}
    found: list[Diagnostic] = []
    for part in parts.all(outlines, Findings(findings)):
        for file, label in part.files:
            other, before = seen.setdefault(file.path.lower(), (file, label))
            if other is not file:
                _refuse_twice(pack, file.path, before, label, memo)
            files[file.path] = file
        found += part.diagnostics
    return Rendered(tuple(files[path] for path in sorted(files)), tuple(found))


def exposed(
    pack: Pack, models: Sequence[ApiModel], findings: Iterable[Diagnostic] = ()
) -> Iterator[Exposed]:
    """What each template of ``pack`` gets to see of ``models``, in the order of the outputs.

    Raises :class:`PackError` where the pack is at fault, as :func:`render` does.
    """
    loops = _family(pack).loops(_material(pack, models, Findings(findings), Report()))
    templates = Templates(pack.folders)
    for output in pack.outputs:
        for subject in loops[output.each]():
            view = subject.make(Making())
            if view is not None:
                path = templates.render_text(output.path, view, subject.label, pack.place)
                yield Exposed(output.each, subject.label, output.template, path, view)


def inspect(pack: Pack, models: Sequence[ApiModel]) -> tuple[Diagnostic, ...]:
    """What :func:`render` has to say about ``models``, without rendering anything.

    Raises :class:`PackError` for an unknown view family or loop.
    """
    report = Report()
    loops = _family(pack).loops(_material(pack, models, Findings(), report))
    found: list[Diagnostic] = []
    for each in dict.fromkeys(output.each for output in pack.outputs):
        for subject in loops[each]():
            making = Making()
            subject.make(making)
            found += making.report.diagnostics
    return (*report.diagnostics, *found)


def _material(
    pack: Pack, models: Sequence[ApiModel], findings: Findings, report: Report
) -> Material:
    return Material(tuple(map(outline, models)), pack.settle({}), findings, report)


def _family(pack: Pack) -> Family:
    """The view family of a pack, which has the loops that the pack names."""
    family = FAMILIES.get(pack.view)
    if family is None:
        known = ", ".join(FAMILIES)
        raise PackError(pack.place, f"unknown view {pack.view!r}", f"Known views: {known}.")
    if family.version != pack.view_version:
        problem = f"written for version {pack.view_version} of the view {pack.view!r}"
        cure = f"This is version {family.version}: adapt the templates, then set view_version."
        raise PackError(pack.place, problem, cure)
    for output in pack.outputs:
        if output.each not in family.views:
            problem = f"the view {pack.view!r} has no loop {output.each!r}"
            raise PackError(pack.place, problem, f"Its loops: {', '.join(family.views)}.")
    return family


def _refuse_twice(pack: Pack, path: str, one: str, other: str, memo: Memo | None) -> None:
    """Two files of one path, or of paths that some systems take for one, are an error."""
    if memo is not None:
        raise ForgottenError
    problem = f"{other} and {one} both give {path}"
    raise PackError(pack.place, problem, "Name what tells them apart in the path.")


def _static_files(pack: Pack) -> Iterator[RenderedFile]:
    """Files copied as they are; those of the pack itself come last and so win."""
    for folder in reversed(pack.static):
        for file in sorted(folder.rglob("*")):
            if _is_cache(file.relative_to(folder)) or (file.is_dir() and not file.is_symlink()):
                continue
            path = safe_path(file.relative_to(folder).as_posix(), pack.place)
            if not is_inside(file, folder):
                problem = f"the static file {path} links to something outside of its folder"
                raise PackError(pack.place, problem, "Put the file itself there.")
            yield RenderedFile(path, file.read_bytes(), own=False)


def _is_cache(file: Path) -> bool:
    return any(part.endswith((".pyc", "_cache")) or part == "__pycache__" for part in file.parts)
