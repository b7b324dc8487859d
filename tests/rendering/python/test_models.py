"""Views of types."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.model import TypeDefinition
from generator.odata import PrimitiveType
from generator.rendering.views.python.models import (
    EnumTypeView,
    StructuredTypes,
    StructuredTypeView,
    enum_views,
)
from generator.rendering.views.python.types import TypeNames
from tests.rendering.samples import enumeration, model, prop, structured


def views(*types: TypeDefinition) -> tuple[dict[str, StructuredTypeView], Report]:
    report = Report()
    names = TypeNames(model(types=types), "graph_sdk.v1_0", report)
    found = StructuredTypes("v1_0", names, report).views()
    return {view.module: view for view in found}, report


def enum_view(*members: str) -> EnumTypeView:
    types = [enumeration("colour", *members)]
    names = TypeNames(model(types=types), "graph_sdk.v1_0", Report())
    (view,) = enum_views("v1_0", names)
    return view


def attributes(view: StructuredTypeView) -> list[str]:
    return [each.name for each in view.properties]


def test_a_derived_type_says_only_what_it_adds() -> None:
    found, report = views(
        structured("entity", prop("id")),
        structured("user", prop("id"), prop("displayName"), base="microsoft.graph.entity"),
    )
    assert found["user"].base == "Entity"
    assert attributes(found["user"]) == ["display_name"]
    assert "from graph_sdk.v1_0.models.entity import Entity" in found["user"].imports
    assert not report.diagnostics


def test_a_property_keeps_the_type_that_its_base_type_gives_it() -> None:
    date = PrimitiveType("Edm.Date")
    found, report = views(
        structured("entity", prop("start")),
        structured("user", prop("start", date), base="microsoft.graph.entity"),
    )
    assert attributes(found["user"]) == []
    assert [each.code for each in report.diagnostics] == ["property-redefined"]


def test_types_that_derive_from_each_other_have_no_base() -> None:
    found, _ = views(
        structured("a", prop("x"), base="microsoft.graph.b"),
        structured("b", prop("y"), base="microsoft.graph.a"),
    )
    assert {view.base for view in found.values()} == {"Model"}


def test_attributes_have_names_of_their_own() -> None:
    found, _ = views(
        structured("a", prop("Name"), base="microsoft.graph.b"),
        structured("b", prop("name"), prop("class"), prop("toDict"), prop("name_")),
    )
    assert attributes(found["b"]) == ["name", "class_", "to_dict_", "name_2"]
    assert attributes(found["a"]) == ["name_3"]


def test_a_type_named_like_the_runtimes_own_is_no_clash() -> None:
    found, _ = views(structured("property", prop("property")), structured("model", prop("list")))
    view = found["property"]
    assert (view.class_name, view.property_class) == ("Property", "_Property")
    assert "from graph_sdk._runtime.model import Model, Property as _Property" in view.imports
    assert found["model"].base == "_Model"


def test_an_attribute_does_not_hide_the_type_of_another() -> None:
    date = PrimitiveType("Edm.Date")
    found, _ = views(structured("a", prop("date", date), prop("end", date)))
    assert [each.type for each in found["a"].properties] == ["_date", "_date"]


def test_members_are_constants_each_once() -> None:
    view = enum_view("text", "unknownFutureValue", "Text", "2fa", "text", "a-b")
    assert [(each.name, each.value) for each in view.members] == [
        ("TEXT", '"text"'),
        ("UNKNOWN_FUTURE_VALUE", '"unknownFutureValue"'),
        ("TEXT_2", '"Text"'),
        ("VALUE_2_FA", '"2fa"'),
        ("A_B", '"a-b"'),
    ]


def test_descriptions_stand_in_the_class_docstring() -> None:
    found, _ = views(structured("a", prop("displayName", description="The name. More of it.")))
    assert "display_name: The name.\n" in found["a"].docstring
    assert "More of it" not in found["a"].docstring
