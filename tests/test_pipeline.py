"""The stages put together, on a docs folder and a pack of a few lines."""

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import jsonschema
import msgspec
import pytest

from generator.pipeline import writing
from generator.pipeline.linking import (
    NothingToWriteError,
    link_docs,
    require_output,
)
from generator.pipeline.reviewing import link_page
from generator.pipeline.writing import Plan, differences, plan, write
from generator.rendering.errors import PackError
from generator.rendering.outputs import MOST_IN_MEMORY
from generator.rendering.packs import Pack, load_pack
from generator.review.schema import model_schema
from generator.selecting.patterns import parse_pattern
from generator.selecting.selection import Selection
from generator.workspace.beside import read_names
from generator.workspace.docs import VERSIONS, DocsFolder
from generator.workspace.spool import spooling
from generator.workspace.transaction import WriteError

API = """\
# Get {name}

## HTTP request

```http
GET /{name}s/{{id}}
```

## Response

If successful, this method returns a `200 OK` response code and a
[{name}](../resources/{name}.md) object in the response body.
"""
RESOURCE = """\
# {name} resource type

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
"""


def silent(stage: str, steps: int) -> Callable[[int], None]:
    return lambda done: None


@pytest.fixture
def docs(tmp_path: Path) -> DocsFolder:
    """Return docs with a thing in v1.0 and a gadget in beta."""
    for version, name in (("v1.0", "thing"), ("beta", "gadget")):
        base = tmp_path / "docs" / "api-reference" / version
        for folder in ("api", "resources"):
            (base / folder).mkdir(parents=True)
        (base / "api" / f"{name}-get.md").write_text(API.format(name=name))
        (base / "resources" / f"{name}.md").write_text(RESOURCE.format(name=name))
    return DocsFolder(tmp_path / "docs")


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Return a pack that lists the operations of each version."""
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "pack.yaml").write_text(
        "name: lists\n"
        "outputs:\n"
        "  - template: operations.md.j2\n"
        "    each: version\n"
        '    path: "{{ view.version }}.md"\n'
    )
    (folder / "operations.md.j2").write_text(
        "{% for operation in view.model.operations %}\n- {{ operation.id }}\n{% endfor %}\n"
    )
    return load_pack(folder)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return where to write; nothing is there."""
    return tmp_path / "out"


def planned(docs: DocsFolder, pack: Pack, out: Path, versions: tuple[str, ...] = VERSIONS) -> Plan:
    return plan(docs, versions, [pack], out, silent)


def listing(out: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in (out / "lists").glob("*.md")}


def test_a_pack_outside_the_project_is_written(docs: DocsFolder, pack: Pack, out: Path) -> None:
    write(planned(docs, pack, out))
    assert listing(out) == {"v1.0.md": "- things.get\n", "beta.md": "- gadgets.get\n"}


def test_what_was_written_does_not_differ(docs: DocsFolder, pack: Pack, out: Path) -> None:
    assert {Path(each.path).name for each in differences(planned(docs, pack, out))} > {"beta.md"}
    write(planned(docs, pack, out))
    assert differences(planned(docs, pack, out)) == ()


def test_one_version_leaves_the_other(docs: DocsFolder, pack: Pack, out: Path) -> None:
    write(planned(docs, pack, out))
    write(planned(docs, pack, out, ("beta",)))
    assert set(listing(out)) == {"v1.0.md", "beta.md"}


def test_a_version_that_the_docs_dropped_goes(docs: DocsFolder, pack: Pack, out: Path) -> None:
    write(planned(docs, pack, out))
    (docs.root / "api-reference" / "beta").rename(docs.root / "gone")
    write(planned(docs, pack, out))
    assert set(listing(out)) == {"v1.0.md"}


def test_edits_by_hand_stop_the_run_unless_forced(docs: DocsFolder, pack: Pack, out: Path) -> None:
    write(planned(docs, pack, out))
    (out / "lists" / "beta.md").write_text("mine")
    again = planned(docs, pack, out)
    with pytest.raises(WriteError, match=r"beta\.md.*--force"):
        write(again)
    assert listing(out)["beta.md"] == "mine"
    write(again, force=True)
    assert listing(out)["beta.md"] == "- gadgets.get\n"


def test_packs_of_one_name_are_refused(docs: DocsFolder, pack: Pack, out: Path) -> None:
    with pytest.raises(PackError, match="two packs"):
        plan(docs, VERSIONS, [pack, pack], out, silent)


@pytest.mark.parametrize("name", ["../lists", "/lists", "a/b", "..", ""])
def test_a_pack_cannot_be_written_elsewhere(
    docs: DocsFolder, pack: Pack, out: Path, name: str
) -> None:
    with pytest.raises(PackError):
        planned(docs, msgspec.structs.replace(pack, name=name), out)


def test_docs_of_others_never_get_a_names_file(docs: DocsFolder, pack: Pack, out: Path) -> None:
    write(planned(docs, pack, out))
    assert not docs.lock_path.exists()


def test_published_names_are_kept_with_the_projects_own_docs(
    docs: DocsFolder, pack: Pack, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "keeps_names", lambda root: True)
    docs.lock_path.write_text('"v1.0":\n  gone-get: gone.get\n  thing-get: stuff.fetch\n')
    found = {Path(each.path).name for each in differences(planned(docs, pack, out))}
    assert docs.lock_path.name in found
    write(planned(docs, pack, out))
    assert listing(out)["v1.0.md"] == "- stuff.fetch\n"
    assert read_names(docs).of("v1.0") == {"gone-get": "gone.get", "thing-get": "stuff.fetch"}
    assert read_names(docs).of("beta") == {"gadget-get": "gadgets.get"}
    assert differences(planned(docs, pack, out)) == ()


def test_pages_are_counted_by_what_became_of_them(docs: DocsFolder) -> None:
    folder = docs.root / "api-reference" / "v1.0" / "api"
    (folder / "empty-get.md").write_text("# Nothing\n")
    (folder / "hurt-get.md").write_text(API.format(name="thing") + "\n[!INCLUDE [x](none.md)]\n")
    linked = link_docs(docs, VERSIONS, silent)
    assert (linked.pages.read, linked.pages.partly, linked.pages.skipped) == (2, 1, 1)
    reported = {found.span.file.rpartition("/")[2] for found in linked.findings}
    assert {"empty-get.md", "hurt-get.md"} <= reported


def test_patches_beside_the_docs_are_applied(docs: DocsFolder) -> None:
    (docs.root / "patches").mkdir()
    entry = "- {{page: {}, fact: response-status, expect: {}, use: 202, reason: so}}\n"
    thing, gadget = "v1.0/api/thing-get.md", "beta/api/gadget-get.md"
    (docs.root / "patches" / "all.yaml").write_text(
        entry.format(thing, 200) + entry.format(gadget, 204) + "- nonsense\n"
    )
    linked = link_docs(docs, VERSIONS, silent)
    statuses = [model.operations[0].routes[0].responses[0].status for model in linked.models]
    assert statuses == [202, 200]
    assert [(found.code, str(found.span)) for found in linked.findings] == [
        ("patch-stale", "patches/all.yaml:2"),
        ("patch-invalid", "patches/all.yaml:3"),
    ]
    page = link_page(docs, f"api-reference/{thing}", silent)
    assert page.model.operations[0].routes[0].responses[0].status == 202
    assert page.findings == ()
    page = link_page(docs, f"api-reference/{gadget}", silent)
    assert [found.code for found in page.findings] == ["patch-stale"]


def test_patches_for_a_version_that_is_gone_are_stale(docs: DocsFolder) -> None:
    (docs.root / "patches").mkdir()
    (docs.root / "patches" / "beta.yaml").write_text(
        "- {page: beta/api/gadget-get.md, fact: response-status, expect: 200, use: 202,"
        " reason: so}\n"
    )
    (docs.root / "api-reference" / "beta").rename(docs.root / "gone")
    assert [found.code for found in link_docs(docs, VERSIONS, silent).findings] == ["patch-stale"]


def test_docs_without_pages_have_nothing_to_write(tmp_path: Path, pack: Pack, out: Path) -> None:
    empty = DocsFolder(tmp_path)
    with pytest.raises(NothingToWriteError):
        require_output(link_docs(empty, VERSIONS, silent))
    with pytest.raises(NothingToWriteError):
        planned(empty, pack, out)


def test_a_page_is_linked_with_what_it_needs(docs: DocsFolder) -> None:
    linked = link_page(docs, "api-reference/v1.0/api/thing-get.md", silent)
    assert [operation.id for operation in linked.model.operations] == ["things.get"]
    assert [definition.name for definition in linked.model.types] == ["microsoft.graph.thing"]
    assert linked.findings == ()


def test_a_type_documented_on_an_oddly_named_page_is_found(docs: DocsFolder) -> None:
    folder = docs.root / "api-reference" / "v1.0"
    (folder / "resources" / "thing.md").rename(folder / "resources" / "odd.md")
    linked = link_page(docs, "api-reference/v1.0/api/thing-get.md", silent)
    assert [definition.span.file for definition in linked.model.types] == [
        "api-reference/v1.0/resources/odd.md"
    ]


def test_the_model_is_what_its_schema_says(docs: DocsFolder) -> None:
    for model in link_docs(docs, VERSIONS, silent).models:
        written = json.loads(msgspec.json.encode(model))
        jsonschema.validate(written, json.loads(model_schema()))
        assert written["schema_version"] == model.schema_version


def test_no_file_is_ever_held_whole(docs: DocsFolder, tmp_path: Path) -> None:
    """Neither where it is made, nor where it is known from before."""
    line, count = "x" * 1023 + "\n", 40_000
    (tmp_path / "large").mkdir()
    (tmp_path / "large" / "pack.yaml").write_text(
        "name: large\noutputs: [{each: version, template: a.j2, path: '{{ view.version }}.txt'}]\n"
    )
    template = f"{{% for _ in range({count}) %}}\n{line}{{% endfor %}}"
    (tmp_path / "large" / "a.j2").write_text(template)
    pack = load_pack(tmp_path / "large")
    for out in (tmp_path / "first", tmp_path / "second"):
        tracemalloc.start()
        with spooling() as spool:
            write(plan(docs, VERSIONS, [pack], out, silent, spool=spool))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 8 * MOST_IN_MEMORY
        for version in VERSIONS:
            file = out / "large" / f"{version}.txt"
            assert file.stat().st_size == len(line) * count
            assert file.read_bytes() == line.encode() * count


def test_a_selection_is_all_that_is_rendered(docs: DocsFolder, pack: Pack, tmp_path: Path) -> None:
    things = Selection((parse_pattern("things"),))
    planned = plan(docs, VERSIONS, [pack], tmp_path / "out", silent, things)
    written = planned.packs[0].tree.writes
    assert b"things.get" in b"".join(written["v1.0.md"])
    assert b"gadgets" not in b"".join(written["beta.md"])
    assert [len(model.operations) for model in planned.linked.models] == [1, 1]
