"""microsoft.graph.security.alert."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity


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

    actor_display_name = Property("actorDisplayName")
    alert_web_url = Property("alertWebUrl")
    assigned_to = Property("assignedTo")
    category = Property("category")
    classification = Property("classification", "security_alert_classification")
    comments = Property("comments", "security_alert_comment", collection=True)
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    description = Property("description")
    detection_source = Property("detectionSource", "security_detection_source")
    detector_id = Property("detectorId")
    determination = Property("determination", "security_alert_determination")
    evidence = Property("evidence", "security_alert_evidence", collection=True)
    first_activity_date_time = Property("firstActivityDateTime", "Edm.DateTimeOffset")
    incident_id = Property("incidentId")
    incident_web_url = Property("incidentWebUrl")
    last_activity_date_time = Property("lastActivityDateTime", "Edm.DateTimeOffset")
    last_update_date_time = Property("lastUpdateDateTime", "Edm.DateTimeOffset")
    mitre_techniques = Property("mitreTechniques", collection=True)
    provider_alert_id = Property("providerAlertId")
    recommended_actions = Property("recommendedActions")
    resolved_date_time = Property("resolvedDateTime", "Edm.DateTimeOffset")
    service_source = Property("serviceSource", "security_service_source")
    severity = Property("severity", "security_alert_severity")
    status = Property("status", "security_alert_status")
    system_tags = Property("systemTags", collection=True)
    tenant_id = Property("tenantId")
    threat_display_name = Property("threatDisplayName")
    threat_family_name = Property("threatFamilyName")
    title = Property("title")
