"""microsoft.graph.objectIdentity."""

from graph_sdk._runtime.model import Model, Property


class ObjectIdentity(Model):
    """One way for a user to sign in: with the organization, with another identity
    provider, or with a local name.

    Attributes:
        issuer: Who vouches for the identity, such as a domain or facebook.com.
        issuer_assigned_id: What the issuer calls the user.
        sign_in_type: Kind of the identity, such as userPrincipalName, emailAddress, or
            federated.
    """

    __slots__ = ()
    _type = "microsoft.graph.objectIdentity"

    issuer = Property("issuer")
    issuer_assigned_id = Property("issuerAssignedId")
    sign_in_type = Property("signInType")
