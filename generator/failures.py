"""Why a command cannot do its work: one line for the person at the terminal, no traceback."""

from __future__ import annotations


class CommandError(Exception):
    """The work cannot be done; the message says why. ``usage``: other arguments would help."""

    usage = False
