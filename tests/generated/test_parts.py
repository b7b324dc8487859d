"""The pages of an SDK of a part of the API show only what is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline.linking import link_docs
from generator.rendering.render import render
from generator.selecting.grants import parse_grants
from generator.selecting.patterns import parse_pattern
from generator.selecting.select import select
from generator.selecting.selection import Selection
from generator.workspace.docs import open_docs
from generator.workspace.formatting import ruff_in_bulk
from generator.workspace.packs import open_pack
from tests.generated.checks import check_snippets, snippets

SPECS = Path(__file__).parents[2] / "specs"
PARTS = {
    "beta": ("beta", Selection()),
    "granted": ("v1.0", Selection(granted=parse_grants(["delegated:User.Read"]))),
    "mail": ("v1.0", Selection(include=(parse_pattern("messages"),))),
    "without lists": ("v1.0", Selection(exclude=(parse_pattern("users.list"),))),
}


@pytest.mark.parametrize("part", PARTS)
def test_the_pages_show_what_is_there(part: str, tmp_path: Path) -> None:
    version, selection = PARTS[part]
    linked = link_docs(open_docs(SPECS), (version,), lambda stage, steps: lambda done: None)
    models = select(linked.models, selection).models
    package = tmp_path / "package"
    for file in render(open_pack("python"), models, ruff=ruff_in_bulk).files:
        path = package / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    for page in ("README.md", "MIGRATING.md"):
        folder = tmp_path / page
        folder.mkdir()
        check_snippets(package / page, folder)
        assert all(snippets(package / page, "python"))
