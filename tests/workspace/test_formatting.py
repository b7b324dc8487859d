"""Bulk formatting gives what formatting one by one gives."""

from generator.rendering.formatting import Draft, ruff_one_by_one
from generator.workspace.formatting import ruff_in_bulk

DRAFTS = [
    Draft("a/__init__.py", "x = {  'a':1 }\n"),
    Draft("b/__init__.py", ""),
    Draft("b/stub.pyi", "class A:\n    def f(self) -> None:\n        ...\n"),
    Draft("broken.py", "def ("),
]


def test_bulk_is_the_same_as_one_by_one() -> None:
    assert ruff_in_bulk(DRAFTS) == ruff_one_by_one(DRAFTS)


def test_nothing_gives_nothing() -> None:
    assert ruff_in_bulk([]) == []
