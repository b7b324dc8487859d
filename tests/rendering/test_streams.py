"""Views whose values come one by one, and templates that are written out meanwhile."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import msgspec
import pytest

from generator.rendering.errors import PackError
from generator.rendering.outputs import MOST_IN_MEMORY, KeptFile, RenderedFile, output_file
from generator.rendering.templates import Templates
from generator.rendering.views.streams import Stream
from generator.workspace.spool import spooling


class Value:
    """Something that can be seen to be gone."""

    def __init__(self, number: int) -> None:
        self.number = number


class View(msgspec.Struct, frozen=True):
    values: Stream[Value]


def templates(folder: Path, text: str) -> Templates:
    (folder / "page.j2").write_text(text)
    return Templates((folder,))


def test_a_loop_holds_the_value_that_it_is_at_and_the_next(tmp_path: Path) -> None:
    alive: weakref.WeakSet[Value] = weakref.WeakSet()
    most = 0

    def make(number: int) -> Value:
        nonlocal most
        value = Value(number)
        alive.add(value)
        most = max(most, len(alive))
        return value

    view = View(Stream(range(100), make))
    loop = "{% for each in view.values %}{{ each.number }}{{ ',' if not loop.last }}{% endfor %}"
    text = templates(tmp_path, loop).render("page.j2", view, "it")
    gc.collect()
    assert text == ",".join(map(str, range(100)))
    assert most <= 3
    assert not alive


def test_a_stream_knows_its_length_and_begins_again() -> None:
    stream = Stream("abc", str.upper)
    assert len(stream) == 3
    assert list(stream) == list(stream) == ["A", "B", "C"]
    assert stream[-1] == "C"
    assert not Stream("", str.upper)


def test_a_text_comes_before_the_template_has_ended(tmp_path: Path) -> None:
    loop = "{% for each in view.values %}{{ each.size }}{% endfor %}"
    text = f"begin {{{{ view.values | length }}}}{loop}"
    pieces = templates(tmp_path, text).stream("page.j2", View(Stream([1], Value)), "it")
    assert next(pieces) == "begin "
    with pytest.raises(PackError, match="no attribute 'size'"):
        list(pieces)


@pytest.mark.parametrize("count", [0, 1, 1000, 3 * MOST_IN_MEMORY // 10])
def test_what_is_spooled_is_what_memory_would_have_held(count: int) -> None:
    texts = ["ä\ud800 text\n"] * count
    wanted = "".join(texts).encode("utf-8", "backslashreplace")
    with spooling() as spool:
        held, kept = (output_file("a", texts, ("beta",), True, each) for each in (None, spool))
        assert isinstance(held, RenderedFile)
        assert isinstance(kept, KeptFile if len(wanted) > MOST_IN_MEMORY else RenderedFile)
        assert (held.content, held.row) == (wanted, kept.row)
        assert b"".join(kept.pieces) == b"".join(kept.pieces) == wanted
