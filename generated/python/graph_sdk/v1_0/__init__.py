"""Microsoft Graph v1.0."""

from graph_sdk.v1_0 import models as models
from graph_sdk.v1_0.client import AsyncGraph as AsyncGraph
from graph_sdk.v1_0.client import Graph as Graph

__all__ = ["AsyncGraph", "Graph", "models"]
