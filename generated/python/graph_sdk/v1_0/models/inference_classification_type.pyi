from graph_sdk._runtime.enums import GraphEnum

class InferenceClassificationType(GraphEnum):
    FOCUSED = "focused"
    OTHER = "other"
