"""microsoft.graph.responseStatus."""

from graph_sdk._runtime.model import Model, Property


class ResponseStatus(Model):
    """What somebody has answered to an invitation, and when.

    Attributes:
        response: The answer.
        time: When the answer was given.
    """

    __slots__ = ()
    _type = "microsoft.graph.responseStatus"

    response = Property("response", "response_type")
    time = Property("time", "Edm.DateTimeOffset")
