from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.security_alert_evidence import SecurityAlertEvidence
from graph_sdk.v1_0.models.security_user_account import SecurityUserAccount

class SecurityUserEvidence(SecurityAlertEvidence):
    user_account: Property[SecurityUserAccount] = ...
