"""microsoft.graph.crossTenantMigrationCancelResponse."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class CrossTenantMigrationCancelResponse(Model):
    """The answer to a request to cancel a crossTenantMigrationJob or a
    crossTenantMigrationTask.

    Attributes:
        message: Says what will be canceled.
        status: Whether the service has accepted the request.
    """

    __slots__ = ()
    _type = "microsoft.graph.crossTenantMigrationCancelResponse"

    message: Property[str] = Property("message")
    status: Property[str] = Property("status")
