"""Operations on resources of the type alert."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_GET = Operation(
    "security_alerts.get",
    (("GET", "/security/alerts_v2/{alert_id}", "entity", "security_alert"),),
    docs="https://learn.microsoft.com/graph/api/security-alert-get?view=graph-rest-1.0",
)
_UPDATE = Operation(
    "security_alerts.update",
    (("PATCH", "/security/alerts_v2/{alert_id}", "entity", "security_alert"),),
    docs="https://learn.microsoft.com/graph/api/security-alert-update?view=graph-rest-1.0",
    body_type="security_alert",
)


class SecurityAlerts(Group):
    """Operations on resources of the type alert.

    A warning of Microsoft Defender XDR, or of a product that reports to it, that
    something in the organization deserves a look.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get(self, *, alert_id, prefer=None, **options):
        """Read an alert with its evidence.

        Routes:
            GET /security/alerts_v2/{alert_id}

        Permissions:
            Delegated (work or school account): SecurityAlert.Read.All
            Delegated (personal Microsoft account): not supported
            Application: SecurityAlert.Read.All

        Args:
            alert_id: The ID of the alert.
            prefer: include-unknown-enum-members. Brings members of enumerations that
                were added after unknownFutureValue. Optional.

        Returns:
            SecurityAlert.

        https://learn.microsoft.com/graph/api/security-alert-get?view=graph-rest-1.0
        """
        return self._call(
            _GET, {"alert_id": alert_id}, headers={"Prefer": prefer}, options=options
        )

    def update(self, body, /, *, alert_id, **options):
        """Say what has been found out about an alert, and who looks after it.

        Routes:
            PATCH /security/alerts_v2/{alert_id}

        Permissions:
            Delegated (work or school account): SecurityAlert.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: SecurityAlert.ReadWrite.All

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            alert_id: The ID of the alert.

        Returns:
            SecurityAlert.

        https://learn.microsoft.com/graph/api/security-alert-update?view=graph-rest-1.0
        """
        return self._call(_UPDATE, {"alert_id": alert_id}, body=body, options=options)


class AsyncSecurityAlerts(AsyncGroup, SecurityAlerts):
    """Operations on resources of the type alert. Calls are awaited.

    A warning of Microsoft Defender XDR, or of a product that reports to it, that
    something in the organization deserves a look.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
