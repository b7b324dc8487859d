"""The documented examples of worksheets."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_worksheet_range():
    """v1.0/api/worksheet-range.md:84,99 Example 1: Four cells."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS/workbook/worksheets/Costs/range(address='A1:B2')",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange",
                "@odata.type": "#microsoft.graph.workbookRange",
                "address": "Costs!A1:B2",
                "addressLocal": "Costs!A1:B2",
                "cellCount": 4,
                "columnCount": 2,
                "rowCount": 2,
                "columnIndex": 0,
                "rowIndex": 0,
                "columnHidden": False,
                "rowHidden": False,
                "hidden": False,
                "formulas": [["Item", "Price"], ["Shelf", "=2*45"]],
                "numberFormat": [["General", "General"], ["General", "0.00"]],
                "text": [["Item", "Price"], ["Shelf", "90.00"]],
                "values": [["Item", "Price"], ["Shelf", 90]],
                "valueTypes": [["String", "String"], ["String", "Double"]],
            },
        ),
    ) as exchange:
        answer = exchange.graph.worksheets.range(
            item_id="01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS",
            worksheet_id="Costs",
            address="A1:B2",
        )
        exchange.check(answer, kind="entity", type=models.WorkbookRange)


def test_worksheet_range_all():
    """v1.0/api/worksheet-range.md:179,191 Example 2: The whole worksheet."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/root:/Moving/budget.xlsx:/workbook/worksheets/Costs/range?$select=address,cellCount",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange",
                "address": "Costs!A1:XFD1048576",
                "cellCount": -1,
            },
        ),
    ) as exchange:
        answer = exchange.graph.worksheets.range(
            item_path="Moving/budget.xlsx",
            worksheet_id="Costs",
            select=["address", "cellCount"],
        )
        exchange.check(answer, kind="entity", type=models.WorkbookRange)


def test_worksheet_usedrange():
    """v1.0/api/worksheet-usedrange.md:84,99 Example 1: Values and formats."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS/workbook/worksheets/Costs/usedRange",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange",
                "@odata.type": "#microsoft.graph.workbookRange",
                "address": "Costs!A1:B2",
                "addressLocal": "Costs!A1:B2",
                "cellCount": 4,
                "columnCount": 2,
                "rowCount": 2,
                "columnIndex": 0,
                "rowIndex": 0,
                "columnHidden": False,
                "rowHidden": False,
                "hidden": False,
                "formulas": [["Item", "Price"], ["Shelf", "=2*45"]],
                "numberFormat": [["General", "General"], ["General", "0.00"]],
                "text": [["Item", "Price"], ["Shelf", "90.00"]],
                "values": [["Item", "Price"], ["Shelf", 90]],
                "valueTypes": [["String", "String"], ["String", "Double"]],
            },
        ),
    ) as exchange:
        answer = exchange.graph.worksheets.used_range(
            item_id="01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS", worksheet_id="Costs"
        )
        exchange.check(answer, kind="entity", type=models.WorkbookRange)


def test_worksheet_usedrange_valuesonly():
    """v1.0/api/worksheet-usedrange.md:179,194 Example 2: Values only."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS/workbook/worksheets/Costs/usedRange(valuesOnly=true)",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange",
                "@odata.type": "#microsoft.graph.workbookRange",
                "address": "Costs!A1:B2",
                "addressLocal": "Costs!A1:B2",
                "cellCount": 4,
                "columnCount": 2,
                "rowCount": 2,
                "columnIndex": 0,
                "rowIndex": 0,
                "columnHidden": False,
                "rowHidden": False,
                "hidden": False,
                "formulas": [["Item", "Price"], ["Shelf", "=2*45"]],
                "numberFormat": [["General", "General"], ["General", "0.00"]],
                "text": [["Item", "Price"], ["Shelf", "90.00"]],
                "values": [["Item", "Price"], ["Shelf", 90]],
                "valueTypes": [["String", "String"], ["String", "Double"]],
            },
        ),
    ) as exchange:
        answer = exchange.graph.worksheets.used_range(
            item_id="01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS",
            worksheet_id="Costs",
            values_only=True,
        )
        exchange.check(answer, kind="entity", type=models.WorkbookRange)
