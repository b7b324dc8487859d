"""microsoft.graph.recurrencePattern."""

from graph_sdk._runtime.model import Model, Property


class RecurrencePattern(Model):
    """The pattern in which an event repeats. Which properties count depends on type.

    Attributes:
        day_of_month: Day of the month.
        days_of_week: Days of the week.
        first_day_of_week: The day at which a week begins.
        index: Which of the days in the month.
        interval: How many units lie between two occurrences.
        month: Month of the year.
        type: The unit.
    """

    __slots__ = ()
    _type = "microsoft.graph.recurrencePattern"

    day_of_month = Property("dayOfMonth")
    days_of_week = Property("daysOfWeek", "day_of_week", collection=True)
    first_day_of_week = Property("firstDayOfWeek", "day_of_week")
    index = Property("index", "week_index")
    interval = Property("interval")
    month = Property("month")
    type = Property("type", "recurrence_pattern_type")
