"""microsoft.graph.recipient."""

from graph_sdk._runtime.model import Model, Property


class Recipient(Model):
    """Somebody who sends a message or an invitation, or receives one.

    Attributes:
        email_address: Name and address.
    """

    __slots__ = ()
    _type = "microsoft.graph.recipient"

    email_address = Property("emailAddress", "email_address")
