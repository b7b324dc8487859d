"""Whatever is edited, generating again gives the very files and words of a first run."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli.app import graphgen

SPECS = Path(__file__).parents[2] / "specs" / "api-reference"
PAGES = (
    "v1.0/api/chatmessage-get.md",
    "v1.0/api/mailfolder-get.md",
    "v1.0/api/message-get.md",
    "v1.0/api/message-move.md",
    "v1.0/api/message-update.md",
    "v1.0/api/user-list-mailfolders.md",
    "v1.0/api/user-list-messages.md",
    "v1.0/resources/mailfolder.md",
    "v1.0/resources/message.md",
    "v1.0/resources/outlookitem.md",
    "v1.0/resources/recipient.md",
    "beta/api/crosstenantmigrationjob-cancel.md",
    "beta/api/crosstenantmigrationjob-get.md",
    "beta/api/crosstenantmigrationjob-update.md",
    "beta/resources/crosstenantmigrationjob.md",
)
INCLUDED = "includes/permissions/chatmessage-get-permissions.md"
PERMISSIONS = f"v1.0/{INCLUDED}"
PACK = {
    "pack.yaml": """\
name: mine
options: {title: {default: Hello}}
outputs:
  - { each: pack, template: all.j2, path: all.txt }
  - { each: operation, template: one.j2, path: "{{ view.version }}/{{ view.operation.id }}.txt" }
  - { each: structured, template: type.j2, path: "{{ view.version }}/{{ view.type.name }}.txt" }
""",
    "all.j2": "{% for each in view.models %}{{ each.operations | length }} {% endfor %}",
    "one.j2": "{{ view.operation.title }}: {{ view.findings }}",
    "type.j2": "{{ view.type.base }} {{ view.type.properties | length }} {{ view.findings }}",
}

Edit = Callable[[Path], None]

_WORDS = {
    page: sorted(set(re.findall(r"[\w.]+|[^\w\s]", (SPECS / page).read_text("utf-8"))))
    for page in (*PAGES, PERMISSIONS)
}
_LINES = (
    *("GET /me/more", "|other|String|Another.|", "|parts|[message](message.md) collection|Parts.|"),
    *("# Another title", "## Properties", "## Response", "|Application|Other.Read|", "```", "<!--"),
    *(
        "",
        f"[!INCLUDE [a](../{INCLUDED})]",
        "See [new](new.md).",
    ),
)


def _lines(page: Path) -> list[str]:
    return page.read_text("utf-8").split("\n") if page.exists() else []


def _write(page: Path, text: str) -> None:
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text, "utf-8")


@st.composite
def word_edits(draw: st.DrawFn) -> Edit:
    """A word of a page is another one: all through it, or in one place."""
    page, other = draw(st.sampled_from((*_WORDS,))), draw(st.sampled_from((*_WORDS,)))
    old, new = draw(st.sampled_from(_WORDS[page])), draw(st.sampled_from(_WORDS[other]))
    count = draw(st.sampled_from((1, -1)))

    def edit(reference: Path) -> None:
        if (reference / page).exists():
            _write(reference / page, "\n".join(_lines(reference / page)).replace(old, new, count))

    return edit


@st.composite
def line_edits(draw: st.DrawFn) -> Edit:
    """Lines of a page, of one that is new perhaps, are others; what is left without lines goes."""
    new = ("v1.0/resources/new.md", "beta/api/new-get.md")
    page = draw(st.sampled_from((*PAGES, PERMISSIONS, *new)))
    start, count = draw(st.integers(0, 120)), draw(st.integers(0, 3))
    put_in = draw(st.lists(st.sampled_from(_LINES), max_size=2))

    def edit(reference: Path) -> None:
        lines = _lines(reference / page)
        lines[start : start + count] = put_in
        if lines:
            _write(reference / page, "\n".join(lines))
        else:
            (reference / page).unlink(missing_ok=True)

    return edit


@st.composite
def moves(draw: st.DrawFn) -> Edit:
    """A page goes, or is renamed, or stands in the place of another one."""
    page = draw(st.sampled_from(PAGES))
    version, folder, _ = page.split("/")
    other = draw(st.sampled_from((None, f"{version}/{folder}/message-copy.md", *PAGES)))

    def edit(reference: Path) -> None:
        if (reference / page).exists():
            if other is None:
                (reference / page).unlink()
            else:
                (reference / page).rename(reference / other)

    return edit


def generate(root: Path, out: str, *more: str) -> Result:
    shipped = ("python", "typescript", "openapi", "permissions", "reference", "stub-server")
    packs = (*shipped, str(root / "pack"))
    given = [argument for pack in packs for argument in ("--pack", pack)]
    arguments = ["--docs", str(root / "docs"), "--out", str(root / out), *given, *more]
    return CliRunner().invoke(graphgen, ["generate", *arguments])


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(word_edits(), line_edits(), moves()), min_size=1, max_size=4))
def test_after_any_edit_the_files_are_those_of_a_first_run(edits: list[Edit]) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        reference = root / "docs" / "api-reference"
        for page in (*PAGES, PERMISSIONS):
            (reference / page).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(SPECS / page, reference / page)
        for file, text in PACK.items():
            _write(root / "pack" / file, text)
        assert generate(root, "warm").exit_code == 0
        for edit in edits:
            edit(reference)
            warm, cold = generate(root, "warm"), generate(root, "cold", "--no-cache")
            assert (warm.exit_code, warm.stderr) == (cold.exit_code, cold.stderr)
            if cold.exit_code == 0:
                assert tree(root / "warm") == tree(root / "cold")
            shutil.rmtree(root / "cold", ignore_errors=True)
