from graph_sdk._runtime.enums import GraphEnum

class BodyType(GraphEnum):
    TEXT = "text"
    HTML = "html"
