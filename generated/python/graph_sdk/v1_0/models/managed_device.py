"""microsoft.graph.managedDevice."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.entity import Entity


class ManagedDevice(Entity):
    """A device that Intune manages, and what is known about it.

    Attributes:
        azure_ad_device_id: ID of the device in the directory.
        azure_ad_registered: Whether the device is registered in the directory.
        compliance_state: Whether the device meets the rules.
        device_action_results: What became of actions on the device.
        device_name: Name that the device gives itself.
        email_address: Mail address of the user.
        enrolled_date_time: When the device was enrolled.
        free_storage_space_in_bytes: Free space in bytes.
        is_encrypted: Whether the storage is encrypted.
        is_supervised: Whether the device is supervised.
        last_sync_date_time: When the device last reported to Intune.
        managed_device_name: Name of the device in Intune.
        managed_device_owner_type: Whom the device belongs to.
        manufacturer: Who made the device.
        model: Model of the device.
        notes: Remarks of an administrator.
        operating_system: Operating system, as in Windows or iOS.
        os_version: Version of the operating system.
        serial_number: Serial number.
        total_storage_space_in_bytes: Size of the storage in bytes.
        user_display_name: Name of the user.
        user_id: ID of the user.
        user_principal_name: Principal name of the user.
    """

    __slots__ = ()
    _type = "microsoft.graph.managedDevice"

    azure_ad_device_id = Property("azureADDeviceId")
    azure_ad_registered = Property("azureADRegistered")
    compliance_state = Property("complianceState", "compliance_state")
    device_action_results = Property(
        "deviceActionResults", "device_action_result", collection=True
    )
    device_name = Property("deviceName")
    email_address = Property("emailAddress")
    enrolled_date_time = Property("enrolledDateTime", "Edm.DateTimeOffset")
    free_storage_space_in_bytes = Property("freeStorageSpaceInBytes")
    is_encrypted = Property("isEncrypted")
    is_supervised = Property("isSupervised")
    last_sync_date_time = Property("lastSyncDateTime", "Edm.DateTimeOffset")
    managed_device_name = Property("managedDeviceName")
    managed_device_owner_type = Property(
        "managedDeviceOwnerType", "managed_device_owner_type"
    )
    manufacturer = Property("manufacturer")
    model = Property("model")
    notes = Property("notes")
    operating_system = Property("operatingSystem")
    os_version = Property("osVersion")
    serial_number = Property("serialNumber")
    total_storage_space_in_bytes = Property("totalStorageSpaceInBytes")
    user_display_name = Property("userDisplayName")
    user_id = Property("userId")
    user_principal_name = Property("userPrincipalName")
