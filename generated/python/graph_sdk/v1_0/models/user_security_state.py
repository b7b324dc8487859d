"""microsoft.graph.userSecurityState."""

from graph_sdk._runtime.model import Model, Property


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

    aad_user_id = Property("aadUserId")
    account_name = Property("accountName")
    domain_name = Property("domainName")
    is_vpn = Property("isVpn")
    logon_date_time = Property("logonDateTime", "Edm.DateTimeOffset")
    logon_ip = Property("logonIp")
    risk_score = Property("riskScore")
    user_principal_name = Property("userPrincipalName")
