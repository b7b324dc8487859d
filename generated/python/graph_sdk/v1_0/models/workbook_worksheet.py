"""microsoft.graph.workbookWorksheet."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity


class WorkbookWorksheet(Entity):
    """A worksheet of a workbook.

    Attributes:
        name: Name of the worksheet.
        position: Place among the worksheets, from 0.
        visibility: Visible, Hidden, or VeryHidden.
    """

    __slots__ = ()
    _type = "microsoft.graph.workbookWorksheet"

    name: Property[str] = Property("name")
    position: Property[int] = Property("position")
    visibility: Property[str] = Property("visibility")
