"""Reports that one run writes to several files, each in a format of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

import click

from generator.cli.values import Parsed
from generator.workspace.files import write_file

Form = TypeVar("Form", bound=StrEnum)
Function = TypeVar("Function", bound=Callable[..., None])


def further_reports(forms: type[Form]) -> Callable[[Function], Function]:
    """The option that asks for further reports: each is one of ``forms``, and a file."""
    return click.option(
        "--also",
        type=Parsed("FORMAT=FILE", partial(_further_report, forms)),
        multiple=True,
        help="Write the report in a further format to a file; may be given several times.",
    )


def _further_report(forms: type[Form], text: str) -> tuple[Form, Path]:
    name, equals, path = text.partition("=")
    if not (equals and path and name in set(forms)):
        raise ValueError(f"{text!r} is not FORMAT=FILE with one of {', '.join(forms)}")
    return forms(name), Path(path)


def write_reports(wanted: Sequence[tuple[Form, Path]], report: Callable[[Form], str]) -> None:
    """Write each report that is wanted. Raises :class:`WriteError`."""
    for form, path in wanted:
        write_file(path, report(form).encode())
