"""The documented examples of report roots."""

from tests.replay import replay


def test_getemailactivitycounts_period():
    """v1.0/api/reportroot-getemailactivitycounts.md:78,89 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/reports/getEmailActivityCounts(period='D7')",
            {},
            None,
        ),
        response=(
            302,
            {
                "Location": "https://reports.office.com/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe"
            },
            None,
        ),
    ) as exchange:
        answer = exchange.graph.report_roots.get_email_activity_counts(period="D7")
        exchange.check(answer, kind="redirect")


def test_getemailactivityuserdetail_period():
    """v1.0/api/reportroot-getemailactivityuserdetail.md:93,104 Example 1: A week."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/reports/getEmailActivityUserDetail(period='D7')",
            {},
            None,
        ),
        response=(
            302,
            {
                "Location": "https://reports.office.com/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe"
            },
            None,
        ),
    ) as exchange:
        answer = exchange.graph.report_roots.get_email_activity_user_detail(period="D7")
        exchange.check(answer, kind="redirect")


def test_getemailactivityuserdetail_date():
    """v1.0/api/reportroot-getemailactivityuserdetail.md:119,130 Example 2: A day."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/reports/getEmailActivityUserDetail(date=2026-03-01)",
            {},
            None,
        ),
        response=(
            302,
            {
                "Location": "https://reports.office.com/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe"
            },
            None,
        ),
    ) as exchange:
        answer = exchange.graph.report_roots.get_email_activity_user_detail(
            date="2026-03-01"
        )
        exchange.check(answer, kind="redirect")
