"""microsoft.graph.security.alertComment."""

from graph_sdk._runtime.model import Model, Property


class SecurityAlertComment(Model):
    """What somebody of the security team has written about an alert.

    Attributes:
        comment: The text.
        created_by_display_name: Who has written it, a person or an app.
        created_date_time: When it was written.
    """

    __slots__ = ()
    _type = "microsoft.graph.security.alertComment"

    comment = Property("comment")
    created_by_display_name = Property("createdByDisplayName")
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
