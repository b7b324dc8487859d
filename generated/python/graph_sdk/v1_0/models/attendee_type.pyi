from graph_sdk._runtime.enums import GraphEnum

class AttendeeType(GraphEnum):
    REQUIRED = "required"
    OPTIONAL = "optional"
    RESOURCE = "resource"
