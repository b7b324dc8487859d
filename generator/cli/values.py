"""Kinds of values that arguments have."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

import click

from generator.failures import CommandError

Value = TypeVar("Value")
Member = TypeVar("Member", bound=StrEnum)


class OneOf(click.Choice[Member]):
    """The members of an enumeration, written as they are rather than by their Python names."""

    def normalize_choice(self, choice: object, ctx: click.Context | None) -> str:
        """The text for a member, and for what a person has written."""
        return str(choice)


class Parsed(click.ParamType[Value]):
    """What ``parse`` makes of a text, called ``name`` in the help.

    A text is wrong usage where ``parse`` raises :class:`ValueError` or :class:`CommandError`, and
    their message is what the person is told.
    """

    def __init__(self, name: str, parse: Callable[[str], Value]) -> None:
        self.name = name
        self.parse = parse

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> Value:
        """The value; raises :class:`click.BadParameter` for a text that is none."""
        try:
            return self.parse(value)
        except (ValueError, CommandError) as error:
            self.fail(str(error), param, ctx)
