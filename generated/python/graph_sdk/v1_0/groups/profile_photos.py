"""Operations on resources of the type profilePhoto."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_GET = Operation(
    "profile_photos.get",
    (
        ("GET", "/me/photo", "entity", "profile_photo"),
        ("GET", "/users/{user_id}/photo", "entity", "profile_photo"),
        ("GET", "/groups/{group_id}/photo", "entity", "profile_photo"),
        ("GET", "/me/photo/$value", "stream", None, "$value"),
        ("GET", "/users/{user_id}/photo/$value", "stream", None, "$value"),
        ("GET", "/groups/{group_id}/photo/$value", "stream", None, "$value"),
        ("GET", "/me/photos/{photo_id}/$value", "stream"),
        ("GET", "/users/{user_id}/photos/{photo_id}/$value", "stream"),
        ("GET", "/groups/{group_id}/photos/{photo_id}/$value", "stream"),
    ),
    docs="https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0",
)


class ProfilePhotos(Group):
    """Operations on resources of the type profilePhoto.

    The picture of a user or a group.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def get(self, *, user_id=None, group_id=None, photo_id=None, via=None, **options):
        """Read the profilePhoto of a user or a group: its size, or the picture itself. The
        picture is kept in several sizes, from 48x48 to 648x648 pixels.

        Routes:
            GET /me/photo
            GET /users/{user_id}/photo
            GET /groups/{group_id}/photo
            GET /me/photo/$value (via="$value")
            GET /users/{user_id}/photo/$value (via="$value")
            GET /groups/{group_id}/photo/$value (via="$value")
            GET /me/photos/{photo_id}/$value
            GET /users/{user_id}/photos/{photo_id}/$value
            GET /groups/{group_id}/photos/{photo_id}/$value

        Permissions:
            For GET /me/photo, GET /users/{user_id}/photo, GET /me/photo/$value, GET
                /users/{user_id}/photo/$value, GET /me/photos/{photo_id}/$value, GET
                /users/{user_id}/photos/{photo_id}/$value:
            Delegated (work or school account) (user): User.Read
            Delegated (personal Microsoft account) (user): User.Read
            Application (user): User.Read.All
            For GET /groups/{group_id}/photo, GET /groups/{group_id}/photo/$value, GET
                /groups/{group_id}/photos/{photo_id}/$value:
            Delegated (work or school account) (group): Group.Read.All
            Delegated (personal Microsoft account) (group): not supported
            Application (group): Group.Read.All

        Args:
            user_id: The ID of the user.
            group_id: The ID of the group.
            photo_id: The ID of the photo.
            via: The word that names the route, where the keys alone do not.

        Returns:
            ProfilePhoto.
            The content, to be read, iterated or saved.

        https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {"user_id": user_id, "group_id": group_id, "photo_id": photo_id},
            via=via,
            options=options,
        )


class AsyncProfilePhotos(AsyncGroup, ProfilePhotos):
    """Operations on resources of the type profilePhoto. Calls are awaited.

    The picture of a user or a group.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
