"""The documented examples of device management reports."""

from tests.replay import replay


def test_getdevicenoncompliancereport():
    """v1.0/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport.md:74,101 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/deviceManagement/reports/getDeviceNonComplianceReport",
            {"Accept": "application/json", "Content-Type": "application/json"},
            {
                "select": ["DeviceName", "ComplianceState"],
                "filter": "(OS eq 'Windows')",
                "orderBy": ["DeviceName"],
                "skip": 0,
                "top": 2,
            },
        ),
        response=(
            200,
            {"Content-Type": "application/octet-stream"},
            {
                "TotalRowCount": 1,
                "Schema": [
                    {"Column": "DeviceName", "PropertyType": "String"},
                    {"Column": "ComplianceState", "PropertyType": "Int64"},
                ],
                "Values": [["CON-4402", 2]],
                "SessionId": "",
            },
        ),
    ) as exchange:
        answer = (
            exchange.graph.device_management_reports.get_device_non_compliance_report(
                select=["DeviceName", "ComplianceState"],
                filter="(OS eq 'Windows')",
                order_by=["DeviceName"],
                skip=0,
                top=2,
                headers={"Accept": "application/json"},
            )
        )
        exchange.check(answer, kind="stream")
