from uuid import UUID

from graph_sdk._runtime.model import Model, Property

class AssignedLicense(Model):
    disabled_plans: Property[list[UUID]] = ...
    sku_id: Property[UUID] = ...
