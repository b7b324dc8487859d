"""microsoft.graph.crossTenantMigrationServiceStatusDetails."""

from graph_sdk._runtime.model import Model, Property


class CrossTenantMigrationServiceStatusDetails(Model):
    """Tells where one workload of a user stands in a crossTenantMigrationTask.

    Attributes:
        errors: What went wrong in this workload.
        message: Explains the status, where there is something to explain.
        service: The workload, such as Exchange, Teams, or ODSP.
        status: Where the workload stands.
    """

    __slots__ = ()
    _type = "microsoft.graph.crossTenantMigrationServiceStatusDetails"

    errors = Property("errors", "error", collection=True)
    message = Property("message")
    service = Property("service")
    status = Property("status", "cross_tenant_migration_service_status")
