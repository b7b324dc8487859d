"""microsoft.graph.exchangeOnlineCrossTenantMigrationSettings."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property


class ExchangeOnlineCrossTenantMigrationSettings(Model):
    """Tells a crossTenantMigrationJob how to reach Exchange Online in the source tenant,
    and where mail goes afterwards.

    Attributes:
        source_endpoint: Name of the migration endpoint that leads to the source tenant.
        target_delivery_domain: Domain of the target tenant that receives the mail of
            migrated users.
    """

    __slots__ = ()
    _type = "microsoft.graph.exchangeOnlineCrossTenantMigrationSettings"

    source_endpoint: Property[str] = Property("sourceEndpoint")
    target_delivery_domain: Property[str] = Property("targetDeliveryDomain")
