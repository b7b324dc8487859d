"""microsoft.graph.externalAudienceScope."""

from graph_sdk._runtime.enums import GraphEnum


class ExternalAudienceScope(GraphEnum):
    """The values of microsoft.graph.externalAudienceScope.

    Attributes:
        NONE: Nobody.
        CONTACTS_ONLY: People in the contacts of the user.
        ALL: Everybody.
    """

    NONE = "none"
    CONTACTS_ONLY = "contactsOnly"
    ALL = "all"
