import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("managed_devices.get: v1.0/api/intune-devices-manageddevice-get.md:66", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/705c034c-034c-705c-4c03-5c704c035c70", "headers": {"accept": "application/json"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDevices/$entity", "id": "705c034c-034c-705c-4c03-5c704c035c70", "userId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "deviceName": "CON-4417", "managedDeviceName": "AdeleO_Windows_2/11/2026", "managedDeviceOwnerType": "company", "enrolledDateTime": "2026-02-11T08:02:40Z", "lastSyncDateTime": "2026-03-04T06:51:12Z", "operatingSystem": "Windows", "osVersion": "10.0.26100.3194", "complianceState": "compliant", "azureADRegistered": true, "azureADDeviceId": "9f2b7d41-58c3-4e06-a1d9-40e7bc8f2563", "emailAddress": "AdeleO@contoso.com", "userPrincipalName": "AdeleO@contoso.com", "userDisplayName": "Adele Okafor", "manufacturer": "Contoso", "model": "Notebook 14", "serialNumber": "0F331G6214", "isEncrypted": true, "isSupervised": false, "totalStorageSpaceInBytes": 511101108224, "freeStorageSpaceInBytes": 301989888000, "notes": null, "deviceActionResults": []}},
  kind: "entity",
  call: (graph) => graph.managedDevices.get({ managedDeviceId: "705c034c-034c-705c-4c03-5c704c035c70", headers: {"accept": "application/json"} }),
});

replay("managed_devices.list: v1.0/api/intune-devices-manageddevice-list.md:66", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices?$filter=operatingSystem%20eq%20'Windows'", "headers": {"accept": "application/json"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDevices", "value": [{"id": "705c034c-034c-705c-4c03-5c704c035c70", "userId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "deviceName": "CON-4417", "managedDeviceName": "AdeleO_Windows_2/11/2026", "managedDeviceOwnerType": "company", "enrolledDateTime": "2026-02-11T08:02:40Z", "lastSyncDateTime": "2026-03-04T06:51:12Z", "operatingSystem": "Windows", "osVersion": "10.0.26100.3194", "complianceState": "compliant", "azureADRegistered": true, "azureADDeviceId": "9f2b7d41-58c3-4e06-a1d9-40e7bc8f2563", "emailAddress": "AdeleO@contoso.com", "userPrincipalName": "AdeleO@contoso.com", "userDisplayName": "Adele Okafor", "manufacturer": "Contoso", "model": "Notebook 14", "serialNumber": "0F331G6214", "isEncrypted": true, "isSupervised": false, "totalStorageSpaceInBytes": 511101108224, "freeStorageSpaceInBytes": 301989888000, "notes": null, "deviceActionResults": []}]}},
  kind: "collection",
  call: (graph) => graph.managedDevices.list({ filter: "operatingSystem eq 'Windows'", headers: {"accept": "application/json"} }),
});

replay("managed_devices.update: v1.0/api/intune-devices-manageddevice-update.md:69", Graph, {
  request: {"method": "PATCH", "url": "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/705c034c-034c-705c-4c03-5c704c035c70", "headers": {"accept": "application/json", "content-type": "application/json"}, "body": {"managedDeviceOwnerType": "personal", "notes": "Bought by the user in 2024."}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDevices/$entity", "id": "705c034c-034c-705c-4c03-5c704c035c70", "userId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "deviceName": "CON-4417", "managedDeviceName": "AdeleO_Windows_2/11/2026", "managedDeviceOwnerType": "personal", "enrolledDateTime": "2026-02-11T08:02:40Z", "lastSyncDateTime": "2026-03-04T06:51:12Z", "operatingSystem": "Windows", "osVersion": "10.0.26100.3194", "complianceState": "compliant", "azureADRegistered": true, "azureADDeviceId": "9f2b7d41-58c3-4e06-a1d9-40e7bc8f2563", "emailAddress": "AdeleO@contoso.com", "userPrincipalName": "AdeleO@contoso.com", "userDisplayName": "Adele Okafor", "manufacturer": "Contoso", "model": "Notebook 14", "serialNumber": "0F331G6214", "isEncrypted": true, "isSupervised": false, "totalStorageSpaceInBytes": 511101108224, "freeStorageSpaceInBytes": 301989888000, "notes": "Bought by the user in 2024.", "deviceActionResults": []}},
  kind: "entity",
  call: (graph) => graph.managedDevices.update({"managedDeviceOwnerType": "personal", "notes": "Bought by the user in 2024."}, { managedDeviceId: "705c034c-034c-705c-4c03-5c704c035c70", headers: {"accept": "application/json", "content-type": "application/json"} }),
});

replay("managed_devices.wipe: v1.0/api/intune-devices-manageddevice-wipe.md:70", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/705c034c-034c-705c-4c03-5c704c035c70/wipe", "headers": {"accept": "application/json", "content-type": "application/json"}, "body": {"keepEnrollmentData": false, "keepUserData": false, "macOsUnlockCode": "417802", "persistEsimDataPlan": true}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.managedDevices.wipe({ managedDeviceId: "705c034c-034c-705c-4c03-5c704c035c70", keepEnrollmentData: false, keepUserData: false, macOsUnlockCode: "417802", persistEsimDataPlan: true, headers: {"accept": "application/json", "content-type": "application/json"} }),
});
