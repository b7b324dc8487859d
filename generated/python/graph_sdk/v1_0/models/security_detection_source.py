"""microsoft.graph.security.detectionSource."""

from graph_sdk._runtime.enums import GraphEnum


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
