"""microsoft.graph.recurrenceRange."""

from graph_sdk._runtime.model import Model, Property


class RecurrenceRange(Model):
    """How long an event repeats.

    Attributes:
        end_date: Last day, with the type endDate.
        number_of_occurrences: How many times, with the type numbered.
        recurrence_time_zone: Zone of the two dates.
        start_date: First day.
        type: What ends the series.
    """

    __slots__ = ()
    _type = "microsoft.graph.recurrenceRange"

    end_date = Property("endDate", "Edm.Date")
    number_of_occurrences = Property("numberOfOccurrences")
    recurrence_time_zone = Property("recurrenceTimeZone")
    start_date = Property("startDate", "Edm.Date")
    type = Property("type", "recurrence_range_type")
