import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("alerts.list: v1.0/api/alert-list.md:67", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/security/alerts?$filter=severity%20eq%20'high'&$top=1", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#security/alerts", "value": [{"id": "2518268485253060642_52b1a353", "azureTenantId": "c3f51b7a-20e9-4d86-a4f7-18b2d90e6c45", "assignedTo": null, "category": "BruteForce", "confidence": 82, "createdDateTime": "2026-03-01T08:03:11Z", "description": "Many passwords were tried for one account.", "eventDateTime": "2026-03-01T07:58:47Z", "feedback": null, "lastModifiedDateTime": "2026-03-01T08:03:12Z", "recommendedActions": ["Reset the password."], "severity": "high", "status": "newAlert", "tags": [], "title": "Password guessing", "userStates": [{"aadUserId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "accountName": "adeleo", "domainName": "contoso.com", "logonIp": "203.0.113.77", "riskScore": "7", "userPrincipalName": "AdeleO@contoso.com"}], "vendorInformation": {"provider": "IPC", "providerVersion": null, "subProvider": null, "vendor": "Microsoft"}}]}},
  kind: "collection",
  call: (graph) => graph.alerts.list({ filter: "severity eq 'high'", top: 1 }),
});
