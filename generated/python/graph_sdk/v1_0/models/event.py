"""microsoft.graph.event."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.outlook_item import OutlookItem


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

    allow_new_time_proposals = Property("allowNewTimeProposals")
    attendees = Property("attendees", "attendee", collection=True)
    body = Property("body", "item_body")
    body_preview = Property("bodyPreview")
    end = Property("end", "date_time_time_zone")
    has_attachments = Property("hasAttachments")
    i_cal_u_id = Property("iCalUId")
    importance = Property("importance", "importance")
    is_all_day = Property("isAllDay")
    is_cancelled = Property("isCancelled")
    is_online_meeting = Property("isOnlineMeeting")
    is_organizer = Property("isOrganizer")
    is_reminder_on = Property("isReminderOn")
    location = Property("location", "location")
    online_meeting = Property("onlineMeeting", "online_meeting_info")
    online_meeting_provider = Property(
        "onlineMeetingProvider", "online_meeting_provider_type"
    )
    organizer = Property("organizer", "recipient")
    original_end_time_zone = Property("originalEndTimeZone")
    original_start_time_zone = Property("originalStartTimeZone")
    recurrence = Property("recurrence", "patterned_recurrence")
    reminder_minutes_before_start = Property("reminderMinutesBeforeStart")
    response_requested = Property("responseRequested")
    response_status = Property("responseStatus", "response_status")
    sensitivity = Property("sensitivity", "sensitivity")
    series_master_id = Property("seriesMasterId")
    show_as = Property("showAs", "free_busy_status")
    start = Property("start", "date_time_time_zone")
    subject = Property("subject")
    transaction_id = Property("transactionId")
    type = Property("type", "event_type")
    web_link = Property("webLink")
    attachments = Property("attachments", "attachment", collection=True)
    instances = Property("instances", "event", collection=True)
