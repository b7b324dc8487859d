"""Reports that one run writes to several files, each in a format of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from generator.workspace.files import write_file

Form = TypeVar("Form", bound=StrEnum)

Also = Annotated[
    list[str] | None,
    typer.Option(
        "--also",
        metavar="FORMAT=FILE",
        help="Write the report in a further format to a file; may be given several times.",
        show_default=False,
    ),
]


def further_reports(texts: Sequence[str] | None, forms: type[Form]) -> list[tuple[Form, Path]]:
    """What ``--also`` asks for; anything but ``FORMAT=FILE`` is wrong usage."""
    found: list[tuple[Form, Path]] = []
    for text in texts or ():
        name, equals, path = text.partition("=")
        if not (equals and path and name in set(forms)):
            known = ", ".join(forms)
            raise typer.BadParameter(f"{text!r} is not FORMAT=FILE with one of {known}")
        found.append((forms(name), Path(path)))
    return found


def write_reports(wanted: Sequence[tuple[Form, Path]], report: Callable[[Form], str]) -> None:
    """Write each report that is wanted. Raises :class:`WriteError`."""
    for form, path in wanted:
        write_file(path, report(form).encode())
