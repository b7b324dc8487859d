"""Pages as files: front matter, encodings, line ends, and the files that they include."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.facts import FrontMatter, PageFacts, PageKind
from generator.reading.page import read_page
from generator.source import MemorySource

API = "api-reference/v1.0/api/gadget-get.md"
RESOURCE = "api-reference/v1.0/resources/gadget.md"
BODY = "# Get gadget\n\nIt gets it.\n\n## HTTP request\n\n```http\nGET /gadgets\n```\n"
TABLE = """\
|Permission type|Least privileged permissions|Higher privileged permissions|
|:---|:---|:---|
|Application|Gadget.Read.All|Not available.|
"""


def read(
    text: str | bytes, path: str = API, **files: str
) -> tuple[PageFacts, list[tuple[str, str, int]]]:
    """The facts of a page beside other files, and what is reported where.

    Paths of ``files`` are below ``api-reference``, ``__`` for a slash, without their ending.
    """
    beside: dict[str, str | bytes] = {
        f"api-reference/{name.replace('__', '/').replace('v1_0', 'v1.0')}.md": content
        for name, content in files.items()
    }
    facts = read_page(MemorySource({**beside, path: text}), path).facts
    found = [(each.code, each.span.file, each.span.line) for each in facts.diagnostics]
    return facts, found


def front(*lines: str, path: str = API) -> tuple[FrontMatter, list[tuple[str, str, int]]]:
    facts, found = read("---\n" + "\n".join(lines) + f"\n---\n{BODY}", path)
    return facts.front_matter, found


@pytest.mark.parametrize("key", ["ms.subservice", "ms.prod"])
def test_front_matter(key: str) -> None:
    found, reported = front(
        'title: "Get gadget"',
        "description: 'It: gets it.'",
        "author: someone",
        "ms.date: 10/27/2025",
        "localization_priority: Normal",
        f"{key}: things",
        "doc_type: apiPageType",
    )
    assert found == FrontMatter(
        "Get gadget", "It: gets it.", "someone", "things", "10/27/2025", "apiPageType"
    )
    assert reported == []


@pytest.mark.parametrize(
    ("line", "code", "number"),
    [
        ('title: "**TODO: Add title**"', "placeholder", 2),
        ('ms.prod: ""', "front-matter-empty", 2),
        ("author:", "front-matter-empty", 2),
        ("doc_type: resourcePageType", "doc-type-wrong", 2),
        ("title: a: b", "front-matter-invalid", 2),
        ("- a list", "front-matter-invalid", 1),
    ],
)
def test_what_is_wrong_in_the_front_matter(line: str, code: str, number: int) -> None:
    assert front(line)[1] == [(code, API, number)]


@pytest.mark.parametrize("stated", ["resourcePageType", "enumPageType", "conceptualPageType"])
def test_pages_of_resources_are_of_several_kinds(stated: str) -> None:
    text = f"---\ndoc_type: {stated}\n---\n# gadget resource type\n\nIt is one.\n"
    facts, reported = read(text, RESOURCE)
    assert facts.kind is PageKind.RESOURCE
    assert reported == []
    wrong = read(text.replace(stated, f"{stated}_"), RESOURCE)[1]
    assert wrong == [("doc-type-wrong", RESOURCE, 2)]


ENTRIES = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["title", "ms.prod", "author", "doc_type", "x", "-", "a b", ""]),
        st.sampled_from([":", ": ", ":  "]),
        st.text(alphabet="aB0 \"'\\.:#-/,&*[]{}~\tü", max_size=8)
        | st.sampled_from(['"TODO: a"', "null", "02/03/2021", '"" ']),
    ),
)


@given(st.lists(ENTRIES, max_size=4))
def test_a_simple_header_is_read_as_yaml_reads_it(lines: list[str]) -> None:
    # A comment makes no difference to YAML, but no header of simple lines has one.
    found, reported = front(*lines)
    by_yaml, reported_by_yaml = front(*lines, "# a comment")
    assert found == by_yaml
    assert [code for code, _, _ in reported] == [code for code, _, _ in reported_by_yaml]


def test_front_matter_without_an_end_is_text() -> None:
    facts, reported = read(f"---\ntitle: x\n{BODY}")
    assert ("front-matter-unclosed", API, 1) in reported
    assert facts.request_lines[0].span.line == 10


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_do_not_matter(encoding: str, end: str) -> None:
    text = f"---\ntitle: Zubehör\n---\n{BODY}".replace("\n", end)
    facts, reported = read(text.encode(encoding))
    assert facts.front_matter.title == "Zubehör"
    assert [line.span.line for line in facts.request_lines] == [11]
    assert reported == []


def test_a_page_in_another_encoding_is_read_and_told() -> None:
    facts, reported = read(f"{BODY}\nZubehör\n".encode("cp1252"))
    assert len(facts.request_lines) == 1
    assert reported == [("page-encoding", API, 11)]


def test_a_page_that_is_too_large_is_refused() -> None:
    facts, reported = read(b"x" * 1_000_001)
    assert not facts.request_lines
    assert reported == [("page-too-large", API, 1)]


INVOLVED = "> # a\na\n" * 1_000


def test_a_page_of_quotations_that_take_each_other_apart_is_refused() -> None:
    facts, reported = read(f"{BODY}\n{INVOLVED}".encode())
    assert not facts.request_lines
    assert reported == [("page-involved", API, 1)]


def test_such_an_include_costs_itself_only() -> None:
    facts, reported = read(including("../includes/gadget.md"), v1_0__includes__gadget=INVOLVED)
    assert len(facts.request_lines) == 1
    assert ("page-involved", "api-reference/v1.0/includes/gadget.md", 1) in reported


def including(*targets: str) -> str:
    lines = "\n".join(f"[!INCLUDE [table]({target})]" for target in targets)
    return f"# Get gadget\n\n## Permissions\n\n{lines}\n\n{BODY.partition('It gets it.')[2]}"


@pytest.mark.parametrize(
    ("target", "file"),
    [
        ("../includes/permissions/gadget.md", "v1_0__includes__permissions__gadget"),
        ("../../includes/gadget.md", "includes__gadget"),
    ],
)
def test_includes_one_and_two_levels_up(target: str, file: str) -> None:
    facts, reported = read(including(target), **{file: f"---\ntitle: x\n---\n\n{TABLE}"})
    (table,) = facts.permissions
    assert table.rows[0].alternatives == (("Gadget.Read.All",),)
    assert table.rows[0].span.line == 7
    assert "permission-scheme-missing" in {code for code, _, _ in reported}


def test_an_include_in_an_include() -> None:
    files = {
        "v1_0__includes__outer": "[!INCLUDE [table](inner/table.md)]\n",
        "v1_0__includes__inner__table": TABLE,
    }
    facts, _ = read(including("../includes/outer.md"), **files)
    assert facts.permissions[0].rows[0].span.file.endswith("includes/inner/table.md")


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("../includes/other.md", "include-missing"),
        ("../includes/Gadget.md", "include-case"),
        ("../../../../other.md", "include-outside"),
        ("gadget-get.md", "include-cycle"),
    ],
)
def test_what_is_wrong_with_an_include(target: str, code: str) -> None:
    facts, reported = read(including(target), v1_0__includes__gadget=TABLE)
    assert (code, API, 5) in reported
    assert len(facts.request_lines) == 1


def test_an_include_that_cannot_be_read_is_left_out() -> None:
    class Locked(MemorySource):
        def read(self, path: str) -> bytes:
            if "/includes/" in path:
                raise PermissionError(13, "Permission denied", path)
            return super().read(path)

    include = "api-reference/v1.0/includes/gadget.md"
    source = Locked({API: including("../includes/gadget.md"), include: TABLE})
    facts = read_page(source, API).facts
    (found,) = (each for each in facts.diagnostics if each.code == "include-unreadable")
    assert (found.span.line, dict(found.arguments)["reason"]) == (5, "Permission denied")
    assert len(facts.request_lines) == 1


def test_includes_without_end_are_cut_off() -> None:
    facts, reported = read(
        including(*["../includes/gadget.md"] * 250), v1_0__includes__gadget="It.\n"
    )
    assert {code for code, _, _ in reported} >= {"include-too-many"}
    assert len(facts.request_lines) == 1
