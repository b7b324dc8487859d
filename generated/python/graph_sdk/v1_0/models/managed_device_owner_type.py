"""microsoft.graph.managedDeviceOwnerType."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class ManagedDeviceOwnerType(GraphEnum):
    """Whom a device belongs to.

    Attributes:
        UNKNOWN: Not known.
        COMPANY: The organization.
        PERSONAL: The user.
    """

    UNKNOWN = "unknown"
    COMPANY = "company"
    PERSONAL = "personal"
