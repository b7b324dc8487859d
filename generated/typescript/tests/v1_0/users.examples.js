import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("users.create: v1.0/api/user-post-users.md:67", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/users", "headers": {"content-type": "application/json"}, "body": {"accountEnabled": true, "displayName": "Diego Amari", "mailNickname": "DiegoA", "userPrincipalName": "DiegoA@contoso.com", "usageLocation": "ES", "passwordProfile": {"forceChangePasswordNextSignIn": true, "password": "xWwvJ]6NMw+bWH-d"}}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity", "id": "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530", "displayName": "Diego Amari", "userPrincipalName": "DiegoA@contoso.com", "businessPhones": [], "givenName": null, "surname": null, "jobTitle": null, "mail": null, "mobilePhone": null, "officeLocation": null, "preferredLanguage": null}},
  kind: "entity",
  call: (graph) => graph.users.create({"accountEnabled": true, "displayName": "Diego Amari", "mailNickname": "DiegoA", "userPrincipalName": "DiegoA@contoso.com", "usageLocation": "ES", "passwordProfile": {"forceChangePasswordNextSignIn": true, "password": "xWwvJ]6NMw+bWH-d"}}, { headers: {"content-type": "application/json"} }),
});

replay("users.create_events: v1.0/api/user-post-events.md:80", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/events", "headers": {"prefer": "outlook.timezone=\"W. Europe Standard Time\"", "content-type": "application/json"}, "body": {"subject": "Walk through the new floor", "body": {"contentType": "html", "content": "<p>We meet at the stairs.</p>"}, "start": {"dateTime": "2026-03-19T09:00:00", "timeZone": "W. Europe Standard Time"}, "end": {"dateTime": "2026-03-19T10:00:00", "timeZone": "W. Europe Standard Time"}, "location": {"displayName": "Second floor"}, "attendees": [{"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}, "type": "required"}], "isOnlineMeeting": true, "onlineMeetingProvider": "teamsForBusiness", "transactionId": "7E163156-7762-4BEB-A1C6-729EA81755A7"}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/events/$entity", "id": "AAMkAGUAAAwTW2wAAA=", "createdDateTime": "2026-03-02T08:40:00Z", "lastModifiedDateTime": "2026-03-02T08:40:02Z", "changeKey": "nfZyf7VcrEKLNoU37KWlkQAAA0x0+w==", "categories": [], "iCalUId": "040000008200E00074C5B7101A82E00800000000", "subject": "Walk through the new floor", "bodyPreview": "We meet at the stairs.", "importance": "normal", "sensitivity": "normal", "isAllDay": false, "isCancelled": false, "isOrganizer": true, "isReminderOn": true, "reminderMinutesBeforeStart": 15, "responseRequested": true, "showAs": "busy", "type": "singleInstance", "hasAttachments": false, "isOnlineMeeting": true, "onlineMeetingProvider": "teamsForBusiness", "webLink": "https://outlook.office365.com/owa/?itemid=AAMkAGUAAAwTW2wAAA%3D", "originalStartTimeZone": "W. Europe Standard Time", "originalEndTimeZone": "W. Europe Standard Time", "responseStatus": {"response": "organizer", "time": null}, "body": {"contentType": "html", "content": "<p>We meet at the stairs.</p>"}, "start": {"dateTime": "2026-03-19T09:00:00.0000000", "timeZone": "W. Europe Standard Time"}, "end": {"dateTime": "2026-03-19T10:00:00.0000000", "timeZone": "W. Europe Standard Time"}, "location": {"displayName": "Second floor", "locationType": "businessAddress", "address": {"street": "Hardstrasse 201", "city": "Z\u00fcrich", "state": "ZH", "countryOrRegion": "Switzerland", "postalCode": "8005"}}, "organizer": {"emailAddress": {"name": "Adele Okafor", "address": "AdeleO@contoso.com"}}, "attendees": [{"type": "required", "status": {"response": "none", "time": null}, "emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}], "onlineMeeting": {"joinUrl": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_OGE4"}}},
  kind: "entity",
  call: (graph) => graph.users.createEvents({"subject": "Walk through the new floor", "body": {"contentType": "html", "content": "<p>We meet at the stairs.</p>"}, "start": {"dateTime": "2026-03-19T09:00:00", "timeZone": "W. Europe Standard Time"}, "end": {"dateTime": "2026-03-19T10:00:00", "timeZone": "W. Europe Standard Time"}, "location": {"displayName": "Second floor"}, "attendees": [{"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}, "type": "required"}], "isOnlineMeeting": true, "onlineMeetingProvider": "teamsForBusiness", "transactionId": "7E163156-7762-4BEB-A1C6-729EA81755A7"}, { prefer: "outlook.timezone=\"W. Europe Standard Time\"", headers: {"content-type": "application/json"} }),
});

replay("users.create_events: v1.0/api/user-post-events.md:218", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/events", "headers": {"content-type": "application/json"}, "body": {"subject": "Stand-up", "start": {"dateTime": "2026-03-16T09:15:00", "timeZone": "W. Europe Standard Time"}, "end": {"dateTime": "2026-03-16T09:30:00", "timeZone": "W. Europe Standard Time"}, "recurrence": {"pattern": {"type": "weekly", "interval": 1, "daysOfWeek": ["monday", "wednesday"]}, "range": {"type": "endDate", "startDate": "2026-03-16", "endDate": "2026-06-24"}}}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/events/$entity", "id": "AAMkAGUAAAwTW2yAAA=", "subject": "Stand-up", "type": "seriesMaster", "start": {"dateTime": "2026-03-16T08:15:00.0000000", "timeZone": "UTC"}, "end": {"dateTime": "2026-03-16T08:30:00.0000000", "timeZone": "UTC"}, "attendees": [], "recurrence": {"pattern": {"type": "weekly", "interval": 1, "month": 0, "dayOfMonth": 0, "daysOfWeek": ["monday", "wednesday"], "firstDayOfWeek": "sunday", "index": "first"}, "range": {"type": "endDate", "startDate": "2026-03-16", "endDate": "2026-06-24", "recurrenceTimeZone": "W. Europe Standard Time", "numberOfOccurrences": 0}}}},
  kind: "entity",
  call: (graph) => graph.users.createEvents({"subject": "Stand-up", "start": {"dateTime": "2026-03-16T09:15:00", "timeZone": "W. Europe Standard Time"}, "end": {"dateTime": "2026-03-16T09:30:00", "timeZone": "W. Europe Standard Time"}, "recurrence": {"pattern": {"type": "weekly", "interval": 1, "daysOfWeek": ["monday", "wednesday"]}, "range": {"type": "endDate", "startDate": "2026-03-16", "endDate": "2026-06-24"}}}, { headers: {"content-type": "application/json"} }),
});

replay("users.create_mail_folders: v1.0/api/user-post-mailfolders.md:67", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/mailFolders", "headers": {"content-type": "application/json"}, "body": {"displayName": "Moving", "isHidden": false}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders/$entity", "id": "AAMkAGUAAAwTXk8AAA=", "displayName": "Moving", "parentFolderId": "AQMkAGUAAAAAAEIAAAA=", "childFolderCount": 0, "unreadItemCount": 0, "totalItemCount": 0, "isHidden": false}},
  kind: "entity",
  call: (graph) => graph.users.createMailFolders({"displayName": "Moving", "isHidden": false}, { headers: {"content-type": "application/json"} }),
});

replay("users.create_messages: v1.0/api/user-post-messages.md:74", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/messages", "headers": {"content-type": "application/json"}, "body": {"subject": "Fire drill", "importance": "high", "body": {"contentType": "html", "content": "<p>We practice on <b>Friday</b> at ten.</p>"}, "toRecipients": [{"emailAddress": {"address": "DiegoA@contoso.com"}}]}},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages/$entity", "id": "AAMkAGUAAAwTW1xAAA=", "createdDateTime": "2026-03-03T12:40:05Z", "lastModifiedDateTime": "2026-03-03T12:40:05Z", "subject": "Fire drill", "bodyPreview": "We practice on Friday at ten.", "importance": "high", "isDraft": true, "isRead": true, "hasAttachments": false, "body": {"contentType": "html", "content": "<p>We practice on <b>Friday</b> at ten.</p>"}, "toRecipients": [{"emailAddress": {"name": "DiegoA@contoso.com", "address": "DiegoA@contoso.com"}}], "flag": {"flagStatus": "notFlagged"}}},
  kind: "entity",
  call: (graph) => graph.users.createMessages({"subject": "Fire drill", "importance": "high", "body": {"contentType": "html", "content": "<p>We practice on <b>Friday</b> at ten.</p>"}, "toRecipients": [{"emailAddress": {"address": "DiegoA@contoso.com"}}]}, { headers: {"content-type": "application/json"} }),
});

replay("users.delete: v1.0/api/user-delete.md:57", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530", "headers": {}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.delete({ userId: "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530" }),
});

replay("users.delta: v1.0/api/user-delta.md:73", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users/delta?$select=displayName,jobTitle", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle)", "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=oEBwdSP6uehIAxQOWq_3Ksh_TLol6KIm3stvdc6hGhZRi1hQ7Spe", "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "jobTitle": "Release manager"}, {"id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "displayName": "Bianca Ferri", "jobTitle": null}]}},
  kind: "delta",
  call: (graph) => graph.users.delta({ select: ["displayName", "jobTitle"] }),
});

replay("users.delta: v1.0/api/user-delta.md:118", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=oEBwdSP6uehIAxQOWq_3Ksh_TLol6KIm3stvdc6hGhZRi1hQ7Spe", "headers": {"prefer": "return=minimal"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,jobTitle)", "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=mS5DuRZGjVL-abreviated9Kqv2xXuPhcSg0Xj1WvB3lN7eTyKfUaZ", "value": [{"id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "jobTitle": "Head of events"}, {"id": "d97b2c58-0e4f-4a13-96d5-6c8fa3107be2", "@removed": {"reason": "changed"}}]}},
  kind: "delta",
  call: (graph) => graph.users.delta({ deltaToken: "oEBwdSP6uehIAxQOWq_3Ksh_TLol6KIm3stvdc6hGhZRi1hQ7Spe", prefer: "return=minimal" }),
});

replay("users.get: v1.0/api/user-get.md:74", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity", "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com", "businessPhones": ["+1 425 555 0109"], "givenName": "Adele", "surname": "Okafor", "jobTitle": "Release manager", "mail": "AdeleO@contoso.com", "mobilePhone": null, "officeLocation": "18/2111", "preferredLanguage": "en-US"}},
  kind: "entity",
  call: (graph) => graph.users.get({}),
});

replay("users.get: v1.0/api/user-get.md:119", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users/AdeleO@contoso.com", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity", "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com", "businessPhones": ["+1 425 555 0109"], "givenName": "Adele", "surname": "Okafor", "jobTitle": "Release manager", "mail": "AdeleO@contoso.com", "mobilePhone": null, "officeLocation": "18/2111", "preferredLanguage": "en-US"}},
  kind: "entity",
  call: (graph) => graph.users.get({ userId: "AdeleO@contoso.com" }),
});

replay("users.get: v1.0/api/user-get.md:164", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64?$select=displayName,department,employeeId,accountEnabled", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(displayName,department,employeeId,accountEnabled)/$entity", "displayName": "Adele Okafor", "department": "Engineering", "employeeId": "117402", "accountEnabled": true}},
  kind: "entity",
  call: (graph) => graph.users.get({ userId: "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", select: ["displayName", "department", "employeeId", "accountEnabled"] }),
});

replay("users.get_mailbox_settings: v1.0/api/user-get-mailboxsettings.md:74", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/mailboxSettings", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#me/mailboxSettings", "automaticRepliesSetting": {"status": "scheduled", "externalAudience": "contactsOnly", "internalReplyMessage": "<p>Back on Monday.</p>", "externalReplyMessage": "<p>I am away until Monday.</p>", "scheduledStartDateTime": {"dateTime": "2026-03-18T18:00:00.0000000", "timeZone": "UTC"}, "scheduledEndDateTime": {"dateTime": "2026-03-23T07:00:00.0000000", "timeZone": "UTC"}}, "archiveFolder": "AAMkAGI2TGuLAAA=", "timeZone": "W. Europe Standard Time", "delegateMeetingMessageDeliveryOptions": "sendToDelegateOnly", "dateFormat": "dd.MM.yyyy", "timeFormat": "HH:mm", "language": {"locale": "de-CH", "displayName": "German (Switzerland)"}, "workingHours": {"daysOfWeek": ["monday", "tuesday", "wednesday", "thursday"], "startTime": "08:00:00.0000000", "endTime": "17:30:00.0000000", "timeZone": {"name": "W. Europe Standard Time"}}}},
  kind: "entity",
  call: (graph) => graph.users.getMailboxSettings({}),
});

replay("users.get_mailbox_settings: v1.0/api/user-get-mailboxsettings.md:141", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/mailboxSettings/automaticRepliesSetting", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#me/mailboxSettings/automaticRepliesSetting", "status": "scheduled", "externalAudience": "contactsOnly", "internalReplyMessage": "<p>Back on Monday.</p>", "externalReplyMessage": "<p>I am away until Monday.</p>", "scheduledStartDateTime": {"dateTime": "2026-03-18T18:00:00.0000000", "timeZone": "UTC"}, "scheduledEndDateTime": {"dateTime": "2026-03-23T07:00:00.0000000", "timeZone": "UTC"}}},
  kind: "entity",
  call: (graph) => graph.users.getMailboxSettings({ via: "automaticRepliesSetting" }),
});

replay("users.get_manager: v1.0/api/user-list-manager.md:62", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530/manager", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects/$entity", "@odata.type": "#microsoft.graph.user", "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com", "businessPhones": ["+1 425 555 0109"], "givenName": "Adele", "surname": "Okafor", "jobTitle": "Release manager", "mail": "AdeleO@contoso.com", "mobilePhone": null, "officeLocation": "18/2111", "preferredLanguage": "en-US"}},
  kind: "entity",
  call: (graph) => graph.users.getManager({ userId: "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530" }),
});

replay("users.list: v1.0/api/user-list.md:70", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users?$top=3", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users", "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?$top=3&$skiptoken=RFNwdAIAAQAAABc6Q2Vkcm", "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com", "businessPhones": ["+1 425 555 0109"], "givenName": "Adele", "surname": "Okafor", "jobTitle": "Release manager", "mail": "AdeleO@contoso.com", "mobilePhone": null, "officeLocation": "18/2111", "preferredLanguage": "en-US"}, {"id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "displayName": "Bianca Ferri", "userPrincipalName": "BiancaF@contoso.com", "businessPhones": [], "givenName": "Bianca", "surname": "Ferri", "jobTitle": null, "mail": "BiancaF@contoso.com", "mobilePhone": "+39 06 5550 0143", "officeLocation": null, "preferredLanguage": "it-IT"}, {"id": "d97b2c58-0e4f-4a13-96d5-6c8fa3107be2", "displayName": "Conference desk", "userPrincipalName": "desk@contoso.com", "businessPhones": [], "givenName": null, "surname": null, "jobTitle": null, "mail": "desk@contoso.com", "mobilePhone": null, "officeLocation": "18/1000", "preferredLanguage": null}]}},
  kind: "collection",
  call: (graph) => graph.users.list({ top: 3 }),
});

replay("users.list: v1.0/api/user-list.md:153", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users?$filter=endsWith(mail,'@contoso.com')&$count=true&$orderby=displayName&$select=id,displayName,mail", "headers": {"consistencylevel": "eventual"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,mail)", "@odata.count": 2, "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "mail": "AdeleO@contoso.com"}, {"id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125", "displayName": "Bianca Ferri", "mail": "BiancaF@contoso.com"}]}},
  kind: "collection",
  call: (graph) => graph.users.list({ filter: "endsWith(mail,'@contoso.com')", count: true, orderby: ["displayName"], select: ["id", "displayName", "mail"], consistencyLevel: "eventual" }),
});

replay("users.list: v1.0/api/user-list.md:199", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/users?$search=\"displayName:okaf\"&$count=true&$select=id,displayName,userPrincipalName", "headers": {"consistencylevel": "eventual"}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName,userPrincipalName)", "@odata.count": 1, "value": [{"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor", "userPrincipalName": "AdeleO@contoso.com"}]}},
  kind: "collection",
  call: (graph) => graph.users.list({ search: "\"displayName:okaf\"", count: true, select: ["id", "displayName", "userPrincipalName"], consistencyLevel: "eventual" }),
});

replay("users.list_calendar_view: v1.0/api/user-list-calendarview.md:82", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/calendarView?startDateTime=2026-03-16T00:00:00Z&endDateTime=2026-03-21T00:00:00Z&$select=subject,start,end,type", "headers": {"prefer": "outlook.timezone=\"W. Europe Standard Time\""}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/calendarView(subject,start,end,type)", "value": [{"@odata.etag": "W/\"nfZyf7VcrEKLNoU37KWlkQAAA0x0+x==\"", "id": "AAMkAGUAAAwTW2xAAA=", "subject": "Stand-up", "type": "occurrence", "start": {"dateTime": "2026-03-16T09:15:00.0000000", "timeZone": "W. Europe Standard Time"}, "end": {"dateTime": "2026-03-16T09:30:00.0000000", "timeZone": "W. Europe Standard Time"}}, {"@odata.etag": "W/\"nfZyf7VcrEKLNoU37KWlkQAAA0x0+w==\"", "id": "AAMkAGUAAAwTW2wAAA=", "subject": "Walk through the new floor", "type": "singleInstance", "start": {"dateTime": "2026-03-19T09:00:00.0000000", "timeZone": "W. Europe Standard Time"}, "end": {"dateTime": "2026-03-19T10:00:00.0000000", "timeZone": "W. Europe Standard Time"}}]}},
  kind: "collection",
  call: (graph) => graph.users.listCalendarView({ startDateTime: "2026-03-16T00:00:00Z", endDateTime: "2026-03-21T00:00:00Z", select: ["subject", "start", "end", "type"], prefer: "outlook.timezone=\"W. Europe Standard Time\"" }),
});

replay("users.list_mail_folders: v1.0/api/user-list-mailfolders.md:75", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/mailFolders?$top=2", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders", "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/mailFolders?$top=2&$skip=2", "value": [{"id": "AAMkAGUAAAAAAFQAAA=", "displayName": "Archive", "parentFolderId": "AQMkAGUAAAAAAEIAAAA=", "childFolderCount": 0, "unreadItemCount": 0, "totalItemCount": 0, "isHidden": false}, {"id": "AAMkAGUAAAAAAEJAAA=", "displayName": "Inbox", "parentFolderId": "AQMkAGUAAAAAAEIAAAA=", "childFolderCount": 1, "unreadItemCount": 3, "totalItemCount": 418, "isHidden": false}]}},
  kind: "collection",
  call: (graph) => graph.users.listMailFolders({ top: 2 }),
});

replay("users.list_mail_folders: v1.0/api/user-list-mailfolders.md:128", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/mailFolders?includeHiddenFolders=true&$select=displayName,isHidden", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders(displayName,isHidden)", "value": [{"id": "AAMkAGUAAAAAAEJAAA=", "displayName": "Inbox", "isHidden": false}, {"id": "AAMkAGUAAAAAAGPAAA=", "displayName": "Clutter", "isHidden": true}]}},
  kind: "collection",
  call: (graph) => graph.users.listMailFolders({ includeHiddenFolders: true, select: ["displayName", "isHidden"] }),
});

replay("users.list_messages: v1.0/api/user-list-messages.md:77", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/messages?$select=sender,subject&$top=2", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/messages(sender,subject)", "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/messages?$select=sender%2csubject&$top=2&$skip=2", "value": [{"@odata.etag": "W/\"CQAAABYAAAAiIsqMbYjsT5e\"", "id": "AAMkAGUAAAwTW09AAA=", "subject": "Floor plan", "sender": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}}, {"@odata.etag": "W/\"CQAAABYAAAAiIsqMbYjsT9k\"", "id": "AAMkAGUAAAwTW1xAAA=", "subject": "Rooms for Thursday", "sender": {"emailAddress": {"name": "Diego Amari", "address": "DiegoA@contoso.com"}}}]}},
  kind: "collection",
  call: (graph) => graph.users.listMessages({ select: ["sender", "subject"], top: 2 }),
});

replay("users.list_messages: v1.0/api/user-list-messages.md:134", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages?$filter=isRead%20eq%20false&$count=true", "headers": {"prefer": "outlook.body-content-type=\"text\""}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders('inbox')/messages", "@odata.count": 1, "value": [{"id": "AAMkAGUAAAwTW09AAA=", "createdDateTime": "2026-03-02T08:11:36Z", "lastModifiedDateTime": "2026-03-02T08:11:38Z", "changeKey": "CQAAABYAAAAiIsqMbYjsT5e", "categories": [], "receivedDateTime": "2026-03-02T08:11:37Z", "sentDateTime": "2026-03-02T08:11:33Z", "hasAttachments": true, "internetMessageId": "<PH7PR21MB3263@contoso.com>", "subject": "Floor plan", "bodyPreview": "The plan of the second floor is attached.", "importance": "normal", "parentFolderId": "AAMkAGUAAAAAAEJAAA=", "conversationId": "AAQkAGUAAAwTWz8=", "isDeliveryReceiptRequested": false, "isReadReceiptRequested": false, "isRead": false, "isDraft": false, "webLink": "https://outlook.office365.com/owa/?ItemID=AAMkAGUAAAwTW09AAA%3D", "inferenceClassification": "focused", "body": {"contentType": "text", "content": "The plan of the second floor is attached."}, "sender": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "from": {"emailAddress": {"name": "Bianca Ferri", "address": "BiancaF@contoso.com"}}, "toRecipients": [{"emailAddress": {"name": "Adele Okafor", "address": "AdeleO@contoso.com"}}], "ccRecipients": [], "bccRecipients": [], "replyTo": [], "flag": {"flagStatus": "notFlagged"}}]}},
  kind: "collection",
  call: (graph) => graph.users.listMessages({ mailFolderId: "inbox", filter: "isRead eq false", count: true, prefer: "outlook.body-content-type=\"text\"" }),
});

replay("users.remove_manager: v1.0/api/user-delete-manager.md:57", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530/manager/$ref", "headers": {}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.removeManager({ userId: "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530" }),
});

replay("users.send_mail: v1.0/api/user-sendmail.md:68", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/sendMail", "headers": {"content-type": "application/json"}, "body": {"message": {"subject": "Rooms for Thursday", "body": {"contentType": "text", "content": "Both rooms on the second floor are ours from nine."}, "toRecipients": [{"emailAddress": {"address": "BiancaF@contoso.com"}}], "ccRecipients": [{"emailAddress": {"name": "Diego Amari", "address": "DiegoA@contoso.com"}}]}, "saveToSentItems": false}},
  response: {"status": 202, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.sendMail({ message: {"subject": "Rooms for Thursday", "body": {"contentType": "text", "content": "Both rooms on the second floor are ours from nine."}, "toRecipients": [{"emailAddress": {"address": "BiancaF@contoso.com"}}], "ccRecipients": [{"emailAddress": {"name": "Diego Amari", "address": "DiegoA@contoso.com"}}]}, saveToSentItems: false, headers: {"content-type": "application/json"} }),
});

replay("users.send_mail: v1.0/api/user-sendmail.md:120", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64/sendMail", "headers": {"content-type": "application/json"}, "body": {"message": {"subject": "Minutes", "body": {"contentType": "html", "content": "<p>Here are the <b>minutes</b>.</p>"}, "toRecipients": [{"emailAddress": {"address": "board@contoso.com"}}], "internetMessageHeaders": [{"name": "x-contoso-batch", "value": "2041"}], "attachments": [{"@odata.type": "#microsoft.graph.fileAttachment", "name": "minutes.txt", "contentType": "text/plain", "contentBytes": "TWludXRlcyBvZiB0aGUgbWVldGluZw=="}]}}},
  response: {"status": 202, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.sendMail({ userId: "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", message: {"subject": "Minutes", "body": {"contentType": "html", "content": "<p>Here are the <b>minutes</b>.</p>"}, "toRecipients": [{"emailAddress": {"address": "board@contoso.com"}}], "internetMessageHeaders": [{"name": "x-contoso-batch", "value": "2041"}], "attachments": [{"@odata.type": "#microsoft.graph.fileAttachment", "name": "minutes.txt", "contentType": "text/plain", "contentBytes": "TWludXRlcyBvZiB0aGUgbWVldGluZw=="}]}, headers: {"content-type": "application/json"} }),
});

replay("users.set_manager: v1.0/api/user-post-manager.md:62", Graph, {
  request: {"method": "PUT", "url": "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530/manager/$ref", "headers": {"content-type": "application/json"}, "body": {"@odata.id": "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.setManager({ userId: "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530", ref: "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", headers: {"content-type": "application/json"} }),
});

replay("users.update: v1.0/api/user-update.md:79", Graph, {
  request: {"method": "PATCH", "url": "https://graph.microsoft.com/v1.0/me", "headers": {"content-type": "application/json"}, "body": {"officeLocation": "18/2204"}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.update({"officeLocation": "18/2204"}, { headers: {"content-type": "application/json"} }),
});

replay("users.update: v1.0/api/user-update.md:109", Graph, {
  request: {"method": "PATCH", "url": "https://graph.microsoft.com/v1.0/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530", "headers": {"content-type": "application/json"}, "body": {"givenName": "Diego", "surname": "Amari", "jobTitle": "Site engineer", "department": "Operations", "businessPhones": ["+34 91 555 0178"], "mobilePhone": null}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.users.update({"givenName": "Diego", "surname": "Amari", "jobTitle": "Site engineer", "department": "Operations", "businessPhones": ["+34 91 555 0178"], "mobilePhone": null}, { userId: "68e05fa9-b3d1-47c2-9f84-1ab7d26ec530", headers: {"content-type": "application/json"} }),
});
