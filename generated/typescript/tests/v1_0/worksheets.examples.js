import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("worksheets.range: v1.0/api/worksheet-range.md:84", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS/workbook/worksheets/Costs/range(address='A1:B2')", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange", "@odata.type": "#microsoft.graph.workbookRange", "address": "Costs!A1:B2", "addressLocal": "Costs!A1:B2", "cellCount": 4, "columnCount": 2, "rowCount": 2, "columnIndex": 0, "rowIndex": 0, "columnHidden": false, "rowHidden": false, "hidden": false, "formulas": [["Item", "Price"], ["Shelf", "=2*45"]], "numberFormat": [["General", "General"], ["General", "0.00"]], "text": [["Item", "Price"], ["Shelf", "90.00"]], "values": [["Item", "Price"], ["Shelf", 90]], "valueTypes": [["String", "String"], ["String", "Double"]]}},
  kind: "entity",
  call: (graph) => graph.worksheets.range({ itemId: "01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS", worksheetId: "Costs", address: "A1:B2" }),
});

replay("worksheets.range: v1.0/api/worksheet-range.md:179", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/root:/Moving/budget.xlsx:/workbook/worksheets/Costs/range?$select=address,cellCount", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange", "address": "Costs!A1:XFD1048576", "cellCount": -1}},
  kind: "entity",
  call: (graph) => graph.worksheets.range({ itemPath: "Moving/budget.xlsx", worksheetId: "Costs", select: ["address", "cellCount"] }),
});

replay("worksheets.used_range: v1.0/api/worksheet-usedrange.md:84", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS/workbook/worksheets/Costs/usedRange", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange", "@odata.type": "#microsoft.graph.workbookRange", "address": "Costs!A1:B2", "addressLocal": "Costs!A1:B2", "cellCount": 4, "columnCount": 2, "rowCount": 2, "columnIndex": 0, "rowIndex": 0, "columnHidden": false, "rowHidden": false, "hidden": false, "formulas": [["Item", "Price"], ["Shelf", "=2*45"]], "numberFormat": [["General", "General"], ["General", "0.00"]], "text": [["Item", "Price"], ["Shelf", "90.00"]], "values": [["Item", "Price"], ["Shelf", 90]], "valueTypes": [["String", "String"], ["String", "Double"]]}},
  kind: "entity",
  call: (graph) => graph.worksheets.usedRange({ itemId: "01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS", worksheetId: "Costs" }),
});

replay("worksheets.used_range: v1.0/api/worksheet-usedrange.md:179", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS/workbook/worksheets/Costs/usedRange(valuesOnly=true)", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#workbookRange", "@odata.type": "#microsoft.graph.workbookRange", "address": "Costs!A1:B2", "addressLocal": "Costs!A1:B2", "cellCount": 4, "columnCount": 2, "rowCount": 2, "columnIndex": 0, "rowIndex": 0, "columnHidden": false, "rowHidden": false, "hidden": false, "formulas": [["Item", "Price"], ["Shelf", "=2*45"]], "numberFormat": [["General", "General"], ["General", "0.00"]], "text": [["Item", "Price"], ["Shelf", "90.00"]], "values": [["Item", "Price"], ["Shelf", 90]], "valueTypes": [["String", "String"], ["String", "Double"]]}},
  kind: "entity",
  call: (graph) => graph.worksheets.usedRange({ itemId: "01NKDM7HL4PDU2DIVVINCLGWCPXKVQ3XSS", worksheetId: "Costs", valuesOnly: true }),
});
