"""microsoft.graph.identitySet."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.beta.models import Identity


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

    application: Property[Identity] = Property("application", "identity")
    device: Property[Identity] = Property("device", "identity")
    user: Property[Identity] = Property("user", "identity")
