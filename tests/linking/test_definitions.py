"""Definitions of types from the pages that tell of them."""

from generator.model import EnumType, StructuredType
from tests.smalldocs import enumeration, linked, resource


def kinds(**pages: str) -> dict[str, bool]:
    """Which types are entity types."""
    return {
        each.name.removeprefix("microsoft.graph."): each.entity
        for each in linked(**pages).model.types
        if isinstance(each, StructuredType) and each.documented
    }


def test_what_derives_from_an_entity_type_is_one() -> None:
    assert kinds(
        resources__gadget=resource("gadget", about="Inherits from [entity](entity.md)."),
        resources__robot=resource("robot", about="Inherits from [gadget](gadget.md)."),
        resources__android=resource("android", about="Inherits from [robot](robot.md)."),
    ) == {"android": True, "gadget": True, "robot": True}


def test_the_root_of_all_entity_types_is_one_without_a_page() -> None:
    assert kinds(
        resources__gadget=resource("gadget", about="Inherits from [entity](entity.md).")
    ) == {"gadget": True}


def test_what_a_navigation_property_leads_to_is_an_entity_type() -> None:
    about = """## Relationships

|Relationship|Type|Description|
|:---|:---|:---|
|lid|[lid](lid.md)|Its lid.|
"""
    assert kinds(
        resources__lid=resource("lid", ("width", "Int32")),
        resources__box=resource("box", about=about),
    ) == {"box": False, "lid": True}


def test_a_type_of_which_no_page_tells_more_is_complex() -> None:
    assert kinds(
        resources__size=resource("size", ("width", "Int32")),
        resources__box=resource("box", about="Inherits from [size](size.md)."),
    ) == {"box": False, "size": False}


def test_bases_in_a_circle_end() -> None:
    assert kinds(
        resources__egg=resource("egg", about="Inherits from [hen](hen.md)."),
        resources__hen=resource("hen", about="Inherits from [egg](egg.md)."),
    ) == {"egg": False, "hen": False}


NOTE = "> [!CAUTION]\n> This resource is deprecated. Use **that**.\n"


def test_a_note_at_the_head_of_a_page_is_about_the_type_of_the_page() -> None:
    found = linked(
        resources__box=resource("box", about=NOTE),
        resources__lid=resource("lid"),
        resources__mode=enumeration("mode", "on").replace("## Members", f"{NOTE}\n## Members"),
    ).model.types
    assert {each.name: each.deprecation is not None for each in found} == {
        "microsoft.graph.box": True,
        "microsoft.graph.lid": False,
        "microsoft.graph.mode": True,
    }


def test_a_member_that_stands_twice_counts_once_and_is_told() -> None:
    found = linked(resources__mode=enumeration("mode", "on", "off", "on", "unknownFutureValue"))
    (mode,) = found.model.types
    assert isinstance(mode, EnumType)
    assert [member.name for member in mode.members] == ["on", "off", "unknownFutureValue"]
    assert mode.evolvable
    assert [(each.code, each.span.line) for each in found.diagnostics] == [
        ("enum-member-repeated", 11)
    ]
