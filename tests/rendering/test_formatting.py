"""Black's style, mostly by ruff."""

from __future__ import annotations

import black
import pytest

from generator.rendering.formatting import (
    Draft,
    FormatError,
    format_python,
    ruff_one_by_one,
)
from generator.rendering.judge import differs, judged

LONG = "a_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on"
WHERE_RUFF_DIFFERS = {
    "union.pyi": f"def f(a: {LONG} | {LONG} = None) -> None: ...\n",
    "subscript.pyi": f"class A:\n    {LONG}: Property[{LONG}] = ...\n",
    "call.py": f"answer = {LONG}.{LONG}.{LONG}()\n",
}


@pytest.mark.parametrize("path", WHERE_RUFF_DIFFERS)
def test_black_is_the_judge(path: str) -> None:
    text = WHERE_RUFF_DIFFERS[path]
    mode = black.Mode(is_pyi=path.endswith(".pyi"))
    (by_ruff,) = ruff_one_by_one([Draft(path, text)])
    assert differs(by_ruff)
    assert format_python([Draft(path, text)], ruff_one_by_one) == [
        black.format_str(text, mode=mode)
    ]


def test_what_black_would_leave_is_not_given_to_it() -> None:
    url = "https://learn.microsoft.com/graph/api/" + "x" * 80
    text = f'A = f(\n    docs="{url}",\n)\n\n\ndef f(a):\n    """Do.\n\n    {url}\n    """\n'
    assert not differs(text)
    assert black.format_str(text, mode=black.Mode()) == text


def test_text_that_is_no_python_is_named() -> None:
    with pytest.raises(FormatError) as caught:
        format_python([Draft("good.py", "a = 1\n"), Draft("bad.py", "def (")], ruff_one_by_one)
    assert caught.value.path == "bad.py"


@pytest.mark.parametrize("path", WHERE_RUFF_DIFFERS)
def test_a_member_alone_is_formatted_as_in_its_place(path: str) -> None:
    """What black makes of one member is what it makes of it within the whole file."""
    stub = path.endswith(".pyi")
    member = "".join(f"    {line}\n" for line in WHERE_RUFF_DIFFERS[path].splitlines())
    text = f'class A:\n    """Two\n    lines.\n    """\n\n    x = 1\n\n{member}\n    y = 2\n'
    (by_ruff,) = ruff_one_by_one([Draft(path, text)])
    assert differs(by_ruff)
    mode = black.Mode(is_pyi=stub)
    assert judged(by_ruff, stub) == black.format_str(text, mode=mode)
