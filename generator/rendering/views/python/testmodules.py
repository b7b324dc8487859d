"""Views of the generated tests: one module a group, one test an example."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from generator.diagnostics import Report
from generator.model import Group, Operation
from generator.rendering.views.calls.signature import method_signature
from generator.rendering.views.python.groups import group_name
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.methods import method_name
from generator.rendering.views.python.names import argument_name
from generator.rendering.views.python.replay import ReplayTest, replay_tests
from generator.rendering.views.python.source import docstring, literal
from generator.rendering.views.python.types import RUNTIME, TypeNames


class TestModuleView(msgspec.Struct, frozen=True):
    """Each of ``examples``: the tests of a group; all texts are Python source.

    ``version`` is the version's package, ``api_version`` the literal of the version itself;
    ``imports`` are the import lines.
    """

    version: str
    api_version: str
    module: str
    title: str
    imports: tuple[str, ...]
    tests: tuple[ReplayTest, ...]


def test_module_view(
    group: Group,
    operations: Sequence[Operation],
    version: str,
    api_version: str,
    names: TypeNames,
    report: Report,
) -> TestModuleView | None:
    """The test module of a group; None where it has no example that can be replayed."""
    tests = tuple(_tests(group, operations, api_version, names, report))
    if not tests:
        return None
    return TestModuleView(
        version=version,
        api_version=literal(api_version),
        module=group_name(group).module,
        title=docstring([f"The documented examples of {group.name.replace('_', ' ')}."], 0),
        imports=tuple(_imports(version, tests)),
        tests=tests,
    )


def _tests(
    group: Group, operations: Sequence[Operation], version: str, names: TypeNames, report: Report
) -> Iterator[ReplayTest]:
    taken: set[str] = set()
    client = f"exchange.graph.{group_name(group).attribute}"
    for operation in operations:
        method = f"{client}.{method_name(operation)}"
        signature = method_signature(operation, argument_name)
        yield from replay_tests(signature, method, version, names, taken, report)


def _imports(version: str, tests: tuple[ReplayTest, ...]) -> Iterator[str]:
    imports = Imports()
    for test in tests:
        if test.typed:
            imports.use(f"graph_sdk.{version}", "models")
        if test.answer:
            imports.use(f"{RUNTIME}.operation", "Answer")
        imports.use("tests.replay", "check_answer" if test.answer else "replay")
    return iter(imports.lines())
