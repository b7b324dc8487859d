"""Folders with broken and hostile pages, by the commands: the others are read, each is named."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOOD = """\
---
title: "Get lamp"
---

# Get lamp

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:--|:--|
|Delegated (work or school account)|Lamp.Read.All|
|Delegated (personal Microsoft account)|Not supported.|
|Application|Lamp.Read.All|

## HTTP request

```http
GET /lamps/{id}
```

## Response

If successful, this method returns a `200 OK` response code and a
[lamp](../resources/lamp.md) object in the response body.
"""
LAMP = (
    "# lamp resource type\n\n## Properties\n\n"
    "|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n"
)
HEAD, _, REST = GOOD.partition("## Permissions")
INCLUDE = "[!INCLUDE [note](../includes/{}.md)]\n\n"

BROKEN: dict[str, tuple[bytes, str, int]] = {
    "lamp-unclosed": (
        GOOD.replace("## Response", "<!-- never closed\n\n## Response").encode(),
        "comment-unclosed",
        21,
    ),
    "lamp-yaml": (GOOD.replace('"Get lamp"', "Get: a: lamp").encode(), "front-matter-invalid", 2),
    "lamp-bomb": (
        GOOD.replace(
            'title: "Get lamp"',
            "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: *c",
        ).encode(),
        "front-matter-empty",
        5,
    ),
    "lamp-open": (GOOD.replace("\n---\n", "\n", 1).encode(), "front-matter-unclosed", 1),
    "lamp-cycle": (
        (HEAD + INCLUDE.format("round") + "## Permissions" + REST).encode(),
        "include-cycle",
        1,
    ),
    "lamp-fan": (
        (HEAD + INCLUDE.format("fan-0") + "## Permissions" + REST).encode(),
        "include-too-many",
        1,
    ),
    "lamp-heavy": (
        (HEAD + 3 * INCLUDE.format("heavy") + "## Permissions" + REST).encode(),
        "include-too-many",
        9,
    ),
    "lamp-outside": (
        (HEAD + INCLUDE.format("../../../../../secret") + "## Permissions" + REST).encode(),
        "include-outside",
        7,
    ),
    "lamp-nul": (GOOD.replace("lamps/{id}", "lamps\0/{id}").encode(), "page-binary", 18),
    "lamp-latin": (
        GOOD.replace("Get lamp\n", "Get l\xe4mp\n").encode("latin-1"),
        "page-encoding",
        5,
    ),
    "lamp-line": (GOOD.encode() + b"x" * 5_000_000, "page-too-large", 1),
    "lamp-large": (GOOD.encode() + b"A line of prose.\n\n" * 60_000, "page-too-large", 1),
}
LOST = {"lamp-nul", "lamp-line", "lamp-large"}


def graphgen(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    run = subprocess.run(
        [sys.executable, "-m", "generator.cli", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in run.stderr, run.stderr
    return run


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a docs folder with a good page and every broken one, and a secret beside it."""
    outer = tmp_path_factory.mktemp("outer")
    version = outer / "docs" / "api-reference" / "v1.0"
    for folder in ("api", "resources", "includes"):
        (version / folder).mkdir(parents=True)
    (outer / "secret.md").write_text("Secret.Read.All\n")
    (version / "api" / "lamp-get.md").write_text(GOOD)
    (version / "resources" / "lamp.md").write_text(LAMP)
    for name, (content, _, _) in BROKEN.items():
        (version / "api" / f"{name}.md").write_bytes(content)
    includes = version / "includes"
    (includes / "round.md").write_text(INCLUDE.format("round"))
    for depth in range(12):
        (includes / f"fan-{depth}.md").write_text(20 * INCLUDE.format(f"fan-{depth + 1}"))
    (includes / "heavy.md").write_text("A word. " * 60_000)
    (version / "api" / "lamp-link.md").symlink_to(outer / "secret.md")
    (version / "api" / "lamp-folder.md").mkdir()
    return outer / "docs"


@pytest.fixture(scope="module")
def findings(docs: Path) -> list[dict[str, object]]:
    run = graphgen("lint", "--docs", docs, "--format", "json")
    assert run.returncode == 1, run.stderr
    return json.loads(run.stdout)["findings"]


@pytest.mark.parametrize("name", BROKEN)
def test_each_broken_page_is_named_with_line_and_cure(
    findings: list[dict[str, object]], name: str
) -> None:
    _, code, line = BROKEN[name]
    mine = [
        found
        for found in findings
        if found["code"] == code and re.search(rf"/({name}|round|fan-\d+)\.md$", str(found["file"]))
    ]
    assert mine, [found for found in findings if f"/{name}." in str(found["file"])]
    assert line in {found["line"] for found in mine}
    assert all(found["fix"] for found in mine)


def test_all_other_pages_give_their_operations(docs: Path) -> None:
    run = graphgen("operations", "--docs", docs, "-o", "/dev/stdout")
    rows = [json.loads(row) for row in run.stdout.splitlines()]
    assert {row["page"] for row in rows} == {
        "api/lamp-get.md",
        *(f"api/{name}.md" for name in BROKEN if name not in LOST),
    }
    good = next(row for row in rows if row["page"] == "api/lamp-get.md")
    assert good["response_type"] == "microsoft.graph.lamp"
    assert good["permissions"]["application"] == ["Lamp.Read.All"]


def test_nothing_outside_the_folder_is_read(docs: Path, findings: list[dict[str, object]]) -> None:
    model = graphgen("model", "--docs", docs, "-o", "/dev/stdout").stdout
    assert "Secret" not in model
    assert "Secret" not in json.dumps(findings)


def test_a_page_that_is_a_link_to_the_outside_is_reported(
    findings: list[dict[str, object]],
) -> None:
    codes = {found["code"] for found in findings if "lamp-link" in str(found["file"])}
    assert "page-unread" in codes
