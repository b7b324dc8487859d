"""The documented examples of managed devices."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_get_manageddevice():
    """v1.0/api/intune-devices-manageddevice-get.md:66,82 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/705c034c-034c-705c-4c03-5c704c035c70",
            {"Accept": "application/json"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDevices/$entity",
                "id": "705c034c-034c-705c-4c03-5c704c035c70",
                "userId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                "deviceName": "CON-4417",
                "managedDeviceName": "AdeleO_Windows_2/11/2026",
                "managedDeviceOwnerType": "company",
                "enrolledDateTime": "2026-02-11T08:02:40Z",
                "lastSyncDateTime": "2026-03-04T06:51:12Z",
                "operatingSystem": "Windows",
                "osVersion": "10.0.26100.3194",
                "complianceState": "compliant",
                "azureADRegistered": True,
                "azureADDeviceId": "9f2b7d41-58c3-4e06-a1d9-40e7bc8f2563",
                "emailAddress": "AdeleO@contoso.com",
                "userPrincipalName": "AdeleO@contoso.com",
                "userDisplayName": "Adele Okafor",
                "manufacturer": "Contoso",
                "model": "Notebook 14",
                "serialNumber": "0F331G6214",
                "isEncrypted": True,
                "isSupervised": False,
                "totalStorageSpaceInBytes": 511101108224,
                "freeStorageSpaceInBytes": 301989888000,
                "notes": None,
                "deviceActionResults": [],
            },
        ),
    ) as exchange:
        answer = exchange.graph.managed_devices.get(
            managed_device_id="705c034c-034c-705c-4c03-5c704c035c70",
            headers={"Accept": "application/json"},
        )
        exchange.check(answer, kind="entity", type=models.ManagedDevice)


def test_list_manageddevices():
    """v1.0/api/intune-devices-manageddevice-list.md:66,83 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices?$filter=operatingSystem%20eq%20'Windows'",
            {"Accept": "application/json"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDevices",
                "value": [
                    {
                        "id": "705c034c-034c-705c-4c03-5c704c035c70",
                        "userId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "deviceName": "CON-4417",
                        "managedDeviceName": "AdeleO_Windows_2/11/2026",
                        "managedDeviceOwnerType": "company",
                        "enrolledDateTime": "2026-02-11T08:02:40Z",
                        "lastSyncDateTime": "2026-03-04T06:51:12Z",
                        "operatingSystem": "Windows",
                        "osVersion": "10.0.26100.3194",
                        "complianceState": "compliant",
                        "azureADRegistered": True,
                        "azureADDeviceId": "9f2b7d41-58c3-4e06-a1d9-40e7bc8f2563",
                        "emailAddress": "AdeleO@contoso.com",
                        "userPrincipalName": "AdeleO@contoso.com",
                        "userDisplayName": "Adele Okafor",
                        "manufacturer": "Contoso",
                        "model": "Notebook 14",
                        "serialNumber": "0F331G6214",
                        "isEncrypted": True,
                        "isSupervised": False,
                        "totalStorageSpaceInBytes": 511101108224,
                        "freeStorageSpaceInBytes": 301989888000,
                        "notes": None,
                        "deviceActionResults": [],
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.managed_devices.list(
            filter="operatingSystem eq 'Windows'",
            headers={"Accept": "application/json"},
        )
        exchange.check(answer, kind="collection", type=models.ManagedDevice)


def test_update_manageddevice():
    """v1.0/api/intune-devices-manageddevice-update.md:69,91 Examples."""
    with replay(
        version="v1.0",
        request=(
            "PATCH",
            "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/705c034c-034c-705c-4c03-5c704c035c70",
            {"Accept": "application/json", "Content-Type": "application/json"},
            {
                "managedDeviceOwnerType": "personal",
                "notes": "Bought by the user in 2024.",
            },
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDevices/$entity",
                "id": "705c034c-034c-705c-4c03-5c704c035c70",
                "userId": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                "deviceName": "CON-4417",
                "managedDeviceName": "AdeleO_Windows_2/11/2026",
                "managedDeviceOwnerType": "personal",
                "enrolledDateTime": "2026-02-11T08:02:40Z",
                "lastSyncDateTime": "2026-03-04T06:51:12Z",
                "operatingSystem": "Windows",
                "osVersion": "10.0.26100.3194",
                "complianceState": "compliant",
                "azureADRegistered": True,
                "azureADDeviceId": "9f2b7d41-58c3-4e06-a1d9-40e7bc8f2563",
                "emailAddress": "AdeleO@contoso.com",
                "userPrincipalName": "AdeleO@contoso.com",
                "userDisplayName": "Adele Okafor",
                "manufacturer": "Contoso",
                "model": "Notebook 14",
                "serialNumber": "0F331G6214",
                "isEncrypted": True,
                "isSupervised": False,
                "totalStorageSpaceInBytes": 511101108224,
                "freeStorageSpaceInBytes": 301989888000,
                "notes": "Bought by the user in 2024.",
                "deviceActionResults": [],
            },
        ),
    ) as exchange:
        answer = exchange.graph.managed_devices.update(
            models.ManagedDevice.from_dict(
                {
                    "managedDeviceOwnerType": "personal",
                    "notes": "Bought by the user in 2024.",
                }
            ),
            managed_device_id="705c034c-034c-705c-4c03-5c704c035c70",
            headers={"Accept": "application/json"},
        )
        exchange.check(answer, kind="entity", type=models.ManagedDevice)


def test_wipe_manageddevice():
    """v1.0/api/intune-devices-manageddevice-wipe.md:70,90 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/705c034c-034c-705c-4c03-5c704c035c70/wipe",
            {"Accept": "application/json", "Content-Type": "application/json"},
            {
                "keepEnrollmentData": False,
                "keepUserData": False,
                "macOsUnlockCode": "417802",
                "persistEsimDataPlan": True,
            },
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.managed_devices.wipe(
            keep_enrollment_data=False,
            keep_user_data=False,
            mac_os_unlock_code="417802",
            persist_esim_data_plan=True,
            managed_device_id="705c034c-034c-705c-4c03-5c704c035c70",
            headers={"Accept": "application/json"},
        )
        exchange.check(answer, kind="empty")
