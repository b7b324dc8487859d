"""microsoft.graph.alert, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class Alert(Entity):
    """An alert of the legacy security API, in one shape for all providers.

    Deprecated: The legacy alerts API is deprecated; Microsoft has announced its removal
    for April 2026. Use alert instead.

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

    assigned_to: Property[str] = Property("assignedTo")
    azure_tenant_id: Property[str] = Property("azureTenantId")
    category: Property[str] = Property("category")
    confidence: Property[int] = Property("confidence")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    description: Property[str] = Property("description")
    event_date_time: Property[datetime] = Property(
        "eventDateTime", "Edm.DateTimeOffset"
    )
    feedback: Property[AlertFeedback] = Property("feedback", "alert_feedback")
    last_modified_date_time: Property[datetime] = Property(
        "lastModifiedDateTime", "Edm.DateTimeOffset"
    )
    recommended_actions: Property[list[str]] = Property("recommendedActions")
    severity: Property[AlertSeverity] = Property("severity", "alert_severity")
    status: Property[AlertStatus] = Property("status", "alert_status")
    tags: Property[list[str]] = Property("tags")
    title: Property[str] = Property("title")
    user_states: CollectionProperty[UserSecurityState] = CollectionProperty(
        "userStates", "user_security_state"
    )
    vendor_information: Property[SecurityVendorInformation] = Property(
        "vendorInformation", "security_vendor_information"
    )


class SecurityVendorInformation(Model):
    """Who has raised an alert: a product, and the company behind it.

    Attributes:
        provider: The product.
        provider_version: Version of the product.
        sub_provider: The part of the product.
        vendor: The company.
    """

    __slots__ = ()
    _type = "microsoft.graph.securityVendorInformation"

    provider: Property[str] = Property("provider")
    provider_version: Property[str] = Property("providerVersion")
    sub_provider: Property[str] = Property("subProvider")
    vendor: Property[str] = Property("vendor")


class UserSecurityState(Model):
    """A user who has to do with an alert.

    Attributes:
        aad_user_id: ID of the user in the directory.
        account_name: Name of the account.
        domain_name: Domain of the account.
        is_vpn: Whether the user came in by VPN.
        logon_date_time: When the user signed in.
        logon_ip: Address from which the user signed in.
        risk_score: How risky the provider finds the user.
        user_principal_name: Principal name of the user.
    """

    __slots__ = ()
    _type = "microsoft.graph.userSecurityState"

    aad_user_id: Property[str] = Property("aadUserId")
    account_name: Property[str] = Property("accountName")
    domain_name: Property[str] = Property("domainName")
    is_vpn: Property[bool] = Property("isVpn")
    logon_date_time: Property[datetime] = Property(
        "logonDateTime", "Edm.DateTimeOffset"
    )
    logon_ip: Property[str] = Property("logonIp")
    risk_score: Property[str] = Property("riskScore")
    user_principal_name: Property[str] = Property("userPrincipalName")


class AlertFeedback(GraphEnum):
    """The values of microsoft.graph.alertFeedback.

    Attributes:
        UNKNOWN: Nobody has judged the alert.
        TRUE_POSITIVE: The alert was right.
        FALSE_POSITIVE: The alert was wrong.
        BENIGN_POSITIVE: The alert was right, and the activity was wanted.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    TRUE_POSITIVE = "truePositive"
    FALSE_POSITIVE = "falsePositive"
    BENIGN_POSITIVE = "benignPositive"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"


class AlertSeverity(GraphEnum):
    """The values of microsoft.graph.alertSeverity.

    Attributes:
        UNKNOWN: The provider has not said.
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


class AlertStatus(GraphEnum):
    """The values of microsoft.graph.alertStatus.

    Attributes:
        UNKNOWN: The provider has not said.
        NEW_ALERT: Nobody has taken it up.
        IN_PROGRESS: Somebody looks into it.
        RESOLVED: It is dealt with.
        DISMISSED: It needs no work.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    NEW_ALERT = "newAlert"
    IN_PROGRESS = "inProgress"
    RESOLVED = "resolved"
    DISMISSED = "dismissed"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
