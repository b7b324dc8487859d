from graph_sdk._runtime.enums import GraphEnum

class Sensitivity(GraphEnum):
    NORMAL = "normal"
    PERSONAL = "personal"
    PRIVATE = "private"
    CONFIDENTIAL = "confidential"
