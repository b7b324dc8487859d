"""A pack and models to files: loops, templates, formatting, static files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.model import ApiModel
from generator.rendering.errors import PackError
from generator.rendering.formatting import (
    Draft,
    FormatError,
    Formatter,
    Memory,
    Ruff,
    forgetful,
    formatters,
    ruff_one_by_one,
)
from generator.rendering.outputs import Rendered, RenderedFile, safe_path
from generator.rendering.packs import MANIFEST, OptionValue, Output, Pack, is_inside
from generator.rendering.templates import Templates
from generator.rendering.views import Loops, Material, Subject
from generator.rendering.views.families import FAMILIES
from generator.rendering.views.findings import Findings


class _Page(msgspec.Struct, frozen=True):
    """A rendered file before formatting, with what it came from."""

    draft: Draft
    versions: tuple[str, ...]
    output: Output
    label: str


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
    report = Report()
    loops = _loops(pack, models, options or {}, Findings(findings), report)
    templates = Templates(pack.folders)
    pages = list(_pages(pack, loops, templates))
    files = {file.path: file for file in _static_files(pack)}
    _refuse_twice(pages)
    for file in _formatted(pack, pages, formatters(ruff, memory)):
        files[file.path] = file
    return Rendered(tuple(files[path] for path in sorted(files)), report.diagnostics)


def exposed(
    pack: Pack, models: Sequence[ApiModel], findings: Iterable[Diagnostic] = ()
) -> Iterator[Exposed]:
    """What each template of ``pack`` gets to see of ``models``, in the order of the outputs.

    Raises :class:`PackError` where the pack is at fault, as :func:`render` does.
    """
    loops = _loops(pack, models, {}, Findings(findings), Report())
    templates = Templates(pack.folders)
    place = _manifest(pack)
    for output in pack.outputs:
        for subject in _subjects(pack, loops, output.each):
            path = templates.render_text(output.path, subject.view, subject.label, place)
            yield Exposed(output.each, subject.label, output.template, path, subject.view)


def inspect(pack: Pack, models: Sequence[ApiModel]) -> tuple[Diagnostic, ...]:
    """What :func:`render` has to say about ``models``, without rendering anything.

    Raises :class:`PackError` for an unknown view family or loop.
    """
    report = Report()
    loops = _loops(pack, models, {}, Findings(), report)
    for each in dict.fromkeys(output.each for output in pack.outputs):
        for _ in _subjects(pack, loops, each):
            pass
    return report.diagnostics


def _loops(
    pack: Pack,
    models: Sequence[ApiModel],
    options: Mapping[str, OptionValue],
    findings: Findings,
    report: Report,
) -> Loops:
    family = FAMILIES.get(pack.view)
    if family is None:
        known = ", ".join(FAMILIES)
        raise PackError(_manifest(pack), f"unknown view {pack.view!r}", f"Known views: {known}.")
    if family.version != pack.view_version:
        problem = f"written for version {pack.view_version} of the view {pack.view!r}"
        cure = f"This is version {family.version}: adapt the templates, then set view_version."
        raise PackError(_manifest(pack), problem, cure)
    return family.loops(Material(tuple(models), pack.settle(options), findings, report))


def _pages(pack: Pack, loops: Loops, templates: Templates) -> Iterator[_Page]:
    """All files before formatting. Each view is made once for all outputs that loop over it."""
    by_loop: dict[str, list[Output]] = {}
    for output in pack.outputs:
        by_loop.setdefault(output.each, []).append(output)
    place = _manifest(pack)
    for each, outputs in by_loop.items():
        for subject in _subjects(pack, loops, each):
            for output in outputs:
                yield _page(output, subject, templates, place)


def _subjects(pack: Pack, loops: Loops, each: str) -> Iterable[Subject]:
    if each not in loops:
        problem = f"the view {pack.view!r} has no loop {each!r}"
        raise PackError(_manifest(pack), problem, f"Its loops: {', '.join(loops)}.")
    return loops[each]()


def _page(output: Output, subject: Subject, templates: Templates, place: str) -> _Page:
    path = templates.render_text(output.path, subject.view, subject.label, place)
    text = templates.render(output.template, subject.view, subject.label)
    return _Page(Draft(safe_path(path, place), text), subject.versions, output, subject.label)


def _refuse_twice(pages: Sequence[_Page]) -> None:
    """Two files of one path, or of paths that some systems take for one, are an error."""
    seen: dict[str, _Page] = {}
    for page in pages:
        other = seen.setdefault(page.draft.path.lower(), page)
        if other is not page:
            problem = f"{page.label} and {other.label} both give {page.draft.path}"
            raise PackError(MANIFEST, problem, "Name what tells them apart in the path.")


def _formatted(
    pack: Pack, pages: Sequence[_Page], by_name: Mapping[str, Formatter]
) -> Iterator[RenderedFile]:
    for name, formatter in by_name.items():
        chosen = [page for page in pages if page.output.format == name]
        try:
            texts = formatter([page.draft for page in chosen])
        except FormatError as error:
            page = next(page for page in chosen if page.draft.path == error.path)
            problem = f"for {page.label}: not valid {name}: {error.reason}"
            raise PackError(page.output.template, problem, "Correct the template.") from error
        for page, text in zip(chosen, texts, strict=True):
            content = text.encode("utf-8", "backslashreplace")
            own = pack.gives(page.output.template)
            yield RenderedFile(page.draft.path, content, page.versions, own)


def _static_files(pack: Pack) -> Iterator[RenderedFile]:
    """Files copied as they are; those of the pack itself come last and so win."""
    for folder in reversed(pack.static):
        for file in sorted(folder.rglob("*")):
            if _is_kept(file, folder):
                path = safe_path(file.relative_to(folder).as_posix(), str(pack.name))
                yield RenderedFile(path, file.read_bytes(), own=folder.parent == pack.folders[0])


def _is_kept(file: Path, folder: Path) -> bool:
    parts = file.relative_to(folder).parts
    caches = any(part.endswith((".pyc", "_cache")) or part == "__pycache__" for part in parts)
    return not caches and is_inside(file, folder)


def _manifest(pack: Pack) -> str:
    return f"{pack.folders[0].name}/{MANIFEST}"
