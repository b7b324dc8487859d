import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("device_management_reports.get_device_non_compliance_report: v1.0/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport.md:74", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/deviceManagement/reports/getDeviceNonComplianceReport", "headers": {"accept": "application/json", "content-type": "application/json"}, "body": {"select": ["DeviceName", "ComplianceState"], "filter": "(OS eq 'Windows')", "orderBy": ["DeviceName"], "skip": 0, "top": 2}},
  response: {"status": 200, "headers": {"content-type": "application/octet-stream"}, "body": {"TotalRowCount": 1, "Schema": [{"Column": "DeviceName", "PropertyType": "String"}, {"Column": "ComplianceState", "PropertyType": "Int64"}], "Values": [["CON-4402", 2]], "SessionId": ""}},
  kind: "stream",
  call: (graph) => graph.deviceManagementReports.getDeviceNonComplianceReport({ select: ["DeviceName", "ComplianceState"], filter: "(OS eq 'Windows')", orderBy: ["DeviceName"], skip: 0, top: 2, headers: {"accept": "application/json", "content-type": "application/json"} }),
});
