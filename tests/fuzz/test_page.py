"""Whole pages of any content: facts or diagnostics, never an exception, steps in proportion."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.growth import GROWING
from tests.fuzz.page import SEPARATOR, check

HERE = Path(__file__).parent
WORDS = [
    line.split('"', 1)[1].rsplit('"', 1)[0].encode().decode("unicode_escape").encode("latin-1")
    for line in (HERE / "markdown.dict").read_text("ascii").splitlines()
    if line.startswith('"')
]
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.text(max_size=20).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=8),
)


@given(st.lists(PIECES, max_size=40).map(b"".join))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_give_facts_or_diagnostics(content: bytes) -> None:
    check(content)


@pytest.mark.parametrize("path", sorted((HERE / "findings").glob("*")), ids=lambda path: path.name)
def test_what_fuzzing_found_stays_mended(path: Path) -> None:
    check(path.read_bytes())


@pytest.mark.parametrize("make", GROWING.values(), ids=GROWING)
def test_a_text_twice_as_long_takes_about_twice_the_steps(make: Callable[[int], str]) -> None:
    short, long = (steps(make(size)) for size in (3_000, 12_000))
    assert long < 6 * short


@pytest.mark.parametrize("bom", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("end", [b"\r\n", b"\r", b"\n", b"\n\r\n"])
def test_line_ends_and_byte_order_marks(bom: bytes, end: bytes) -> None:
    check(bom + end.join([b"---", b"title: x", b"---", b"# x", b"", b"## Permissions", SEPARATOR]))


def steps(text: str) -> int:
    """Return how many calls the reading of a page takes, and how much text they give, in pieces.

    What is written again and again takes few calls; each of them gives a longer text.
    """
    counted = 0

    def count(_frame: FrameType, event: str, argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")
        if event == "return" and isinstance(argument, str):
            counted += len(argument) // 50

    sys.setprofile(count)
    try:
        check(text.encode())
    finally:
        sys.setprofile(None)
    return counted
