"""Operations on resources of the type deviceManagementReports."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_GET_DEVICE_NON_COMPLIANCE_REPORT = Operation(
    "device_management_reports.get_device_non_compliance_report",
    (("POST", "/deviceManagement/reports/getDeviceNonComplianceReport", "stream"),),
    docs="https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0",
)


class DeviceManagementReports(Group):
    """Operations on resources of the type deviceManagementReports.

    The reports of Intune.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get_device_non_compliance_report(
        self,
        *,
        name=UNSET,
        select=UNSET,
        search=UNSET,
        group_by=UNSET,
        order_by=UNSET,
        skip=UNSET,
        top=UNSET,
        session_id=UNSET,
        filter=UNSET,
        **options,
    ):
        """Read which devices break the rules of the organization, as a table with a schema
        and rows. The report belongs to deviceManagementReports.

        Routes:
            POST /deviceManagement/reports/getDeviceNonComplianceReport

        Permissions:
            Delegated (work or school account): DeviceManagementConfiguration.Read.All
            Delegated (personal Microsoft account): not supported
            Application: DeviceManagementConfiguration.Read.All

        Args:
            name: Name of the report.
            select: Columns of the table.
            search: Text to look for.
            group_by: Columns that rows are put together by.
            order_by: Columns that rows are sorted by.
            skip: Number of rows to leave out.
            top: Number of rows to return.
            session_id: ID of the cached report.
            filter: Condition that rows have to meet.

        Returns:
            The content, to be read, iterated or saved.

        https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0
        """
        return self._call(
            _GET_DEVICE_NON_COMPLIANCE_REPORT,
            body={
                "name": name,
                "select": select,
                "search": search,
                "groupBy": group_by,
                "orderBy": order_by,
                "skip": skip,
                "top": top,
                "sessionId": session_id,
                "filter": filter,
            },
            options=options,
        )


class AsyncDeviceManagementReports(AsyncGroup, DeviceManagementReports):
    """Operations on resources of the type deviceManagementReports. Calls are awaited.

    The reports of Intune.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
