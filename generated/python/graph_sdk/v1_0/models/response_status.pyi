from datetime import datetime

from graph_sdk._runtime.model import Model, Property
from graph_sdk.v1_0.models.response_type import ResponseType

class ResponseStatus(Model):
    response: Property[ResponseType] = ...
    time: Property[datetime] = ...
