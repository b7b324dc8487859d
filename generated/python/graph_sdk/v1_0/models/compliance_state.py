"""microsoft.graph.complianceState."""

from graph_sdk._runtime.enums import GraphEnum


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
