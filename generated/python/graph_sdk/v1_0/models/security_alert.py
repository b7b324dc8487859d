"""microsoft.graph.security.alert, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import (
        SecurityAlertClassification,
        SecurityAlertDetermination,
        SecurityAlertEvidence,
        SecurityAlertStatus,
    )


class SecurityAlert(Entity):
    """A warning of Microsoft Defender XDR, or of a product that reports to it, that
    something in the organization deserves a look. Alerts that belong together make an
    incident.

    Attributes:
        actor_display_name: Name of the attacker, where it is known.
        alert_web_url: Opens the alert in the portal.
        assigned_to: Who looks after the alert.
        category: The stage of an attack that the alert belongs to.
        classification: Whether the alert was right.
        comments: What the security team has written.
        created_date_time: When the alert was raised.
        description: What happened, in some sentences.
        detection_source: What has noticed it.
        detector_id: ID of the rule that has noticed it.
        determination: What was behind the alert.
        evidence: Devices, users, files, and more that have to do with the alert.
        first_activity_date_time: When it began.
        incident_id: ID of the incident that the alert belongs to.
        incident_web_url: Opens the incident in the portal.
        last_activity_date_time: When it was last seen.
        last_update_date_time: When the alert last changed.
        mitre_techniques: Techniques by their numbers at MITRE ATT&CK.
        provider_alert_id: ID of the alert in the product that has raised it.
        recommended_actions: What to do.
        resolved_date_time: When the alert was dealt with.
        service_source: The product that has raised the alert.
        severity: How much harm can come of it.
        status: How far the work on the alert is.
        system_tags: Labels that the system has given.
        tenant_id: The tenant that the alert was raised in.
        threat_display_name: Name of the threat.
        threat_family_name: Family of the threat.
        title: What happened, in some words.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.alert"

    actor_display_name: Property[str] = Property("actorDisplayName")
    alert_web_url: Property[str] = Property("alertWebUrl")
    assigned_to: Property[str] = Property("assignedTo")
    category: Property[str] = Property("category")
    classification: Property[SecurityAlertClassification] = Property(
        "classification", "security_alert_classification"
    )
    comments: CollectionProperty[SecurityAlertComment] = CollectionProperty(
        "comments", "security_alert_comment"
    )
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    description: Property[str] = Property("description")
    detection_source: Property[SecurityDetectionSource] = Property(
        "detectionSource", "security_detection_source"
    )
    detector_id: Property[str] = Property("detectorId")
    determination: Property[SecurityAlertDetermination] = Property(
        "determination", "security_alert_determination"
    )
    evidence: CollectionProperty[SecurityAlertEvidence] = CollectionProperty(
        "evidence", "security_alert_evidence"
    )
    first_activity_date_time: Property[datetime] = Property(
        "firstActivityDateTime", "Edm.DateTimeOffset"
    )
    incident_id: Property[str] = Property("incidentId")
    incident_web_url: Property[str] = Property("incidentWebUrl")
    last_activity_date_time: Property[datetime] = Property(
        "lastActivityDateTime", "Edm.DateTimeOffset"
    )
    last_update_date_time: Property[datetime] = Property(
        "lastUpdateDateTime", "Edm.DateTimeOffset"
    )
    mitre_techniques: Property[list[str]] = Property("mitreTechniques")
    provider_alert_id: Property[str] = Property("providerAlertId")
    recommended_actions: Property[str] = Property("recommendedActions")
    resolved_date_time: Property[datetime] = Property(
        "resolvedDateTime", "Edm.DateTimeOffset"
    )
    service_source: Property[SecurityServiceSource] = Property(
        "serviceSource", "security_service_source"
    )
    severity: Property[SecurityAlertSeverity] = Property(
        "severity", "security_alert_severity"
    )
    status: Property[SecurityAlertStatus] = Property("status", "security_alert_status")
    system_tags: Property[list[str]] = Property("systemTags")
    tenant_id: Property[str] = Property("tenantId")
    threat_display_name: Property[str] = Property("threatDisplayName")
    threat_family_name: Property[str] = Property("threatFamilyName")
    title: Property[str] = Property("title")


class SecurityAlertComment(Model):
    """What somebody of the security team has written about an alert.

    Attributes:
        comment: The text.
        created_by_display_name: Who has written it, a person or an app.
        created_date_time: When it was written.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.alertComment"

    comment: Property[str] = Property("comment")
    created_by_display_name: Property[str] = Property("createdByDisplayName")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )


class SecurityAlertSeverity(GraphEnum):
    """The values of microsoft.graph.security.alertSeverity.

    Attributes:
        UNKNOWN: Not known.
        INFORMATIONAL: Good to know.
        LOW: Little harm can come of it.
        MEDIUM: Some harm can come of it.
        HIGH: Great harm can come of it.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    INFORMATIONAL = "informational"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"


class SecurityDetectionSource(GraphEnum):
    """The values of microsoft.graph.security.detectionSource.

    Attributes:
        UNKNOWN: Not known.
        MICROSOFT_DEFENDER_FOR_ENDPOINT: Defender for Endpoint.
        ANTIVIRUS: Antivirus.
        SMART_SCREEN: SmartScreen.
        CUSTOM_TI: Indicators of the organization.
        MICROSOFT_DEFENDER_FOR_OFFICE365: Defender for Office 365.
        AUTOMATED_INVESTIGATION: An automated investigation.
        MICROSOFT_THREAT_EXPERTS: Defender Experts.
        CUSTOM_DETECTION: A rule of the organization.
        MICROSOFT_DEFENDER_FOR_IDENTITY: Defender for Identity.
        CLOUD_APP_SECURITY: Defender for Cloud Apps.
        MICROSOFT365_DEFENDER: Defender XDR.
        AZURE_AD_IDENTITY_PROTECTION: Entra ID Protection.
        MANUAL: A person.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    MICROSOFT_DEFENDER_FOR_ENDPOINT = "microsoftDefenderForEndpoint"
    ANTIVIRUS = "antivirus"
    SMART_SCREEN = "smartScreen"
    CUSTOM_TI = "customTi"
    MICROSOFT_DEFENDER_FOR_OFFICE365 = "microsoftDefenderForOffice365"
    AUTOMATED_INVESTIGATION = "automatedInvestigation"
    MICROSOFT_THREAT_EXPERTS = "microsoftThreatExperts"
    CUSTOM_DETECTION = "customDetection"
    MICROSOFT_DEFENDER_FOR_IDENTITY = "microsoftDefenderForIdentity"
    CLOUD_APP_SECURITY = "cloudAppSecurity"
    MICROSOFT365_DEFENDER = "microsoft365Defender"
    AZURE_AD_IDENTITY_PROTECTION = "azureAdIdentityProtection"
    MANUAL = "manual"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"


class SecurityServiceSource(GraphEnum):
    """The values of microsoft.graph.security.serviceSource.

    Attributes:
        UNKNOWN: Not known.
        MICROSOFT_DEFENDER_FOR_ENDPOINT: Defender for Endpoint.
        MICROSOFT_DEFENDER_FOR_IDENTITY: Defender for Identity.
        MICROSOFT_DEFENDER_FOR_CLOUD_APPS: Defender for Cloud Apps.
        MICROSOFT_DEFENDER_FOR_OFFICE365: Defender for Office 365.
        MICROSOFT365_DEFENDER: Defender XDR.
        AZURE_AD_IDENTITY_PROTECTION: Entra ID Protection.
        MICROSOFT_APP_GOVERNANCE: App governance.
        DATA_LOSS_PREVENTION: Purview Data Loss Prevention.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
        MICROSOFT_DEFENDER_FOR_CLOUD: Defender for Cloud.
    """

    UNKNOWN = "unknown"
    MICROSOFT_DEFENDER_FOR_ENDPOINT = "microsoftDefenderForEndpoint"
    MICROSOFT_DEFENDER_FOR_IDENTITY = "microsoftDefenderForIdentity"
    MICROSOFT_DEFENDER_FOR_CLOUD_APPS = "microsoftDefenderForCloudApps"
    MICROSOFT_DEFENDER_FOR_OFFICE365 = "microsoftDefenderForOffice365"
    MICROSOFT365_DEFENDER = "microsoft365Defender"
    AZURE_AD_IDENTITY_PROTECTION = "azureAdIdentityProtection"
    MICROSOFT_APP_GOVERNANCE = "microsoftAppGovernance"
    DATA_LOSS_PREVENTION = "dataLossPrevention"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
    MICROSOFT_DEFENDER_FOR_CLOUD = "microsoftDefenderForCloud"
