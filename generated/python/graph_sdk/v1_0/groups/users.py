"""Operations on resources of the type user."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_CREATE = Operation(
    "users.create",
    (("POST", "/users", "entity", "user"),),
    docs="https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0",
    body_type="user",
)
_CREATE_EVENTS = Operation(
    "users.create_events",
    (
        ("POST", "/me/events", "entity", "event"),
        ("POST", "/users/{user_id}/events", "entity", "event"),
        ("POST", "/me/calendars/{calendar_id}/events", "entity", "event"),
        ("POST", "/users/{user_id}/calendars/{calendar_id}/events", "entity", "event"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0",
    body_type="event",
)
_CREATE_MAIL_FOLDERS = Operation(
    "users.create_mail_folders",
    (
        ("POST", "/me/mailFolders", "entity", "mail_folder"),
        ("POST", "/users/{user_id}/mailFolders", "entity", "mail_folder"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-1.0",
    body_type="mail_folder",
)
_CREATE_MESSAGES = Operation(
    "users.create_messages",
    (
        ("POST", "/me/messages", "entity", "message"),
        ("POST", "/users/{user_id}/messages", "entity", "message"),
        ("POST", "/me/mailFolders/{mail_folder_id}/messages", "entity", "message"),
        (
            "POST",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages",
            "entity",
            "message",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0",
    body_type="message",
)
_DELETE = Operation(
    "users.delete",
    (("DELETE", "/users/{user_id}", "empty"),),
    docs="https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0",
)
_DELTA = Operation(
    "users.delta",
    (("GET", "/users/delta", "delta", "user"),),
    docs="https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-1.0",
)
_GET = Operation(
    "users.get",
    (
        ("GET", "/me", "entity", "user"),
        ("GET", "/users/{user_id}", "entity", "user"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0",
)
_GET_MAILBOX_SETTINGS = Operation(
    "users.get_mailbox_settings",
    (
        ("GET", "/me/mailboxSettings", "entity", "mailbox_settings"),
        ("GET", "/users/{user_id}/mailboxSettings", "entity", "mailbox_settings"),
        (
            "GET",
            "/me/mailboxSettings/automaticRepliesSetting",
            "entity",
            "automatic_replies_setting",
            "automaticRepliesSetting",
        ),
        (
            "GET",
            "/users/{user_id}/mailboxSettings/automaticRepliesSetting",
            "entity",
            "automatic_replies_setting",
            "automaticRepliesSetting",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0",
)
_GET_MANAGER = Operation(
    "users.get_manager",
    (
        ("GET", "/me/manager", "entity", "directory_object"),
        ("GET", "/users/{user_id}/manager", "entity", "directory_object"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0",
)
_LIST = Operation(
    "users.list",
    (("GET", "/users", "collection", "user"),),
    docs="https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0",
)
_LIST_CALENDAR_VIEW = Operation(
    "users.list_calendar_view",
    (
        ("GET", "/me/calendarView", "collection", "event"),
        ("GET", "/users/{user_id}/calendarView", "collection", "event"),
        ("GET", "/me/calendars/{calendar_id}/calendarView", "collection", "event"),
        (
            "GET",
            "/users/{user_id}/calendars/{calendar_id}/calendarView",
            "collection",
            "event",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0",
)
_LIST_MAIL_FOLDERS = Operation(
    "users.list_mail_folders",
    (
        ("GET", "/me/mailFolders", "collection", "mail_folder"),
        ("GET", "/users/{user_id}/mailFolders", "collection", "mail_folder"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0",
)
_LIST_MESSAGES = Operation(
    "users.list_messages",
    (
        ("GET", "/me/messages", "collection", "message"),
        ("GET", "/users/{user_id}/messages", "collection", "message"),
        ("GET", "/me/mailFolders/{mail_folder_id}/messages", "collection", "message"),
        (
            "GET",
            "/users/{user_id}/mailFolders/{mail_folder_id}/messages",
            "collection",
            "message",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0",
)
_REMOVE_MANAGER = Operation(
    "users.remove_manager",
    (("DELETE", "/users/{user_id}/manager/$ref", "empty"),),
    docs="https://learn.microsoft.com/graph/api/user-delete-manager?view=graph-rest-1.0",
)
_SEND_MAIL = Operation(
    "users.send_mail",
    (
        ("POST", "/me/sendMail", "empty"),
        ("POST", "/users/{user_id}/sendMail", "empty"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0",
)
_SET_MANAGER = Operation(
    "users.set_manager",
    (("PUT", "/users/{user_id}/manager/$ref", "empty"),),
    docs="https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-1.0",
)
_UPDATE = Operation(
    "users.update",
    (
        ("PATCH", "/me", "empty"),
        ("PATCH", "/users/{user_id}", "empty"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0",
    body_type="user",
)


class Users(Group):
    """Operations on resources of the type user.

    An account of a person, or of something that acts like one, such as a shared mailbox
    or a meeting room.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def create(self, body, /, **options):
        """Create a user account in the organization. A few properties are needed at once;
        the others can wait for an update.

        Routes:
            POST /users

        Permissions:
            Delegated (work or school account): User.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: User.ReadWrite.All

        Args:
            body: What to send: a model, or a dict in JSON's terms.

        Returns:
            User.

        https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0
        """
        return self._call(_CREATE, body=body, options=options)

    def create_events(
        self, body, /, *, user_id=None, calendar_id=None, prefer=None, **options
    ):
        """Put an event into a calendar. If people are invited, Exchange sends the
        invitations at once.

        Routes:
            POST /me/events
            POST /users/{user_id}/events
            POST /me/calendars/{calendar_id}/events
            POST /users/{user_id}/calendars/{calendar_id}/events

        Permissions:
            Delegated (work or school account): Calendars.ReadWrite
            Delegated (personal Microsoft account): Calendars.ReadWrite
            Application: Calendars.ReadWrite

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            user_id: The ID of the user.
            calendar_id: The ID of the calendar.
            prefer: outlook.timezone="{zone}". The zone in which start and end are
                returned; UTC when left out. Optional.

        Returns:
            Event.

        https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0
        """
        return self._call(
            _CREATE_EVENTS,
            {"user_id": user_id, "calendar_id": calendar_id},
            headers={"Prefer": prefer},
            body=body,
            options=options,
        )

    def create_mail_folders(self, body, /, *, user_id=None, **options):
        """Add a mailFolder below the root of a mailbox. Whether it is hidden can be set
        only here.

        Routes:
            POST /me/mailFolders
            POST /users/{user_id}/mailFolders

        Permissions:
            Delegated (work or school account): Mail.ReadWrite
            Delegated (personal Microsoft account): Mail.ReadWrite
            Application: Mail.ReadWrite

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            user_id: The ID of the user.

        Returns:
            MailFolder.

        https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-1.0
        """
        return self._call(
            _CREATE_MAIL_FOLDERS, {"user_id": user_id}, body=body, options=options
        )

    def create_messages(self, body, /, *, user_id=None, mail_folder_id=None, **options):
        """Save the draft of a message. It goes into the folder Drafts, or into the folder
        that the address names, and waits there to be sent.

        Routes:
            POST /me/messages
            POST /users/{user_id}/messages
            POST /me/mailFolders/{mail_folder_id}/messages
            POST /users/{user_id}/mailFolders/{mail_folder_id}/messages

        Permissions:
            Delegated (work or school account): Mail.ReadWrite
            Delegated (personal Microsoft account): Mail.ReadWrite
            Application: Mail.ReadWrite

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            user_id: The ID of the user.
            mail_folder_id: The ID of the mail folder.

        Returns:
            Message.

        https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
        """
        return self._call(
            _CREATE_MESSAGES,
            {"user_id": user_id, "mail_folder_id": mail_folder_id},
            body=body,
            options=options,
        )

    def delete(self, *, user_id, **options):
        """Delete a user. The account goes to the deleted items of the directory, from
        where it can be restored for 30 days; after that it is gone for good.

        Routes:
            DELETE /users/{user_id}

        Permissions:
            Delegated (work or school account): User.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: User.ReadWrite.All

        Args:
            user_id: The ID of the user.

        https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0
        """
        return self._call(_DELETE, {"user_id": user_id}, options=options)

    def delta(
        self,
        *,
        delta_token=None,
        skip_token=None,
        select=None,
        filter=None,
        prefer=None,
        delta_link=None,
        **options,
    ):
        """Track changes to the users of the organization, without reading all of them each
        time. The first round returns every user; each later one only those that were
        created, changed, or deleted since. Delta queries explains rounds and links.

        Routes:
            GET /users/delta

        Permissions:
            Delegated (work or school account): User.ReadBasic.All
            Delegated (personal Microsoft account): not supported
            Application: User.Read.All

        Args:
            delta_token: Stands in @odata.deltaLink, from which the next round begins.
                Optional.
            skip_token: Stands in @odata.nextLink, which leads to the next page of this
                round. Optional.
            select: Properties to return.
            filter: What the items have to fulfil.
            prefer: return=minimal. Leaves properties out that have not changed.
                Optional.
            delta_link: The link to go on from, as an earlier round gave it.

        Returns:
            The changes of User, page by page, with the link to the next round.

        https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-1.0
        """
        return self._call(
            _DELTA,
            query={
                "$deltatoken": delta_token,
                "$skiptoken": skip_token,
                "$select": select,
                "$filter": filter,
            },
            headers={"Prefer": prefer},
            link=delta_link,
            options=options,
        )

    def get(self, *, user_id=None, select=None, expand=None, **options):
        """Read the profile of a user, or of the one who is signed in. Without $select the
        answer has the same small set of properties as List users.

        Routes:
            GET /me
            GET /users/{user_id}

        Permissions:
            Delegated (work or school account): User.Read
            Delegated (personal Microsoft account): User.Read
            Application: User.Read.All

        Args:
            user_id: The ID of the user.
            select: Properties to return.
            expand: Related resources to return along.

        Returns:
            User.

        https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {"user_id": user_id},
            query={"$select": select, "$expand": expand},
            options=options,
        )

    def get_mailbox_settings(self, *, user_id=None, via=None, select=None, **options):
        """Read the mailboxSettings of a user: automatic replies, time zone, language,
        working hours, and how dates look. Automatic replies can also be read alone.

        Routes:
            GET /me/mailboxSettings
            GET /users/{user_id}/mailboxSettings
            GET /me/mailboxSettings/automaticRepliesSetting (via="automaticRepliesSetting")
            GET /users/{user_id}/mailboxSettings/automaticRepliesSetting (via="automaticRepliesSetting")

        Permissions:
            Delegated (work or school account): MailboxSettings.Read
            Delegated (personal Microsoft account): MailboxSettings.Read
            Application: MailboxSettings.Read

        Args:
            user_id: The ID of the user.
            via: The word that names the route, where the keys alone do not.
            select: Properties to return.

        Returns:
            MailboxSettings.
            AutomaticRepliesSetting.

        https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-1.0
        """
        return self._call(
            _GET_MAILBOX_SETTINGS,
            {"user_id": user_id},
            query={"$select": select},
            via=via,
            options=options,
        )

    def get_manager(self, *, user_id=None, select=None, **options):
        """Read whom a user reports to: another user, or an organizational contact.

        Routes:
            GET /me/manager
            GET /users/{user_id}/manager

        Permissions:
            Delegated (work or school account): User.Read.All
            Delegated (personal Microsoft account): not supported
            Application: User.Read.All

        Args:
            user_id: The ID of the user.
            select: Properties to return.

        Returns:
            DirectoryObject.

        https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0
        """
        return self._call(
            _GET_MANAGER,
            {"user_id": user_id},
            query={"$select": select},
            options=options,
        )

    def list(
        self,
        *,
        select=None,
        filter=None,
        search=None,
        orderby=None,
        expand=None,
        count=None,
        top=None,
        consistency_level=None,
        **options,
    ):
        """Page through the users of the organization, members and guests alike. Unless you
        ask for others with $select, each user comes with a small set of properties:
        businessPhones, displayName, givenName, id, jobTitle, mail, mobilePhone,
        officeLocation, preferredLanguage, surname, and userPrincipalName.

        Routes:
            GET /users

        Permissions:
            Delegated (work or school account): User.ReadBasic.All
            Delegated (personal Microsoft account): not supported
            Application: User.Read.All

        Args:
            select: Properties to return.
            filter: What the items have to fulfil.
            search: What to search for.
            orderby: Properties to sort by.
            expand: Related resources to return along.
            count: Whether to count all items.
            top: How many items a page has.
            consistency_level: eventual. Required with $search, and with a $filter that
                needs advanced query capabilities.

        Returns:
            A collection of User; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0
        """
        return self._call(
            _LIST,
            query={
                "$select": select,
                "$filter": filter,
                "$search": search,
                "$orderby": orderby,
                "$expand": expand,
                "$count": count,
                "$top": top,
            },
            headers={"ConsistencyLevel": consistency_level},
            options=options,
        )

    def list_calendar_view(
        self,
        *,
        user_id=None,
        calendar_id=None,
        start_date_time=None,
        end_date_time=None,
        select=None,
        orderby=None,
        top=None,
        filter=None,
        skip=None,
        count=None,
        expand=None,
        prefer=None,
        **options,
    ):
        """Page through the events that happen in a span of time. A series comes as its
        single occurrences, so each meeting stands where it takes place.

        Routes:
            GET /me/calendarView
            GET /users/{user_id}/calendarView
            GET /me/calendars/{calendar_id}/calendarView
            GET /users/{user_id}/calendars/{calendar_id}/calendarView

        Permissions:
            Delegated (work or school account): Calendars.Read
            Delegated (personal Microsoft account): Calendars.Read
            Application: Calendars.Read

        Args:
            user_id: The ID of the user.
            calendar_id: The ID of the calendar.
            start_date_time: Where the span begins, in ISO 8601, as in
                2026-03-16T00:00:00+01:00. Required.
            end_date_time: Where the span ends, in ISO 8601 too. Required.
            select: Properties to return.
            orderby: Properties to sort by.
            top: How many items a page has.
            filter: What the items have to fulfil.
            skip: How many items to pass over.
            count: Whether to count all items.
            expand: Related resources to return along.
            prefer: outlook.timezone="{zone}". The zone in which start and end are
                returned; UTC when left out. Optional.

        Returns:
            A collection of Event; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0
        """
        return self._call(
            _LIST_CALENDAR_VIEW,
            {"user_id": user_id, "calendar_id": calendar_id},
            query={
                "startDateTime": start_date_time,
                "endDateTime": end_date_time,
                "$select": select,
                "$orderby": orderby,
                "$top": top,
                "$filter": filter,
                "$skip": skip,
                "$count": count,
                "$expand": expand,
            },
            headers={"Prefer": prefer},
            options=options,
        )

    def list_mail_folders(
        self,
        *,
        user_id=None,
        include_hidden_folders=None,
        select=None,
        filter=None,
        top=None,
        skip=None,
        count=None,
        **options,
    ):
        """Page through the folders of a mailbox that stand directly below its root. Hidden
        folders are left out unless you ask for them.

        Routes:
            GET /me/mailFolders
            GET /users/{user_id}/mailFolders

        Permissions:
            Delegated (work or school account): Mail.ReadBasic
            Delegated (personal Microsoft account): Mail.ReadBasic
            Application: Mail.ReadBasic.All

        Args:
            user_id: The ID of the user.
            include_hidden_folders: true brings hidden folders as well. Optional.
            select: Properties to return.
            filter: What the items have to fulfil.
            top: How many items a page has.
            skip: How many items to pass over.
            count: Whether to count all items.

        Returns:
            A collection of MailFolder; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0
        """
        return self._call(
            _LIST_MAIL_FOLDERS,
            {"user_id": user_id},
            query={
                "includeHiddenFolders": include_hidden_folders,
                "$select": select,
                "$filter": filter,
                "$top": top,
                "$skip": skip,
                "$count": count,
            },
            options=options,
        )

    def list_messages(
        self,
        *,
        user_id=None,
        mail_folder_id=None,
        select=None,
        filter=None,
        search=None,
        orderby=None,
        top=None,
        skip=None,
        count=None,
        expand=None,
        prefer=None,
        **options,
    ):
        """Page through the messages of a mailbox, deleted ones and clutter included, or of
        one folder only.

        Routes:
            GET /me/messages
            GET /users/{user_id}/messages
            GET /me/mailFolders/{mail_folder_id}/messages
            GET /users/{user_id}/mailFolders/{mail_folder_id}/messages

        Permissions:
            Delegated (work or school account): Mail.ReadBasic
            Delegated (personal Microsoft account): Mail.ReadBasic
            Application: Mail.ReadBasic.All

        Args:
            user_id: The ID of the user.
            mail_folder_id: The ID of the mail folder.
            select: Properties to return.
            filter: What the items have to fulfil.
            search: What to search for.
            orderby: Properties to sort by.
            top: How many items a page has.
            skip: How many items to pass over.
            count: Whether to count all items.
            expand: Related resources to return along.
            prefer: outlook.body-content-type="text" or "html". The format in which
                bodies are returned; HTML when left out. Optional.

        Returns:
            A collection of Message; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
        """
        return self._call(
            _LIST_MESSAGES,
            {"user_id": user_id, "mail_folder_id": mail_folder_id},
            query={
                "$select": select,
                "$filter": filter,
                "$search": search,
                "$orderby": orderby,
                "$top": top,
                "$skip": skip,
                "$count": count,
                "$expand": expand,
            },
            headers={"Prefer": prefer},
            options=options,
        )

    def remove_manager(self, *, user_id, **options):
        """Remove the manager from a user. Only the reference goes; the manager's own
        account isn't touched.

        Routes:
            DELETE /users/{user_id}/manager/$ref

        Permissions:
            Delegated (work or school account): User.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: User.ReadWrite.All

        Args:
            user_id: The ID of the user.

        https://learn.microsoft.com/graph/api/user-delete-manager?view=graph-rest-1.0
        """
        return self._call(_REMOVE_MANAGER, {"user_id": user_id}, options=options)

    def send_mail(
        self, *, user_id=None, message=UNSET, save_to_sent_items=UNSET, **options
    ):
        """Send a message in one go, without saving a draft first. Attachments can come
        along in the same request, up to 3 MB in all. To write now and send later,
        create a draft.

        Routes:
            POST /me/sendMail
            POST /users/{user_id}/sendMail

        Permissions:
            Delegated (work or school account): Mail.Send
            Delegated (personal Microsoft account): Mail.Send
            Application: Mail.Send

        Args:
            user_id: The ID of the user.
            message: What to send. Required.
            save_to_sent_items: Whether a copy stays in the folder Sent Items. true when
                left out. Optional.

        https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0
        """
        return self._call(
            _SEND_MAIL,
            {"user_id": user_id},
            body={"message": message, "saveToSentItems": save_to_sent_items},
            options=options,
        )

    def set_manager(self, *, user_id, ref=UNSET, **options):
        """Assign a manager to a user. The new manager takes the place of the old one.
        Direct reports are never assigned; they follow from the managers.

        Routes:
            PUT /users/{user_id}/manager/$ref

        Permissions:
            Delegated (work or school account): User.ReadWrite.All
            Delegated (personal Microsoft account): not supported
            Application: User.ReadWrite.All

        Args:
            user_id: The ID of the user.
            ref: Address of a user, as in https://graph.microsoft.com/v1.0/users/{id}.
                Required.

        https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-1.0
        """
        return self._call(
            _SET_MANAGER, {"user_id": user_id}, body={"@odata.id": ref}, options=options
        )

    def update(self, body, /, *, user_id=None, **options):
        """Change properties of a user. What the request leaves out stays as it was; null
        clears a property.

        Routes:
            PATCH /me
            PATCH /users/{user_id}

        Permissions:
            Delegated (work or school account): User.ReadWrite
            Delegated (personal Microsoft account): User.ReadWrite
            Application: User.ReadWrite.All

        Args:
            body: What to send: a model, or a dict in JSON's terms.
            user_id: The ID of the user.

        https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0
        """
        return self._call(_UPDATE, {"user_id": user_id}, body=body, options=options)


class AsyncUsers(AsyncGroup, Users):
    """Operations on resources of the type user. Calls are awaited.

    An account of a person, or of something that acts like one, such as a shared mailbox
    or a meeting room.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
