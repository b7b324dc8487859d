"""Text of pages in Python source: one function for each position that it may stand in.

Nothing that a page says can end a string, a docstring or a comment; what cannot be seen is
spelt as an escape in literals and left out of prose.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from generator.availability import Deprecation
from generator.rendering.views.prose import prose, sentence

WIDTH = 88

_BARE = re.compile(r"[ !#-\[\]-~]*")
_QUOTES = re.compile(r'"(?=")|^"|"$')


def literal(value: str) -> str:
    """A string literal of ``value``, in the quotes that need fewer escapes."""
    if _BARE.fullmatch(value):
        return f'"{value}"'
    quote = "'" if value.count('"') > value.count("'") else '"'
    escaped = "".join(_escaped(character, quote) for character in value)
    return f"{quote}{escaped}{quote}"


def wrapped(text: str, indent: int, deeper: int = 0) -> list[str]:
    """``text`` in lines for a docstring whose code stands ``indent`` columns in.

    Lines after the first are ``deeper`` columns in. Words are never broken.
    """
    return textwrap.wrap(
        text,
        WIDTH - indent,
        subsequent_indent=" " * deeper,
        break_long_words=False,
        break_on_hyphens=False,
    )


def deprecation(note: Deprecation | None, indent: int, deeper: int = 0) -> list[str]:
    """The lines that tell of a deprecation; none without one."""
    return wrapped(f"Deprecated: {sentence(note.text)}", indent, deeper) if note else []


def docstring(lines: Sequence[str], indent: int) -> str:
    """A docstring literal of ``lines`` for code that stands ``indent`` columns in.

    The first line starts behind the quotes, which stand in a line of their own at the end if
    there is more than one line. The text does not end with a quote, which black would set apart.
    """
    escaped = [_docstring_line(line) for line in lines] or ["..."]
    if len(escaped) == 1:
        return f'"""{escaped[0]}"""'
    margin = " " * indent
    body = "\n".join(f"{margin}{line}" if line else "" for line in escaped[1:])
    return f'"""{escaped[0]}\n{body}\n{margin}"""'


def comment(text: str) -> str:
    """``text`` as one comment line."""
    return f"# {prose(text)}".rstrip()


def tuple_display(items: Sequence[str]) -> str:
    """A tuple of Python expressions; a comma at its end only where one alone needs it."""
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def _docstring_line(line: str) -> str:
    line = " " * (len(line) - len(line.lstrip(" "))) + prose(line)
    return _QUOTES.sub(r"\"", line.replace("\\", "\\\\"))


def _escaped(character: str, quote: str) -> str:
    if character in ("\\", quote):
        return f"\\{character}"
    if character == "\n":
        return "\\n"
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
