"""microsoft.graph.security.userAccount."""

from graph_sdk._runtime.model import Model, Property


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

    account_name = Property("accountName")
    azure_ad_user_id = Property("azureAdUserId")
    display_name = Property("displayName")
    domain_name = Property("domainName")
    user_principal_name = Property("userPrincipalName")
    user_sid = Property("userSid")
