"""The documented examples of events."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_get_event():
    """v1.0/api/event-get.md:65,79 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/events/AAMkAGUAAAwTW2wAAA=",
            {"Prefer": 'outlook.timezone="W. Europe Standard Time"'},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/events/$entity",
                "@odata.etag": 'W/"nfZyf7VcrEKLNoU37KWlkQAAA0x0+w=="',
                "id": "AAMkAGUAAAwTW2wAAA=",
                "createdDateTime": "2026-03-02T08:40:00Z",
                "lastModifiedDateTime": "2026-03-02T08:40:02Z",
                "changeKey": "nfZyf7VcrEKLNoU37KWlkQAAA0x0+w==",
                "categories": [],
                "iCalUId": "040000008200E00074C5B7101A82E00800000000",
                "subject": "Walk through the new floor",
                "bodyPreview": "We meet at the stairs.",
                "importance": "normal",
                "sensitivity": "normal",
                "isAllDay": False,
                "isCancelled": False,
                "isOrganizer": True,
                "isReminderOn": True,
                "reminderMinutesBeforeStart": 15,
                "responseRequested": True,
                "seriesMasterId": None,
                "showAs": "busy",
                "type": "singleInstance",
                "hasAttachments": False,
                "isOnlineMeeting": True,
                "onlineMeetingProvider": "teamsForBusiness",
                "webLink": "https://outlook.office365.com/owa/?itemid=AAMkAGUAAAwTW2wAAA%3D",
                "originalStartTimeZone": "W. Europe Standard Time",
                "originalEndTimeZone": "W. Europe Standard Time",
                "responseStatus": {"response": "organizer", "time": None},
                "body": {
                    "contentType": "html",
                    "content": "<p>We meet at the stairs.</p>",
                },
                "start": {
                    "dateTime": "2026-03-19T09:00:00.0000000",
                    "timeZone": "W. Europe Standard Time",
                },
                "end": {
                    "dateTime": "2026-03-19T10:00:00.0000000",
                    "timeZone": "W. Europe Standard Time",
                },
                "location": {
                    "displayName": "Second floor",
                    "locationType": "businessAddress",
                    "address": {
                        "street": "Hardstrasse 201",
                        "city": "Zürich",
                        "state": "ZH",
                        "countryOrRegion": "Switzerland",
                        "postalCode": "8005",
                    },
                },
                "recurrence": None,
                "organizer": {
                    "emailAddress": {
                        "name": "Adele Okafor",
                        "address": "AdeleO@contoso.com",
                    }
                },
                "attendees": [
                    {
                        "type": "required",
                        "status": {
                            "response": "accepted",
                            "time": "2026-03-02T09:02:11Z",
                        },
                        "emailAddress": {
                            "name": "Bianca Ferri",
                            "address": "BiancaF@contoso.com",
                        },
                    }
                ],
                "onlineMeeting": {
                    "joinUrl": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_OGE4"
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.events.get(
            event_id="AAMkAGUAAAwTW2wAAA=",
            prefer='outlook.timezone="W. Europe Standard Time"',
        )
        exchange.check(answer, kind="entity", type=models.Event)
