from graph_sdk._runtime.enums import GraphEnum

class Importance(GraphEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
