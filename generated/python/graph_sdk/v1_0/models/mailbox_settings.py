"""microsoft.graph.mailboxSettings, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import time

    from graph_sdk.v1_0.models import AutomaticRepliesSetting, DayOfWeek


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

    archive_folder: Property[str] = Property("archiveFolder")
    automatic_replies_setting: Property[AutomaticRepliesSetting] = Property(
        "automaticRepliesSetting", "automatic_replies_setting"
    )
    date_format: Property[str] = Property("dateFormat")
    delegate_meeting_message_delivery_options: Property[
        DelegateMeetingMessageDeliveryOptions
    ] = Property(
        "delegateMeetingMessageDeliveryOptions",
        "delegate_meeting_message_delivery_options",
    )
    language: Property[LocaleInfo] = Property("language", "locale_info")
    time_format: Property[str] = Property("timeFormat")
    time_zone: Property[str] = Property("timeZone")
    working_hours: Property[WorkingHours] = Property("workingHours", "working_hours")


class LocaleInfo(Model):
    """Language and country of a user.

    Attributes:
        display_name: The locale in words, as in English (United States).
        locale: Language and country as a code, as in en-us.
    """

    __slots__ = ()
    _type = "microsoft.graph.localeInfo"

    display_name: Property[str] = Property("displayName")
    locale: Property[str] = Property("locale")


class TimeZoneBase(Model):
    """A time zone by name: one that Windows or the IANA database knows.

    Attributes:
        name: Name of the zone, as in Pacific Standard Time.
    """

    __slots__ = ()
    _type = "microsoft.graph.timeZoneBase"

    name: Property[str] = Property("name")


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

    days_of_week: Property[list[DayOfWeek]] = Property("daysOfWeek", "day_of_week")
    end_time: Property[time] = Property("endTime", "Edm.TimeOfDay")
    start_time: Property[time] = Property("startTime", "Edm.TimeOfDay")
    time_zone: Property[TimeZoneBase] = Property("timeZone", "time_zone_base")


class DelegateMeetingMessageDeliveryOptions(GraphEnum):
    """The values of microsoft.graph.delegateMeetingMessageDeliveryOptions.

    Attributes:
        SEND_TO_DELEGATE_AND_INFORMATION_TO_PRINCIPAL: The delegate gets the request,
            the owner of the calendar a copy for information.
        SEND_TO_DELEGATE_AND_PRINCIPAL: Both get the request.
        SEND_TO_DELEGATE_ONLY: Only the delegate gets the request.
    """

    SEND_TO_DELEGATE_AND_INFORMATION_TO_PRINCIPAL = (
        "sendToDelegateAndInformationToPrincipal"
    )
    SEND_TO_DELEGATE_AND_PRINCIPAL = "sendToDelegateAndPrincipal"
    SEND_TO_DELEGATE_ONLY = "sendToDelegateOnly"
