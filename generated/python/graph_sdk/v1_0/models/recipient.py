"""microsoft.graph.recipient."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import EmailAddress


class Recipient(Model):
    """Somebody who sends a message or an invitation, or receives one.

    Attributes:
        email_address: Name and address.
    """

    __slots__ = ()
    _type = "microsoft.graph.recipient"

    email_address: Property[EmailAddress] = Property("emailAddress", "email_address")
