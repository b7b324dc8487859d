"""microsoft.graph.bodyType."""

from graph_sdk._runtime.enums import GraphEnum


class BodyType(GraphEnum):
    """The values of microsoft.graph.bodyType.

    Attributes:
        TEXT: Plain text.
        HTML: HTML.
    """

    TEXT = "text"
    HTML = "html"
