"""What a pack gives, in parts that are made each by itself: that of all versions, that of each.

A part, and within it the files of each subject, are kept in a memo by what they are made of: a view
is a function of that, and a text a function of its view, for templates see nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice
from typing import Protocol, TypeVar

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.memo import Answers, ForgottenError, Memo, Pieces, digest_of, hold
from generator.rendering.errors import PackError
from generator.rendering.formatting import Draft, FormatError, Formatter
from generator.rendering.outputs import (
    FileRow,
    KeptFile,
    OutputFile,
    Spool,
    output_file,
    safe_path,
)
from generator.rendering.packs import Output, Pack
from generator.rendering.templates import Templates
from generator.rendering.views import (
    DeferredSubject,
    Family,
    Loops,
    Making,
    Material,
    Outline,
    Subject,
)
from generator.rendering.views.findings import Findings

Item = TypeVar("Item")
Made = TypeVar("Made")


class Part(msgspec.Struct, frozen=True):
    """Files, each with what messages call its subject, and what there was to say on the way."""

    files: Sequence[tuple[OutputFile, str]]
    diagnostics: tuple[Diagnostic, ...]


class _Work(msgspec.Struct, frozen=True):
    """A subject with the outputs that it is rendered for; ``key`` is empty where none is kept."""

    key: bytes
    subject: Subject | DeferredSubject
    outputs: Sequence[Output]


class _Page(msgspec.Struct, frozen=True):
    """A file, or a draft of one that has to be formatted, with what it came from."""

    made: OutputFile | Draft
    output: Output
    subject: Subject | DeferredSubject


class _Made(msgspec.Struct, frozen=True):
    """What came of a work that was done."""

    files: tuple[OutputFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    answers: Answers


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """What came of a subject or a part, and the answers that it rests on."""

    rows: tuple[FileRow, ...]
    diagnostics: tuple[Diagnostic, ...]
    answers: dict[str, bytes] = {}


class Spread(Protocol):
    """Has the same work done on many items, maybe by several processes; gives what came of each."""

    def __call__(
        self, work: Callable[[Sequence[Item]], Sequence[Made]], items: Sequence[Item], /
    ) -> Sequence[Made]:
        """What ``work`` gives of the ``items``, in their order; it may be given any run of them."""
        ...


def in_one_go(
    work: Callable[[Sequence[Item]], Sequence[Made]], items: Sequence[Item], /
) -> Sequence[Made]:
    """All items by this process."""
    return work(items)


_KEPT = msgspec.msgpack.Decoder(_Kept)


class Parts:
    """Makes the parts of what ``pack`` gives."""

    def __init__(
        self,
        pack: Pack,
        family: Family,
        formats: Mapping[str, Formatter],
        memo: Memo | None = None,
        spread: Spread = in_one_go,
        spool: Spool | None = None,
    ) -> None:
        self._pack = pack
        self._family = family
        self._options = pack.settle({})
        self._formats = formats
        self._memo = memo
        self._spread = spread
        self._spool = spool
        self._templates = Templates(pack.folders, memo)
        self._place = pack.place

    def all(self, outlines: Sequence[Outline], findings: Findings) -> Iterator[Part]:
        """The parts that there are: of all versions together, then of each."""
        wanted = {output.each for output in self._pack.outputs}
        together = self._family.together
        shared = wanted if together is None else wanted & together
        if shared:
            yield self._part(shared, outlines, findings)
        for each in outlines if wanted - shared else ():
            yield self._part(wanted - shared, [each], findings)

    def _part(self, each: Set[str], outlines: Sequence[Outline], findings: Findings) -> Part:
        """The files of the loops ``each``, which see nothing but what is given."""
        key = b""
        if self._memo is not None:
            key = digest_of(sorted(each), [(model.version, model.digest()) for model in outlines])
        kept = self._recall([key]).get(key)
        if kept is not None and hold(kept.answers, findings.ask):
            return Part([(self._file(row), "") for row in kept.rows], kept.diagnostics)
        making = Making(self._memo)
        noting = findings.noting(making.answers)
        material = Material(tuple(outlines), self._options, noting, making.report)
        part = self._made(self._works(each, self._family.loops(material)), making.report)
        rows = tuple(file.row for file, _ in part.files)
        self._keep({key: _Kept(rows, part.diagnostics, making.answers)}, {})
        return part

    def _made(self, given: Iterable[_Work], report: Report) -> Part:
        """All files of the works ``given``, whose loops report to ``report``."""
        works = list(given)
        known = self._recall([work.key for work in works])
        files: list[tuple[OutputFile, str]] = []
        found: list[Diagnostic] = []
        fresh: list[_Work] = []
        for work in works:
            kept = known.get(work.key)
            if kept is not None and hold(kept.answers, work.subject.ask):
                files += [(self._file(row), work.subject.label) for row in kept.rows]
                found += kept.diagnostics
            else:
                fresh.append(work)
        keeping: dict[bytes, _Kept] = {}
        contents: dict[bytes, Pieces] = {}
        for work, made in zip(fresh, self._spread(self._make, fresh), strict=True):
            files += [(file, work.subject.label) for file in made.files]
            found += made.diagnostics
            rows = tuple(file.row for file in made.files)
            keeping[work.key] = _Kept(rows, made.diagnostics, made.answers)
            if self._memo is not None:
                contents |= {file.digest: file.pieces for file in made.files}
        self._keep(keeping, contents)
        return Part(files, (*report.diagnostics, *found))

    def _make(self, works: Sequence[_Work]) -> list[_Made]:
        """Do ``works``: views, texts, formatting."""
        begun: list[tuple[Making, list[_Page]]] = []
        for work in works:
            making = Making(self._memo)
            begun.append((making, list(self._pages(work, making))))
        formatted = self._formatted([page for _, pages in begun for page in pages])
        return [
            _Made(tuple(islice(formatted, len(pages))), making.report.diagnostics, making.answers)
            for making, pages in begun
        ]

    def _works(self, loops: Set[str], given: Loops) -> Iterator[_Work]:
        """The subjects of ``loops``; each is made once for all outputs that loop over it."""
        for each in dict.fromkeys(output.each for output in self._pack.outputs):
            outputs = [output for output in self._pack.outputs if output.each == each]
            for subject in given[each]() if each in loops else ():
                key = b""
                if self._memo is not None:
                    key = digest_of(each, subject.label, subject.versions, subject.made_of)
                yield _Work(key, subject, outputs)

    def _pages(self, work: _Work, making: Making) -> Iterator[_Page]:
        subject = work.subject
        view = subject.make(making)
        if view is None:
            return
        for output in work.outputs:
            text = self._templates.render_text(output.path, view, subject.label, self._place)
            path = safe_path(text, self._place)
            texts = self._templates.stream(output.template, view, subject.label)
            if output.format in self._formats:
                yield _Page(Draft(path, "".join(texts)), output, subject)
            else:
                yield _Page(self._written(path, texts, output, subject), output, subject)

    def _formatted(self, pages: Sequence[_Page]) -> Iterator[OutputFile]:
        """The files of ``pages``, in their order; each format is given all of its pages at once."""
        texts: dict[int, str] = {}
        for name, formatter in self._formats.items():
            drafts = {
                number: page.made
                for number, page in enumerate(pages)
                if page.output.format == name and isinstance(page.made, Draft)
            }
            try:
                given = formatter(list(drafts.values()))
            except FormatError as error:
                page = next(each for each in pages if each.made.path == error.path)
                problem = f"for {page.subject.label}: not valid {name}: {error.reason}"
                raise PackError(page.output.template, problem, "Correct the template.") from error
            texts.update(zip(drafts, given, strict=True))
        for number, page in enumerate(pages):
            if isinstance(page.made, Draft):
                text = [texts[number]]
                yield self._written(page.made.path, text, page.output, page.subject)
            else:
                yield page.made

    def _written(
        self, path: str, texts: Iterable[str], output: Output, subject: Subject | DeferredSubject
    ) -> OutputFile:
        own = self._pack.gives(output.template)
        return output_file(path, texts, subject.versions, own, self._spool)

    def _file(self, row: FileRow) -> KeptFile:
        if self._memo is None:
            raise ForgottenError
        return KeptFile(row, self._memo)

    def _recall(self, keys: Sequence[bytes]) -> Mapping[bytes, _Kept]:
        if self._memo is None:
            return {}
        return {key: _KEPT.decode(result) for key, result in self._memo.recall(keys).items()}

    def _keep(self, made: Mapping[bytes, _Kept], contents: Mapping[bytes, Pieces]) -> None:
        if self._memo is not None:
            results = {key: msgspec.msgpack.encode(kept) for key, kept in made.items()}
            self._memo.keep(results, contents)
