"""A model compared with metadata. The model stays as it is: metadata only compares."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.diagnostics import Diagnostic, Report
from generator.metadata.figures import Figures
from generator.metadata.routes import compare_routes
from generator.metadata.schema import Schema
from generator.metadata.types import compare_types
from generator.model import ApiModel, StructuredType


class Comparison(msgspec.Struct, frozen=True):
    """What docs and metadata have in common in figures, and each difference as a finding."""

    figures: Figures
    diagnostics: tuple[Diagnostic, ...]


def compare(model: ApiModel, schemas: Sequence[Schema]) -> Comparison:
    """Compare the paths, answers, types and members of ``model`` with ``schemas``, at least one.

    The first is the metadata of the version; what it does not know is looked for in the others.
    """
    report = Report()
    bases = {
        each.name: each.base
        for each in model.types
        if isinstance(each, StructuredType) and each.base is not None
    }
    routes = compare_routes(model.operations, schemas, report, bases)
    types = compare_types(model.types, schemas, report)
    return Comparison(Figures(model.version, routes, types), report.diagnostics)
