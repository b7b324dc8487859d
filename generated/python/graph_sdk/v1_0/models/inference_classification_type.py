"""microsoft.graph.inferenceClassificationType."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class InferenceClassificationType(GraphEnum):
    """The values of microsoft.graph.inferenceClassificationType.

    Attributes:
        FOCUSED: Stands in the half for what matters.
        OTHER: Stands in the other half.
    """

    FOCUSED = "focused"
    OTHER = "other"
