"""microsoft.graph.crossTenantMigrationJob."""

from graph_sdk._runtime.model import Property
from graph_sdk.beta.models.entity import Entity


class CrossTenantMigrationJob(Entity):
    """A job that moves users, and what they own, from a source tenant to the tenant in
    which the job was created. The job holds one crossTenantMigrationTask for each user.

    Attributes:
        complete_after_date_time: The moment from which the service may work on the job.
        created_by: ID of the administrator or app that created the job.
        created_date_time: When the job was created.
        display_name: A name that is unique in the tenant.
        exchange_settings: How Exchange reaches the source.
        job_type: Whether the job moves content or only checks that it could.
        last_updated_date_time: When the job last changed.
        message: Explains the status, where there is something to explain.
        resources: Object IDs of the users to move.
        resource_type: What kind of resource the job moves; Users is the one value that
            works today.
        source_tenant_id: ID of the tenant that gives the content.
        status: Where the job stands.
        target_tenant_id: ID of the tenant that receives the content.
        workloads: Which of Teams, Exchange, and ODSP (OneDrive and SharePoint) the job
            moves.
        users: The tasks of the job, one for each user.
    """

    __slots__ = ()
    _type = "microsoft.graph.crossTenantMigrationJob"

    complete_after_date_time = Property("completeAfterDateTime", "Edm.DateTimeOffset")
    created_by = Property("createdBy")
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    display_name = Property("displayName")
    exchange_settings = Property(
        "exchangeSettings", "exchange_online_cross_tenant_migration_settings"
    )
    job_type = Property("jobType", "cross_tenant_migration_job_type")
    last_updated_date_time = Property("lastUpdatedDateTime", "Edm.DateTimeOffset")
    message = Property("message")
    resources = Property("resources", collection=True)
    resource_type = Property("resourceType")
    source_tenant_id = Property("sourceTenantId")
    status = Property("status", "cross_tenant_migration_job_status")
    target_tenant_id = Property("targetTenantId")
    workloads = Property("workloads", collection=True)
    users = Property("users", "cross_tenant_migration_task", collection=True)
