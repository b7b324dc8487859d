"""Properties and relationships tables, in every shape of the docs."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.facts import PageKind, Property
from generator.odata import CollectionType, MentionedType, PrimitiveType, type_name
from generator.reading.markdown import parse_blocks
from generator.reading.outline import Section, sections
from generator.reading.scope import PageScope
from generator.reading.sections.properties import property_values, read_properties

PAGE = "api-reference/v1.0/resources/gadget.md"


def parse(markdown: str) -> tuple[PageScope, tuple[Section, ...]]:
    report = Report()
    blocks, references = parse_blocks(markdown, PAGE, report)
    scope = PageScope(PAGE, "v1.0", PageKind.RESOURCE, report, references)
    return scope, sections(blocks, api=False)[0]


def read(markdown: str) -> tuple[list[Property], list[str]]:
    scope, outline = parse(markdown)
    found = [each for section in outline for each in read_properties(section, scope)]
    return found, [finding.code for finding in scope.report.diagnostics]


def one(row: str, header: str = "Property|Type|Description") -> Property:
    found, _ = read(f"## Properties\n\n|{header}|\n|:--|:--|:--|\n{row}\n")
    assert len(found) == 1
    return found[0]


def test_a_row_is_a_property_with_its_line() -> None:
    found, codes = read(
        "# gadget resource type\n\n## Properties\n\n"
        "|Property|Type|Description|\n|:--|:--|:--|\n"
        "|colour|String|What it looks **like**.|\n"
        "|parts|[part](part.md) collection|What it is made of.|\n"
    )
    assert codes == []
    assert [(each.name, each.span.line) for each in found] == [("colour", 7), ("parts", 8)]
    assert found[0].description == "What it looks like."
    assert found[1].type == CollectionType(
        MentionedType("part", "api-reference/v1.0/resources/part.md")
    )
    assert not found[0].navigation


def test_columns_are_found_by_their_titles() -> None:
    for header, row in (
        ("Name|Description|Type", "|size|How large.|Int32|"),
        ("Type|Property name|Description", "|Int32|**size**|How large.|"),
        ("Property|Type|Notes", "|`size`|Int32|How large.|"),
    ):
        found = one(row, header)
        assert (found.name, found.description) == ("size", "How large.")
        assert found.type == PrimitiveType("Edm.Int32")


def test_a_table_without_a_description_or_without_leading_pipes() -> None:
    found, _ = read("## Properties\n\nProperty|Type\n:--|:--\nsize|Int32\n")
    assert [(each.name, each.description) for each in found] == [("size", "")]


def test_relationships_are_navigation_properties_unless_primitive() -> None:
    found, codes = read(
        "## Relationships\n\n|Relationship|Type|Description|\n|--|--|--|\n"
        "|maker|[user](user.md)|Who made it.|\n|id|String|Its key.|\n"
    )
    assert [(each.name, each.navigation) for each in found] == [("maker", True), ("id", False)]
    assert codes == []


def test_a_relationship_table_among_the_properties() -> None:
    assert one("|maker|[user](user.md)|Who.|", "Relationship|Type|Description").navigation


def test_sections_without_a_table() -> None:
    assert read("## Properties\n\nNone.\n\n## Relationships\n\nNone.\n") == ([], [])


def test_nullable_and_read_only_notes() -> None:
    cases = {
        "Nullable.": (True, False),
        "Can be null. Read-only.": (True, True),
        "Not nullable. Read-only.": (False, True),
        "It cannot be null.": (False, False),
        "Non-nullable. Readonly": (False, True),
        "Read-write.": (None, False),
        "A null or not.": (None, False),
        "The colour.": (None, False),
    }
    for note, expected in cases.items():
        found = one(f"|colour|String|{note}|")
        assert (found.nullable, found.read_only) == expected, note


def test_names_lose_their_marks_and_keep_what_they_say() -> None:
    found = one("|**colour** (deprecated)|String|Use paint.|")
    assert (found.name, found.deprecated) == ("colour", True)
    assert one("|[colour](colour.md)|String|x|").name == "colour"
    assert one("|colour\\*|String|x|").name == "colour"


def test_a_property_is_deprecated_where_the_words_say_so_of_it() -> None:
    for words, deprecated in {
        "Deprecated. Use paint.": True,
        "How it looks. Deprecated: use **paint**.": True,
        "How it looks. **Deprecated**, use **paint**.": True,
        "How it looks. **Note:** This property is deprecated.": True,
        "How it looks. This property's work is done by paint and is deprecated.": True,
        "How it looks. This is being deprecated.": True,
        "Will be deprecated.": False,
        "States are **new**, **old**, and **Deprecated**. Set by itself.": False,
        "Possible values are: `deprecated`, `new`.": False,
        "Whether it may use the deprecated version. Use with care.": False,
    }.items():
        assert one(f"|colour|String|{words}|").deprecated is deprecated, words


def test_inherited_notes() -> None:
    linked = one("|id|String|Inherited from [entity](../resources/entity.md)|")
    assert linked.inherited == MentionedType("entity", "api-reference/v1.0/resources/entity.md")
    assert one("|id|String|Inherited from entity.|").inherited == MentionedType("entity")
    bare = one("|id|String|Key. Inherited from **baseThing**|")
    assert bare.inherited == MentionedType("baseThing")
    assert one("|id|String|Tells whether it is inherited from another list.|").inherited is None


def test_the_paragraph_above_a_table_tells_where_its_properties_come_from() -> None:
    found, _ = read(
        "## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|size|Int32|x|\n\n"
        "The following properties are inherited from **[thing][]**.\n\n"
        "|Property|Type|Description|\n|--|--|--|\n|id|String|x|\n\n[thing]: thing.md\n"
    )
    assert [each.inherited and each.inherited.name for each in found] == [None, "thing"]


def test_values_of_strings_and_named_types_only() -> None:
    said = "Possible values are: `low`, `high`."
    assert one(f"|level|String|{said}|").values == ("low", "high")
    assert one(f"|level|level|{said}|").values == ("low", "high")
    assert one(f"|level|Boolean|{said}|").values == ()


def test_a_table_of_values_inside_a_cell() -> None:
    table = "<table><tr><th>Value</th></tr><tr><td>Allow</td></tr><tr><td>Block</td></tr></table>"
    found = one(f"|rule|String|One of these: {table}|")
    assert found.values == ("Allow", "Block")
    assert found.description == "One of these:"


def test_an_html_table() -> None:
    found, codes = read(
        "## Properties\n\n<table>\n<tr><th>Property</th><th>Type</th><th>Description</th></tr>\n"
        "<tr><td>size</td><td>Int32</td><td>How &lt;large&gt;.</td></tr>\n</table>\n"
    )
    assert [(each.name, each.span.line, each.description) for each in found] == [
        ("size", 5, "How <large>.")
    ]
    assert codes == []


def test_titles_above_groups_of_rows_are_no_properties() -> None:
    found, codes = read(
        "## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|**Looks**|||\n|size|Int32|x|\n"
    )
    assert [each.name for each in found] == ["size"]
    assert codes == []


def test_a_row_of_prose_continues_the_description_above() -> None:
    found, codes = read(
        "## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|size|String|How large.\n"
        "Possible values are: `s`, `l`.|||\n"
    )
    assert [(each.description, each.values) for each in found] == [
        ("How large. Possible values are: s, l.", ("s", "l"))
    ]
    assert codes == []


def test_control_information_and_paths_are_reported() -> None:
    found, codes = read(
        "## Properties\n\n|Property|Type|Description|\n|--|--|--|\n"
        "|@odata.type|String|x|\n|file/parts|String|x|\n"
    )
    assert found == []
    assert codes == ["property-name-unreadable"] * 2


def test_a_table_about_the_text_of_a_property_stands_apart() -> None:
    found, codes = read(
        "## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|rules|String|x|\n\n"
        "### Properties of a gadget rule\n\n|Property|Type|Description|\n|--|--|--|\n"
        "|Version|Integer|x|\n"
    )
    assert [each.name for each in found] == ["rules"]
    assert codes == ["property-table-apart"]


def test_tables_of_other_things_are_passed_over() -> None:
    markdown = (
        "## Properties\n\n### mode values and more\n\n|Value|Description|\n|--|--|\n|fast|x|\n"
        "|slow|x|\n\n|Type|Description|\n|--|--|\n|derivedGadget|x|\n"
    )
    assert read(markdown) == ([], [])
    _, outline = parse(markdown)
    assert [each for section in outline for each in property_values(section)] == [
        ("mode values and more", ("fast", "slow"))
    ]


def test_a_cell_that_names_no_type_is_reported_and_the_property_kept() -> None:
    found, codes = read(
        "## Properties\n\n|Property|Type|Description|\n|--|--|--|\n|size|as you like it|x|\n"
    )
    assert [(each.name, each.type) for each in found] == [("size", None)]
    assert codes == ["type-unreadable"]


CELL = st.text(alphabet="aZ `*|[]()<>\\_@#.:!&-é\n", max_size=40) | st.sampled_from(
    ("Property", "Type", "Description", "[user](user.md) collection", "Possible values are: `a`")
)


@settings(max_examples=100)
@given(st.lists(st.lists(CELL, max_size=4), max_size=6), CELL)
def test_any_table_gives_properties_or_findings(rows: list[list[str]], lead: str) -> None:
    table = "\n".join("|" + "|".join(row) + "|" for row in rows)
    found, _ = read(
        f"## Properties\n\n{lead}\n\n|Property|Type|Description|\n|--|--|--|\n{table}\n"
    )
    for each in found:
        assert each.name.isidentifier()
        assert each.type is None or type_name(each.type)
