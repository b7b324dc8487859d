"""microsoft.graph.workingHours."""

from graph_sdk._runtime.model import Model, Property


class WorkingHours(Model):
    """The days and hours at which a user works.

    Attributes:
        days_of_week: The days at which the user works.
        end_time: When the day ends.
        start_time: When the day begins.
        time_zone: The time zone to which the hours belong.
    """

    __slots__ = ()
    _type = "microsoft.graph.workingHours"

    days_of_week = Property("daysOfWeek", "day_of_week", collection=True)
    end_time = Property("endTime", "Edm.TimeOfDay")
    start_time = Property("startTime", "Edm.TimeOfDay")
    time_zone = Property("timeZone", "time_zone_base")
