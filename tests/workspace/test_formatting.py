"""Bulk formatting gives what formatting one by one gives."""

from collections.abc import Sequence

import pytest

from generator.rendering.formatting import Draft, FormatError, formatters, ruff_one_by_one
from generator.workspace.formatting import remembered, ruff_in_bulk

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


def test_what_was_formatted_once_is_remembered() -> None:
    texts = [f"x  =  {n}, '\ud800'\n" for n in range(2)]
    first, second = (Draft(f"{name}.py", text) for name, text in zip("ab", texts, strict=True))
    stub = Draft("a.pyi", texts[0])
    asked: list[Draft] = []

    def formatter(drafts: Sequence[Draft]) -> list[str]:
        asked.extend(drafts)
        return [f"{draft.path}: {draft.text}" for draft in drafts]

    memory = remembered(formatter)
    assert memory([first]) == formatter([first])
    asked.clear()
    assert memory([second, first, stub]) == formatter([second, first, stub])
    assert asked[:2] == [second, stub]
    asked.clear()
    assert memory([stub, first, second]) == [f"{d.path}: {d.text}" for d in (stub, first, second)]
    assert asked == []


def test_text_that_is_no_python_is_refused_each_time() -> None:
    formatter = formatters(ruff_one_by_one, remembered)["python"]
    for _ in range(2):
        with pytest.raises(FormatError, match=r"b\.py"):
            formatter([Draft("a.py", "x = 1\n"), Draft("b.py", "def\n")])
