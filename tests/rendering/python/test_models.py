"""Views of types."""

from __future__ import annotations

from msgspec.structs import replace

from generator.availability import Deprecation
from generator.diagnostics import Report
from generator.model import AnswerKind, Operation, TypeDefinition
from generator.odata import CollectionType, NamedType, PrimitiveType
from generator.rendering.views.python.enumerations import EnumClassView
from generator.rendering.views.python.modelmodules import (
    ModelModuleView,
    model_module_view,
    model_modules,
)
from generator.rendering.views.python.types import TypeNames
from tests.rendering.samples import (
    HERE,
    enumeration,
    model,
    operation,
    prop,
    response,
    route,
    structured,
)


def views(
    *types: TypeDefinition, operations: tuple[Operation, ...] = ()
) -> tuple[dict[str, ModelModuleView], Report]:
    report = Report()
    names = TypeNames(model(operations, types).skeleton, "graph_sdk.v1_0", report)
    views = [model_module_view(named, "v1_0", names, report) for named in model_modules(names)]
    return {view.module: view for view in views}, report


def enum_view(*members: str) -> EnumClassView:
    found, _ = views(enumeration("colour", *members))
    (view,) = found["colour"].enumerations
    return view


def attributes(view: ModelModuleView) -> list[str]:
    return [each.name for each in view.structured[0].properties]


def test_a_derived_type_says_only_what_it_adds() -> None:
    found, report = views(
        structured("entity", prop("id")),
        structured("user", prop("id"), prop("displayName"), base="microsoft.graph.entity"),
    )
    assert found["user"].structured[0].base == "Entity"
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
    assert {view.structured[0].base for view in found.values()} == {"Model"}


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
    (cls,) = view.structured
    assert (cls.class_name, cls.properties[0].descriptor) == ("Property", "_Property")
    assert "from graph_sdk._runtime.model import Model, Property as _Property" in view.imports
    assert found["model"].structured[0].base == "_Model"


def test_an_attribute_does_not_hide_the_type_of_another() -> None:
    date = PrimitiveType("Edm.Date")
    found, _ = views(structured("a", prop("date", date), prop("end", date)))
    assert [each.type for each in found["a"].structured[0].properties] == ["_date", "_date"]


def test_a_collection_of_structured_values_is_told_from_other_collections() -> None:
    named = NamedType("microsoft.graph.b")
    found, _ = views(
        structured(
            "a",
            prop("many", CollectionType(named)),
            prop("texts", CollectionType(PrimitiveType("Edm.String"))),
        ),
        structured("b"),
    )
    properties = found["a"].structured[0].properties
    assert [(each.descriptor, each.type) for each in properties] == [
        ("CollectionProperty", "B"),
        ("Property", "list[str]"),
    ]


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
    assert "display_name: The name.\n" in found["a"].structured[0].docstring
    assert "More of it" not in found["a"].structured[0].docstring


def test_deprecation_stands_in_the_class_docstring() -> None:
    note = Deprecation("Use another type.", HERE)
    found, _ = views(
        replace(structured("a"), deprecation=note),
        replace(enumeration("b", "on"), deprecation=note),
    )
    texts = found["a"].structured[0].docstring, found["b"].enumerations[0].docstring
    assert all("\n    Deprecated: Use another type.\n" in text for text in texts)


def named(name: str) -> NamedType:
    return NamedType(f"microsoft.graph.{name}")


def test_what_one_type_alone_refers_to_stands_in_its_module() -> None:
    found, _ = views(
        structured(
            "user", prop("kind", named("kind")), prop("plans", CollectionType(named("plan")))
        ),
        structured("plan", prop("state", named("state"))),
        enumeration("kind", "a"),
        enumeration("state", "on"),
    )
    (view,) = found.values()
    assert [cls.class_name for cls in view.structured] == ["User", "Plan"]
    assert [cls.class_name for cls in view.enumerations] == ["Kind", "State"]
    assert view.annotating_imports == ()


def test_what_others_refer_to_has_a_module_of_its_own() -> None:
    answer = response(AnswerKind.ENTITY, named("taken"))
    found, _ = views(
        structured("user", *(prop(name, named(name)) for name in ("shared", "taken", "base", "a"))),
        structured("group", prop("x", named("shared"))),
        structured("shared"),
        structured("taken"),
        structured("base"),
        structured("derived", base="microsoft.graph.base"),
        structured("a", prop("b", named("b"))),
        structured("b", prop("a", named("a"))),
        structured("alone"),
        operations=(operation("users.get", route("GET /me", answer)),),
    )
    assert set(found) == {"alone", "user", "group", "shared", "taken", "base", "derived"}
    assert [cls.class_name for cls in found["user"].structured] == ["User", "A", "B"]


def test_a_derived_type_stays_out_of_the_module_of_a_base_type() -> None:
    base = "microsoft.graph.base"
    types = (
        structured("user", prop("a", named("a"))),
        structured("a", base=base),
        structured("base", prop("b", named("b"))),
        structured("b", prop("c", named("c"))),
        structured("c", base=base),
    )
    found, _ = views(*types)
    assert set(found) == {"user", "base", "c"}
    assert [cls.class_name for cls in found["user"].structured] == ["User", "A"]
    assert [cls.class_name for cls in found["base"].structured] == ["Base", "B"]


def test_only_what_runs_is_imported_to_run() -> None:
    found, _ = views(
        structured("entity"),
        structured("user", prop("boss", named("entity")), base="microsoft.graph.entity"),
        structured("group", prop("day", PrimitiveType("Edm.Date")), prop("user", named("user"))),
        structured("team", prop("user", named("user"))),
    )
    user, group = found["user"], found["group"]
    assert "from graph_sdk.v1_0.models.entity import Entity" in user.imports
    assert group.imports == ("from graph_sdk._runtime.model import Model, Property",)
    assert group.annotating_imports == (
        "from datetime import date",
        "",
        "from graph_sdk.v1_0.models import User",
    )
