"""Operations on resources of the type managedDevice."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_GET = Operation(
    "managed_devices.get",
    (
        (
            "GET",
            "/users/{users_id}/managedDevices/{managed_device_id}",
            "entity",
            "managed_device",
        ),
        (
            "GET",
            "/deviceManagement/managedDevices/{managed_device_id}",
            "entity",
            "managed_device",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-1.0",
)
_LIST = Operation(
    "managed_devices.list",
    (
        ("GET", "/users/{users_id}/managedDevices", "collection", "managed_device"),
        ("GET", "/deviceManagement/managedDevices", "collection", "managed_device"),
    ),
    docs="https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0",
)
_UPDATE = Operation(
    "managed_devices.update",
    (
        (
            "PATCH",
            "/users/{users_id}/managedDevices/{managed_device_id}",
            "entity",
            "managed_device",
        ),
        (
            "PATCH",
            "/deviceManagement/managedDevices/{managed_device_id}",
            "entity",
            "managed_device",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-1.0",
    body_type="managed_device",
)
_WIPE = Operation(
    "managed_devices.wipe",
    (
        ("POST", "/users/{users_id}/managedDevices/{managed_device_id}/wipe", "empty"),
        ("POST", "/deviceManagement/managedDevices/{managed_device_id}/wipe", "empty"),
    ),
    docs="https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0",
)


class ManagedDevices(Group):
    """Operations on resources of the type managedDevice.

    A device that Intune manages, and what is known about it.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get(self, *, users_id=None, managed_device_id, select=None, **options):
        """Read a managedDevice.

        Routes:
            GET /users/{users_id}/managedDevices/{managed_device_id}
            GET /deviceManagement/managedDevices/{managed_device_id}

        Permissions:
            Delegated (work or school account): DeviceManagementManagedDevices.Read.All
            Delegated (personal Microsoft account): not supported
            Application: DeviceManagementManagedDevices.Read.All

        Args:
            users_id: The ID of the users.
            managed_device_id: The ID of the managed device.
            select: Properties to return.

        Returns:
            ManagedDevice.

        https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {"users_id": users_id, "managed_device_id": managed_device_id},
            query={"$select": select},
            options=options,
        )

    def list(self, *, users_id=None, select=None, filter=None, top=None, **options):
        """Page through the devices that Intune manages: all of them, or those of a user.

        Routes:
            GET /users/{users_id}/managedDevices
            GET /deviceManagement/managedDevices

        Permissions:
            Delegated (work or school account): DeviceManagementManagedDevices.Read.All
            Delegated (personal Microsoft account): not supported
            Application: DeviceManagementManagedDevices.Read.All

        Args:
            users_id: The ID of the users.
            select: Properties to return.
            filter: What the items have to fulfil.
            top: How many items a page has.

        Returns:
            A collection of ManagedDevice; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0
        """
        return self._call(
            _LIST,
            {"users_id": users_id},
            query={"$select": select, "$filter": filter, "$top": top},
            options=options,
        )

    def update(self, body, /, *, users_id=None, managed_device_id, **options):
        """Change what Intune notes about a managedDevice. What the device itself reports
        can't be changed.

        Routes:
            PATCH /users/{users_id}/managedDevices/{managed_device_id}
            PATCH /deviceManagement/managedDevices/{managed_device_id}

        Permissions:
            Delegated (work or school account):
                DeviceManagementManagedDevices.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: DeviceManagementManagedDevices.ReadWrite.All

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            users_id: The ID of the users.
            managed_device_id: The ID of the managed device.

        Returns:
            ManagedDevice.

        https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-1.0
        """
        return self._call(
            _UPDATE,
            {"users_id": users_id, "managed_device_id": managed_device_id},
            body=body,
            options=options,
        )

    def wipe(
        self,
        *,
        users_id=None,
        managed_device_id,
        keep_enrollment_data=UNSET,
        keep_user_data=UNSET,
        mac_os_unlock_code=UNSET,
        persist_esim_data_plan=UNSET,
        **options,
    ):
        """Set a managedDevice back to its first state, with or without what the user keeps
        on it. The wipe begins when the device next reports to Intune, and can't be
        undone.

        Routes:
            POST /users/{users_id}/managedDevices/{managed_device_id}/wipe
            POST /deviceManagement/managedDevices/{managed_device_id}/wipe

        Permissions:
            Delegated (work or school account):
                DeviceManagementManagedDevices.PrivilegedOperations.All
            Delegated (personal Microsoft account): not supported
            Application: DeviceManagementManagedDevices.PrivilegedOperations.All

        Args:
            users_id: The ID of the users.
            managed_device_id: The ID of the managed device.
            keep_enrollment_data: Whether the device stays enrolled.
            keep_user_data: Whether files of the user stay.
            mac_os_unlock_code: Six digits that unlock a Mac afterwards.
            persist_esim_data_plan: Whether the data plan of an eSIM stays.

        https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0
        """
        return self._call(
            _WIPE,
            {"users_id": users_id, "managed_device_id": managed_device_id},
            body={
                "keepEnrollmentData": keep_enrollment_data,
                "keepUserData": keep_user_data,
                "macOsUnlockCode": mac_os_unlock_code,
                "persistEsimDataPlan": persist_esim_data_plan,
            },
            options=options,
        )


class AsyncManagedDevices(AsyncGroup, ManagedDevices):
    """Operations on resources of the type managedDevice. Calls are awaited.

    A device that Intune manages, and what is known about it.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
