"""Runs that are killed; `python -m tests.workspace.killing` does it 200 times."""

from collections.abc import Sequence

import pytest

from tests.workspace.killing import kill


@pytest.mark.parametrize("packs", [("python",), ("permissions", "openapi")])
def test_killed_at_any_moment_the_output_is_old_or_new(packs: Sequence[str]) -> None:
    counts = kill(3, packs)
    assert counts["old"] + counts["new"] == 3
