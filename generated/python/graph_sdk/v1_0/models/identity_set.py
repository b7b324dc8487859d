"""microsoft.graph.identitySet."""

from graph_sdk._runtime.model import Model, Property


class IdentitySet(Model):
    """Who did something, and by what means. More than one of the properties can be set: a
    user who acts through an app, for example.

    Attributes:
        application: The app.
        device: The device.
        user: The user.
    """

    __slots__ = ()
    _type = "microsoft.graph.identitySet"

    application = Property("application", "identity")
    device = Property("device", "identity")
    user = Property("user", "identity")
