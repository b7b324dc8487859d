"""microsoft.graph.alert."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity


class Alert(Entity):
    """An alert of the legacy security API, in one shape for all providers.

    Attributes:
        assigned_to: Who looks after the alert.
        azure_tenant_id: The tenant that the alert was raised in.
        category: What kind of alert it is.
        confidence: How sure the provider is, from 1 to 100.
        created_date_time: When the provider raised the alert.
        description: What happened, in some sentences.
        event_date_time: When it happened.
        feedback: Whether the alert was right.
        last_modified_date_time: When the alert last changed.
        recommended_actions: What to do.
        severity: How much harm can come of it.
        status: How far the work on the alert is.
        tags: Labels that users have given.
        title: What happened, in some words.
        user_states: Users who have to do with the alert.
        vendor_information: Who has raised the alert.
    """

    __slots__ = ()
    _type = "microsoft.graph.alert"

    assigned_to = Property("assignedTo")
    azure_tenant_id = Property("azureTenantId")
    category = Property("category")
    confidence = Property("confidence")
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    description = Property("description")
    event_date_time = Property("eventDateTime", "Edm.DateTimeOffset")
    feedback = Property("feedback", "alert_feedback")
    last_modified_date_time = Property("lastModifiedDateTime", "Edm.DateTimeOffset")
    recommended_actions = Property("recommendedActions", collection=True)
    severity = Property("severity", "alert_severity")
    status = Property("status", "alert_status")
    tags = Property("tags", collection=True)
    title = Property("title")
    user_states = Property("userStates", "user_security_state", collection=True)
    vendor_information = Property("vendorInformation", "security_vendor_information")
