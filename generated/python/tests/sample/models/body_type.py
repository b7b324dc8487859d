"""bodyType"""

from graph_sdk._runtime.enums import GraphEnum


class BodyType(GraphEnum):
    """The type bodyType."""

    TEXT = "text"
    HTML = "html"
