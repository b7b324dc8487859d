"""Documented examples as calls: in Python, in TypeScript, by curl, with what is answered."""

from __future__ import annotations

import json

import msgspec

from generator.diagnostics import Report
from generator.facts import Example, ResponseSample
from generator.http import BrokenJson, JsonContent, TextContent, phrase
from generator.model import AnswerKind, ApiModel, Group, Operation
from generator.rendering.views.calls.examples import Call, match_example
from generator.rendering.views.calls.signature import MethodSignature, method_signature
from generator.rendering.views.layout import laid_out
from generator.rendering.views.prose import prose
from generator.rendering.views.python import calls as python
from generator.rendering.views.python.groups import group_name
from generator.rendering.views.python.methods import method_name
from generator.rendering.views.python.names import argument_name
from generator.rendering.views.python.types import TypeNames
from generator.rendering.views.reference.curl import curl_command
from generator.rendering.views.typescript import examples as typescript

_WIDTH = 62
_PAGED = (AnswerKind.COLLECTION, AnswerKind.DELTA)


class ExampleView(msgspec.Struct, frozen=True):
    """An example of an operation: its title, and the same call in each language.

    ``python`` and ``typescript`` are None where the client does not take what the page shows,
    ``curl`` where there is no request that could be sent. ``status`` is the status line of the
    ``answer``, which is None where the page shows no body.
    """

    title: str
    python: str | None
    typescript: str | None
    curl: str | None
    status: str
    answer: str | None


class Examples:
    """Writes the examples of one version."""

    def __init__(self, model: ApiModel) -> None:
        self._version = model.version
        self._names = TypeNames(model.skeleton, "", Report())

    def of(
        self, operation: Operation, group: Group, signature: MethodSignature
    ) -> tuple[ExampleView, ...]:
        """The examples of ``operation``, which have something to show, in the page's order."""
        writer = _Writer(operation, group, signature, self._version, self._names)
        views = (writer.view(example) for example in operation.examples)
        return tuple(each for each in views if each.curl or each.python or each.answer)


class _Writer:
    """Writes the examples of one operation."""

    def __init__(
        self,
        operation: Operation,
        group: Group,
        signature: MethodSignature,
        version: str,
        names: TypeNames,
    ) -> None:
        self._operation = operation
        self._group = group
        self._version = version
        self._typescript = signature
        self._python = method_signature(operation, argument_name)
        self._arguments = python.ArgumentWriter(self._python, names)

    def view(self, example: Example) -> ExampleView:
        sample, response = example.request, example.response
        return ExampleView(
            prose(example.title),
            self._in_python(example),
            self._in_typescript(example),
            curl_command(sample, self._version) if sample else None,
            _status(response),
            _answer(response),
        )

    def _call(self, signature: MethodSignature, example: Example) -> Call | None:
        """The call of the example; what else there is to say of it, the clients' packs say."""
        return match_example(self._operation, signature.routes, example, self._version, Report())

    def _in_python(self, example: Example) -> str | None:
        call = self._call(self._python, example)
        if call is None:
            return None
        try:
            arguments = ", ".join(self._arguments.write(call))
        except python.NotCallableError:
            return None
        method = f"{group_name(self._group).attribute}.{method_name(self._operation)}"
        return laid_out(f"graph.{method}({arguments})", _WIDTH, 4)

    def _in_typescript(self, example: Example) -> str | None:
        call = self._call(self._typescript, example)
        if call is None:
            return None
        try:
            source = typescript.call_source(self._group, self._typescript, call)
        except typescript.NotCallableError:
            return None
        source = source.removesuffix("({})") + "()" if source.endswith("({})") else source
        prefix = "" if call.route.answer.kind in _PAGED else "await "
        return laid_out(f"{prefix}{source}", _WIDTH, 2)


def _status(response: ResponseSample | None) -> str:
    if response is None or response.status is None:
        return ""
    return f"{response.status} {phrase(response.status)}"


def _answer(response: ResponseSample | None) -> str | None:
    match response.body if response is not None else None:
        case JsonContent(value):
            return json.dumps(value, indent=2, ensure_ascii=False)
        case TextContent(text) | BrokenJson(text):
            return text
        case _:
            return None
