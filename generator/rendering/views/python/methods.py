"""The view of an operation: one method of a group, with its stubs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from generator.model import Operation
from generator.odata import CollectionType, NamedType
from generator.rendering.views.calls.overloads import Overload, overloads
from generator.rendering.views.calls.routes import BoundRoute
from generator.rendering.views.calls.signature import (
    MethodParameter,
    MethodSignature,
    Place,
    method_signature,
)
from generator.rendering.views.python.docstrings import method_docstring
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.names import argument_name, identifier
from generator.rendering.views.python.results import answer_arguments, result_type
from generator.rendering.views.python.source import literal, tuple_display
from generator.rendering.views.python.types import (
    RUNTIME,
    TypeNames,
    any_mapping,
    runtime_type,
    sent_type,
)


class StubView(msgspec.Struct, frozen=True):
    """One signature in a stub: annotated parameters and the annotation of the result."""

    parameters: tuple[str, ...]
    result: str


class MethodView(msgspec.Struct, frozen=True):
    """A method of a group; all texts are Python source.

    ``constant`` names the module's ``Operation``; ``routes`` are its rows, a tuple for each route,
    and ``operation`` the arguments behind them. ``parameters`` stand in the module, ``stubs`` and
    ``async_stubs`` in its stub: one, or several that are overloads. ``arguments`` are what the
    method passes to ``_call``. ``aliases`` are names that it once had.
    """

    name: str
    id: str
    constant: str
    routes: tuple[str, ...]
    operation: tuple[str, ...]
    parameters: tuple[str, ...]
    arguments: tuple[str, ...]
    docstring: str
    stubs: tuple[StubView, ...]
    async_stubs: tuple[StubView, ...]
    aliases: tuple[str, ...]


def method_name(operation: Operation) -> str:
    """What the method of ``operation`` is called."""
    return identifier(operation.method, "call")


def method_view(
    operation: Operation, names: TypeNames, imports: Imports, stub_imports: Imports
) -> MethodView:
    """The view of the method of ``operation``; what it needs is added to the imports."""
    signature = method_signature(operation, argument_name)
    ways = overloads(signature)
    name = method_name(operation)
    stubs = _Stubs(signature, names, stub_imports)
    several = len(ways) > 1
    if several:
        stub_imports.use("typing", "overload")
    return MethodView(
        name=name,
        id=literal(operation.id),
        constant=f"_{name.upper()}",
        routes=tuple(_route(each, names) for each in signature.routes),
        operation=tuple(_operation(signature, names)),
        parameters=tuple(_parameters(signature, ways, imports)),
        arguments=tuple(_arguments(signature)),
        docstring=method_docstring(signature, names),
        stubs=tuple(stubs.stub(way, awaited=False) for way in ways),
        async_stubs=tuple(stubs.stub(way, awaited=True) for way in ways),
        aliases=tuple(_aliases(operation, imports, stub_imports)),
    )


def _aliases(operation: Operation, imports: Imports, stub_imports: Imports) -> Iterator[str]:
    for each in operation.aliases:
        imports.use(f"{RUNTIME}.group", "Renamed")
        stub_imports.use("typing_extensions", "deprecated")
        yield identifier(each.partition(".")[2], "call")


def _route(bound: BoundRoute, names: TypeNames) -> str:
    """The row that the runtime makes a ``Route`` of."""
    row = [literal(bound.route.method.value), literal(_template(bound))]
    row += answer_arguments(bound.answer, names)
    if bound.via is not None:
        row += ["None"] * (4 - len(row)) + [literal(bound.via)]
    return tuple_display(row)


def _template(bound: BoundRoute) -> str:
    """The path, with what the runtime has to know of a key behind its name."""
    template = bound.template
    for key in bound.keys:
        further = key.literal or ("path" if key.path else None)
        if further is not None:
            template = template.replace(f"{{{key.name}}}", f"{{{key.name}:{further}}}")
    return template


def _operation(signature: MethodSignature, names: TypeNames) -> Iterator[str]:
    """The arguments of the runtime's ``Operation`` behind its routes."""
    operation = signature.operation
    if operation.docs_url:
        yield f"docs={literal(operation.docs_url)}"
    if signature.media_type:
        yield f"media_type={literal(signature.media_type)}"
    for each in signature.at(Place.BODY):
        if isinstance(each.type, NamedType) and names.find(each.type.name):
            yield f"body_type={literal(runtime_type(each.type, names) or '')}"


def _parameters(
    signature: MethodSignature, ways: Sequence[Overload], imports: Imports
) -> Iterator[str]:
    """The parameters of the method in the module."""
    yield "self"
    whole = signature.at(Place.BODY, Place.CONTENT)
    for each in whole:
        yield each.name if each.required else f"{each.name}={_unset(imports)}"
        yield "/"
    if len(signature.parameters) > len(whole):
        yield "*"
    for each in signature.parameters:
        if each.place is Place.PROPERTY:
            yield f"{each.name}={_unset(imports)}"
        elif not each.positional:
            yield each.name if _always_given(each, ways) else f"{each.name}=None"
    yield "**options"


def _always_given(parameter: MethodParameter, ways: Sequence[Overload]) -> bool:
    if parameter.place is Place.KEY:
        return all(parameter.name in way.keys for way in ways)
    return parameter.place is Place.VIA and all(way.via_required for way in ways)


def _unset(imports: Imports) -> str:
    return imports.use(f"{RUNTIME}.unset", "UNSET")


def _arguments(signature: MethodSignature) -> Iterator[str]:
    """What the method passes on behind its operation."""
    query = signature.at(Place.QUERY)
    headers = signature.at(Place.HEADER)
    properties = signature.at(Place.PROPERTY)
    if keys := signature.at(Place.KEY):
        yield _dict(keys)
    if query:
        yield f"query={_dict(query)}"
    if headers:
        yield f"headers={_dict(headers)}"
    if properties:
        yield f"body={_dict(properties)}"
    for each in signature.at(Place.BODY, Place.CONTENT):
        yield f"body={each.name}"
    for each in signature.at(Place.VIA):
        yield f"via={each.name}"
    for each in signature.at(Place.LINK):
        yield f"link={each.name}"
    yield "options=options"


def _dict(parameters: Sequence[MethodParameter]) -> str:
    return "{" + ", ".join(f"{literal(each.wire)}: {each.name}" for each in parameters) + "}"


class _Stubs:
    """Writes the signatures of one method in the stub."""

    def __init__(self, signature: MethodSignature, names: TypeNames, imports: Imports) -> None:
        self._signature = signature
        self._names = names
        self._imports = imports

    def stub(self, way: Overload, *, awaited: bool) -> StubView:
        result = result_type(way.answer, self._names, self._imports, awaited)
        return StubView(tuple(self._parameters(way)), result)

    def _parameters(self, way: Overload) -> Iterator[str]:
        yield "self"
        whole = () if way.by_link else self._signature.at(Place.BODY, Place.CONTENT)
        for each in whole:
            omitted = "" if each.required else f" | {self._unset()} = ..."
            yield f"{each.name}: {self._annotation(each)}{omitted}"
            yield "/"
        keywords = [
            text for each in self._signature.parameters for text in self._keyword(each, way)
        ]
        if keywords:
            yield "*"
            yield from keywords
        unpack = self._imports.use("typing", "Unpack")
        yield f"**options: {unpack}[{self._imports.use(f'{RUNTIME}.options', 'Options')}]"

    def _keyword(self, parameter: MethodParameter, way: Overload) -> Iterator[str]:
        """The parameter as it is in this way to call; nothing where it has no place in it.

        A key of other ways may be passed as None, as if it were not there.
        """
        name, annotation = parameter.name, self._annotation(parameter)
        match parameter.place:
            case Place.KEY:
                yield f"{name}: {annotation}" if name in way.keys else f"{name}: None = None"
            case Place.VIA if way.via:
                words = ", ".join(literal(each) for each in way.via)
                choice = f"{self._imports.use('typing', 'Literal')}[{words}]"
                yield f"{name}: {choice}" if way.via_required else f"{name}: {choice} | None = None"
            case Place.VIA:
                yield f"{name}: None = None"
            case Place.LINK if way.by_link:
                yield f"{name}: {annotation}"
            case Place.PROPERTY if not way.by_link:
                yield f"{name}: {annotation} | {self._unset()} | None = ..."
            case Place.QUERY | Place.HEADER | Place.LINK if not way.by_link:
                yield f"{name}: {annotation} | None = None"
            case _:
                return

    def _annotation(self, parameter: MethodParameter) -> str:
        imports = self._imports
        string = imports.builtin("str")
        match parameter.place:
            case Place.CONTENT:
                chunk = imports.builtin("bytes")
                file = f"{imports.use('typing', 'IO')}[{chunk}]"
                chunks = f"{imports.use('collections.abc', 'Iterable')}[{chunk}]"
                return f"{chunk} | {string} | {file} | {chunks}"
            case Place.BODY:
                return self._body(parameter)
            case Place.QUERY if isinstance(parameter.type, CollectionType):
                return f"{imports.use('collections.abc', 'Sequence')}[{string}] | {string}"
            case Place.KEY if parameter.type is None:
                return string
            case Place.QUERY if parameter.type is None:
                return f"{string} | {imports.builtin('int')} | {imports.builtin('bool')}"
            case _:
                return sent_type(parameter.type, self._names, imports)

    def _body(self, parameter: MethodParameter) -> str:
        if parameter.type is None:
            model = self._imports.use(f"{RUNTIME}.model", "Model")
            return f"{model} | {any_mapping(self._imports)}"
        return sent_type(parameter.type, self._names, self._imports)

    def _unset(self) -> str:
        return self._imports.use(f"{RUNTIME}.unset", "Unset")
