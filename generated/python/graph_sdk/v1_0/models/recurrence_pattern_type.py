"""microsoft.graph.recurrencePatternType."""

from graph_sdk._runtime.enums import GraphEnum


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
