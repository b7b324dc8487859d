"""microsoft.graph.patternedRecurrence, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from graph_sdk.v1_0.models import DayOfWeek


class PatternedRecurrence(Model):
    """How an event repeats: in which pattern, and how long.

    Attributes:
        pattern: In which pattern the event repeats.
        range: How long the event repeats.
    """

    __slots__ = ()
    _type = "microsoft.graph.patternedRecurrence"

    pattern: Property[RecurrencePattern] = Property("pattern", "recurrence_pattern")
    range: Property[RecurrenceRange] = Property("range", "recurrence_range")


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

    day_of_month: Property[int] = Property("dayOfMonth")
    days_of_week: Property[list[DayOfWeek]] = Property("daysOfWeek", "day_of_week")
    first_day_of_week: Property[DayOfWeek] = Property("firstDayOfWeek", "day_of_week")
    index: Property[WeekIndex] = Property("index", "week_index")
    interval: Property[int] = Property("interval")
    month: Property[int] = Property("month")
    type: Property[RecurrencePatternType] = Property("type", "recurrence_pattern_type")


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

    end_date: Property[date] = Property("endDate", "Edm.Date")
    number_of_occurrences: Property[int] = Property("numberOfOccurrences")
    recurrence_time_zone: Property[str] = Property("recurrenceTimeZone")
    start_date: Property[date] = Property("startDate", "Edm.Date")
    type: Property[RecurrenceRangeType] = Property("type", "recurrence_range_type")


class RecurrencePatternType(GraphEnum):
    """The values of microsoft.graph.recurrencePatternType.

    Attributes:
        DAILY: After so many days.
        WEEKLY: On days of the week.
        ABSOLUTE_MONTHLY: On a day of the month.
        RELATIVE_MONTHLY: On a day of some week of the month.
        ABSOLUTE_YEARLY: On a date of the year.
        RELATIVE_YEARLY: On a day of some week of a month of the year.
    """

    DAILY = "daily"
    WEEKLY = "weekly"
    ABSOLUTE_MONTHLY = "absoluteMonthly"
    RELATIVE_MONTHLY = "relativeMonthly"
    ABSOLUTE_YEARLY = "absoluteYearly"
    RELATIVE_YEARLY = "relativeYearly"


class RecurrenceRangeType(GraphEnum):
    """The values of microsoft.graph.recurrenceRangeType.

    Attributes:
        END_DATE: Until a date.
        NO_END: For ever.
        NUMBERED: So many times.
    """

    END_DATE = "endDate"
    NO_END = "noEnd"
    NUMBERED = "numbered"


class WeekIndex(GraphEnum):
    """The values of microsoft.graph.weekIndex.

    Attributes:
        FIRST: First.
        SECOND: Second.
        THIRD: Third.
        FOURTH: Fourth.
        LAST: Last.
    """

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"
