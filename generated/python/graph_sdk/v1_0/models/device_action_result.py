"""microsoft.graph.deviceActionResult."""

from graph_sdk._runtime.model import Model, Property


class DeviceActionResult(Model):
    """What became of an action on a managedDevice.

    Attributes:
        action_name: Name of the action.
        action_state: How far the action got.
        last_updated_date_time: When the state last changed.
        start_date_time: When the action was asked for.
    """

    __slots__ = ()
    _type = "microsoft.graph.deviceActionResult"

    action_name = Property("actionName")
    action_state = Property("actionState", "action_state")
    last_updated_date_time = Property("lastUpdatedDateTime", "Edm.DateTimeOffset")
    start_date_time = Property("startDateTime", "Edm.DateTimeOffset")
