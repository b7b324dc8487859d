"""Operations on resources of the type reportRoot."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_GET_EMAIL_ACTIVITY_COUNTS = Operation(
    "report_roots.get_email_activity_counts",
    (
        (
            "GET",
            "/reports/getEmailActivityCounts(period={period:Edm.String})",
            "redirect",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-1.0",
)
_GET_EMAIL_ACTIVITY_USER_DETAIL = Operation(
    "report_roots.get_email_activity_user_detail",
    (
        (
            "GET",
            "/reports/getEmailActivityUserDetail(period={period:Edm.String})",
            "redirect",
        ),
        (
            "GET",
            "/reports/getEmailActivityUserDetail(date={date:Edm.Date})",
            "redirect",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0",
)


class ReportRoots(Group):
    """Operations on resources of the type reportRoot.

    The usage reports of the organization.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get_email_activity_counts(self, *, period, **options):
        """Find out how much mail the organization sends, receives, and reads. The report
        is a CSV file with a line for each day.

        Routes:
            GET /reports/getEmailActivityCounts(period={period})

        Permissions:
            Delegated (work or school account): Reports.Read.All
            Delegated (personal Microsoft account): not supported
            Application: Reports.Read.All

        Args:
            period: The days that the report covers, up to the last one with data: D7,
                D30, D90, or D180.

        Returns:
            The content, to be read, iterated or saved.

        https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-1.0
        """
        return self._call(
            _GET_EMAIL_ACTIVITY_COUNTS, {"period": period}, options=options
        )

    def get_email_activity_user_detail(self, *, period=None, date=None, **options):
        """Find out how much mail each user sends, receives, and reads. The report is a CSV
        file with a line for each user.

        Routes:
            GET /reports/getEmailActivityUserDetail(period={period})
            GET /reports/getEmailActivityUserDetail(date={date})

        Permissions:
            Delegated (work or school account): Reports.Read.All
            Delegated (personal Microsoft account): not supported
            Application: Reports.Read.All

        Args:
            period: The days that the report covers, up to the last one with data: D7,
                D30, D90, or D180.
            date: The day that the report is about, one of the last 30, as in
                2026-03-01.

        Returns:
            The content, to be read, iterated or saved.

        https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0
        """
        return self._call(
            _GET_EMAIL_ACTIVITY_USER_DETAIL,
            {"period": period, "date": date},
            options=options,
        )


class AsyncReportRoots(AsyncGroup, ReportRoots):
    """Operations on resources of the type reportRoot. Calls are awaited.

    The usage reports of the organization.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
