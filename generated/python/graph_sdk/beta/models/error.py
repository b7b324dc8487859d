"""microsoft.graph.error."""

from graph_sdk._runtime.model import Model, Property


class Error(Model):
    """An error that belongs to one item of a larger piece of work, rather than to a
    request as a whole.

    Attributes:
        code: A short code that programs can act on.
        message: What went wrong, in words for a developer.
        target: What the error is about.
    """

    __slots__ = ()
    _type = "microsoft.graph.error"

    code = Property("code")
    message = Property("message")
    target = Property("target")
