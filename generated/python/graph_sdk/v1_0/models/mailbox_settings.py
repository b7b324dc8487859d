"""microsoft.graph.mailboxSettings."""

from graph_sdk._runtime.model import Model, Property


class MailboxSettings(Model):
    """The settings of a mailbox.

    Attributes:
        archive_folder: ID of the folder into which messages are archived.
        automatic_replies_setting: Who gets an automatic reply, and which.
        date_format: How dates look.
        delegate_meeting_message_delivery_options: Who receives meeting requests when
            somebody else looks after the calendar.
        language: Language and country of the user.
        time_format: How times look.
        time_zone: Time zone of the mailbox.
        working_hours: When the user works.
    """

    __slots__ = ()
    _type = "microsoft.graph.mailboxSettings"

    archive_folder = Property("archiveFolder")
    automatic_replies_setting = Property(
        "automaticRepliesSetting", "automatic_replies_setting"
    )
    date_format = Property("dateFormat")
    delegate_meeting_message_delivery_options = Property(
        "delegateMeetingMessageDeliveryOptions",
        "delegate_meeting_message_delivery_options",
    )
    language = Property("language", "locale_info")
    time_format = Property("timeFormat")
    time_zone = Property("timeZone")
    working_hours = Property("workingHours", "working_hours")
