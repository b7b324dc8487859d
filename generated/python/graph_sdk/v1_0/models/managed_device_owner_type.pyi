from graph_sdk._runtime.enums import GraphEnum

class ManagedDeviceOwnerType(GraphEnum):
    UNKNOWN = "unknown"
    COMPANY = "company"
    PERSONAL = "personal"
