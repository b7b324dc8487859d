"""microsoft.graph.security.alertEvidence."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import (
        SecurityEvidenceRemediationStatus,
        SecurityEvidenceVerdict,
    )


class SecurityAlertEvidence(Model):
    """Something that has to do with an alert. The type is abstract; what you meet is a
    deviceEvidence, a userEvidence, or another type that inherits from it.

    Attributes:
        created_date_time: When the evidence was added.
        detailed_roles: What the thing does in the alert, in words.
        remediation_status: What was done about it.
        remediation_status_details: More about that.
        roles: What the thing does in the alert.
        tags: Labels that the security team has given.
        verdict: What was found out.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.alertEvidence"

    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    detailed_roles: Property[list[str]] = Property("detailedRoles")
    remediation_status: Property[SecurityEvidenceRemediationStatus] = Property(
        "remediationStatus", "security_evidence_remediation_status"
    )
    remediation_status_details: Property[str] = Property("remediationStatusDetails")
    roles: Property[list[str]] = Property("roles")
    tags: Property[list[str]] = Property("tags")
    verdict: Property[SecurityEvidenceVerdict] = Property(
        "verdict", "security_evidence_verdict"
    )
