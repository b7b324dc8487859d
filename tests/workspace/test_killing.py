"""Runs that are killed; `python -m tests.workspace.killing` does it 200 times."""

from tests.workspace.killing import kill


def test_killed_at_any_moment_the_output_is_old_or_new() -> None:
    old, new, _ = kill(4)
    assert old + new == 4
