"""What a page can see of all other pages of its version: types, and how words and paths are used.

Everything is a question with an answer, and questions can be noted: a page that is linked again
gives the same operation where the page is the same and its questions have the same answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from functools import cached_property, wraps
from typing import Any, TypeVar

import msgspec

from generator.diagnostics import Report
from generator.facts import EnumStatement, PageFacts
from generator.linking.lexicon import type_lexicon
from generator.linking.pathtypes import PathTypes
from generator.linking.shown import segment_names
from generator.linking.titled import name_items
from generator.linking.types import Statement, TypeIndex
from generator.memo import Answers, digest_of
from generator.odata import NAMESPACE, MentionedType, PathTemplate, TypeRef


def _seen(statement: Statement) -> tuple[object, ...]:
    """What the index and the paths see of a statement."""
    if isinstance(statement, EnumStatement):
        return (statement.name,)
    properties = tuple((each.name, each.type) for each in statement.properties)
    return statement.name, statement.base, properties


Answer = TypeVar("Answer")

_TEXTS = msgspec.json.Decoder(tuple[str, ...])

_QUESTIONS: dict[str, Callable[..., object]] = {}


class _Answered(msgspec.Struct, frozen=True):
    """An answer, with its question as a text and its digest, as they are noted."""

    value: Any
    question: str
    digest: bytes


def _question(method: Callable[..., Answer]) -> Callable[..., Answer]:
    """``method``, which is asked once for each arguments and noted; its arguments are texts."""
    name = method.__name__
    _QUESTIONS[name] = method

    @wraps(method)
    def asked(self: Symbols, *given: str) -> Answer:
        answer: Answer = self.answered(name, *given)
        return answer

    return asked


class Symbols:
    """The symbols of one version; built once from its API and resource pages, never changed."""

    def __init__(
        self, api: Sequence[PageFacts], resources: Sequence[PageFacts], report: Report
    ) -> None:
        self._pages = name_items(resources, api, report)
        self.index = TypeIndex(self._pages)
        self._paths = PathTypes(self.index)
        self._lexicon = type_lexicon(self.index.names)
        self._stems = frozenset(page.stem.lower() for page in resources)
        self._segments = segment_names(api)
        self._answers: Answers | None = None
        self._answered: dict[tuple[str, ...], _Answered] = {}
        self._digests: dict[str, bytes] = {}

    def noting(self, answers: Answers) -> Symbols:
        """The same symbols, which note in ``answers`` what they are asked."""
        noting = copy(self)
        noting._answers = answers
        return noting

    @cached_property
    def digest(self) -> bytes:
        """A digest of all that any answer depends on."""
        seen = [
            (page.path, page.stem, tuple(map(_seen, page.types)), tuple(map(_seen, page.enums)))
            for page in self._pages
        ]
        return digest_of(seen, sorted(self._stems), sorted(self._segments))

    def answered(self, *asked: str) -> Any:
        """The answer to a question, which is noted; ``asked`` is its name, then its arguments."""
        answer = self._answered.get(asked) or self._answer(asked)
        if self._answers is not None:
            self._answers[answer.question] = answer.digest
        return answer.value

    def ask(self, question: str) -> bytes:
        """The digest of the answer to a question that was noted."""
        return self._digests.get(question) or self._answer(_TEXTS.decode(question)).digest

    def _answer(self, asked: tuple[str, ...]) -> _Answered:
        """Answer a question for the first time; pages of a version mostly ask the same."""
        name, *given = asked
        value = _QUESTIONS[name](self, *given)
        question = msgspec.json.encode(asked).decode()
        answer = self._answered[asked] = _Answered(value, question, digest_of(value))
        self._digests[question] = answer.digest
        return answer

    @_question
    def find(self, name: str, link: str, near: str) -> str | None:
        """See :meth:`TypeIndex.find`; ``link`` is empty where there is none."""
        return self.index.find(MentionedType(name, link or None), near)

    @_question
    def named(self, name: str, near: str = NAMESPACE) -> str | None:
        """See :meth:`TypeIndex.named`."""
        return self.index.named(name, near)

    @_question
    def on_page(self, page: str) -> tuple[str, ...]:
        """See :meth:`TypeIndex.on_page`."""
        return self.index.on_page(page)

    @_question
    def ancestry(self, name: str) -> tuple[str, ...]:
        """See :meth:`TypeIndex.ancestry`."""
        return self.index.ancestry(name)

    @_question
    def is_enumeration(self, name: str) -> bool:
        """See :meth:`TypeIndex.is_enumeration`."""
        return self.index.is_enumeration(name)

    @_question
    def is_documented(self, name: str) -> bool:
        """Whether a page defines the type."""
        return name in self.index.statements

    @_question
    def is_resource(self, stem: str) -> bool:
        """Whether a resource page has that file name, in lower case."""
        return stem in self._stems

    @_question
    def is_segment(self, name: str) -> bool:
        """Whether a request line of the version has that name, in lower case, in its path."""
        return name in self._segments

    @_question
    def cased(self, word: str) -> str:
        """See :meth:`Lexicon.cased`, of the names of all types."""
        return self._lexicon.cased(word)

    def addressed(self, path: PathTemplate) -> TypeRef | None:
        """See :meth:`PathTypes.of`."""
        return self._led_to(msgspec.json.encode(path).decode())

    @_question
    def _led_to(self, path: str) -> TypeRef | None:
        return self._paths.of(msgspec.json.decode(path, type=PathTemplate))
