"""mailboxSettings"""

from graph_sdk._runtime.model import Model, Property


class MailboxSettings(Model):
    """The type mailboxSettings."""

    __slots__ = ()
    _type = "microsoft.graph.mailboxSettings"

    time_zone = Property("timeZone")
    working_days = Property("workingDays")
