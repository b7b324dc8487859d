"""microsoft.graph.crossTenantMigrationJobType."""

from graph_sdk._runtime.enums import GraphEnum


class CrossTenantMigrationJobType(GraphEnum):
    """The values of microsoft.graph.crossTenantMigrationJobType.

    Attributes:
        VALIDATE: Checks that content could be moved.
        MIGRATE: Moves content.
    """

    VALIDATE = "validate"
    MIGRATE = "migrate"
