"""Differences told without drowning the reader."""

from generator.review.differences import MOST_FILES, MOST_LINES, Difference, difference_lines


def difference(path: str, actual: bytes | None, expected: bytes | None) -> Difference:
    return Difference(
        path, None if actual is None else (actual,), None if expected is None else (expected,)
    )


def told(*differences: Difference) -> str:
    return "\n".join(difference_lines(differences))


def test_a_changed_file_shows_its_lines() -> None:
    text = told(difference("a.py", b"one\ntwo\n", b"one\nthree\n"))
    assert "a.py: differs" in text
    assert "  -two" in text
    assert "  +three" in text
    assert text.splitlines()[-1].startswith("1 file not as the docs give")


def test_missing_and_obsolete_files_are_named() -> None:
    text = told(difference("a.py", None, b"x"), difference("b.py", b"x", None))
    assert "a.py: missing" in text
    assert "b.py: no longer generated" in text


def test_long_diffs_and_many_files_are_cut_and_counted() -> None:
    long = difference("a.py", b"old\n" * 1000, b"new\n" * 1000)
    many = [difference(f"{number}.py", b"a", b"b") for number in range(MOST_FILES)]
    lines = told(long, *many).splitlines()
    assert sum(line.startswith("  -old") for line in lines) <= MOST_LINES
    assert any("more lines" in line for line in lines)
    assert "… 1 more file" in lines
    assert lines[-1].startswith(f"{MOST_FILES + 1} files not")


def test_bytes_that_are_no_text_are_shown_as_such() -> None:
    assert told(difference("a.bin", b"\xff\x00\x1b", b"\xfe\n")).isprintable() is False
    assert "\x1b" not in told(difference("a.bin", b"\xff\x00\x1b", b"\xfe\n"))


def test_no_difference_is_said_to_be_none() -> None:
    assert told() == "all files are as the docs give them"
