"""microsoft.graph.reportRoot."""

from __future__ import annotations

from graph_sdk.v1_0.models.entity import Entity


class ReportRoot(Entity):
    """The usage reports of the organization. There is one such object, and it does nothing
    but hold the reports.
    """

    __slots__ = ()
    _type = "microsoft.graph.reportRoot"
