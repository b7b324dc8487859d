"""microsoft.graph.workbookRange, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class WorkbookRange(Entity):
    """A block of cells of a worksheet. Properties that speak of cells are lists of rows,
    and a row is a list of cells.

    Attributes:
        address: Address with the name of the worksheet, as in Costs!A1:B2.
        address_local: The same in the language of the user.
        cell_count: Number of cells; -1 when there are too many.
        column_count: Number of columns.
        column_hidden: Whether all columns are hidden.
        column_index: Number of the first column, from 0.
        formulas: Formulas, or values where there are none.
        hidden: Whether all cells are hidden.
        number_format: Formats of the cells.
        row_count: Number of rows.
        row_hidden: Whether all rows are hidden.
        row_index: Number of the first row, from 0.
        text: Cells as they show.
        values: Values of the cells.
        value_types: Types of the values.
        worksheet: The worksheet that the range belongs to.
    """

    __slots__ = ()
    _type = "microsoft.graph.workbookRange"

    address: Property[str] = Property("address")
    address_local: Property[str] = Property("addressLocal")
    cell_count: Property[int] = Property("cellCount")
    column_count: Property[int] = Property("columnCount")
    column_hidden: Property[bool] = Property("columnHidden")
    column_index: Property[int] = Property("columnIndex")
    formulas: Property[Any] = Property("formulas")
    hidden: Property[bool] = Property("hidden")
    number_format: Property[Any] = Property("numberFormat")
    row_count: Property[int] = Property("rowCount")
    row_hidden: Property[bool] = Property("rowHidden")
    row_index: Property[int] = Property("rowIndex")
    text: Property[Any] = Property("text")
    values: Property[Any] = Property("values")
    value_types: Property[Any] = Property("valueTypes")
    worksheet: Property[WorkbookWorksheet] = Property("worksheet", "workbook_worksheet")


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
