"""The options that choose a part of the API, and the selection that they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from generator.selecting.grants import GrantError, parse_grants
from generator.selecting.patterns import Pattern, PatternError, parse_pattern
from generator.selecting.select import Selection

Include = Annotated[
    list[str] | None,
    typer.Option(
        "--include",
        metavar="PATTERN",
        help="Only what is picked by a group (users), an operation (users.list), a path "
        "(/users/**), an HTTP method (GET) or a method before one of these (GET /users/**); "
        "may be given several times.",
        show_default=False,
    ),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="PATTERN",
        help="Nothing that is picked by such a pattern; may be given several times.",
        show_default=False,
    ),
]
Granted = Annotated[
    list[str] | None,
    typer.Option(
        "--granted",
        metavar="PERMISSIONS",
        help="Only what these permissions allow, as in delegated:User.Read,application:Mail.Send.",
        show_default=False,
    ),
]


def chosen_selection(
    include: Sequence[str] | None, exclude: Sequence[str] | None, granted: Sequence[str] | None
) -> Selection:
    """The selection given; what is no pattern or permission is wrong usage."""
    try:
        grants = parse_grants(granted or ())
    except GrantError as error:
        raise typer.BadParameter(str(error), param_hint="--granted") from None
    return Selection(_patterns(include, "--include"), _patterns(exclude, "--exclude"), grants)


def _patterns(texts: Sequence[str] | None, option: str) -> tuple[Pattern, ...]:
    try:
        return tuple(map(parse_pattern, texts or ()))
    except PatternError as error:
        raise typer.BadParameter(str(error), param_hint=option) from None
