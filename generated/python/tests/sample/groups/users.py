"""users: operations on user resources."""

from graph_sdk._runtime.group import AsyncGroup, Group, Renamed
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_GET = Operation(
    "users.get",
    (
        ("GET", "/me", "entity", "user"),
        ("GET", "/users/{user_id}", "entity", "user"),
    ),
    docs="https://learn.microsoft.com/graph/api/user-get",
)
_LIST = Operation("users.list", (("GET", "/users", "collection", "user"),))
_CREATE = Operation("users.create", (("POST", "/users", "entity", "user"),))
_UPDATE = Operation("users.update", (("PATCH", "/users/{user_id}", "entity", "user"),))
_DELTA = Operation("users.delta", (("GET", "/users/delta", "delta", "user"),))
_SEND_MAIL = Operation(
    "users.send_mail",
    (("POST", "/me/sendMail"), ("POST", "/users/{user_id}/sendMail")),
)
_ADD_ATTACHMENT = Operation(
    "users.add_attachment",
    (("POST", "/me/attachments", "entity", "attachment"),),
    body_type="attachment",
)
_SET_PHOTO = Operation(
    "users.set_photo", (("PUT", "/me/photo/$value"),), media_type="image/jpeg"
)
_GET_CONTENT = Operation(
    "users.get_content",
    (("GET", "/me/drive/root:/{item_path:path}:/content", "redirect"),),
)
_GET_ACTIVITY = Operation(
    "users.get_activity",
    (
        (
            "GET",
            "/reports/getActivity(period={period:Edm.String},date={date:Edm.Date})",
            "stream",
        ),
    ),
)
_COUNT = Operation("users.count", (("GET", "/users/$count", "value", "Edm.Int32"),))
_CHECK = Operation(
    "users.check_member_groups",
    (("POST", "/me/checkMemberGroups", "value", "Edm.String"),),
)
_COPY = Operation(
    "users.copy", (("POST", "/users/{user_id}/copy", "long_running", "user"),)
)
_AXIS = Operation(
    "users.axis",
    (
        ("GET", "/charts/{chart_id}/valueAxis", "entity", "Model", "valueAxis"),
        ("GET", "/charts/{chart_id}/seriesAxis", "entity", "Model", "seriesAxis"),
    ),
)


class Users(Group):
    """Operations on user resources."""

    __slots__ = ()

    def get(self, *, user_id=None, select=None, **options):
        """Get a user."""
        return self._call(
            _GET, {"user_id": user_id}, query={"$select": select}, options=options
        )

    fetch = Renamed(get)

    def list(
        self,
        *,
        select=None,
        filter=None,
        search=None,
        count=None,
        top=None,
        consistency_level=None,
        **options,
    ):
        """List users."""
        return self._call(
            _LIST,
            query={
                "$select": select,
                "$filter": filter,
                "$search": search,
                "$count": count,
                "$top": top,
            },
            headers={"ConsistencyLevel": consistency_level},
            options=options,
        )

    def create(self, body, /, **options):
        """Create a user."""
        return self._call(_CREATE, body=body, options=options)

    def update(self, body, /, *, user_id, **options):
        """Update a user."""
        return self._call(_UPDATE, {"user_id": user_id}, body=body, options=options)

    def delta(self, *, select=None, delta_link=None, **options):
        """Get changes."""
        return self._call(
            _DELTA, query={"$select": select}, link=delta_link, options=options
        )

    def send_mail(
        self, *, user_id=None, message=UNSET, save_to_sent_items=UNSET, **options
    ):
        """Send a message."""
        return self._call(
            _SEND_MAIL,
            {"user_id": user_id},
            body={"message": message, "saveToSentItems": save_to_sent_items},
            options=options,
        )

    def add_attachment(self, body, /, **options):
        """Add an attachment."""
        return self._call(_ADD_ATTACHMENT, body=body, options=options)

    def set_photo(self, body, /, **options):
        """Set the photo."""
        return self._call(_SET_PHOTO, body=body, options=options)

    def get_content(self, *, item_path=None, **options):
        """Download a file."""
        return self._call(_GET_CONTENT, {"item_path": item_path}, options=options)

    def get_activity(self, *, period=None, date=None, **options):
        """Get a report."""
        return self._call(
            _GET_ACTIVITY, {"period": period, "date": date}, options=options
        )

    def count(self, **options):
        """Count users."""
        return self._call(_COUNT, options=options)

    def check_member_groups(self, *, group_ids=UNSET, **options):
        """Check membership."""
        return self._call(_CHECK, body={"groupIds": group_ids}, options=options)

    def copy(self, *, user_id, **options):
        """Copy a user."""
        return self._call(_COPY, {"user_id": user_id}, options=options)

    def axis(self, *, chart_id=None, via=None, **options):
        """Get an axis."""
        return self._call(_AXIS, {"chart_id": chart_id}, via=via, options=options)


class AsyncUsers(AsyncGroup, Users):
    """Operations on user resources; calls are awaited."""

    __slots__ = ()
