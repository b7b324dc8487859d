"""Page text made safe to put into Markdown that others render."""

from __future__ import annotations

import re

from generator.review.printable import printable

_SPECIAL = re.compile(r"[\\`*_\[\]<>|#~&]")
_MENTION = re.compile(r"@(?=\w)")
_TICKS = re.compile(r"`+")


def escaped(text: str) -> str:
    """Text that Markdown shows as it is; nobody is notified by an @ in it."""
    safe = _SPECIAL.sub(lambda found: f"\\{found[0]}", printable(text))
    return _MENTION.sub("@\u2060", safe)


def code(text: str) -> str:
    """``text`` as a code span, whatever back-ticks it holds (CommonMark 0.31, section 6.1)."""
    plain = printable(text)
    longest = max((len(run) for run in _TICKS.findall(plain)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if plain.startswith("`") or plain.endswith("`") else ""
    return f"{fence}{pad}{plain}{pad}{fence}"
