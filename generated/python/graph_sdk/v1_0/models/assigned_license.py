"""microsoft.graph.assignedLicense."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from uuid import UUID


class AssignedLicense(Model):
    """A license that a user or a group has, and the parts of it that are switched off.

    Attributes:
        disabled_plans: IDs of the service plans that are switched off.
        sku_id: ID of the product that the license is for.
    """

    __slots__ = ()
    _type = "microsoft.graph.assignedLicense"

    disabled_plans: Property[list[UUID]] = Property("disabledPlans", "Edm.Guid")
    sku_id: Property[UUID] = Property("skuId", "Edm.Guid")
