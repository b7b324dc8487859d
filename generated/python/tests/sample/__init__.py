"""A small version of the service, in the shape of the generated ones."""

from tests.sample import models as models
from tests.sample.client import AsyncGraph as AsyncGraph
from tests.sample.client import Graph as Graph
