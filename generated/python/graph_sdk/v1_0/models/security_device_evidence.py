"""microsoft.graph.security.deviceEvidence."""

from __future__ import annotations

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.security_alert_evidence import SecurityAlertEvidence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class SecurityDeviceEvidence(SecurityAlertEvidence):
    """A device that has to do with an alert.

    Attributes:
        azure_ad_device_id: ID of the device in the directory.
        device_dns_name: Full name of the device in the network.
        first_seen_date_time: When the device was first seen.
        mde_device_id: ID of the device in Defender for Endpoint.
        os_build: Build of the operating system.
        os_platform: Operating system.
        version: Version of the operating system.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.deviceEvidence"

    azure_ad_device_id: Property[str] = Property("azureAdDeviceId")
    device_dns_name: Property[str] = Property("deviceDnsName")
    first_seen_date_time: Property[datetime] = Property(
        "firstSeenDateTime", "Edm.DateTimeOffset"
    )
    mde_device_id: Property[str] = Property("mdeDeviceId")
    os_build: Property[int] = Property("osBuild")
    os_platform: Property[str] = Property("osPlatform")
    version: Property[str] = Property("version")
