"""The options that choose a part of the API."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps

import click

from generator.cli.values import Parsed
from generator.selecting.grants import GrantError, Grants, parse_grants
from generator.selecting.patterns import Pattern, parse_pattern
from generator.selecting.selection import Selection


def _granted(ctx: click.Context, param: click.Parameter, texts: Sequence[str]) -> Grants | None:
    """What all the texts grant together; what is no permission is wrong usage."""
    try:
        return parse_grants(texts)
    except GrantError as error:
        raise click.BadParameter(str(error), ctx, param) from None


_PATTERN = Parsed("PATTERN", parse_pattern)
_INCLUDE = click.option(
    "--include",
    type=_PATTERN,
    multiple=True,
    help="Only what is picked by a group (users), an operation (users.list), a path (/users/**), "
    "an HTTP method (GET) or a method before one of these (GET /users/**); may be given several "
    "times.",
)
_EXCLUDE = click.option(
    "--exclude",
    type=_PATTERN,
    multiple=True,
    help="Nothing that is picked by such a pattern; may be given several times.",
)
_GRANTED = click.option(
    "--granted",
    metavar="PERMISSIONS",
    multiple=True,
    callback=_granted,
    help="Only what these permissions allow, as in delegated:User.Read,application:Mail.Send.",
)


def selecting(command: Callable[..., None]) -> Callable[..., None]:
    """Give ``command`` these options, of which it gets one ``selection``."""

    @wraps(command)
    def selected(
        *,
        include: tuple[Pattern, ...],
        exclude: tuple[Pattern, ...],
        granted: Grants | None,
        **others: object,
    ) -> None:
        command(selection=Selection(include, exclude, granted), **others)

    return _INCLUDE(_EXCLUDE(_GRANTED(selected)))
