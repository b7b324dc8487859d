"""microsoft.graph.signInActivity."""

from graph_sdk._runtime.model import Model, Property


class SignInActivity(Model):
    """Tells when a user last signed in, by hand or through an app.

    Attributes:
        last_non_interactive_sign_in_date_time: Last sign-in by an app on behalf of the
            user.
        last_non_interactive_sign_in_request_id: The request that belongs to it.
        last_sign_in_date_time: Last sign-in by the user in person.
        last_sign_in_request_id: The request that belongs to it.
    """

    __slots__ = ()
    _type = "microsoft.graph.signInActivity"

    last_non_interactive_sign_in_date_time = Property(
        "lastNonInteractiveSignInDateTime", "Edm.DateTimeOffset"
    )
    last_non_interactive_sign_in_request_id = Property(
        "lastNonInteractiveSignInRequestId"
    )
    last_sign_in_date_time = Property("lastSignInDateTime", "Edm.DateTimeOffset")
    last_sign_in_request_id = Property("lastSignInRequestId")
