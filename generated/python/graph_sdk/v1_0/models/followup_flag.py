"""microsoft.graph.followupFlag."""

from graph_sdk._runtime.model import Model, Property


class FollowupFlag(Model):
    """Reminds a user of something to do about an item.

    Attributes:
        completed_date_time: When the work was done.
        due_date_time: When the work has to be done.
        flag_status: Whether anything is to be done.
        start_date_time: When the work begins.
    """

    __slots__ = ()
    _type = "microsoft.graph.followupFlag"

    completed_date_time = Property("completedDateTime", "date_time_time_zone")
    due_date_time = Property("dueDateTime", "date_time_time_zone")
    flag_status = Property("flagStatus", "followup_flag_status")
    start_date_time = Property("startDateTime", "date_time_time_zone")
