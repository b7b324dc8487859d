"""Notes on clouds, deprecation, preview, roles and licences, wherever they stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.availability import Availability
from generator.reading.page import read_page
from generator.reading.sections.deprecation import read_date
from generator.source import MemorySource

V1 = "api-reference/v1.0/api/gadget-list.md"
BETA = "api-reference/beta/api/gadget-list.md"
CLOUDS = (
    "Global service",
    "US Government L4",
    "US Government L5 (DOD)",
    "China operated by 21Vianet",
)


def read(
    lead: str = "", permissions: str = "", title: str = "List gadgets", page: str = V1, **files: str
) -> tuple[Availability, set[str]]:
    text = f"# {title}\n\n{lead}\n\n## Permissions\n\n{permissions}\n"
    sources = {f"api-reference/includes/{name}.md": body for name, body in files.items()}
    encoded = {path: body.encode() for path, body in {page: text, **sources}.items()}
    facts = read_page(MemorySource(encoded), page).facts
    return facts.availability, {finding.code for finding in facts.diagnostics}


def supported(found: Availability) -> list[bool]:
    assert tuple(cloud.name for cloud in found.clouds) == CLOUDS
    return [cloud.supported for cloud in found.clouds]


def test_the_table_of_clouds() -> None:
    table = f"Where:\n\n|{'|'.join(CLOUDS)}|\n|:-:|:-:|:-:|:-:|\n|✅|✅|❌|✅|\n"
    include = "[!INCLUDE [national-cloud-support](../../includes/clouds.md)]"
    found, _ = read(include, clouds=table)
    assert supported(found) == [True, True, False, True]


def test_a_cell_of_the_clouds_without_a_mark_is_reported() -> None:
    found, reported = read(f"|{'|'.join(CLOUDS)}|\n|-|-|-|-|\n|Yes|No|maybe|Not supported|\n")
    assert [cloud.name for cloud in found.clouds] == [CLOUDS[0], CLOUDS[1], CLOUDS[3]]
    assert "cloud-unknown" in reported


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("all-clouds", [True, True, True, True]),
        ("global-only", [True, False, False, False]),
        ("global-us", [True, True, True, False]),
        ("global-china", [True, False, False, True]),
    ],
)
def test_a_lost_include_names_its_clouds(stem: str, expected: list[bool]) -> None:
    found, reported = read(f"[!INCLUDE [national-cloud-support](../../includes/{stem}.md)]")
    assert supported(found) == expected
    assert "include-missing" in reported


def test_a_lost_include_of_another_name_is_reported() -> None:
    found, reported = read("[!INCLUDE [national-cloud-support](../../includes/some-place.md)]")
    assert found.clouds == ()
    assert "clouds-unknown" in reported


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on January 10, 2020.", "2020-01-10"),
        ("by March 15th, 2021", "2021-03-15"),
        ("on 3 May 2022", "2022-05-03"),
        ("on 2023-06-30", "2023-06-30"),
        ("since December 2018,", "2018-12"),
        ("by the end of 2019", "2019"),
        ("on a day of no year", None),
        ("20190101", None),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    assert read_date(text) == date


@pytest.mark.parametrize(
    ("note", "date", "retired"),
    [
        ("> [!CAUTION]\n> The gadget API is deprecated since May 2020.", "2020-05", False),
        (
            "> **Note:** This API is deprecated since 2018 and will be removed by June 1st, 2020.",
            "2020-06-01",
            True,
        ),
        ("Effective May 2019, this API will no longer be supported.", "2019-05", True),
        ("This method will be deprecated and will stop returning data soon.", None, True),
        ("The gadget API has been retired.", None, True),
        ("Deprecated", None, False),
    ],
)
def test_deprecation_notes(note: str, date: str | None, retired: bool) -> None:
    found, _ = read(note)
    assert found.deprecation is not None
    assert (found.deprecation.date, found.deprecation.retired) == (date, retired)
    assert found.deprecation.span.line == 3
    assert not found.deprecation.text.startswith(("[", "*", "Note"))


def test_a_title_tells_of_deprecation() -> None:
    found, _ = read(title="List gadgets (deprecated)")
    assert found.deprecation is not None
    assert found.deprecation.span.line == 1


@pytest.mark.parametrize(
    "text",
    [
        "Retire a device.",
        "List the gadgets that are no longer used or removed from the house.",
        "Represents an action on a header that is removed from a message.",
        "- [Old](old.md): This API is deprecated.",
    ],
)
def test_other_endings_are_no_deprecation(text: str) -> None:
    found, reported = read(text)
    assert found.deprecation is None
    assert "deprecation-part" not in reported


def test_a_path_that_is_deprecated_among_the_request_lines_is_reported() -> None:
    note = "> **Note:** The `/gears` path is deprecated. Going forward, use the `/gadgets` path."
    found, reported = read(permissions=f"None.\n\n## HTTP request\n\n{note}")
    assert found.deprecation is None
    assert "deprecation-part" in reported


def test_a_part_that_is_deprecated_is_reported() -> None:
    found, reported = read("> The property **size** is deprecated.")
    assert found.deprecation is None
    assert "deprecation-part" in reported


DISCLAIMER = "> APIs under the `/beta` version in Microsoft Graph are subject to change."


@pytest.mark.parametrize(
    ("note", "page", "preview", "misplaced"),
    [
        (DISCLAIMER, BETA, True, False),
        ("[!INCLUDE [beta-disclaimer](../../includes/beta-disclaimer.md)]", BETA, True, False),
        (DISCLAIMER, V1, False, True),
        ("> This API is currently in public preview.", V1, True, False),
        ("Preview the file.", V1, False, False),
        ("", BETA, False, False),
    ],
)
def test_preview(note: str, page: str, preview: bool, misplaced: bool) -> None:
    found, reported = read(note, page=page)
    assert found.preview is preview
    assert ("beta-disclaimer" in reported) is misplaced


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The account needs to belong to one of the following roles:\n\n"
            "- Global administrator\n- Gadget reader\n\nMore text.",
            ("Global administrator", "Gadget reader"),
        ),
        (
            "The requestor needs one of the following roles: *Gadget Owner* or _Global Reader_.",
            ("Gadget Owner", "Global Reader"),
        ),
        ("The signed in user must be a [Gadget Administrator](/x#y).", ("Gadget Administrator",)),
        ("The administrator needs the Global admin role.", ("Global admin",)),
        (
            "> [!TIP]\n> The user must be assigned an administrator role through one of:\n>\n"
            "> - A [role in a system](/x) where the least privileged role is *Catalog owner*.\n"
            "> - More privileged [roles](/y) supported for this operation:\n"
            ">     - Gadget Administrator\n>\n> See [more](/z).",
            ("Catalog owner", "Gadget Administrator"),
        ),
        (
            "The admin must be assigned a supported role or a custom role. "
            "*Global Administrator* is the only role supported for this operation.",
            ("Global Administrator",),
        ),
        ("The signed-in user must be in a directory role that permits this.", ()),
    ],
)
def test_roles(text: str, names: tuple[str, ...]) -> None:
    found, _ = read(permissions=text)
    assert [role.names for role in found.roles] == [names]


def test_roles_at_the_head_of_a_page_stand_in_callouts() -> None:
    text = "The requester must have the Gadget Owner role."
    assert [role.names for role in read(f"> **Note:** {text}")[0].roles] == [("Gadget Owner",)]
    assert read("The user needs a role for each gadget.")[0].roles == ()


@pytest.mark.parametrize(
    "text",
    [
        "A user does not need an administrator role.",
        "Lists the roles of a user.",
        "Any user can update the gadget without belonging to any administrator role.",
    ],
)
def test_what_asks_for_no_role(text: str) -> None:
    assert read(permissions=text)[0].roles == ()


@pytest.mark.parametrize(
    "text",
    [
        "> **Note:** The gadget API requires an [active Gadget license](/x) for the tenant.",
        "> You must have an Azure AD Premium P1 license to use the gadget API.",
        "The tenant must have an active Universal Print subscription. More text.",
    ],
)
def test_licences(text: str) -> None:
    (licence,) = read(text)[0].licences
    assert licence.span.line == 3
    assert "**" not in licence.text
    assert "More" not in licence.text


def test_licences_as_data_are_no_requirement() -> None:
    assert read("Get the licenses of a user. Each subscription has a name.")[0].licences == ()


PIECES = st.sampled_from(
    ["> ", "\n", "The user must have ", "role", ":", "- ", "is deprecated", "This API ", "license",
     "requires ", "January 99, 2020",
     "|Global service|US Government L4|\n|-|-|\n|✅|", "*", "[", "]("]
)  # fmt: skip


@settings(max_examples=100)
@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=60))
def test_any_text_gives_facts_or_findings(pieces: list[str]) -> None:
    text = "".join(pieces)
    found, _ = read(text, text)
    assert all(role.text for role in found.roles)
