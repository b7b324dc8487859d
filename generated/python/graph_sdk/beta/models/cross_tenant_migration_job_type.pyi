from graph_sdk._runtime.enums import GraphEnum

class CrossTenantMigrationJobType(GraphEnum):
    VALIDATE = "validate"
    MIGRATE = "migrate"
