"""Enumeration members: tables, lists, and pages of many enumerations."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.facts import EnumStatement, PageKind
from generator.reading.markdown import parse_blocks
from generator.reading.outline import sections
from generator.reading.scope import PageScope
from generator.reading.sections import READERS
from generator.reading.sections.members import enumeration_name, read_members

PAGE = "api-reference/v1.0/resources/enums.md"


def read(markdown: str) -> tuple[list[EnumStatement], list[str]]:
    report = Report()
    blocks, references = parse_blocks(markdown, PAGE, report)
    scope = PageScope(PAGE, "v1.0", PageKind.RESOURCE, report, references)
    outline = sections(blocks, api=False)[0]
    found = [
        each
        for section in outline
        if READERS.get(section.kind) is read_members
        for each in read_members(section, scope)
    ]
    return found, [finding.code for finding in report.diagnostics]


def listed(found: list[EnumStatement]) -> list[tuple[str, list[tuple[str, int | None]]]]:
    return [(each.name, [(item.name, item.value) for item in each.members]) for each in found]


def test_member_value_description() -> None:
    found, codes = read(
        "## Members\n\n|Member|Value|Description|\n|--|--|--|\n|none|0|Nothing.|\n|all|-1|More.|\n"
    )
    assert codes == []
    assert listed(found) == [("", [("none", 0), ("all", -1)])]
    assert found[0].members[0].description == "Nothing."
    assert found[0].members[1].span.line == 6


def test_other_columns() -> None:
    for header, row in (
        ("Member", "low"),
        ("Value", "low"),
        ("Member|Description", "low|Little."),
        ("Value|Description", "**low**|Little."),
        ("Member|Int value|Description", "`low`|1|Little."),
    ):
        rule = "|".join(["--"] * (header.count("|") + 1))
        found, codes = read(f"### riskLevel values\n\n|{header}|\n|{rule}|\n|{row}|\n")
        assert [each.name for each in found] == ["riskLevel"], header
        assert [item.name for item in found[0].members] == ["low"]
        assert found[0].members[0].value == (1 if "Int" in header else None)
        assert found[0].members[0].description == ("Little." if "Desc" in header else "")
        assert codes == []


def test_a_page_of_many_enumerations_at_any_heading_level() -> None:
    found, _ = read(
        "# Enum values\n\n## riskLevel values\n\nHow bad.\n\n|Member|\n|--|\n|low|\n\n"
        "### riskState values\n\n|Member|\n|--|\n|atRisk|\n|dismissed|\n\n"
        "## colour enumeration\n\n|Member|\n|--|\n|red|\n"
    )
    assert [(each.name, len(each.members)) for each in found] == [
        ("riskLevel", 1),
        ("riskState", 2),
        ("colour", 1),
    ]
    assert found[0].description == "How bad."


def test_a_bullet_list() -> None:
    found, codes = read(
        "## Members\n\n- `low`: Little risk.\n- `high` - Much risk.\n- unknownFutureValue\n"
    )
    assert listed(found) == [("", [("low", None), ("high", None), ("unknownFutureValue", None)])]
    assert found[0].members[0].description == "Little risk."
    assert codes == []


def test_an_html_table() -> None:
    found, _ = read(
        "## Members\n\n<table><tr><th>Member</th><th>Value</th></tr>\n"
        "<tr><td>low</td><td>4</td></tr></table>\n"
    )
    assert listed(found) == [("", [("low", 4)])]


def test_flags_by_words_and_by_values() -> None:
    words = "## Members\n\nA multi-valued enumeration.\n\n|Member|\n|--|\n|a|\n"
    bits = "## Members\n\n|Member|Value|\n|--|--|\n|a|1|\n|b|2|\n|c|4|\n|d|8|\n"
    plain = "## Members\n\n|Member|Value|\n|--|--|\n|a|1|\n|b|2|\n|c|3|\n|d|4|\n"
    assert [read(text)[0][0].flags for text in (words, bits, plain)] == [True, True, False]


def test_rows_that_name_no_member_and_empty_sections_are_reported() -> None:
    found, codes = read("## paper values\n\n|Member|\n|--|\n|JIS B4|\n|a4|\n")
    assert listed(found) == [("paper", [("a4", None)])]
    assert codes == ["enum-member-unreadable"]
    assert read("## paper values\n\nSee elsewhere.\n") == ([], ["enum-without-members"])


def test_headings_that_name_an_enumeration() -> None:
    assert enumeration_name("riskLevel values") == "riskLevel"
    assert enumeration_name("riskLevel enum type") == "riskLevel"
    assert enumeration_name("mode property values") == "mode"
    assert enumeration_name("Members") == ""
    assert enumeration_name("Enumeration members") == ""
    assert enumeration_name("What's new") is None


@settings(max_examples=100)
@given(st.text(alphabet="|-aZ1 #`*\n<>[]().:", max_size=200))
def test_any_text_gives_members_or_findings(text: str) -> None:
    found, _ = read(f"## colour values\n\n|Member|Value|\n|--|--|\n{text}")
    for each in found:
        assert each.members
        assert all(item.name.isidentifier() for item in each.members)


def test_values_that_are_texts_are_no_members() -> None:
    found, codes = read(
        "### paperSizes values\n\n|Value|\n|--|\n|Small 3x5in|\n|Photo l|\n|Ledger|\n"
    )
    assert found == []
    assert codes == ["enum-of-texts"]
