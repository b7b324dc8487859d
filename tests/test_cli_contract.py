"""The commands as people and CI call them: arguments, files, exit codes, last lines."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator import __version__
from generator.diagnostics import table

ROOT = Path(__file__).parent.parent
COMMANDS = (
    "generate",
    "model",
    "operations",
    "lint",
    "show",
    "check",
    "packs",
    "explain",
    "diff",
    "view",
)

GET_THING = """\
---
title: "Get {name}"
description: "Read the properties of a {name}."
author: "someone"
ms.localizationpriority: medium
ms.subservice: "things"
doc_type: apiPageType
---

# Get {name}

Namespace: microsoft.graph

Read the properties of a [{name}](../resources/{name}.md).

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated (work or school account)|Thing.Read.All, Thing.ReadWrite.All|
|Delegated (personal Microsoft account)|Not supported.|
|Application|Thing.Read.All|

## HTTP request

<!-- {{ "blockType": "ignored" }} -->
``` http
GET /{name}s/{{id}}
```

## Request headers

|Name|Description|
|:---|:---|
|Authorization|Bearer {{token}}. Required.|

## Request body

Don't supply a request body for this method.

## Response

If successful, this method returns a `200 OK` response code and a
[{name}](../resources/{name}.md) object in the response body.

## Examples

### Request

<!-- {{ "blockType": "request", "name": "get_{name}" }} -->
``` http
GET https://graph.microsoft.com/{version}/{name}s/42
```

### Response

<!-- {{ "blockType": "response", "truncated": true, "@odata.type": "microsoft.graph.{name}" }} -->
``` http
HTTP/1.1 200 OK
Content-Type: application/json

{{
  "id": "42"
}}
```
"""

THING = """\
---
title: "{name} resource type"
description: "A {name}."
author: "someone"
ms.localizationpriority: medium
ms.subservice: "things"
doc_type: resourcePageType
---

# {name} resource type

Namespace: microsoft.graph

A {name}.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|

## Relationships

None.

## JSON representation

<!-- {{ "blockType": "resource", "keyProperty": "id", "@odata.type": "microsoft.graph.{name}" }} -->
``` json
{{
  "id": "String (identifier)"
}}
```
"""

MISSING_INCLUDE = "\n[!INCLUDE [note](../includes/not-there.md)]\n"


def graphgen(*arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run the command away from the repository, and hold it to its exit code."""
    run = subprocess.run(
        [sys.executable, "-m", "generator.cli", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == code, f"{arguments}: {run.returncode}\n{run.stdout}\n{run.stderr}"
    assert "Traceback" not in run.stderr
    return run


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Return a docs folder with one thing in v1.0 and another in beta."""
    folder = tmp_path / "docs"
    for version, name in (("v1.0", "thing"), ("beta", "gadget")):
        base = folder / "api-reference" / version
        write(base / "api" / f"{name}-get.md", GET_THING.format(name=name, version=version))
        write(base / "resources" / f"{name}.md", THING.format(name=name))
    return folder


@pytest.fixture
def faulty_docs(docs: Path) -> Path:
    """Return the docs with one more page, whose include is missing."""
    page = docs / "api-reference" / "v1.0" / "api" / "thing-list.md"
    write(page, GET_THING.format(name="thing", version="v1.0") + MISSING_INCLUDE)
    return docs


@pytest.fixture
def empty_docs(tmp_path: Path) -> Path:
    """Return a docs folder without a page."""
    folder = tmp_path / "empty"
    (folder / "api-reference" / "v1.0" / "api").mkdir(parents=True)
    return folder


def test_the_version_can_be_asked() -> None:
    assert graphgen("--version").stdout == f"graphgen {__version__}\n"


def test_help_names_every_command() -> None:
    printed = graphgen("--help").stdout
    assert [name for name in COMMANDS if name not in printed] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_its_own_help(command: str) -> None:
    assert command in graphgen(command, "--help").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("no-such-command",),
        ("generate", "--no-such-option"),
        ("generate", "--version", "v3.0"),
        ("generate", "--pack", "no-such-pack"),
        ("generate", "--include", "no pattern"),
        ("generate", "--exclude", "no-such-group"),
        ("generate", "--granted", "User.Read"),
        ("generate", "--docs", "no-such-folder"),
        ("model", "--version", "v1.0"),
        ("operations",),
        ("show",),
        ("show", "no-such-page.md"),
        ("explain", "no-such-code"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_and_says_why(arguments: tuple[str, ...]) -> None:
    assert graphgen(*arguments, code=2).stderr.strip()


def test_the_model_is_of_one_version(docs: Path, tmp_path: Path) -> None:
    graphgen("model", "--docs", docs, "-o", tmp_path / "model.json", code=2)


def test_generate_writes_a_folder_for_each_pack(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", out)
    assert [path.name for path in out.iterdir() if path.is_dir()] == ["python"]
    assert any(name.endswith(".py") for name in files(out / "python"))


def test_the_same_docs_give_the_same_bytes(docs: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", first)
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", second)
    once = files(first)
    assert once == files(second)
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", first)
    assert once == files(first)


def test_one_version_alone_keeps_the_files_of_the_other(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", out)
    both = files(out)
    for version in ("v1.0", "beta"):
        graphgen("generate", "--docs", docs, "--version", version, "--pack", "python", "--out", out)
        assert files(out).keys() == both.keys()


def test_generate_keeps_no_page_of_nobody(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", out)
    (docs / "api-reference" / "beta" / "api" / "gadget-get.md").unlink()
    write(
        docs / "api-reference" / "beta" / "api" / "widget-get.md",
        GET_THING.format(name="widget", version="beta"),
    )
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", out)
    fresh = tmp_path / "fresh"
    graphgen("generate", "--docs", docs, "--pack", "python", "--out", fresh)
    assert files(out).keys() == files(fresh).keys()


@pytest.mark.parametrize("command", ["generate", "model", "operations"])
def test_findings_in_pages_do_not_fail_what_writes(
    command: str, faulty_docs: Path, tmp_path: Path
) -> None:
    arguments = {
        "generate": ("--pack", "python", "--out", tmp_path / "out"),
        "model": ("--version", "v1.0", "-o", tmp_path / "out"),
        "operations": ("-o", tmp_path / "out"),
    }[command]
    graphgen(command, "--docs", faulty_docs, *arguments)
    assert (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["generate", "model", "operations"])
def test_3_if_nothing_could_be_written(command: str, empty_docs: Path, tmp_path: Path) -> None:
    arguments = {
        "generate": ("--pack", "python", "--out", tmp_path / "out"),
        "model": ("--version", "v1.0", "-o", tmp_path / "out"),
        "operations": ("-o", tmp_path / "out"),
    }[command]
    assert graphgen(command, "--docs", empty_docs, *arguments, code=3).stderr.strip()
    assert not (tmp_path / "out").exists()


def test_one_broken_page_leaves_the_others(docs: Path, tmp_path: Path) -> None:
    api = docs / "api-reference" / "v1.0" / "api"
    write(api / "broken-comment.md", "# A\n<!-- never closed\n## HTTP request\n")
    write(api / "broken-yaml.md", "---\ntitle: [\n---\n# B\n")
    write(api / "cycle.md", "# C\n[!INCLUDE [c](cycle.md)]\n")
    write(api / "long.md", "# D\n" + "x" * 5_000_000)
    (api / "bytes.md").write_bytes(b"# E\n\x00\xff\xfe\n")
    out = tmp_path / "operations.jsonl"
    graphgen("operations", "--docs", docs, "--version", "v1.0", "-o", out)
    assert [row["page"] for row in rows(out)] == ["api/thing-get.md"]
    findings = graphgen("lint", "--docs", docs, code=1).stdout
    for name in ("broken-comment", "broken-yaml", "cycle", "long", "bytes"):
        assert re.search(rf"{name}\.md:\d+", findings), name


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_operations_are_one_object_a_line(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "operations.jsonl"
    graphgen("operations", "--docs", docs, "--version", "v1.0", "-o", out)
    assert rows(out) == [
        {
            "page": "api/thing-get.md",
            "version": "v1.0",
            "line": 28,
            "operation": "things.get",
            "method": "GET",
            "path": "/things/{id}",
            "normalized_path": "/things/{thing_id}",
            "query": None,
            "response_status": [200],
            "response_kind": "entity",
            "response_type": "microsoft.graph.thing",
            "response_is_collection": False,
            "permissions": {
                "delegated_work": ["Thing.Read.All", "Thing.ReadWrite.All"],
                "delegated_personal": [],
                "application": ["Thing.Read.All"],
            },
            "conditional_permissions": False,
        }
    ]


def test_operations_of_all_versions_without_one_named(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "operations.jsonl"
    graphgen("operations", "--docs", docs, "-o", out)
    assert {row["version"] for row in rows(out)} == {"v1.0", "beta"}


def test_the_model_tells_its_version(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "model.json"
    graphgen("model", "--docs", docs, "--version", "beta", "-o", out)
    model = json.loads(out.read_text("utf-8"))
    assert model["version"] == "beta"
    assert len(model["operations"]) == 1
    assert not [text for text in (str(docs), str(ROOT)) if text in out.read_text("utf-8")]


def test_lint_is_1_for_findings_and_counts_them_last(faulty_docs: Path) -> None:
    printed = graphgen("lint", "--docs", faulty_docs, code=1).stdout
    assert re.search(r"thing-list\.md:\d+", printed)
    assert re.search(r"\b[1-9]\d* finding", printed.strip().splitlines()[-1])


@pytest.mark.parametrize("command", ["generate", "operations"])
def test_findings_are_counted_in_the_last_line(
    command: str, faulty_docs: Path, tmp_path: Path
) -> None:
    where = "--out" if command == "generate" else "-o"
    run = graphgen(command, "--docs", faulty_docs, where, tmp_path / "out")
    last = (run.stdout + run.stderr).strip().splitlines()[-1]
    assert re.search(r"\d+ finding", last)


def test_lint_is_0_for_clean_docs(docs: Path) -> None:
    assert graphgen("lint", "--docs", docs).stdout.strip()


def test_show_tells_what_was_read_with_lines(docs: Path) -> None:
    page = docs / "api-reference" / "v1.0" / "api" / "thing-get.md"
    printed = graphgen("show", page).stdout
    for fact in ("GET", "/things/{id}", "28", "200", "microsoft.graph.thing", "Thing.Read.All"):
        assert fact in printed, fact


def test_show_names_what_is_wrong_with_the_line(faulty_docs: Path) -> None:
    page = faulty_docs / "api-reference" / "v1.0" / "api" / "thing-list.md"
    line = len(page.read_text("utf-8").splitlines())
    run = graphgen("show", page)
    assert "not-there.md" in run.stdout
    assert str(line) in run.stdout


def test_check_passes_on_the_committed_tree() -> None:
    graphgen("check")


def test_packs_are_listed() -> None:
    assert "python" in graphgen("packs").stdout


def test_explain_prints_the_entry() -> None:
    code = min(table())
    printed = " ".join(graphgen("explain", code).stdout.split())
    assert code in printed
    assert table()[code].fix.split()[0] in printed


def test_output_is_plain_away_from_a_terminal(faulty_docs: Path, tmp_path: Path) -> None:
    for run in (
        graphgen("lint", "--docs", faulty_docs, code=1),
        graphgen("operations", "--docs", faulty_docs, "-o", tmp_path / "out"),
    ):
        assert "\x1b" not in run.stdout + run.stderr
        assert "\r" not in run.stdout + run.stderr


@pytest.mark.parametrize("command", ["lint", "packs", "coverage", "explain include-missing"])
def test_output_that_cannot_be_written_is_one_line(command: str) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "generator.cli", *command.split()],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            check=False,
        )
    assert run.stderr.splitlines()[-1].endswith("No space left on device")
    assert run.returncode in {2, 3}
    assert "Traceback" not in run.stderr


def test_a_reader_who_has_seen_enough_is_no_failure_to_tell() -> None:
    command = f"{sys.executable} -m generator.cli explain --help | true"
    run = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=ROOT)
    assert run.stderr == ""
