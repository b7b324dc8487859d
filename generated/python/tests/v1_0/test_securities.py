"""The documented examples of securities."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_list_alerts_v2():
    """v1.0/api/security-list-alerts_v2.md:62,78 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/security/alerts_v2?$filter=status%20eq%20'new'&$top=1",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#security/alerts_v2",
                "value": [
                    {
                        "id": "da637551227677560813_-961444813",
                        "providerAlertId": "da637551227677560813_-961444813",
                        "incidentId": "28282",
                        "status": "new",
                        "severity": "low",
                        "classification": "unknown",
                        "determination": "unknown",
                        "serviceSource": "microsoftDefenderForEndpoint",
                        "detectionSource": "antivirus",
                        "detectorId": "e0da400f-affd-43ef-b1d5-afc2eb6f2756",
                        "tenantId": "c3f51b7a-20e9-4d86-a4f7-18b2d90e6c45",
                        "title": "Hidden file was run",
                        "description": "A file that the system hides was started by hand.",
                        "recommendedActions": "Ask the user; look at the timeline of the device.",
                        "category": "DefenseEvasion",
                        "assignedTo": None,
                        "alertWebUrl": "https://security.microsoft.com/alerts/da637551227677560813_-961444813?tid=c3f51b7a-20e9-4d86-a4f7-18b2d90e6c45",
                        "incidentWebUrl": "https://security.microsoft.com/incidents/28282?tid=c3f51b7a-20e9-4d86-a4f7-18b2d90e6c45",
                        "actorDisplayName": None,
                        "threatDisplayName": None,
                        "threatFamilyName": None,
                        "mitreTechniques": ["T1564.001"],
                        "createdDateTime": "2026-03-01T12:19:27Z",
                        "lastUpdateDateTime": "2026-03-01T12:24:01Z",
                        "resolvedDateTime": None,
                        "firstActivityDateTime": "2026-03-01T11:45:50Z",
                        "lastActivityDateTime": "2026-03-01T11:46:22Z",
                        "systemTags": [],
                        "comments": [],
                        "evidence": [
                            {
                                "@odata.type": "#microsoft.graph.security.deviceEvidence",
                                "createdDateTime": "2026-03-01T12:19:27Z",
                                "verdict": "suspicious",
                                "remediationStatus": "none",
                                "remediationStatusDetails": None,
                                "roles": [],
                                "detailedRoles": ["Main device"],
                                "tags": [],
                                "firstSeenDateTime": "2025-09-12T07:28:32Z",
                                "mdeDeviceId": "73e7e2de709dff64ef64b1d0c30e67fab63279db",
                                "azureAdDeviceId": "9f2b7d41-58c3-4e06-a1d9-40e7bc8f2563",
                                "deviceDnsName": "con-4417.contoso.com",
                                "osPlatform": "Windows11",
                                "osBuild": 26100,
                                "version": "24H2",
                            },
                            {
                                "@odata.type": "#microsoft.graph.security.userEvidence",
                                "createdDateTime": "2026-03-01T12:19:27Z",
                                "verdict": "unknown",
                                "remediationStatus": "none",
                                "remediationStatusDetails": None,
                                "roles": [],
                                "detailedRoles": [],
                                "tags": [],
                                "userAccount": {
                                    "accountName": "adeleo",
                                    "azureAdUserId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                                    "displayName": "Adele Okafor",
                                    "domainName": "contoso",
                                    "userPrincipalName": "AdeleO@contoso.com",
                                    "userSid": None,
                                },
                            },
                        ],
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.securities.list_alerts_v2(
            filter="status eq 'new'", top=1
        )
        exchange.check(answer, kind="collection", type=models.SecurityAlert)
