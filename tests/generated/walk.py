"""Every name of every stub used at runtime, and every runtime name looked up in its stub.

    python -m tests.generated.walk FOLDER [VERSION]      walks another generated package

mypy.stubtest sees names and parameters. This calls each overload of each method as its stub says,
up to the request, and compares the answer that is due with the one that the stub promises.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

_PROMISES = {
    "Collection": "collection",
    "DeltaCollection": "delta",
    "Download": "stream",
    "LongRunning": "long_running",
    "None": "empty",
}
_EDM = {
    "Edm.DateTimeOffset": "datetime",
    "Edm.Date": "date",
    "Edm.TimeOfDay": "time",
    "Edm.Duration": "timedelta",
    "Edm.Guid": "UUID",
    "Edm.Decimal": "Decimal",
    "Edm.Binary": "bytes",
    "Edm.Base64Url": "bytes",
}
_PLAIN = ("str", "bool", "int", "float", "Any")
_OPTIONS = "options"


class Walker:
    """Walks the package of one version of the generated SDK, which must be importable."""

    def __init__(self, folder: Path, version: str) -> None:
        self.folder = folder / "graph_sdk" / version
        self.package = importlib.import_module(f"graph_sdk.{version}")
        self.models = importlib.import_module(f"graph_sdk.{version}.models")
        self.seen = 0

    def faults(self) -> Iterator[str]:
        """What the stubs say and the code does not, and the other way round."""
        yield from self._clients()
        for stub in sorted((self.folder / "groups").glob("*.pyi")):
            module = importlib.import_module(f"{self.package.__name__}.groups.{stub.stem}")
            for cls in _classes(stub):
                yield from self._group(cls, getattr(module, cls.name))
        yield from self._models()

    def _clients(self) -> Iterator[str]:
        for cls in _classes(self.folder / "client.pyi"):
            kind = getattr(self.package, cls.name)
            graph = kind()
            told = {each.name: each.returns for each in _functions(cls)}
            yield from _difference(cls.name, set(told), _own(kind))
            for name, returns in told.items():
                self.seen += 1
                found = type(getattr(graph, name)).__name__
                if found != ast.unparse(returns).lstrip("_"):
                    yield f"{cls.name}.{name} is a {found}"

    def _group(self, cls: ast.ClassDef, kind: Any) -> Iterator[str]:
        told: dict[str, list[ast.FunctionDef]] = {}
        for function in _functions(cls):
            told.setdefault(function.name, []).append(function)
        public = {name for name in dir(kind) if not name.startswith("_")}
        yield from _difference(cls.name, set(told), public)
        recorder = importlib.import_module("graph_sdk._runtime.recorder")
        client = recorder.Recorder(self.package.Graph())
        for name, overloads in told.items():
            if name not in public:
                continue
            where = f"{cls.name}.{name}"
            parameters = set(inspect.signature(getattr(kind, name)).parameters)
            named = {each.arg for one in overloads for each in _parameters(one)}
            yield from _difference(where, named | {"self", _OPTIONS}, parameters)
            for one in overloads:
                self.seen += 1
                yield from self._call(where, getattr(kind(client), name), one)

    def _call(self, where: str, method: Any, stub: ast.FunctionDef) -> Iterator[str]:
        positional = [_sample(each.annotation) for each in stub.args.posonlyargs[1:]]
        keywords = {each.arg: _sample(each.annotation) for each in stub.args.kwonlyargs}
        for words in _choices(stub):
            try:
                call = method(*positional, **{**keywords, **words})
            except (TypeError, ValueError) as error:
                yield f"{where}: {error}"
                continue
            if set("{}") & set(urlsplit(call.url).path):
                yield f"{where}: {call.url} has keys left"
            yield from self._promise(where, call.answer, stub.returns)

    def _promise(self, where: str, answer: Any, returns: ast.expr | None) -> Iterator[str]:
        """Whether an answer is of the kind and type that the stub promises."""
        promised = returns
        if isinstance(promised, ast.Subscript) and ast.unparse(promised.value) == "Coroutine":
            promised = promised.slice.elts[2]  # type: ignore[attr-defined]
        assert promised is not None
        outer = promised.value if isinstance(promised, ast.Subscript) else promised
        name = ast.unparse(outer).removeprefix("Async")
        kind = {"redirect": "stream"}.get(answer.kind, answer.kind)
        if kind == "multi_status":
            return
        expected = _PROMISES.get(name)
        if (expected or "value") != ("value" if kind == "entity" and not expected else kind):
            yield f"{where}: promises {ast.unparse(promised)}, answers {answer.kind}"
            return
        item = promised.slice if isinstance(promised, ast.Subscript) else promised
        if kind not in ("empty", "stream") and not self._fits(ast.unparse(item), answer.type):
            yield f"{where}: promises {ast.unparse(promised)}, answers {answer.type}"

    def _fits(self, annotation: str, told: str | None) -> bool:
        """Whether a value that the runtime reads as ``told`` is what the annotation says."""
        name = annotation.lstrip("_")
        if told is None or (told.startswith("Edm.") and told not in _EDM):
            return name in (*_PLAIN, "Model")
        if told in _EDM:
            return name == _EDM[told]
        return name == self.models._registry.resolve(told).__name__

    def _models(self) -> Iterator[str]:
        stub = ast.parse((self.folder / "models" / "__init__.pyi").read_text("utf-8"))
        told = {
            name.asname or name.name
            for node in stub.body
            if isinstance(node, ast.ImportFrom)
            for name in node.names
        }
        yield from _difference("models", told, set(dir(self.models)))
        annotated = {
            cls.name: {
                node.target.id: node.annotation
                for node in cls.body
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
            }
            for path in sorted((self.folder / "models").glob("*.py"))
            for cls in _classes(path)
        }
        for name in sorted(told):
            kind = getattr(self.models, name)
            if hasattr(kind, "__members__"):
                self.seen += 1
                yield from (f"{name}.{each}" for each in kind if kind(each.value) is not each)
            else:
                yield from self._model(name, kind, annotated[name])

    def _model(self, name: str, kind: Any, annotated: dict[str, ast.expr]) -> Iterator[str]:
        yield from _difference(name, set(annotated), _own(kind))
        model = kind()
        for attribute, annotation in annotated.items():
            self.seen += 1
            declared = getattr(kind, attribute)
            assert isinstance(annotation, ast.Subscript)
            text = ast.unparse(annotation.slice)
            listed = text.lstrip("_").startswith("list[")
            item = text.partition("[")[2][:-1] if listed else text
            descriptor = ast.unparse(annotation.value).lstrip("_")
            if descriptor != type(declared).__name__:
                yield f"{name}.{attribute}: is a {descriptor}"
            elif not self._fits(item, declared.type):
                yield f"{name}.{attribute}: is a {text}, reads as {declared.type}"
            setattr(model, attribute, None)
            if getattr(model, attribute) is not None or model[declared.name] is not None:
                yield f"{name}.{attribute}: null does not stay"
        if len(model.to_dict()) != len(annotated):
            yield f"{name}: {len(annotated)} attributes give {len(model.to_dict())} properties"


def _own(kind: Any) -> set[str]:
    """Public names of a class itself."""
    return {name for name in vars(kind) if not name.startswith("_")}


def _classes(path: Path) -> list[ast.ClassDef]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


def _functions(cls: ast.ClassDef) -> list[ast.FunctionDef]:
    return [node for node in cls.body if isinstance(node, ast.FunctionDef)]


def _parameters(function: ast.FunctionDef) -> list[ast.arg]:
    arguments = function.args
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]


def _difference(where: str, told: set[str], found: set[str]) -> Iterator[str]:
    yield from (f"{where}: the stub alone has {name}" for name in sorted(told - found))
    yield from (f"{where}: the code alone has {name}" for name in sorted(found - told))


def _choices(function: ast.FunctionDef) -> list[dict[str, Any]]:
    """For each word that a parameter of literals takes: the parameter with it."""
    literals = [
        (each.arg, word)
        for each in function.args.kwonlyargs
        for node in ast.walk(each.annotation or ast.Constant(None))
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"
        for word in ast.literal_eval(f"[{ast.unparse(node.slice).strip('()')}]")
    ]
    return [{name: word} for name, word in literals] or [{}]


def _sample(annotation: ast.expr | None) -> Any:
    """A value of the first type that an annotation allows."""
    while isinstance(annotation, ast.BinOp):
        annotation = annotation.left
    if isinstance(annotation, ast.Subscript):
        name = ast.unparse(annotation.value)
        return [_sample(annotation.slice)] if name in ("Sequence", "list") else {}
    values = {"str": "x", "bool": True, "int": 1, "float": 1.5, "bytes": b"x", "None": None}
    return values.get(ast.unparse(annotation).lstrip("_") if annotation else "None", "x")


def walk(folder: Path, version: str) -> tuple[int, list[str]]:
    """How much was looked at, and the faults."""
    walker = Walker(folder, version)
    faults = list(walker.faults())
    return walker.seen, faults


def loaded(module: ModuleType) -> Path:
    """The folder that the package was loaded from."""
    assert module.__file__ is not None
    return Path(module.__file__).parents[1]


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    number, found = walk(Path(sys.argv[1]), (sys.argv[2:] or ["v1_0"])[0])
    print("\n".join(found))
    print(f"{number} names walked, {len(found)} faults")
