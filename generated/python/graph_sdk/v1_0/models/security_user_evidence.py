"""microsoft.graph.security.userEvidence."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.security_alert_evidence import SecurityAlertEvidence


class SecurityUserEvidence(SecurityAlertEvidence):
    """A user who has to do with an alert.

    Attributes:
        user_account: Account of the user.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.userEvidence"

    user_account = Property("userAccount", "security_user_account")
