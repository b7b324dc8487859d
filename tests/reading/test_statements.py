"""Resource pages as a whole: names, bases, kinds, and what tables and JSON say of each other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.facts import PageFacts, PageKind
from generator.odata import MentionedType, type_name
from generator.reading.page import read_page
from generator.source import MemorySource

PAGE = "api-reference/v1.0/resources/gadget.md"
TABLE = "|Property|Type|Description|\n|:--|:--|:--|\n"


def read(text: str) -> PageFacts:
    return read_page(MemorySource({PAGE: text}), PAGE).facts


def codes(facts: PageFacts) -> list[str]:
    return [finding.code for finding in facts.diagnostics]


def page(
    title: str = "gadget resource type",
    lead: str = "A thing.",
    annotation: str = '"@odata.type": "microsoft.graph.gadget"',
    rows: str = "|id|String|Its key.|\n",
    json: str = '{"id": "String"}',
    more: str = "",
) -> PageFacts:
    return read(
        f"# {title}\n\nNamespace: microsoft.graph\n\n{lead}\n\n{more}\n\n"
        f"## Properties\n\n{TABLE}{rows}\n"
        f'## JSON representation\n\n<!-- {{"blockType": "resource", {annotation}}} -->\n'
        f"```json\n{json}\n```\n"
    )


def test_annotation_table_and_lead_make_one_type() -> None:
    facts = page(
        annotation='"@odata.type": "microsoft.graph.gadget", "keyProperty": "id", '
        '"baseType": "microsoft.graph.thing", "openType": true, "abstract": true'
    )
    assert codes(facts) == []
    (found,) = facts.types
    assert (found.name, found.description) == ("microsoft.graph.gadget", "A thing.")
    assert (found.entity, found.key, found.open, found.abstract) == (True, "id", True, True)
    assert found.base == MentionedType("microsoft.graph.thing")
    assert [each.name for each in found.properties] == ["id"]
    assert [name for name, _ in found.representation] == ["id"]
    assert facts.kind is PageKind.RESOURCE


def test_the_title_names_a_type_without_annotation() -> None:
    for title, name in (
        ("gadget resource type", "gadget"),
        ("Gadget resource", "gadget"),
        ("gadget complex type", "gadget"),
        ("Gadget facet", "gadget"),
        ("gadget resource type (deprecated)", "gadget"),
    ):
        facts = read(
            f"# {title}\n\nNamespace: microsoft.graph.toys\n\n"
            f"## Properties\n\n{TABLE}|a|String|x|\n"
            '\n## JSON representation\n\n```json\n{"a": "String"}\n```\n'
        )
        assert [each.name for each in facts.types] == [f"microsoft.graph.toys.{name}"], title
        assert codes(facts) == []


def test_title_and_annotation_with_different_names() -> None:
    facts = page(title="widget resource type")
    assert facts.types[0].name == "microsoft.graph.gadget"
    assert codes(facts) == ["type-name-disagrees"]
    assert codes(page(title="GADGET resource type")) == []


def test_an_overview_defines_no_type() -> None:
    facts = read("# Working with gadgets\n\nGadgets are fun.\n\n## Methods\n\nSee below.\n")
    assert (facts.types, facts.enums, codes(facts)) == ((), (), [])


def test_properties_of_no_named_type_are_reported() -> None:
    facts = read(f"# Working with gadgets\n\n## Properties\n\n{TABLE}|a|String|x|\n")
    assert facts.types == ()
    assert codes(facts) == ["type-unnamed"]


def test_an_annotated_primitive_is_no_type_of_the_model() -> None:
    facts = page(annotation='"@odata.type": "Edm.Untyped"', title="json resource type")
    assert (facts.types, codes(facts)) == ((), [])


def test_base_types_in_prose_and_in_the_table() -> None:
    linked = page(lead="A thing. Inherits from [toy](../resources/toy.md).")
    assert linked.types[0].base == MentionedType("toy", "api-reference/v1.0/resources/toy.md")
    for lead in (
        "Derived from [**toy**](toy.md).",
        "A derived type of [toy](toy.md)",
        "A thing, inherited from [toy](toy.md).",
        "A subtype of [toy](toy.md)",
        "Base type: [toy](toy.md)",
    ):
        assert page(lead=lead).types[0].base == linked.types[0].base, lead
    assert page(lead="It inherits from baseThing.").types[0].base == MentionedType("baseThing")
    assert page(lead="Types that inherit from [toy](toy.md).").types[0].base is None
    assert page(lead="All gadgets inherit from [toy](toy.md).").types[0].base is None
    noted = page(rows="|id|String|Inherited from [toy](toy.md)|\n")
    assert noted.types[0].base == linked.types[0].base


def test_the_root_of_all_entities_gives_way_to_a_nearer_base() -> None:
    facts = page(
        lead="Inherits from [toy](toy.md).",
        annotation='"@odata.type": "microsoft.graph.gadget", "baseType": "microsoft.graph.entity"',
    )
    assert facts.types[0].base is not None
    assert type_name(facts.types[0].base) == "toy"


def test_a_type_is_not_its_own_base() -> None:
    facts = page(
        annotation='"@odata.type": "microsoft.graph.gadget", "baseType": "microsoft.graph.gadget"'
    )
    assert facts.types[0].base is None
    assert codes(facts) == ["base-type-itself"]


def test_entity_complex_and_open() -> None:
    assert page().types[0].entity is None
    methods = "## Methods\n\n|Method|Return type|\n|--|--|\n|[Get](../api/gadget-get.md)|x|\n"
    assert page(more=methods).types[0].entity is True
    assert page(more=methods, rows="|a|String|x|\n").types[0].entity is None
    assert page(lead="This is a complex type.").types[0].entity is False
    assert page(lead="This is an open type.").types[0].open


def test_tables_and_representation_disagree() -> None:
    facts = page(
        rows="|size|Int32|x|\n|parts|String collection|x|\n"
        "|maker|[user](user.md)|x|\n|new|Guid|x|\n",
        json='{"size": true, "parts": "String", "colour": "String", '
        '"maker": {"@odata.type": "#microsoft.graph.guest"}}',
    )
    found = {(each.code, each.span.line) for each in facts.diagnostics}
    assert found == {
        ("representation-extra", 21),
        ("representation-incomplete", 16),
        ("property-type-disagrees", 13),
        ("property-type-disagrees", 14),
    }
    assert all(each.related for each in facts.diagnostics)


def test_what_stands_as_a_string_or_is_left_out_for_good_reason_agrees() -> None:
    facts = page(
        rows="|day|Date|x|\n|level|riskLevel|x|\n|size|Double|x|\n"
        "|id|String|Inherited from toy.|\n",
        json='{"day": "String", "level": "String", "size": 3}',
        more="## Relationships\n\n|Relationship|Type|Description|\n|--|--|--|\n"
        "|maker|[user](user.md)|x|\n",
    )
    assert codes(facts) == []


def test_spellings_that_differ_in_case_only() -> None:
    facts = page(rows="|ID|String|x|\n|size|Int32|x|\n", json='{"id": "String", "Size": 3}')
    assert [each.name for each in facts.types[0].properties] == ["id", "size"]
    assert codes(facts) == ["property-case-disagrees"] * 2


def test_the_representation_gives_a_type_that_the_table_lacks() -> None:
    facts = page(rows="|size||x|\n", json='{"size": "Int64"}')
    (found,) = facts.types[0].properties
    assert found.type is not None
    assert type_name(found.type) == "Edm.Int64"


def test_a_property_stands_twice() -> None:
    facts = page(rows="|id|String|x|\n|id|Guid|y|\n")
    assert len(facts.types[0].properties) == 1
    assert codes(facts) == ["property-repeated"]


def test_tables_in_sections_of_other_names() -> None:
    more = f"## Page content\n\n{TABLE}|title|String|x|\n"
    facts = page(more=more, json='{"id": "String", "title": "String"}')
    assert {each.name for each in facts.types[0].properties} == {"id", "title"}


def test_lists_of_values_belong_to_string_properties_else_they_are_enumerations() -> None:
    more = (
        "### level values\n\n|Value|Description|\n|--|--|\n|low|x|\n|high|x|\n\n"
        "### riskState values\n\n|Member|\n|--|\n|atRisk|\n|unknownFutureValue|\n"
    )
    facts = page(
        rows="|level|String|x|\n|state|riskState|x|\n",
        json='{"level": "String", "state": "String"}',
        more=more,
    )
    assert facts.types[0].properties[0].values == ("low", "high")
    assert [each.name for each in facts.enums] == ["microsoft.graph.riskState"]
    assert facts.kind is PageKind.RESOURCE


def test_several_types_on_a_page_get_the_properties_of_their_own_heading() -> None:
    sections = "".join(
        f"## {name}\n\n### Properties\n\n{TABLE}|{name}Id|String|x|\n\n### JSON representation\n\n"
        f'<!-- {{"blockType": "resource", "@odata.type": "microsoft.graph.{name}"}} -->\n'
        f'```json\n{{"{name}Id": "String"}}\n```\n\n'
        for name in ("one", "two")
    )
    facts = read(f"# Two types\n\n{sections}")
    assert [(each.name, [own.name for own in each.properties]) for each in facts.types] == [
        ("microsoft.graph.one", ["oneId"]),
        ("microsoft.graph.two", ["twoId"]),
    ]


def test_samples_of_the_same_type_do_not_count() -> None:
    sample = (
        '## JSON example\n\n<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.gadget"}'
        ' -->\n```json\n{"id": "17", "other": 1}\n```\n'
    )
    facts = read(
        f"# gadget resource type\n\n## Properties\n\n{TABLE}|id|String|x|\n\n"
        '## JSON representation\n\n<!-- {"blockType": "resource", '
        '"@odata.type": "microsoft.graph.gadget"} -->\n'
        f'```json\n{{"id": "String"}}\n```\n\n{sample}'
    )
    assert len(facts.types) == 1
    assert [name for name, _ in facts.types[0].representation] == ["id"]


def test_an_annotation_without_a_type_and_a_base_that_is_none() -> None:
    facts = page(annotation='"baseType": "Edm.String"')
    assert facts.types[0].name == "microsoft.graph.gadget"
    assert codes(facts) == ["resource-annotation-unnamed", "base-type-unreadable"]


def test_an_enumeration_page() -> None:
    facts = read(
        "# riskLevel enum type\n\nNamespace: microsoft.graph.toys\n\nHow bad it is.\n\n"
        "## Members\n\n|Member|Value|Description|\n|--|--|--|\n|low|1|Little.|\n|high|2|Much.|\n"
    )
    (found,) = facts.enums
    assert (found.name, found.description) == ("microsoft.graph.toys.riskLevel", "How bad it is.")
    assert [(each.name, each.value) for each in found.members] == [("low", 1), ("high", 2)]
    assert facts.kind is PageKind.ENUMERATION
    assert codes(facts) == []


def test_members_without_a_name_and_members_of_another() -> None:
    members = "|Member|\n|--|\n|low|\n|high|\n"
    nameless = read(f"# Gadgets\n\n## Members\n\n{members}")
    assert (nameless.enums, codes(nameless)) == ((), ["enum-unnamed"])
    copied = read(f"# Enums\n\n## a1 values\n\n{members}\n## b1 values\n\n{members}")
    assert codes(copied) == ["enum-members-copied"]
    twice = read(f"# Enums\n\n## a1 values\n\n{members}\n## a1 values\n\n{members}")
    assert codes(twice) == ["enum-repeated"]


PIECE = st.sampled_from(
    (
        "# gadget resource type\n",
        "## Properties\n",
        "## Relationships\n",
        "## JSON representation\n",
        "## Members\n",
        "### riskLevel values\n",
        TABLE,
        "|id|String|Inherited from [toy](toy.md)|\n",
        "|ID|Guid|Possible values are: `a`, `b`.|\n",
        "|Member|Value|\n|--|--|\n",
        "|low|1|\n",
        '<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.gadget"} -->\n',
        '<!-- {"blockType": "resource"} -->\n',
        '```json\n{"id": "String", "a": [{"@odata.type": ]}\n```\n',
        "Inherits from [toy](toy.md).\n",
        "\n",
    )
)


@settings(max_examples=100)
@given(st.lists(PIECE | st.text(max_size=20), max_size=14))
def test_any_page_gives_named_types(pieces: list[str]) -> None:
    facts = read("".join(pieces))
    for each in facts.types:
        assert each.name
        names = [own.name for own in each.properties]
        assert len(names) == len(set(names))
    assert all(each.name and each.members for each in facts.enums)
