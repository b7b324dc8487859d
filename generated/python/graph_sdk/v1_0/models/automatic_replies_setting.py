"""microsoft.graph.automaticRepliesSetting."""

from graph_sdk._runtime.model import Model, Property


class AutomaticRepliesSetting(Model):
    """Who gets an automatic reply, and which.

    Attributes:
        external_audience: Who outside the organization gets a reply.
        external_reply_message: What people outside are told, when replies go outside.
        internal_reply_message: What people inside are told.
        scheduled_end_date_time: When scheduled replies end.
        scheduled_start_date_time: When scheduled replies begin.
        status: Whether replies go out.
    """

    __slots__ = ()
    _type = "microsoft.graph.automaticRepliesSetting"

    external_audience = Property("externalAudience", "external_audience_scope")
    external_reply_message = Property("externalReplyMessage")
    internal_reply_message = Property("internalReplyMessage")
    scheduled_end_date_time = Property("scheduledEndDateTime", "date_time_time_zone")
    scheduled_start_date_time = Property(
        "scheduledStartDateTime", "date_time_time_zone"
    )
    status = Property("status", "automatic_replies_status")
