from graph_sdk._runtime.enums import GraphEnum

class ExternalAudienceScope(GraphEnum):
    NONE = "none"
    CONTACTS_ONLY = "contactsOnly"
    ALL = "all"
