"""microsoft.graph.security.userEvidence, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property
from graph_sdk.v1_0.models.security_alert_evidence import SecurityAlertEvidence


class SecurityUserEvidence(SecurityAlertEvidence):
    """A user who has to do with an alert.

    Attributes:
        user_account: Account of the user.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.userEvidence"

    user_account: Property[SecurityUserAccount] = Property(
        "userAccount", "security_user_account"
    )


class SecurityUserAccount(Model):
    """The account of a user who has to do with an alert.

    Attributes:
        account_name: Name of the account.
        azure_ad_user_id: ID of the user in the directory.
        display_name: Name of the user.
        domain_name: Domain of the account.
        user_principal_name: Principal name of the user.
        user_sid: Security identifier of the account.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.userAccount"

    account_name: Property[str] = Property("accountName")
    azure_ad_user_id: Property[str] = Property("azureAdUserId")
    display_name: Property[str] = Property("displayName")
    domain_name: Property[str] = Property("domainName")
    user_principal_name: Property[str] = Property("userPrincipalName")
    user_sid: Property[str] = Property("userSid")
