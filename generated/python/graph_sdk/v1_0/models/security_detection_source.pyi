from graph_sdk._runtime.enums import GraphEnum

class SecurityDetectionSource(GraphEnum):
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
