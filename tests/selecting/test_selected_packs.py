"""The other packs of a selection: what they refer to is there, or the generic model."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.pipeline.linking import link_docs
from generator.rendering.render import render
from generator.selecting.grants import parse_grants
from generator.selecting.select import select
from generator.selecting.selection import Selection
from generator.workspace.docs import open_docs
from generator.workspace.packs import open_pack

SPECS = Path(__file__).parents[2] / "specs"
GRANTED = ["delegated:User.Read", "delegated:Mail.Send"]


def rendered(pack: str) -> dict[str, str]:
    """The text of each file of a pack, by its path, for what ``GRANTED`` allows."""
    linked = link_docs(open_docs(SPECS), ("v1.0",), lambda stage, steps: lambda done: None)
    models = select(linked.models, Selection(granted=parse_grants(GRANTED))).models
    return {file.path: file.content.decode() for file in render(open_pack(pack), models).files}


def test_schemas_refer_to_schemas_that_are_there() -> None:
    text = rendered("openapi")["openapi-v1.0.json"]
    document = json.loads(text)
    schemas = document["components"]["schemas"]
    assert set(re.findall(r'"#/components/schemas/([^"]+)"', text)) <= set(schemas)
    properties = schemas["microsoft.graph.user"]["allOf"][1]["properties"]
    assert properties["messages"]["items"] == {
        "$ref": "#/components/schemas/microsoft.graph.message"
    }
    assert properties["events"]["items"] == {"type": "object"}


@pytest.mark.parametrize("file", ["models.d.ts", "groups/users.d.ts"])
def test_declarations_name_what_is_declared(file: str) -> None:
    files = rendered("typescript")
    models = files["v1_0/models.d.ts"]
    declared = set(re.findall(r"^export (?:interface|type) (\w+)", models, re.MULTILINE))
    text = re.sub(r"/\*\*.*?\*/", "", files[f"v1_0/{file}"], flags=re.DOTALL)
    if file == "models.d.ts":
        named = set(re.findall(r"[:|(] ?([A-Z]\w+)", text)) - {"Resource", "Typed"}
        assert re.search(r"^  messages\?: Message\[\] \| null;", text, re.MULTILINE)
        assert re.search(r"^  events\?: Resource\[\] \| null;", text, re.MULTILINE)
    else:
        named = set(re.findall(r"models\.([A-Z]\w+)", text))
    assert named
    assert named <= declared
