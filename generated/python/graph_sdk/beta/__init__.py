"""Microsoft Graph beta."""

from graph_sdk.beta import models as models
from graph_sdk.beta.client import AsyncGraph as AsyncGraph
from graph_sdk.beta.client import Graph as Graph

__all__ = ["AsyncGraph", "Graph", "models"]
