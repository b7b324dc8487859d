"""microsoft.graph.security.serviceSource."""

from graph_sdk._runtime.enums import GraphEnum


class SecurityServiceSource(GraphEnum):
    """The values of microsoft.graph.security.serviceSource.

    Attributes:
        UNKNOWN: Not known.
        MICROSOFT_DEFENDER_FOR_ENDPOINT: Defender for Endpoint.
        MICROSOFT_DEFENDER_FOR_IDENTITY: Defender for Identity.
        MICROSOFT_DEFENDER_FOR_CLOUD_APPS: Defender for Cloud Apps.
        MICROSOFT_DEFENDER_FOR_OFFICE365: Defender for Office 365.
        MICROSOFT365_DEFENDER: Defender XDR.
        AZURE_AD_IDENTITY_PROTECTION: Entra ID Protection.
        MICROSOFT_APP_GOVERNANCE: App governance.
        DATA_LOSS_PREVENTION: Purview Data Loss Prevention.
        UNKNOWN_FUTURE_VALUE: Stands for members that will be added later; it is never
            sent.
        MICROSOFT_DEFENDER_FOR_CLOUD: Defender for Cloud.
    """

    UNKNOWN = "unknown"
    MICROSOFT_DEFENDER_FOR_ENDPOINT = "microsoftDefenderForEndpoint"
    MICROSOFT_DEFENDER_FOR_IDENTITY = "microsoftDefenderForIdentity"
    MICROSOFT_DEFENDER_FOR_CLOUD_APPS = "microsoftDefenderForCloudApps"
    MICROSOFT_DEFENDER_FOR_OFFICE365 = "microsoftDefenderForOffice365"
    MICROSOFT365_DEFENDER = "microsoft365Defender"
    AZURE_AD_IDENTITY_PROTECTION = "azureAdIdentityProtection"
    MICROSOFT_APP_GOVERNANCE = "microsoftAppGovernance"
    DATA_LOSS_PREVENTION = "dataLossPrevention"
    UNKNOWN_FUTURE_VALUE = "unknownFutureValue"
    MICROSOFT_DEFENDER_FOR_CLOUD = "microsoftDefenderForCloud"
