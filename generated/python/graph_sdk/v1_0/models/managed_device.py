"""microsoft.graph.managedDevice, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.v1_0.models.entity import Entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import ManagedDeviceOwnerType


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

    azure_ad_device_id: Property[str] = Property("azureADDeviceId")
    azure_ad_registered: Property[bool] = Property("azureADRegistered")
    compliance_state: Property[ComplianceState] = Property(
        "complianceState", "compliance_state"
    )
    device_action_results: CollectionProperty[DeviceActionResult] = CollectionProperty(
        "deviceActionResults", "device_action_result"
    )
    device_name: Property[str] = Property("deviceName")
    email_address: Property[str] = Property("emailAddress")
    enrolled_date_time: Property[datetime] = Property(
        "enrolledDateTime", "Edm.DateTimeOffset"
    )
    free_storage_space_in_bytes: Property[int] = Property("freeStorageSpaceInBytes")
    is_encrypted: Property[bool] = Property("isEncrypted")
    is_supervised: Property[bool] = Property("isSupervised")
    last_sync_date_time: Property[datetime] = Property(
        "lastSyncDateTime", "Edm.DateTimeOffset"
    )
    managed_device_name: Property[str] = Property("managedDeviceName")
    managed_device_owner_type: Property[ManagedDeviceOwnerType] = Property(
        "managedDeviceOwnerType", "managed_device_owner_type"
    )
    manufacturer: Property[str] = Property("manufacturer")
    model: Property[str] = Property("model")
    notes: Property[str] = Property("notes")
    operating_system: Property[str] = Property("operatingSystem")
    os_version: Property[str] = Property("osVersion")
    serial_number: Property[str] = Property("serialNumber")
    total_storage_space_in_bytes: Property[int] = Property("totalStorageSpaceInBytes")
    user_display_name: Property[str] = Property("userDisplayName")
    user_id: Property[str] = Property("userId")
    user_principal_name: Property[str] = Property("userPrincipalName")


class DeviceActionResult(Model):
    """What became of an action on a managedDevice.

    Attributes:
        action_name: Name of the action.
        action_state: How far the action got.
        last_updated_date_time: When the state last changed.
        start_date_time: When the action was asked for.
    """

    __slots__ = ()
    _type = "microsoft.graph.deviceActionResult"

    action_name: Property[str] = Property("actionName")
    action_state: Property[ActionState] = Property("actionState", "action_state")
    last_updated_date_time: Property[datetime] = Property(
        "lastUpdatedDateTime", "Edm.DateTimeOffset"
    )
    start_date_time: Property[datetime] = Property(
        "startDateTime", "Edm.DateTimeOffset"
    )


class ActionState(GraphEnum):
    """How far an action on a device got.

    Attributes:
        NONE: Nothing is known.
        PENDING: The device has not heard of it yet.
        CANCELED: It was taken back.
        ACTIVE: The device works on it.
        DONE: It is done.
        FAILED: It went wrong.
        NOT_SUPPORTED: The device can't do it.
    """

    NONE = "none"
    PENDING = "pending"
    CANCELED = "canceled"
    ACTIVE = "active"
    DONE = "done"
    FAILED = "failed"
    NOT_SUPPORTED = "notSupported"


class ComplianceState(GraphEnum):
    """Whether a device meets the rules of the organization.

    Attributes:
        UNKNOWN: Not known.
        COMPLIANT: It does.
        NONCOMPLIANT: It doesn't.
        CONFLICT: Rules contradict each other.
        ERROR: The rules could not be checked.
        IN_GRACE_PERIOD: It doesn't, but has some time left.
        CONFIG_MANAGER: Configuration Manager looks after the device.
    """

    UNKNOWN = "unknown"
    COMPLIANT = "compliant"
    NONCOMPLIANT = "noncompliant"
    CONFLICT = "conflict"
    ERROR = "error"
    IN_GRACE_PERIOD = "inGracePeriod"
    CONFIG_MANAGER = "configManager"
