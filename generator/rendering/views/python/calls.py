"""The call that a documented example shows, as Python source with typed arguments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.facts import RequestSample
from generator.http import JsonContent
from generator.odata import CollectionType, PrimitiveType, TypeRef
from generator.rendering.views.calls.examples import Call
from generator.rendering.views.calls.signature import MethodSignature, Place
from generator.rendering.views.python.samples import content_source, joined_fields
from generator.rendering.views.python.source import literal
from generator.rendering.views.python.types import TypeNames
from generator.rendering.views.python.values import value_source

_LIST_OPTIONS = ("$select", "$expand", "$orderby")
_INTEGER = re.compile(r"0|[1-9]\d*")
_INTEGERS = frozenset(("Edm.Int16", "Edm.Int32", "Edm.Int64", "Edm.Byte", "Edm.SByte"))


class NotCallableError(Exception):
    """The example needs something that the method does not take; the message says what."""


class ArgumentWriter:
    """Writes the arguments of one operation's method.

    ``typed`` tells whether a model class was named since it was last set to False.
    """

    def __init__(self, signature: MethodSignature, names: TypeNames) -> None:
        self._signature = signature
        self._names = names
        self.typed = False

    def write(self, call: Call) -> Iterator[str]:
        """The arguments of the call, as source; raises :class:`NotCallableError`."""
        yield from self._body(call.sample)
        for name, value in call.keys:
            key = self._signature.parameter(Place.KEY, name)
            yield f"{name}={_argument(value, key.type if key else None)}"
        if call.route.via is not None:
            yield f"via={literal(call.route.via)}"
        for name, value in call.query:
            parameter = self._signature.parameter(Place.QUERY, name)
            if parameter is None:
                raise NotCallableError(f"no query option {name}")
            yield f"{parameter.name}={_option(name, value, parameter.type)}"
        yield from self._headers(call.sample)

    def _headers(self, sample: RequestSample) -> Iterator[str]:
        untyped: dict[str, str] = {}
        for name, value in joined_fields(sample.headers).items():
            parameter = self._signature.parameter(Place.HEADER, name)
            if parameter is not None:
                yield f"{parameter.name}={literal(value)}"
            elif not self._sends(name, value, sample):
                untyped[name] = value
        if untyped:
            yield f"headers={value_source(untyped)}"

    def _sends(self, name: str, value: str, sample: RequestSample) -> bool:
        """Whether the client sends this header field by itself."""
        if name.lower() != "content-type":
            return False
        expected = self._signature.media_type or "application/json"
        return sample.body is not None and value.partition(";")[0].strip().lower() == expected

    def _body(self, sample: RequestSample) -> Iterator[str]:
        whole = next(iter(self._signature.at(Place.BODY, Place.CONTENT)), None)
        if sample.body is None:
            if whole is not None and whole.required:
                raise NotCallableError("no body is shown, and one is needed")
            return
        if whole is None:
            yield from self._properties(sample)
        elif whole.place is Place.BODY and isinstance(sample.body, JsonContent):
            yield self._typed(sample.body.value, whole.type)
        else:
            yield content_source(sample)

    def _properties(self, sample: RequestSample) -> Iterator[str]:
        if not isinstance(sample.body, JsonContent) or not isinstance(sample.body.value, dict):
            raise NotCallableError("a body that is no JSON object")
        for name, value in sample.body.value.items():
            parameter = self._signature.parameter(Place.PROPERTY, name)
            if parameter is None:
                raise NotCallableError(f"no parameter {name}")
            yield f"{parameter.name}={self._typed(value, parameter.type)}"

    def _typed(self, value: object, reference: TypeRef | None) -> str:
        """A JSON value as callers write it: an object of its class, if that is known."""
        if isinstance(reference, CollectionType) and isinstance(value, list):
            items = ", ".join(self._typed(item, reference.item) for item in value)
            return f"[{items}]"
        named = self._names.structured(reference)
        if named is not None and isinstance(value, dict):
            self.typed = True
            return f"models.{named.class_name}.from_dict({value_source(value)})"
        return value_source(value)


def _argument(value: str, reference: TypeRef | None) -> str:
    if isinstance(reference, PrimitiveType):
        if reference.name in _INTEGERS and _INTEGER.fullmatch(value):
            return value
        if reference.name == "Edm.Boolean" and value in ("true", "false"):
            return value.title()
    return literal(value)


def _option(name: str, value: str, reference: TypeRef | None) -> str:
    if name in _LIST_OPTIONS and value and not re.search(r"[\s()']", value):
        return value_source(value.split(","))
    return _argument(value, reference)
