"""Permissions sections in every variant of the docs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.facts import PermissionTable
from generator.permissions import Scheme, Support
from generator.reading.headings import SectionKind
from generator.reading.page import read_page
from generator.reading.sections.permissions import read_permissions
from generator.source import MemorySource
from tests.reading.pages import PAGE, read

WORK, PERSONAL, APPLICATION = Scheme
TITLES = {
    "Delegated (work or school account)": WORK,
    "Delegated (personal Microsoft account)": PERSONAL,
    "Application": APPLICATION,
}
LEGACY = "Permissions (from least to most privileged)"
REVERSED = "Permissions (from most to least privileged)"
Rows = dict[tuple[str, str | None], object]


def tables(markdown: str) -> tuple[list[PermissionTable], list[str]]:
    return read(
        read_permissions,
        f"# Gadget\n\n{markdown}\n",
        SectionKind.LEAD,
        SectionKind.PERMISSIONS,
    )


def section(body: str) -> tuple[list[PermissionTable], list[str]]:
    return tables(f"## Permissions\n\nOne of these is required.\n\n{body}")


def table(header: str, *cells: str) -> str:
    """A table with one row for each scheme."""
    columns = header.count("|") + 2
    rows = [f"|{label}|{cell}|" for label, cell in zip(TITLES, cells, strict=True)]
    return "\n".join((f"|Permission type|{header}|", "|:--" * columns + "|", *rows))


def shown(found: PermissionTable) -> Rows:
    """Scopes (joined by plus) or support, by scheme and condition."""
    return {
        (row.scheme.value, row.condition): ["+".join(joint) for joint in row.alternatives]
        or row.support
        for row in found.rows
    }


def cell(text: str, header: str = LEGACY) -> tuple[Rows, list[str]]:
    """What the rows for work accounts state, by condition, where their cell is ``text``."""
    found, reported = section(table(header, text, "Not supported.", "Not supported."))
    rows = {key: value for key, value in shown(found[0]).items() if key[0] == WORK.value}
    return {condition: value for (_, condition), value in rows.items()}, reported


def test_least_and_higher_columns() -> None:
    found, reported = section(
        '<!-- { "blockType": "permissions", "name": "gadget_list" } -->\n'
        + table(
            "Least privileged permissions|Higher privileged permissions",
            "Gadget.Read|Gadget.ReadWrite, Directory.Read.All",
            "Not supported.|Not supported.",
            "Gadget.Read.All|Not available.",
        )
    )
    work, personal, application = found[0].rows
    assert work.alternatives == (("Gadget.Read",), ("Gadget.ReadWrite",), ("Directory.Read.All",))
    assert (work.least, work.support) == (1, Support.SUPPORTED)
    assert (personal.alternatives, personal.support) == ((), Support.NOT_SUPPORTED)
    assert (application.alternatives, application.least) == ((("Gadget.Read.All",),), 1)
    assert [row.span.line for row in found[0].rows] == [10, 11, 12]
    assert reported == []


def test_several_least_privileged_scopes_are_counted() -> None:
    found, _ = section(
        table(
            "Least privileged permission|Higher privileged permissions",
            "A.Read, B.Read|B.Read, C.Read",
            "Not supported.|Not supported.",
            "Not supported.|Not supported.",
        )
    )
    assert found[0].rows[0].alternatives == (("A.Read",), ("B.Read",), ("C.Read",))
    assert found[0].rows[0].least == 2


@pytest.mark.parametrize(
    ("header", "names", "least"),
    [
        (LEGACY, "A.Read, B.Read", 1),
        (REVERSED, "B.Read, A.Read", 1),
        ("Permissions", "A.Read, B.Read", 0),
    ],
)
def test_least_privileged_come_first_whatever_the_order(
    header: str, names: str, least: int
) -> None:
    found, reported = section(table(header, names, "Not supported.", "Not supported."))
    assert found[0].rows[0].alternatives == (("A.Read",), ("B.Read",))
    assert found[0].rows[0].least == least
    assert reported == []


def test_a_header_that_the_names_contradict_is_reported() -> None:
    rows, reported = cell("A.ReadWrite.All, A.Read.All")
    assert rows == {None: ["A.ReadWrite.All", "A.Read.All"]}
    assert reported == ["permission-order"]


@pytest.mark.parametrize(
    "text",
    [
        "Not supported.",
        "Not Supported",
        "Not available.",
        "Not applicable",
        "n/a",
        "Not yet supported",
    ],
)
def test_what_is_not_supported(text: str) -> None:
    assert cell(text) == ({None: Support.NOT_SUPPORTED}, [])


def test_none_is_told_apart() -> None:
    assert cell("None.") == ({None: Support.NONE}, [])


@pytest.mark.parametrize(
    ("text", "code"), [("**TODO: Determine scopes **", "placeholder"), ("", "permission-empty")]
)
def test_what_is_left_open(text: str, code: str) -> None:
    assert cell(text) == ({None: Support.UNKNOWN}, [code])


@pytest.mark.parametrize(
    "name",
    [
        "User.Read.All",
        "Files.ReadWrite",
        "Sites.Selected",
        "AppCatalog.Submit",
        "Directory.AccessAsUser.All",
        "Group-Conversation.Read.All",
        "BackupRestore-Restore.Read.All",
        "eDiscovery.Read.All",
        "user.read",
        "offline_access",
        "full_access_as_user",
        "openid",
    ],
)
@pytest.mark.parametrize("quoted", ["{}", "`{}`", "[{}](/graph/permissions#x)", "*{}*", "{}."])
def test_names_of_scopes(name: str, quoted: str) -> None:
    assert cell(quoted.format(name)) == ({None: [name]}, [])


@pytest.mark.parametrize(
    ("text", "expected", "codes"),
    [
        ("A.Read, B.Read,", ["A.Read", "B.Read"], []),
        ("A.Read, , B.Read", ["A.Read", "B.Read"], []),
        ("A.Read or B.Read", ["A.Read", "B.Read"], []),
        ("A.Read, B.Read, or C.Read", ["A.Read", "B.Read", "C.Read"], []),
        ("A.Read<br>B.Read", ["A.Read", "B.Read"], []),
        ("A.Read</br>B.Read", ["A.Read", "B.Read"], []),
        ("A.Read B.Read", ["A.Read", "B.Read"], ["permission-separator"]),
        ("Directory Read.All", ["Directory.Read.All"], ["permission-separator"]),
        ("A.Read and B.Read, C.Read", ["A.Read+B.Read", "C.Read"], []),
        ("A.Read and B.Read", ["A.Read+B.Read"], []),
        ("A.Read, B.Read and C.Read", ["A.Read", "B.Read+C.Read"], ["permission-joint"]),
        ("A.Read, B.Read, and C.Read", ["A.Read+B.Read+C.Read"], ["permission-joint"]),
        ("A.Read and B.Read or C.Read", ["A.Read+B.Read", "C.Read"], ["permission-joint"]),
        ("A.Read or B.Read and C.Read", ["A.Read", "B.Read+C.Read"], ["permission-joint"]),
        ("A.Read and B.Read or A.Read and C.Read", ["A.Read+B.Read", "A.Read+C.Read"], []),
        ("A.Read and B.Read, or C.Read", ["A.Read+B.Read", "C.Read"], []),
        ("A.Read, B.Read plus C.Read", ["A.Read+C.Read", "B.Read+C.Read"], []),
        ("One from A.Read plus either B.Read or C.Read", ["A.Read+B.Read", "A.Read+C.Read"], []),
        ("A.Read (see below)", ["A.Read"], ["permission-prose"]),
        ("The role of the owner, e.g. admin", Support.UNKNOWN, ["permission-prose"]),
        ("Not supported, see B.Read", Support.NOT_SUPPORTED, ["permission-prose"]),
    ],
)
def test_separators(text: str, expected: object, codes: list[str]) -> None:
    rows, reported = cell(text)
    assert rows == {None: expected}
    assert reported == codes


@pytest.mark.parametrize("mark", ["*", "\\*", "<sup>1</sup>"])
def test_footnote_marks_with_their_note(mark: str) -> None:
    text = table(LEGACY, f"A.Read{mark}, B.Read", "Not supported.", "Not supported.")
    found, reported = section(f"{text}\n\n> **Note**: Permissions marked with * need consent.\n")
    assert found[0].rows[0].alternatives == (("A.Read",), ("B.Read",))
    assert found[0].rows[0].marked == ("A.Read",)
    assert found[0].notes == ("Note: Permissions marked with * need consent.",)
    assert reported == []


def test_a_footnote_mark_without_a_note_is_reported() -> None:
    assert cell("A.Read*")[1] == ["permission-footnote"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "For **user** resource:<br/>A.Read, B.Read<br/><br/>For **group** resource:<br/>C.Read",
            {"For user resource": ["A.Read", "B.Read"], "For group resource": ["C.Read"]},
        ),
        (
            "In teams: A.Read<br>In channels: Not supported.",
            {"In teams": ["A.Read"], "In channels": Support.NOT_SUPPORTED},
        ),
        (
            "A.Read for a chat.</br>B.Read for a channel.",
            {"for a chat": ["A.Read"], "for a channel": ["B.Read"]},
        ),
    ],
)
def test_conditions_in_a_cell(text: str, expected: Rows) -> None:
    assert cell(text) == (expected, [])


def test_tables_by_heading_keep_their_context() -> None:
    one = table(LEGACY, "A.Read", "Not supported.", "Not supported.")
    two = table(LEGACY, "B.Read", "Not supported.", "Not supported.")
    found, reported = section(
        f"### Permissions for chat\n\n{one}\n\n### Permissions for channel\n\nText.\n\n{two}"
    )
    assert [table.context.headings for table in found] == [
        ("Permissions for chat",),
        ("Permissions for channel",),
    ]
    assert found[1].context.lead == "Text."
    assert reported == []


def test_a_title_of_its_own_is_context() -> None:
    one = table(LEGACY, "A.Read", "Not supported.", "Not supported.")
    found, _ = tables(f"## Permissions for chat\n\n{one}")
    assert found[0].context.headings == ("Permissions for chat",)


def test_columns_by_who_is_acted_on() -> None:
    header = (
        "Permissions acting on self (from least to most privileged)"
        "|Permissions acting on others (from least to most privileged)"
    )
    found, reported = section(
        table(
            header, "A.Read|A.Read.All", "Not supported.|Not supported.", "Not applicable.|B.Read"
        )
    )
    assert shown(found[0]) == {
        ("delegatedWork", "acting on self"): ["A.Read"],
        ("delegatedWork", "acting on others"): ["A.Read.All"],
        ("delegatedPersonal", "acting on self"): Support.NOT_SUPPORTED,
        ("delegatedPersonal", "acting on others"): Support.NOT_SUPPORTED,
        ("application", "acting on self"): Support.NOT_SUPPORTED,
        ("application", "acting on others"): ["B.Read"],
    }
    assert reported == []


def test_indented_workload_rows() -> None:
    found, reported = tables(
        "## Prerequisites\n\n"
        f"|Permission&nbsp;type&nbsp;(by&nbsp;workflow)|{REVERSED}|\n"
        "|:---|:---|\n"
        "|Delegated (work or school account)||\n"
        "|&nbsp; &nbsp; **Books (MAM)**|B.ReadWrite, B.Read|\n"
        "|&nbsp; &nbsp; **Toys**| |\n"
        "|Delegated (personal Microsoft account)|Not supported.|\n"
        "|Application||\n"
        "|**Books (MAM)**|B.Read|\n"
    )
    assert shown(found[0]) == {
        ("delegatedWork", "Books (MAM)"): ["B.Read", "B.ReadWrite"],
        ("delegatedWork", "Toys"): Support.UNKNOWN,
        ("delegatedPersonal", None): Support.NOT_SUPPORTED,
        ("application", "Books (MAM)"): ["B.Read"],
    }
    assert reported == ["permission-empty"]


def test_transposed_tables() -> None:
    found, reported = section(
        "The permission in this table is the least privileged required.\n\n"
        "|Resource|Delegated (work or school account)|Delegated (personal Microsoft account)"
        "|Application|\n|---|---|---|---|\n"
        "|[event](../resources/event.md)|C.Read|C.Read|Not supported|\n"
        "|group [post](../resources/post.md)|Group.Read.All|Not supported.|Not supported.|\n"
    )
    assert shown(found[0]) == {
        ("delegatedWork", "event"): ["C.Read"],
        ("delegatedPersonal", "event"): ["C.Read"],
        ("application", "event"): Support.NOT_SUPPORTED,
        ("delegatedWork", "group post"): ["Group.Read.All"],
        ("delegatedPersonal", "group post"): Support.NOT_SUPPORTED,
        ("application", "group post"): Support.NOT_SUPPORTED,
    }
    assert found[0].rows[0].least == 1
    assert reported == []


@pytest.mark.parametrize(
    ("label", "schemes"),
    [
        ("Delegated (personal Microsoft account", {PERSONAL}),
        ("[Delegated permission](/graph/x) (work or school account)", {WORK}),
        ("**Delegated (personal account)**", {PERSONAL}),
        ("Delegated", {WORK, PERSONAL}),
        ("Application permissions", {APPLICATION}),
    ],
)
def test_labels_of_schemes(label: str, schemes: set[Scheme]) -> None:
    found, _ = section(f"|Permission Type|Permission|\n|-|-|\n|{label}|A.Read|")
    assert {row.scheme for row in found[0].rows} == schemes


def test_a_row_without_label_continues_the_one_above() -> None:
    found, _ = section(f"|Permission type|{LEGACY}|\n|-|-|\n|Application|A.Read|\n||B.Read|\n")
    assert shown(found[0]) == {("application", None): ["A.Read", "B.Read"]}


def test_unknown_labels_and_missing_schemes_are_reported() -> None:
    found, reported = section(
        f"|Permission type|{LEGACY}|\n|-|-|\n"
        "|Delegated (work or school account)|A.Read|\n"
        "|Delegated (personal Microsoft account)|Not supported.|\n|gadget|B.Read|\n"
    )
    assert {row.scheme for row in found[0].rows} == {WORK, PERSONAL}
    assert reported == ["permission-scheme-unknown", "permission-scheme-missing"]


def test_an_odd_separator_row() -> None:
    found, reported = section(
        f"|Permission type|{LEGACY}|\n|:--|\n|Application|A.Read|\n|Delegated|Not supported.|"
    )
    assert ("application", None) in shown(found[0])
    assert reported == ["table-columns"]


def test_lists_in_place_of_a_table() -> None:
    found, reported = section(
        "- Delegated (work or school account): A.Read, B.Read\n- Application - `C.Read.All`\n"
    )
    assert shown(found[0]) == {
        ("delegatedWork", None): ["A.Read", "B.Read"],
        ("application", None): ["C.Read.All"],
    }
    assert reported == []


def test_a_list_that_names_no_scheme_is_reported() -> None:
    assert section("- Photo of a group - A.Read\n") == ([], ["permission-list-scheme"])


def test_a_section_without_permissions_is_reported() -> None:
    assert section("The user owns the file.") == ([], ["permissions-missing"])


def test_other_tables_are_reported() -> None:
    assert section("|Context|Response|\n|-|-|\n|App|Own gadgets|")[1] == [
        "permission-table-other",
        "permissions-missing",
    ]


def test_a_table_above_all_headings_is_read() -> None:
    text = table(LEGACY, "A.Read", "Not supported.", "Not supported.")
    found, reported = tables(f"List gadgets.\n\n{text}")
    assert ("delegatedWork", None) in shown(found[0])
    assert reported == ["permissions-heading"]


def test_scopes_named_in_the_text_only_are_reported() -> None:
    text = table(LEGACY, "A.Read", "Not supported.", "Not supported.")
    assert section(f"{text}\n\nHidden gadgets need Hidden.Read.All, not A.Read.")[1] == [
        "permission-in-text"
    ]


def test_a_lost_include_leaves_a_table_without_rows() -> None:
    include = "[!INCLUDE [permissions-table](../includes/permissions/{}.md)]"
    page = (
        "# Gadget\n\n## Permissions\n\n"
        f"### Permissions for chat\n\n{include.format('lost-permissions')}\n\n"
        f"### Permissions for channel\n\n{include.format('kept-permissions')}\n"
    )
    kept = table("Least privileged permissions", "A.Read", "Not supported.", "Not supported.")
    source = MemorySource(
        {
            PAGE: page.encode(),
            "api-reference/v1.0/includes/permissions/kept-permissions.md": kept.encode(),
        }
    )
    facts = read_page(source, PAGE).facts
    assert {table.context.headings[0]: len(table.rows) for table in facts.permissions} == {
        "Permissions for chat": 0,
        "Permissions for channel": 3,
    }
    assert "permissions-missing" not in {found.code for found in facts.diagnostics}


PIECES = st.sampled_from(
    ["|", "\n", "A.Read", ", ", " and ", " plus ", "*", "<br>", "&nbsp;", "For x:", "Delegated",
     "Application", "Not supported.", "TODO", "## Permissions\n\n", "### x\n\n", "- ", "|-|-|\n",
     "|Permission type|Permissions|\n|-|-|\n", "<sup>1</sup>", "`", "(", ")"]
)  # fmt: skip


@settings(max_examples=100)
@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=60))
def test_any_text_gives_facts_or_findings(pieces: list[str]) -> None:
    found, _ = section("".join(pieces))
    for table in found:
        for row in table.rows:
            assert bool(row.alternatives) == (row.support is Support.SUPPORTED)
            assert row.least <= len(row.alternatives)


def test_a_long_cell_is_read_in_linear_time() -> None:
    names = [f"A{number}.Read" for number in range(20_000)]
    rows, _ = cell(", ".join(names))
    assert rows == {None: names}
    assert cell(" plus ".join(["A.Read, B.Read"] * 5_000))[1][0] == "permission-prose"


def test_words_beside_the_scopes_leave_open_which_is_least_privileged() -> None:
    found, reported = section(
        table(LEGACY, "Role to create gadgets or Gadget.Read.All", "None.", "None.")
    )
    assert found[0].rows[0].alternatives == (("Gadget.Read.All",),)
    assert found[0].rows[0].least == 0
    assert reported == ["permission-prose"]


def test_rows_below_a_scheme_are_workloads() -> None:
    found, _ = section(
        f"|Permission type|{LEGACY}|\n|:--|:--|\n|{next(iter(TITLES))}||\n"
        "|&nbsp; &nbsp; **Gadget set**|Gadget.Read.All|\n"
    )
    assert found[0].workloads == ("Gadget set",)


def test_scopes_that_are_not_to_be_used_are_not_missed_in_the_table() -> None:
    rows = table(LEGACY, "Gadget.Read", "None.", "None.")
    _, reported = section(f"{rows}\n\nDo not use Gadget.Read.Shared here.\n")
    assert reported == []
