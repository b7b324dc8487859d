from graph_sdk._runtime.enums import GraphEnum

class AutomaticRepliesStatus(GraphEnum):
    DISABLED = "disabled"
    ALWAYS_ENABLED = "alwaysEnabled"
    SCHEDULED = "scheduled"
