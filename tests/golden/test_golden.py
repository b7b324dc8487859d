"""Golden cases: folders of pages, and what is read from them and said of them."""

from pathlib import Path

import pytest

from generator.workspace.packcases import PackCase
from tests.golden.outputs import CASES, cases, expected, outputs
from tests.golden.packs import made, shipped_cases


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.relative_to(CASES).as_posix())
def test_case(case: Path) -> None:
    """`make golden` refreshes what is expected; the diff tells what changed."""
    found, wanted = outputs(case), expected(case)
    assert found.keys() == wanted.keys()
    for path, content in wanted.items():
        assert found[path].decode() == content.decode(), path


@pytest.mark.parametrize(("pack", "case"), list(shipped_cases()))
def test_case_of_a_pack(pack: str, case: PackCase) -> None:
    """As above; `graphgen pack test` tells the difference by lines."""
    found, wanted = made(pack, case), case.expected()
    assert found.keys() == wanted.keys()
    for path, content in wanted.items():
        assert found[path].decode() == content.decode(), path


def test_the_reference_has_a_case() -> None:
    assert "reference" in {pack for pack, _ in shipped_cases()}
