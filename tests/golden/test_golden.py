"""Golden cases: folders of pages, and what is read from them and said of them."""

from pathlib import Path

import pytest

from tests.golden.outputs import CASES, cases, expected, outputs


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.relative_to(CASES).as_posix())
def test_case(case: Path) -> None:
    """`make golden` refreshes what is expected; the diff tells what changed."""
    found, wanted = outputs(case), expected(case)
    assert found.keys() == wanted.keys()
    for path, content in wanted.items():
        assert found[path].decode() == content.decode(), path
