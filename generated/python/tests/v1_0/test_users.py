"""The documented examples of users."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_create_user():
    """v1.0/api/user-post-users.md:67,95 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/users",
            {"Content-Type": "application/json"},
            {
                "accountEnabled": True,
                "displayName": "Diego Amari",
                "mailNickname": "DiegoA",
                "userPrincipalName": "DiegoA@contoso.com",
                "usageLocation": "ES",
                "passwordProfile": {
                    "forceChangePasswordNextSignIn": True,
                    "password": "xWwvJ]6NMw+bWH-d",
                },
            },
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
                "id": "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530",
                "displayName": "Diego Amari",
                "userPrincipalName": "DiegoA@contoso.com",
                "businessPhones": [],
                "givenName": None,
                "surname": None,
                "jobTitle": None,
                "mail": None,
                "mobilePhone": None,
                "officeLocation": None,
                "preferredLanguage": None,
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.create(
            models.User.from_dict(
                {
                    "accountEnabled": True,
                    "displayName": "Diego Amari",
                    "mailNickname": "DiegoA",
                    "userPrincipalName": "DiegoA@contoso.com",
                    "usageLocation": "ES",
                    "passwordProfile": {
                        "forceChangePasswordNextSignIn": True,
                        "password": "xWwvJ]6NMw+bWH-d",
                    },
                }
            )
        )
        exchange.check(answer, kind="entity", type=models.User)


def test_create_event():
    """v1.0/api/user-post-events.md:80,126 Example 1: A meeting."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/events",
            {
                "Prefer": 'outlook.timezone="W. Europe Standard Time"',
                "Content-Type": "application/json",
            },
            {
                "subject": "Walk through the new floor",
                "body": {
                    "contentType": "html",
                    "content": "<p>We meet at the stairs.</p>",
                },
                "start": {
                    "dateTime": "2026-03-19T09:00:00",
                    "timeZone": "W. Europe Standard Time",
                },
                "end": {
                    "dateTime": "2026-03-19T10:00:00",
                    "timeZone": "W. Europe Standard Time",
                },
                "location": {"displayName": "Second floor"},
                "attendees": [
                    {
                        "emailAddress": {
                            "name": "Bianca Ferri",
                            "address": "BiancaF@contoso.com",
                        },
                        "type": "required",
                    }
                ],
                "isOnlineMeeting": True,
                "onlineMeetingProvider": "teamsForBusiness",
                "transactionId": "7E163156-7762-4BEB-A1C6-729EA81755A7",
            },
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/events/$entity",
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
                "organizer": {
                    "emailAddress": {
                        "name": "Adele Okafor",
                        "address": "AdeleO@contoso.com",
                    }
                },
                "attendees": [
                    {
                        "type": "required",
                        "status": {"response": "none", "time": None},
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
        answer = exchange.graph.users.create_events(
            models.Event.from_dict(
                {
                    "subject": "Walk through the new floor",
                    "body": {
                        "contentType": "html",
                        "content": "<p>We meet at the stairs.</p>",
                    },
                    "start": {
                        "dateTime": "2026-03-19T09:00:00",
                        "timeZone": "W. Europe Standard Time",
                    },
                    "end": {
                        "dateTime": "2026-03-19T10:00:00",
                        "timeZone": "W. Europe Standard Time",
                    },
                    "location": {"displayName": "Second floor"},
                    "attendees": [
                        {
                            "emailAddress": {
                                "name": "Bianca Ferri",
                                "address": "BiancaF@contoso.com",
                            },
                            "type": "required",
                        }
                    ],
                    "isOnlineMeeting": True,
                    "onlineMeetingProvider": "teamsForBusiness",
                    "transactionId": "7E163156-7762-4BEB-A1C6-729EA81755A7",
                }
            ),
            prefer='outlook.timezone="W. Europe Standard Time"',
        )
        exchange.check(answer, kind="entity", type=models.Event)


def test_create_event_series():
    """v1.0/api/user-post-events.md:218,261 Example 2: A series."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/events",
            {"Content-Type": "application/json"},
            {
                "subject": "Stand-up",
                "start": {
                    "dateTime": "2026-03-16T09:15:00",
                    "timeZone": "W. Europe Standard Time",
                },
                "end": {
                    "dateTime": "2026-03-16T09:30:00",
                    "timeZone": "W. Europe Standard Time",
                },
                "recurrence": {
                    "pattern": {
                        "type": "weekly",
                        "interval": 1,
                        "daysOfWeek": ["monday", "wednesday"],
                    },
                    "range": {
                        "type": "endDate",
                        "startDate": "2026-03-16",
                        "endDate": "2026-06-24",
                    },
                },
            },
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/events/$entity",
                "id": "AAMkAGUAAAwTW2yAAA=",
                "subject": "Stand-up",
                "type": "seriesMaster",
                "start": {"dateTime": "2026-03-16T08:15:00.0000000", "timeZone": "UTC"},
                "end": {"dateTime": "2026-03-16T08:30:00.0000000", "timeZone": "UTC"},
                "attendees": [],
                "recurrence": {
                    "pattern": {
                        "type": "weekly",
                        "interval": 1,
                        "month": 0,
                        "dayOfMonth": 0,
                        "daysOfWeek": ["monday", "wednesday"],
                        "firstDayOfWeek": "sunday",
                        "index": "first",
                    },
                    "range": {
                        "type": "endDate",
                        "startDate": "2026-03-16",
                        "endDate": "2026-06-24",
                        "recurrenceTimeZone": "W. Europe Standard Time",
                        "numberOfOccurrences": 0,
                    },
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.create_events(
            models.Event.from_dict(
                {
                    "subject": "Stand-up",
                    "start": {
                        "dateTime": "2026-03-16T09:15:00",
                        "timeZone": "W. Europe Standard Time",
                    },
                    "end": {
                        "dateTime": "2026-03-16T09:30:00",
                        "timeZone": "W. Europe Standard Time",
                    },
                    "recurrence": {
                        "pattern": {
                            "type": "weekly",
                            "interval": 1,
                            "daysOfWeek": ["monday", "wednesday"],
                        },
                        "range": {
                            "type": "endDate",
                            "startDate": "2026-03-16",
                            "endDate": "2026-06-24",
                        },
                    },
                }
            )
        )
        exchange.check(answer, kind="entity", type=models.Event)


def test_create_mailfolder():
    """v1.0/api/user-post-mailfolders.md:67,85 Example."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/mailFolders",
            {"Content-Type": "application/json"},
            {"displayName": "Moving", "isHidden": False},
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders/$entity",
                "id": "AAMkAGUAAAwTXk8AAA=",
                "displayName": "Moving",
                "parentFolderId": "AQMkAGUAAAAAAEIAAAA=",
                "childFolderCount": 0,
                "unreadItemCount": 0,
                "totalItemCount": 0,
                "isHidden": False,
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.create_mail_folders(
            models.MailFolder.from_dict({"displayName": "Moving", "isHidden": False})
        )
        exchange.check(answer, kind="entity", type=models.MailFolder)


def test_create_message():
    """v1.0/api/user-post-messages.md:74,106 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/messages",
            {"Content-Type": "application/json"},
            {
                "subject": "Fire drill",
                "importance": "high",
                "body": {
                    "contentType": "html",
                    "content": "<p>We practice on <b>Friday</b> at ten.</p>",
                },
                "toRecipients": [{"emailAddress": {"address": "DiegoA@contoso.com"}}],
            },
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity",
                "id": "AAMkAGUAAAwTW1xAAA=",
                "createdDateTime": "2026-03-03T12:40:05Z",
                "lastModifiedDateTime": "2026-03-03T12:40:05Z",
                "subject": "Fire drill",
                "bodyPreview": "We practice on Friday at ten.",
                "importance": "high",
                "isDraft": True,
                "isRead": True,
                "hasAttachments": False,
                "body": {
                    "contentType": "html",
                    "content": "<p>We practice on <b>Friday</b> at ten.</p>",
                },
                "toRecipients": [
                    {
                        "emailAddress": {
                            "name": "DiegoA@contoso.com",
                            "address": "DiegoA@contoso.com",
                        }
                    }
                ],
                "flag": {"flagStatus": "notFlagged"},
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.create_messages(
            models.Message.from_dict(
                {
                    "subject": "Fire drill",
                    "importance": "high",
                    "body": {
                        "contentType": "html",
                        "content": "<p>We practice on <b>Friday</b> at ten.</p>",
                    },
                    "toRecipients": [
                        {"emailAddress": {"address": "DiegoA@contoso.com"}}
                    ],
                }
            )
        )
        exchange.check(answer, kind="entity", type=models.Message)


def test_delete_user():
    """v1.0/api/user-delete.md:57,68 Examples."""
    with replay(
        version="v1.0",
        request=(
            "DELETE",
            "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530",
            {},
            None,
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.users.delete(
            user_id="68e05fa9-b3d1-47c2-9f84-1ab7d26ec530"
        )
        exchange.check(answer, kind="empty")


def test_user_delta():
    """v1.0/api/user-delta.md:73,86 Example 1: The first round."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/users/delta?$select=displayName,jobTitle",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle)",
                "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=oEBwdSP6uehIAxQOWq_3Ksh_TLol6KIm3stvdc6hGhZRi1hQ7Spe",
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "jobTitle": "Release manager",
                    },
                    {
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "displayName": "Bianca Ferri",
                        "jobTitle": None,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.delta(select=["displayName", "jobTitle"])
        exchange.check(answer, kind="delta", type=models.User)


def test_user_delta_changes():
    """v1.0/api/user-delta.md:118,132 Example 2: What changed since."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=oEBwdSP6uehIAxQOWq_3Ksh_TLol6KIm3stvdc6hGhZRi1hQ7Spe",
            {"Prefer": "return=minimal"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle)",
                "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=mS5DuRZGjVL-abreviated9Kqv2xXuPhcSg0Xj1WvB3lN7eTyKfUaZ",
                "value": [
                    {
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "jobTitle": "Head of events",
                    },
                    {
                        "id": "d97b2c58-0e4f-4a13-96d5-6c8fa3107be2",
                        "@removed": {"reason": "changed"},
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.delta(
            delta_token="oEBwdSP6uehIAxQOWq_3Ksh_TLol6KIm3stvdc6hGhZRi1hQ7Spe",
            prefer="return=minimal",
        )
        exchange.check(answer, kind="delta", type=models.User)


def test_get_user_me():
    """v1.0/api/user-get.md:74,87 Example 1: The signed-in user."""
    with replay(
        version="v1.0",
        request=("GET", "https://graph.microsoft.com/v1.0/me", {}, None),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                "displayName": "Adele Okafor",
                "userPrincipalName": "AdeleO@contoso.com",
                "businessPhones": ["+1 425 555 0109"],
                "givenName": "Adele",
                "surname": "Okafor",
                "jobTitle": "Release manager",
                "mail": "AdeleO@contoso.com",
                "mobilePhone": None,
                "officeLocation": "18/2111",
                "preferredLanguage": "en-US",
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get()
        exchange.check(answer, kind="entity", type=models.User)


def test_get_user():
    """v1.0/api/user-get.md:119,132 Example 2: A user by principal name."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/users/AdeleO@contoso.com",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                "displayName": "Adele Okafor",
                "userPrincipalName": "AdeleO@contoso.com",
                "businessPhones": ["+1 425 555 0109"],
                "givenName": "Adele",
                "surname": "Okafor",
                "jobTitle": "Release manager",
                "mail": "AdeleO@contoso.com",
                "mobilePhone": None,
                "officeLocation": "18/2111",
                "preferredLanguage": "en-US",
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get(user_id="AdeleO@contoso.com")
        exchange.check(answer, kind="entity", type=models.User)


def test_get_user_select():
    """v1.0/api/user-get.md:164,176 Example 3: Properties of your choice."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64?$select=displayName,department,employeeId,accountEnabled",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,department,employeeId,accountEnabled)/$entity",
                "displayName": "Adele Okafor",
                "department": "Engineering",
                "employeeId": "117402",
                "accountEnabled": True,
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get(
            user_id="4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
            select=["displayName", "department", "employeeId", "accountEnabled"],
        )
        exchange.check(answer, kind="entity", type=models.User)


def test_get_mailboxsettings():
    """v1.0/api/user-get-mailboxsettings.md:74,86 Example 1: All settings."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/mailboxSettings",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#me/mailboxSettings",
                "automaticRepliesSetting": {
                    "status": "scheduled",
                    "externalAudience": "contactsOnly",
                    "internalReplyMessage": "<p>Back on Monday.</p>",
                    "externalReplyMessage": "<p>I am away until Monday.</p>",
                    "scheduledStartDateTime": {
                        "dateTime": "2026-03-18T18:00:00.0000000",
                        "timeZone": "UTC",
                    },
                    "scheduledEndDateTime": {
                        "dateTime": "2026-03-23T07:00:00.0000000",
                        "timeZone": "UTC",
                    },
                },
                "archiveFolder": "AAMkAGI2TGuLAAA=",
                "timeZone": "W. Europe Standard Time",
                "delegateMeetingMessageDeliveryOptions": "sendToDelegateOnly",
                "dateFormat": "dd.MM.yyyy",
                "timeFormat": "HH:mm",
                "language": {"locale": "de-CH", "displayName": "German (Switzerland)"},
                "workingHours": {
                    "daysOfWeek": ["monday", "tuesday", "wednesday", "thursday"],
                    "startTime": "08:00:00.0000000",
                    "endTime": "17:30:00.0000000",
                    "timeZone": {"name": "W. Europe Standard Time"},
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get_mailbox_settings()
        exchange.check(answer, kind="entity", type=models.MailboxSettings)


def test_get_automaticrepliessetting():
    """v1.0/api/user-get-mailboxsettings.md:141,153 Example 2: Automatic replies."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/mailboxSettings/automaticRepliesSetting",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#me/mailboxSettings/automaticRepliesSetting",
                "status": "scheduled",
                "externalAudience": "contactsOnly",
                "internalReplyMessage": "<p>Back on Monday.</p>",
                "externalReplyMessage": "<p>I am away until Monday.</p>",
                "scheduledStartDateTime": {
                    "dateTime": "2026-03-18T18:00:00.0000000",
                    "timeZone": "UTC",
                },
                "scheduledEndDateTime": {
                    "dateTime": "2026-03-23T07:00:00.0000000",
                    "timeZone": "UTC",
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get_mailbox_settings(
            via="automaticRepliesSetting"
        )
        exchange.check(answer, kind="entity", type=models.AutomaticRepliesSetting)


def test_get_manager():
    """v1.0/api/user-list-manager.md:62,75 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530/manager",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects/$entity",
                "@odata.type": "#microsoft.graph.user",
                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                "displayName": "Adele Okafor",
                "userPrincipalName": "AdeleO@contoso.com",
                "businessPhones": ["+1 425 555 0109"],
                "givenName": "Adele",
                "surname": "Okafor",
                "jobTitle": "Release manager",
                "mail": "AdeleO@contoso.com",
                "mobilePhone": None,
                "officeLocation": "18/2111",
                "preferredLanguage": "en-US",
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get_manager(
            user_id="68e05fa9-b3d1-47c2-9f84-1ab7d26ec530"
        )
        exchange.check(answer, kind="entity", type=models.DirectoryObject)


def test_list_users():
    """v1.0/api/user-list.md:70,90 Example 1: The first three users."""
    with replay(
        version="v1.0",
        request=("GET", "https://graph.microsoft.com/v1.0/users?$top=3", {}, None),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users",
                "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?$top=3&$skiptoken=RFNwdAIAAQAAABc6Q2Vkcm",
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "userPrincipalName": "AdeleO@contoso.com",
                        "businessPhones": ["+1 425 555 0109"],
                        "givenName": "Adele",
                        "surname": "Okafor",
                        "jobTitle": "Release manager",
                        "mail": "AdeleO@contoso.com",
                        "mobilePhone": None,
                        "officeLocation": "18/2111",
                        "preferredLanguage": "en-US",
                    },
                    {
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "displayName": "Bianca Ferri",
                        "userPrincipalName": "BiancaF@contoso.com",
                        "businessPhones": [],
                        "givenName": "Bianca",
                        "surname": "Ferri",
                        "jobTitle": None,
                        "mail": "BiancaF@contoso.com",
                        "mobilePhone": "+39 06 5550 0143",
                        "officeLocation": None,
                        "preferredLanguage": "it-IT",
                    },
                    {
                        "id": "d97b2c58-0e4f-4a13-96d5-6c8fa3107be2",
                        "displayName": "Conference desk",
                        "userPrincipalName": "desk@contoso.com",
                        "businessPhones": [],
                        "givenName": None,
                        "surname": None,
                        "jobTitle": None,
                        "mail": "desk@contoso.com",
                        "mobilePhone": None,
                        "officeLocation": "18/1000",
                        "preferredLanguage": None,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list(top=3)
        exchange.check(answer, kind="collection", type=models.User)


def test_list_users_filter():
    """v1.0/api/user-list.md:153,167 Example 2: Users whose mail address ends with a domain."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/users?$filter=endsWith(mail,'@contoso.com')&$count=true&$orderby=displayName&$select=id,displayName,mail",
            {"ConsistencyLevel": "eventual"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,mail)",
                "@odata.count": 2,
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "mail": "AdeleO@contoso.com",
                    },
                    {
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "displayName": "Bianca Ferri",
                        "mail": "BiancaF@contoso.com",
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list(
            filter="endsWith(mail,'@contoso.com')",
            count=True,
            orderby=["displayName"],
            select=["id", "displayName", "mail"],
            consistency_level="eventual",
        )
        exchange.check(answer, kind="collection", type=models.User)


def test_list_users_search():
    """v1.0/api/user-list.md:199,213 Example 3: Users with a word in their name."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            'https://graph.microsoft.com/v1.0/users?$search="displayName:okaf"&$count=true&$select=id,displayName,userPrincipalName',
            {"ConsistencyLevel": "eventual"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,userPrincipalName)",
                "@odata.count": 1,
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "userPrincipalName": "AdeleO@contoso.com",
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list(
            search='"displayName:okaf"',
            count=True,
            select=["id", "displayName", "userPrincipalName"],
            consistency_level="eventual",
        )
        exchange.check(answer, kind="collection", type=models.User)


def test_list_calendarview():
    """v1.0/api/user-list-calendarview.md:82,96 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/calendarView?startDateTime=2026-03-16T00:00:00Z&endDateTime=2026-03-21T00:00:00Z&$select=subject,start,end,type",
            {"Prefer": 'outlook.timezone="W. Europe Standard Time"'},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/calendarView(subject,start,end,type)",
                "value": [
                    {
                        "@odata.etag": 'W/"nfZyf7VcrEKLNoU37KWlkQAAA0x0+x=="',
                        "id": "AAMkAGUAAAwTW2xAAA=",
                        "subject": "Stand-up",
                        "type": "occurrence",
                        "start": {
                            "dateTime": "2026-03-16T09:15:00.0000000",
                            "timeZone": "W. Europe Standard Time",
                        },
                        "end": {
                            "dateTime": "2026-03-16T09:30:00.0000000",
                            "timeZone": "W. Europe Standard Time",
                        },
                    },
                    {
                        "@odata.etag": 'W/"nfZyf7VcrEKLNoU37KWlkQAAA0x0+w=="',
                        "id": "AAMkAGUAAAwTW2wAAA=",
                        "subject": "Walk through the new floor",
                        "type": "singleInstance",
                        "start": {
                            "dateTime": "2026-03-19T09:00:00.0000000",
                            "timeZone": "W. Europe Standard Time",
                        },
                        "end": {
                            "dateTime": "2026-03-19T10:00:00.0000000",
                            "timeZone": "W. Europe Standard Time",
                        },
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list_calendar_view(
            start_date_time="2026-03-16T00:00:00Z",
            end_date_time="2026-03-21T00:00:00Z",
            select=["subject", "start", "end", "type"],
            prefer='outlook.timezone="W. Europe Standard Time"',
        )
        exchange.check(answer, kind="collection", type=models.Event)


def test_list_mailfolders():
    """v1.0/api/user-list-mailfolders.md:75,88 Example 1: The first two folders."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/mailFolders?$top=2",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders",
                "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/mailFolders?$top=2&$skip=2",
                "value": [
                    {
                        "id": "AAMkAGUAAAAAAFQAAA=",
                        "displayName": "Archive",
                        "parentFolderId": "AQMkAGUAAAAAAEIAAAA=",
                        "childFolderCount": 0,
                        "unreadItemCount": 0,
                        "totalItemCount": 0,
                        "isHidden": False,
                    },
                    {
                        "id": "AAMkAGUAAAAAAEJAAA=",
                        "displayName": "Inbox",
                        "parentFolderId": "AQMkAGUAAAAAAEIAAAA=",
                        "childFolderCount": 1,
                        "unreadItemCount": 3,
                        "totalItemCount": 418,
                        "isHidden": False,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list_mail_folders(top=2)
        exchange.check(answer, kind="collection", type=models.MailFolder)


def test_list_mailfolders_hidden():
    """v1.0/api/user-list-mailfolders.md:128,144 Example 2: Hidden folders as well."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/mailFolders?includeHiddenFolders=true&$select=displayName,isHidden",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders(displayName,isHidden)",
                "value": [
                    {
                        "id": "AAMkAGUAAAAAAEJAAA=",
                        "displayName": "Inbox",
                        "isHidden": False,
                    },
                    {
                        "id": "AAMkAGUAAAAAAGPAAA=",
                        "displayName": "Clutter",
                        "isHidden": True,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list_mail_folders(
            include_hidden_folders=True, select=["displayName", "isHidden"]
        )
        exchange.check(answer, kind="collection", type=models.MailFolder)


def test_list_messages():
    """v1.0/api/user-list-messages.md:77,90 Example 1: Senders and subjects."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/messages?$select=sender,subject&$top=2",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages(sender,subject)",
                "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/messages?$select=sender%2csubject&$top=2&$skip=2",
                "value": [
                    {
                        "@odata.etag": 'W/"CQAAABYAAAAiIsqMbYjsT5e"',
                        "id": "AAMkAGUAAAwTW09AAA=",
                        "subject": "Floor plan",
                        "sender": {
                            "emailAddress": {
                                "name": "Bianca Ferri",
                                "address": "BiancaF@contoso.com",
                            }
                        },
                    },
                    {
                        "@odata.etag": 'W/"CQAAABYAAAAiIsqMbYjsT9k"',
                        "id": "AAMkAGUAAAwTW1xAAA=",
                        "subject": "Rooms for Thursday",
                        "sender": {
                            "emailAddress": {
                                "name": "Diego Amari",
                                "address": "DiegoA@contoso.com",
                            }
                        },
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list_messages(select=["sender", "subject"], top=2)
        exchange.check(answer, kind="collection", type=models.Message)


def test_list_messages_filter():
    """v1.0/api/user-list-messages.md:134,149 Example 2: Unread messages of the inbox."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages?$filter=isRead%20eq%20false&$count=true",
            {"Prefer": 'outlook.body-content-type="text"'},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders('inbox')/messages",
                "@odata.count": 1,
                "value": [
                    {
                        "id": "AAMkAGUAAAwTW09AAA=",
                        "createdDateTime": "2026-03-02T08:11:36Z",
                        "lastModifiedDateTime": "2026-03-02T08:11:38Z",
                        "changeKey": "CQAAABYAAAAiIsqMbYjsT5e",
                        "categories": [],
                        "receivedDateTime": "2026-03-02T08:11:37Z",
                        "sentDateTime": "2026-03-02T08:11:33Z",
                        "hasAttachments": True,
                        "internetMessageId": "<PH7PR21MB3263@contoso.com>",
                        "subject": "Floor plan",
                        "bodyPreview": "The plan of the second floor is attached.",
                        "importance": "normal",
                        "parentFolderId": "AAMkAGUAAAAAAEJAAA=",
                        "conversationId": "AAQkAGUAAAwTWz8=",
                        "isDeliveryReceiptRequested": False,
                        "isReadReceiptRequested": False,
                        "isRead": False,
                        "isDraft": False,
                        "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D",
                        "inferenceClassification": "focused",
                        "body": {
                            "contentType": "text",
                            "content": "The plan of the second floor is attached.",
                        },
                        "sender": {
                            "emailAddress": {
                                "name": "Bianca Ferri",
                                "address": "BiancaF@contoso.com",
                            }
                        },
                        "from": {
                            "emailAddress": {
                                "name": "Bianca Ferri",
                                "address": "BiancaF@contoso.com",
                            }
                        },
                        "toRecipients": [
                            {
                                "emailAddress": {
                                    "name": "Adele Okafor",
                                    "address": "AdeleO@contoso.com",
                                }
                            }
                        ],
                        "ccRecipients": [],
                        "bccRecipients": [],
                        "replyTo": [],
                        "flag": {"flagStatus": "notFlagged"},
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list_messages(
            mail_folder_id="inbox",
            filter="isRead eq false",
            count=True,
            prefer='outlook.body-content-type="text"',
        )
        exchange.check(answer, kind="collection", type=models.Message)


def test_remove_manager():
    """v1.0/api/user-delete-manager.md:57,68 Examples."""
    with replay(
        version="v1.0",
        request=(
            "DELETE",
            "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530/manager/$ref",
            {},
            None,
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.users.remove_manager(
            user_id="68e05fa9-b3d1-47c2-9f84-1ab7d26ec530"
        )
        exchange.check(answer, kind="empty")


def test_user_sendmail():
    """v1.0/api/user-sendmail.md:68,106 Example 1: Text to two people."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/sendMail",
            {"Content-Type": "application/json"},
            {
                "message": {
                    "subject": "Rooms for Thursday",
                    "body": {
                        "contentType": "text",
                        "content": "Both rooms on the second floor are ours from nine.",
                    },
                    "toRecipients": [
                        {"emailAddress": {"address": "BiancaF@contoso.com"}}
                    ],
                    "ccRecipients": [
                        {
                            "emailAddress": {
                                "name": "Diego Amari",
                                "address": "DiegoA@contoso.com",
                            }
                        }
                    ],
                },
                "saveToSentItems": False,
            },
        ),
        response=(202, {}, None),
    ) as exchange:
        answer = exchange.graph.users.send_mail(
            message=models.Message.from_dict(
                {
                    "subject": "Rooms for Thursday",
                    "body": {
                        "contentType": "text",
                        "content": "Both rooms on the second floor are ours from nine.",
                    },
                    "toRecipients": [
                        {"emailAddress": {"address": "BiancaF@contoso.com"}}
                    ],
                    "ccRecipients": [
                        {
                            "emailAddress": {
                                "name": "Diego Amari",
                                "address": "DiegoA@contoso.com",
                            }
                        }
                    ],
                }
            ),
            save_to_sent_items=False,
        )
        exchange.check(answer, kind="empty")


def test_user_sendmail_with_attachment():
    """v1.0/api/user-sendmail.md:120,163 Example 2: A file on behalf of somebody."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64/sendMail",
            {"Content-Type": "application/json"},
            {
                "message": {
                    "subject": "Minutes",
                    "body": {
                        "contentType": "html",
                        "content": "<p>Here are the <b>minutes</b>.</p>",
                    },
                    "toRecipients": [
                        {"emailAddress": {"address": "board@contoso.com"}}
                    ],
                    "internetMessageHeaders": [
                        {"name": "x-contoso-batch", "value": "2041"}
                    ],
                    "attachments": [
                        {
                            "@odata.type": "#microsoft.graph.fileAttachment",
                            "name": "minutes.txt",
                            "contentType": "text/plain",
                            "contentBytes": "TWludXRlcyBvZiB0aGUgbWVldGluZw==",
                        }
                    ],
                }
            },
        ),
        response=(202, {}, None),
    ) as exchange:
        answer = exchange.graph.users.send_mail(
            message=models.Message.from_dict(
                {
                    "subject": "Minutes",
                    "body": {
                        "contentType": "html",
                        "content": "<p>Here are the <b>minutes</b>.</p>",
                    },
                    "toRecipients": [
                        {"emailAddress": {"address": "board@contoso.com"}}
                    ],
                    "internetMessageHeaders": [
                        {"name": "x-contoso-batch", "value": "2041"}
                    ],
                    "attachments": [
                        {
                            "@odata.type": "#microsoft.graph.fileAttachment",
                            "name": "minutes.txt",
                            "contentType": "text/plain",
                            "contentBytes": "TWludXRlcyBvZiB0aGUgbWVldGluZw==",
                        }
                    ],
                }
            ),
            user_id="4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
        )
        exchange.check(answer, kind="empty")


def test_assign_manager():
    """v1.0/api/user-post-manager.md:62,78 Examples."""
    with replay(
        version="v1.0",
        request=(
            "PUT",
            "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530/manager/$ref",
            {"Content-Type": "application/json"},
            {
                "@odata.id": "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64"
            },
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.users.set_manager(
            ref="https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
            user_id="68e05fa9-b3d1-47c2-9f84-1ab7d26ec530",
        )
        exchange.check(answer, kind="empty")


def test_update_user_me():
    """v1.0/api/user-update.md:79,95 Example 1: One's own profile."""
    with replay(
        version="v1.0",
        request=(
            "PATCH",
            "https://graph.microsoft.com/v1.0/me",
            {"Content-Type": "application/json"},
            {"officeLocation": "18/2204"},
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.users.update(
            models.User.from_dict({"officeLocation": "18/2204"})
        )
        exchange.check(answer, kind="empty")


def test_update_user():
    """v1.0/api/user-update.md:109,132 Example 2: The profile of somebody else."""
    with replay(
        version="v1.0",
        request=(
            "PATCH",
            "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530",
            {"Content-Type": "application/json"},
            {
                "givenName": "Diego",
                "surname": "Amari",
                "jobTitle": "Site engineer",
                "department": "Operations",
                "businessPhones": ["+34 91 555 0178"],
                "mobilePhone": None,
            },
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.users.update(
            models.User.from_dict(
                {
                    "givenName": "Diego",
                    "surname": "Amari",
                    "jobTitle": "Site engineer",
                    "department": "Operations",
                    "businessPhones": ["+34 91 555 0178"],
                    "mobilePhone": None,
                }
            ),
            user_id="68e05fa9-b3d1-47c2-9f84-1ab7d26ec530",
        )
        exchange.check(answer, kind="empty")
