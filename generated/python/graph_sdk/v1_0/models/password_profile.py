"""microsoft.graph.passwordProfile."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class PasswordProfile(Model):
    """A password, and whether its owner has to change it.

    Attributes:
        force_change_password_next_sign_in: Whether the user picks a new password at the
            next sign-in.
        force_change_password_next_sign_in_with_mfa: The same, after multifactor
            authentication.
        password: The password, which has to satisfy the policy of the organization.
    """

    __slots__ = ()
    _type = "microsoft.graph.passwordProfile"

    force_change_password_next_sign_in: Property[bool] = Property(
        "forceChangePasswordNextSignIn"
    )
    force_change_password_next_sign_in_with_mfa: Property[bool] = Property(
        "forceChangePasswordNextSignInWithMfa"
    )
    password: Property[str] = Property("password")
