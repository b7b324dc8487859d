"""The example packs: small, of the plain view, and they render."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.rendering.packs import load_pack
from generator.rendering.render import render
from tests.rendering.samples import small_model

EXAMPLES = sorted(
    path.parent for path in (Path(__file__).parents[2] / "examples").glob("*/pack.yaml")
)
MOST_LINES = 150


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_an_example_is_short_and_renders_each_operation(folder: Path) -> None:
    lines = sum(len(file.read_text("utf-8").splitlines()) for file in folder.glob("*.j2"))
    assert lines < MOST_LINES
    pack = load_pack(folder)
    assert pack.view == "plain"
    model = small_model()
    text = "".join(file.content.decode() for file in render(pack, [model]).files if file.versions)
    for operation in model.operations:
        for route in operation.routes:
            assert f" calls {route.method} {route.text}" in text


def test_there_is_an_example() -> None:
    assert [folder.name for folder in EXAMPLES] == ["go"]
