"""Words of the API as Python names.

A name keeps its snake-case words. Only a keyword, or a word that the runtime needs for itself,
gets an underscore behind it (``from_``). Builtins are no clash: ``users.list``, ``user.id`` and
``filter=`` are attributes, methods and parameters, and no generated body calls a builtin.
Classes are the exception, since they are imported: ``Exception_``.
"""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Collection

from generator.naming import pascal
from generator.rendering.views.calls.names import file_name, plain_name

_BUILTINS = frozenset(dir(builtins))

CLIENT_NAMES = frozenset(("aclose", "batch", "close", "raw", "request", "upload"))
"""What the clients have themselves, so that no group is called so."""

MODEL_NAMES = frozenset(("from_dict", "to_dict"))
"""What models have themselves, so that no property is called so."""

METHOD_NAMES = frozenset(
    ("body", "headers", "options", "query", "retries", "self", "timeout", "via")
)
"""What methods take besides the parameters of their operation."""


def identifier(text: str, fallback: str, reserved: Collection[str] = ()) -> str:
    """``text`` in snake case as a name: no keyword, not in ``reserved``, no digit in front.

    ``fallback`` is the word that stands before a digit, and alone where ``text`` has no word.
    """
    name = plain_name(text, fallback)
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def argument_name(text: str, fallback: str) -> str:
    """``text`` as the name of a method's parameter."""
    return identifier(text, fallback, METHOD_NAMES)


def module_name(text: str, fallback: str) -> str:
    """``text`` as the name of a module."""
    name = file_name(text, fallback)
    return f"{name}_" if keyword.iskeyword(name) else name


def class_name(text: str, reserved: Collection[str] = ()) -> str:
    """``text`` as the name of a class: no builtin, none of ``reserved``."""
    name = pascal(text)
    if keyword.iskeyword(name) or name in _BUILTINS or name in reserved:
        return f"{name}_"
    return name


def constant_name(text: str, fallback: str) -> str:
    """``text`` in capitals, for enumeration members."""
    return identifier(text, fallback).rstrip("_").upper()
