"""What is generated from hostile pages: Python that compiles, imports and does nothing else."""

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.test_folder import graphgen

CANARY = "import builtins; builtins.caught = 1"
HOSTILE = {
    "docstring": f'""" \n{CANARY}\n"""',
    "quotes": f"');{CANARY}#",
    "backslash": "ends with \\",
    "braces": "{__import__('builtins')} {0} %s ${x}",
    "template": "{{ 7 * 7 }} {% raw %} {# x #}",
    "separators": f"a\u2028{CANARY}\u2029b\x85c\x0bd",
    "direction": "a\u202e\u2066b\u2069\ufeff",
    "comment": f"# \\N{{DASH}} \\x00 \\u2028 {CANARY}",
    "path": "../../../../outside",
    "keyword": "class",
    "dunder": "__init__",
}
PAGE = """\
---
title: "{text}"
description: "{text}"
---

# {text}

{text}

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:--|:--|
|Delegated (work or school account)|Lamp.Read.All, {text}|
|Application|{text}|

## HTTP request

```http
GET /lamps/{{{text}}}/{text}
POST /lamps/{{id}}/f(a='{{{text}}}',{text}=1)
```

## Request headers

|Name|Description|
|:--|:--|
|{text}|{text}|

## Request body

|Parameter|Type|Description|
|:--|:--|:--|
|{text}|{text}|{text}|
|x|[{text}](../resources/{text}.md)|{text}|

## Response

If successful, this method returns a `200 OK` response code and a [{text}](../resources/lamp.md)
object in the response body.

## Examples

<!-- {{"blockType": "request", "name": "{text}"}} -->
```http
GET https://graph.microsoft.com/v1.0/lamps/1/{text}
{text}: {text}

{text}
```

<!-- {{"blockType": "response", "@odata.type": "{text}"}} -->
```http
HTTP/1.1 200 OK
Content-type: application/json

{{"id": "{text}"}}
```
"""
RESOURCE = """\
# {text} resource type

{text}

## Properties

|Property|Type|Description|
|:--|:--|:--|
|id|String|{text}|
|{text}|String|Possible values are: `{text}`, `low`, `unknownFutureValue`.|
|y|{text}|{text}|

## JSON representation

<!-- {{"blockType": "resource", "@odata.type": "microsoft.graph.{text}", "baseType": "{text}"}} -->
```json
{{"id": "{text}", "{text}": "String"}}
```

### {text} values

|Member|Value|Description|
|:--|:--|:--|
|{text}|0|{text}|
|low|1|{text}|
"""
NAMES = (
    'lamp-get"',
    "lamp-\\",
    "lamp-{{x}}",
    "__init__-get",
    "class-import",
    "lamp\u202e-get",
    "-",
)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that all packs wrote to, from a docs folder of hostile pages only."""
    root = tmp_path_factory.mktemp("hostile")
    version = root / "docs" / "api-reference" / "v1.0"
    for folder in ("api", "resources"):
        (version / folder).mkdir(parents=True)
    for name, text in HOSTILE.items():
        (version / "api" / f"lamp-{name}.md").write_text(PAGE.format(text=text), "utf-8")
        (version / "resources" / f"lamp{name}.md").write_text(RESOURCE.format(text=text), "utf-8")
    for name in NAMES:
        (version / "api" / f"{name}.md").write_text(PAGE.format(text="lamp"), "utf-8")
    (root / "docs" / "LICENSE").write_text("\n".join(HOSTILE.values()), "utf-8")
    run = graphgen("generate", "--docs", root / "docs", "--out", root / "out")
    assert run.returncode == 0, run.stderr
    assert {path.name for path in root.iterdir()} == {"docs", "out"}
    return root / "out"


def test_every_python_file_compiles(generated: Path) -> None:
    files = [*generated.rglob("*.py"), *generated.rglob("*.pyi")]
    assert files
    for path in files:
        compile(path.read_text("utf-8"), str(path), "exec", dont_inherit=True)


def test_importing_everything_runs_nothing_of_the_pages(generated: Path) -> None:
    code = (
        "import builtins, importlib, pkgutil, graph_sdk\n"
        "for found in pkgutil.walk_packages(graph_sdk.__path__, 'graph_sdk.'):\n"
        "    module = importlib.import_module(found.name)\n"
        "    [getattr(module, name) for name in getattr(module, '__all__', ())]\n"
        "assert not hasattr(builtins, 'caught')\n"
        "print('imported')\n"
    )
    package = next(generated.rglob("graph_sdk/__init__.py")).parent.parent
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "imported\n", run.stderr
    assert not hasattr(builtins, "caught")


def test_nothing_of_the_template_language_is_carried_out(generated: Path) -> None:
    texts = [path.read_text("utf-8") for path in generated.rglob("*.py")]
    assert any("{{ 7 * 7 }}" in text for text in texts)
