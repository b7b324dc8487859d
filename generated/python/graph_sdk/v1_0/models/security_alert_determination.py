"""microsoft.graph.security.alertDetermination."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class SecurityAlertDetermination(GraphEnum):
    """The values of microsoft.graph.security.alertDetermination.

    Attributes:
        UNKNOWN: Nobody has said.
        APT: A persistent, well-equipped attacker.
        MALWARE: Malicious software.
        SECURITY_PERSONNEL: Somebody of the security team.
        SECURITY_TESTING: A test.
        UNWANTED_SOFTWARE: Software that nobody wants.
        OTHER: Something else.
        MULTI_STAGED_ATTACK: An attack in several steps.
        COMPROMISED_ACCOUNT: An account in wrong hands.
        PHISHING: A message that lures people.
        MALICIOUS_USER_ACTIVITY: A user who means harm.
        NOT_MALICIOUS: Nothing suspicious.
        NOT_ENOUGH_DATA_TO_VALIDATE: Too little is known.
        CONFIRMED_ACTIVITY: Suspicious, but known and accepted.
        LINE_OF_BUSINESS_APPLICATION: An app of the organization.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
    """

    UNKNOWN = "unknown"
    APT = "apt"
    MALWARE = "malware"
    SECURITY_PERSONNEL = "securityPersonnel"
    SECURITY_TESTING = "securityTesting"
    UNWANTED_SOFTWARE = "unwantedSoftware"
    OTHER = "other"
    MULTI_STAGED_ATTACK = "multiStagedAttack"
    COMPROMISED_ACCOUNT = "compromisedAccount"
    PHISHING = "phishing"
    MALICIOUS_USER_ACTIVITY = "maliciousUserActivity"
    NOT_MALICIOUS = "notMalicious"
    NOT_ENOUGH_DATA_TO_VALIDATE = "notEnoughDataToValidate"
    CONFIRMED_ACTIVITY = "confirmedActivity"
    LINE_OF_BUSINESS_APPLICATION = "lineOfBusinessApplication"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
