"""Names in Python: keywords, digits, collisions."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.odata import CollectionType, NamedType, PrimitiveType, TypeRef, UntypedType
from generator.rendering.views.python.imports import Imports
from generator.rendering.views.python.names import (
    argument_name,
    class_name,
    constant_name,
    identifier,
    module_name,
)
from generator.rendering.views.python.types import TypeNames, read_type, runtime_type, sent_type
from tests.rendering.samples import enumeration, model, structured


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("displayName", "display_name"),
        ("from", "from_"),
        ("id", "id"),
        ("list", "list"),
        ("2fa", "value_2_fa"),
        ("@microsoft.graph.downloadUrl", "microsoft_graph_download_url"),
        ("timeout", "timeout_"),
        ("…", "value"),
    ],
)
def test_identifiers(text: str, name: str) -> None:
    assert identifier(text, "value", {"timeout"}) == name


@given(st.text())
def test_any_text_gives_a_name(text: str) -> None:
    for name in (identifier(text, "value"), module_name(text, "x"), constant_name(text, "value")):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")


def test_names_of_devices_are_no_modules() -> None:
    assert module_name("con", "type") == "con_"


def test_classes_do_not_hide_builtins() -> None:
    assert class_name("exception") == "Exception_"
    assert class_name("none") == "None_"
    assert class_name("operations") == "Operations"


def names_of(*types: str) -> tuple[dict[str, str], Report]:
    report = Report()
    names = TypeNames(
        model(types=[structured(each) for each in types]).skeleton, "graph_sdk.v1_0", report
    )
    return {each.qualified.removeprefix("microsoft.graph."): each.class_name for each in names}, (
        report
    )


def test_types_of_other_namespaces_carry_their_namespace() -> None:
    assert names_of("alert", "security.alert")[0] == {
        "alert": "Alert",
        "security.alert": "SecurityAlert",
    }


def test_a_collision_is_settled_by_name_and_reported() -> None:
    names, report = names_of("security.alert", "securityAlert", "x.y", "x.Y")
    assert names == {
        "securityAlert": "SecurityAlert",
        "security.alert": "SecurityAlert2",
        "x.Y": "XY",
        "x.y": "XY2",
    }
    assert [found.code for found in report.diagnostics] == ["name-clash", "name-clash"]


def test_the_order_of_types_does_not_matter() -> None:
    types = ("b.c", "bC", "BC", "a")
    assert names_of(*types)[0] == names_of(*reversed(types))[0]


def test_an_import_steps_back_for_the_modules_own_names() -> None:
    imports = Imports(own=("date", "list"))
    assert imports.use("datetime", "date") == "_date"
    assert imports.builtin("list") == "_list"
    assert imports.builtin("str") == "str"
    assert imports.use("graph_sdk._runtime.group", "Group") == "Group"
    assert imports.use("graph_sdk.v1_0.models.group", "Group") == "_Group"
    assert imports.use("graph_sdk.v1_0.models.group", "Group") == "_Group"
    assert imports.lines() == (
        "from builtins import list as _list",
        "from datetime import date as _date",
        "",
        "from graph_sdk._runtime.group import Group",
        "from graph_sdk.v1_0.models.group import Group as _Group",
    )


@pytest.mark.parametrize(
    ("reference", "runtime", "read", "sent"),
    [
        (PrimitiveType("Edm.String"), None, "str", "str"),
        (PrimitiveType("Edm.Int64"), None, "int", "int"),
        (PrimitiveType("Edm.Date"), "Edm.Date", "date", "date | str"),
        (PrimitiveType("Edm.Binary"), "Edm.Binary", "bytes", "bytes | str"),
        (PrimitiveType("Edm.Guid"), "Edm.Guid", "UUID", "UUID | str"),
        (
            CollectionType(PrimitiveType("Edm.Date")),
            "Edm.Date",
            "list[date]",
            "Sequence[date | str]",
        ),
        (NamedType("microsoft.graph.user"), "user", "User", "User | Mapping[str, Any]"),
        (NamedType("microsoft.graph.colour"), "colour", "Colour", "Colour | str"),
        (NamedType("microsoft.graph.gone"), "Model", "Model", "Model | Mapping[str, Any]"),
        (UntypedType(), None, "Any", "Any"),
        (None, None, "Any", "Any"),
    ],
)
def test_annotations(reference: TypeRef | None, runtime: str | None, read: str, sent: str) -> None:
    types = [structured("user"), enumeration("colour", "red")]
    names = TypeNames(model(types=types).skeleton, "graph_sdk.v1_0", Report())
    assert runtime_type(reference, names) == runtime
    assert read_type(reference, names, Imports()) == read
    assert sent_type(reference, names, Imports()) == sent


@pytest.mark.parametrize(
    ("text", "name"), [("timeout", "timeout_"), ("from", "from_"), ("userId", "user_id")]
)
def test_a_parameter_is_called_neither_as_a_keyword_nor_as_an_option(text: str, name: str) -> None:
    assert argument_name(text, "key") == name
