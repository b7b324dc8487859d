"""microsoft.graph.event, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.v1_0.models.outlook_item import OutlookItem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import (
        Attachment,
        Attendee,
        DateTimeTimeZone,
        Importance,
        ItemBody,
        Location,
        OnlineMeetingProviderType,
        PatternedRecurrence,
        Recipient,
        ResponseStatus,
    )


class Event(OutlookItem):
    """An event of a calendar: a meeting, an appointment, or a series of them.

    Attributes:
        allow_new_time_proposals: Whether invited people may propose another time.
        attendees: Who is invited.
        body: What the invitation says.
        body_preview: Beginning of the body, as text.
        end: When the event ends.
        has_attachments: Whether something is attached.
        i_cal_u_id: Identifies the event in all calendars.
        importance: How important the event is.
        is_all_day: Whether the event lasts whole days.
        is_cancelled: Whether the event is canceled.
        is_online_meeting: Whether people can join online.
        is_organizer: Whether the owner of the calendar has called the meeting.
        is_reminder_on: Whether the user is reminded.
        location: Where the event takes place.
        online_meeting: How people join online.
        online_meeting_provider: Which service people join with.
        organizer: Who has called the meeting.
        original_end_time_zone: Zone in which the end was set.
        original_start_time_zone: Zone in which the start was set.
        recurrence: How the event repeats.
        reminder_minutes_before_start: How long before the start the user is reminded.
        response_requested: Whether invited people are asked to answer.
        response_status: What the owner of the calendar has answered.
        sensitivity: Who may see the event.
        series_master_id: ID of the series that the event belongs to.
        show_as: How the time shows.
        start: When the event begins.
        subject: What the event is about.
        transaction_id: A name that the creating app gave to its request.
        type: What kind of event it is.
        web_link: Opens the event in Outlook on the web.
        attachments: What is attached.
        instances: Occurrences of a series.
    """

    __slots__ = ()
    _type = "microsoft.graph.event"

    allow_new_time_proposals: Property[bool] = Property("allowNewTimeProposals")
    attendees: CollectionProperty[Attendee] = CollectionProperty(
        "attendees", "attendee"
    )
    body: Property[ItemBody] = Property("body", "item_body")
    body_preview: Property[str] = Property("bodyPreview")
    end: Property[DateTimeTimeZone] = Property("end", "date_time_time_zone")
    has_attachments: Property[bool] = Property("hasAttachments")
    i_cal_u_id: Property[str] = Property("iCalUId")
    importance: Property[Importance] = Property("importance", "importance")
    is_all_day: Property[bool] = Property("isAllDay")
    is_cancelled: Property[bool] = Property("isCancelled")
    is_online_meeting: Property[bool] = Property("isOnlineMeeting")
    is_organizer: Property[bool] = Property("isOrganizer")
    is_reminder_on: Property[bool] = Property("isReminderOn")
    location: Property[Location] = Property("location", "location")
    online_meeting: Property[OnlineMeetingInfo] = Property(
        "onlineMeeting", "online_meeting_info"
    )
    online_meeting_provider: Property[OnlineMeetingProviderType] = Property(
        "onlineMeetingProvider", "online_meeting_provider_type"
    )
    organizer: Property[Recipient] = Property("organizer", "recipient")
    original_end_time_zone: Property[str] = Property("originalEndTimeZone")
    original_start_time_zone: Property[str] = Property("originalStartTimeZone")
    recurrence: Property[PatternedRecurrence] = Property(
        "recurrence", "patterned_recurrence"
    )
    reminder_minutes_before_start: Property[int] = Property(
        "reminderMinutesBeforeStart"
    )
    response_requested: Property[bool] = Property("responseRequested")
    response_status: Property[ResponseStatus] = Property(
        "responseStatus", "response_status"
    )
    sensitivity: Property[Sensitivity] = Property("sensitivity", "sensitivity")
    series_master_id: Property[str] = Property("seriesMasterId")
    show_as: Property[FreeBusyStatus] = Property("showAs", "free_busy_status")
    start: Property[DateTimeTimeZone] = Property("start", "date_time_time_zone")
    subject: Property[str] = Property("subject")
    transaction_id: Property[str] = Property("transactionId")
    type: Property[EventType] = Property("type", "event_type")
    web_link: Property[str] = Property("webLink")
    attachments: CollectionProperty[Attachment] = CollectionProperty(
        "attachments", "attachment"
    )
    instances: CollectionProperty[Event] = CollectionProperty("instances", "event")


class OnlineMeetingInfo(Model):
    """How people join a meeting online, or by telephone.

    Attributes:
        conference_id: Number to dial in with.
        join_url: Address that opens the meeting.
        toll_number: Telephone number of the meeting.
    """

    __slots__ = ()
    _type = "microsoft.graph.onlineMeetingInfo"

    conference_id: Property[str] = Property("conferenceId")
    join_url: Property[str] = Property("joinUrl")
    toll_number: Property[str] = Property("tollNumber")


class EventType(GraphEnum):
    """The values of microsoft.graph.eventType.

    Attributes:
        SINGLE_INSTANCE: Happens once.
        OCCURRENCE: One time out of a series.
        EXCEPTION: One time out of a series that differs from the others.
        SERIES_MASTER: The series itself.
    """

    SINGLE_INSTANCE = "singleInstance"
    OCCURRENCE = "occurrence"
    EXCEPTION = "exception"
    SERIES_MASTER = "seriesMaster"


class FreeBusyStatus(GraphEnum):
    """The values of microsoft.graph.freeBusyStatus.

    Attributes:
        UNKNOWN: It is not known.
        FREE: Free.
        TENTATIVE: Perhaps busy.
        BUSY: Busy.
        OOF: Out of office.
        WORKING_ELSEWHERE: At work in another place.
    """

    UNKNOWN = "unknown"
    FREE = "free"
    TENTATIVE = "tentative"
    BUSY = "busy"
    OOF = "oof"
    WORKING_ELSEWHERE = "workingElsewhere"


class Sensitivity(GraphEnum):
    """The values of microsoft.graph.sensitivity.

    Attributes:
        NORMAL: Anybody may see it.
        PERSONAL: Personal.
        PRIVATE: Private: delegates don't see it.
        CONFIDENTIAL: Confidential.
    """

    NORMAL = "normal"
    PERSONAL = "personal"
    PRIVATE = "private"
    CONFIDENTIAL = "confidential"
