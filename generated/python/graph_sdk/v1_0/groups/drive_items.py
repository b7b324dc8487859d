"""Operations on resources of the type driveItem."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation
from graph_sdk._runtime.unset import UNSET

_COPY = Operation(
    "drive_items.copy",
    (
        ("POST", "/drives/{drive_id}/items/{item_id}/copy", "long_running", "Model"),
        (
            "POST",
            "/groups/{group_id}/drive/items/{item_id}/copy",
            "long_running",
            "Model",
        ),
        ("POST", "/me/drive/items/{item_id}/copy", "long_running", "Model"),
        (
            "POST",
            "/sites/{site_id}/drive/items/{item_id}/copy",
            "long_running",
            "Model",
        ),
        (
            "POST",
            "/users/{user_id}/drive/items/{item_id}/copy",
            "long_running",
            "Model",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0",
)
_CREATE_UPLOAD_SESSION = Operation(
    "drive_items.create_upload_session",
    (
        (
            "POST",
            "/drives/{drive_id}/items/{parent_id}:/{filename:path}:/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/groups/{group_id}/drive/items/{parent_id}:/{filename:path}:/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/me/drive/items/{parent_id}:/{filename:path}:/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/sites/{site_id}/drive/items/{parent_id}:/{filename:path}:/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/users/{user_id}/drive/items/{parent_id}:/{filename:path}:/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/drives/{drive_id}/items/{item_id}/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/groups/{group_id}/drive/items/{item_id}/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/me/drive/items/{item_id}/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/sites/{site_id}/drive/items/{item_id}/createUploadSession",
            "entity",
            "upload_session",
        ),
        (
            "POST",
            "/users/{user_id}/drive/items/{item_id}/createUploadSession",
            "entity",
            "upload_session",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0",
)
_DELETE = Operation(
    "drive_items.delete",
    (
        ("DELETE", "/drives/{drive_id}/items/{item_id}", "empty"),
        ("DELETE", "/groups/{group_id}/drive/items/{item_id}", "empty"),
        ("DELETE", "/me/drive/items/{item_id}", "empty"),
        ("DELETE", "/sites/{site_id}/drive/items/{item_id}", "empty"),
        ("DELETE", "/users/{user_id}/drive/items/{item_id}", "empty"),
        ("DELETE", "/drives/{drive_id}/root:/{item_path:path}", "empty"),
        ("DELETE", "/groups/{group_id}/drive/root:/{item_path:path}", "empty"),
        ("DELETE", "/me/drive/root:/{item_path:path}", "empty"),
        ("DELETE", "/sites/{site_id}/drive/root:/{item_path:path}", "empty"),
        ("DELETE", "/users/{user_id}/drive/root:/{item_path:path}", "empty"),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0",
)
_GET = Operation(
    "drive_items.get",
    (
        ("GET", "/drives/{drive_id}/items/{item_id}", "entity", "drive_item"),
        ("GET", "/groups/{group_id}/drive/items/{item_id}", "entity", "drive_item"),
        ("GET", "/me/drive/items/{item_id}", "entity", "drive_item"),
        ("GET", "/sites/{site_id}/drive/items/{item_id}", "entity", "drive_item"),
        ("GET", "/users/{user_id}/drive/items/{item_id}", "entity", "drive_item"),
        ("GET", "/drives/{drive_id}/root:/{item_path:path}", "entity", "drive_item"),
        (
            "GET",
            "/groups/{group_id}/drive/root:/{item_path:path}",
            "entity",
            "drive_item",
        ),
        ("GET", "/me/drive/root:/{item_path:path}", "entity", "drive_item"),
        (
            "GET",
            "/sites/{site_id}/drive/root:/{item_path:path}",
            "entity",
            "drive_item",
        ),
        (
            "GET",
            "/users/{user_id}/drive/root:/{item_path:path}",
            "entity",
            "drive_item",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0",
)
_GET_CONTENT = Operation(
    "drive_items.get_content",
    (
        ("GET", "/drives/{drive_id}/items/{item_id}/content", "redirect"),
        ("GET", "/groups/{group_id}/drive/items/{item_id}/content", "redirect"),
        ("GET", "/me/drive/items/{item_id}/content", "redirect"),
        ("GET", "/sites/{site_id}/drive/items/{item_id}/content", "redirect"),
        ("GET", "/users/{user_id}/drive/items/{item_id}/content", "redirect"),
        ("GET", "/drives/{drive_id}/root:/{item_path:path}:/content", "redirect"),
        ("GET", "/groups/{group_id}/drive/root:/{item_path:path}:/content", "redirect"),
        ("GET", "/me/drive/root:/{item_path:path}:/content", "redirect"),
        ("GET", "/sites/{site_id}/drive/root:/{item_path:path}:/content", "redirect"),
        ("GET", "/users/{user_id}/drive/root:/{item_path:path}:/content", "redirect"),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0",
)
_LIST_CHILDREN = Operation(
    "drive_items.list_children",
    (
        (
            "GET",
            "/drives/{drive_id}/items/{item_id}/children",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/groups/{group_id}/drive/items/{item_id}/children",
            "collection",
            "drive_item",
        ),
        ("GET", "/me/drive/items/{item_id}/children", "collection", "drive_item"),
        (
            "GET",
            "/sites/{site_id}/drive/items/{item_id}/children",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/users/{user_id}/drive/items/{item_id}/children",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/drives/{drive_id}/root:/{item_path:path}:/children",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/groups/{group_id}/drive/root:/{item_path:path}:/children",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/me/drive/root:/{item_path:path}:/children",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/sites/{site_id}/drive/root:/{item_path:path}:/children",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/users/{user_id}/drive/root:/{item_path:path}:/children",
            "collection",
            "drive_item",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0",
)
_SEARCH = Operation(
    "drive_items.search",
    (
        (
            "GET",
            "/drives/{drive_id}/root/search(q={q:Edm.String})",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/groups/{group_id}/drive/root/search(q={q:Edm.String})",
            "collection",
            "drive_item",
        ),
        ("GET", "/me/drive/root/search(q={q:Edm.String})", "collection", "drive_item"),
        (
            "GET",
            "/sites/{site_id}/drive/root/search(q={q:Edm.String})",
            "collection",
            "drive_item",
        ),
        (
            "GET",
            "/users/{user_id}/drive/root/search(q={q:Edm.String})",
            "collection",
            "drive_item",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0",
)
_SET_CONTENT = Operation(
    "drive_items.set_content",
    (
        ("PUT", "/drives/{drive_id}/items/{item_id}/content", "entity", "drive_item"),
        (
            "PUT",
            "/groups/{group_id}/drive/items/{item_id}/content",
            "entity",
            "drive_item",
        ),
        ("PUT", "/me/drive/items/{item_id}/content", "entity", "drive_item"),
        (
            "PUT",
            "/sites/{site_id}/drive/items/{item_id}/content",
            "entity",
            "drive_item",
        ),
        (
            "PUT",
            "/users/{user_id}/drive/items/{item_id}/content",
            "entity",
            "drive_item",
        ),
        (
            "PUT",
            "/drives/{drive_id}/items/{parent_id}:/{filename:path}:/content",
            "entity",
            "drive_item",
        ),
        (
            "PUT",
            "/groups/{group_id}/drive/items/{parent_id}:/{filename:path}:/content",
            "entity",
            "drive_item",
        ),
        (
            "PUT",
            "/me/drive/items/{parent_id}:/{filename:path}:/content",
            "entity",
            "drive_item",
        ),
        (
            "PUT",
            "/sites/{site_id}/drive/items/{parent_id}:/{filename:path}:/content",
            "entity",
            "drive_item",
        ),
        (
            "PUT",
            "/users/{user_id}/drive/items/{parent_id}:/{filename:path}:/content",
            "entity",
            "drive_item",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0",
    media_type="text/plain",
)


class DriveItems(Group):
    """Operations on resources of the type driveItem.

    A file, a folder, or another item of a drive.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def copy(
        self,
        *,
        drive_id=None,
        item_id,
        group_id=None,
        site_id=None,
        user_id=None,
        parent_reference=UNSET,
        name=UNSET,
        **options,
    ):
        """Copy a driveItem, with everything in it, into another folder or under another
        name. Copying takes time, so the service answers at once and works on; its
        progress can be read at the address in Location, without a token. See
        long-running operations.

        Routes:
            POST /drives/{drive_id}/items/{item_id}/copy
            POST /groups/{group_id}/drive/items/{item_id}/copy
            POST /me/drive/items/{item_id}/copy
            POST /sites/{site_id}/drive/items/{item_id}/copy
            POST /users/{user_id}/drive/items/{item_id}/copy

        Permissions:
            Delegated (work or school account): Files.ReadWrite
            Delegated (personal Microsoft account): Files.ReadWrite
            Application: Files.ReadWrite.All

        Args:
            drive_id: The ID of the drive.
            item_id: The ID of the item.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            parent_reference: The folder that receives the copy; the same folder when
                left out. Optional.
            name: Name of the copy; the old name when left out. Optional.

        Returns:
            The operation that was started, to be waited for.

        https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0
        """
        return self._call(
            _COPY,
            {
                "drive_id": drive_id,
                "item_id": item_id,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
            },
            body={"parentReference": parent_reference, "name": name},
            options=options,
        )

    def create_upload_session(
        self,
        *,
        drive_id=None,
        parent_id=None,
        filename=None,
        group_id=None,
        site_id=None,
        user_id=None,
        item_id=None,
        item=UNSET,
        defer_commit=UNSET,
        if_match=None,
        **options,
    ):
        """Begin the upload of a large file. The uploadSession that comes back has an
        address to which your app sends the bytes, range by range, with PUT and the
        header Content-Range, and without Authorization. Each range is a multiple of 320
        KiB, save the last. If the connection breaks, read the session to learn which
        ranges are missing.

        Routes:
            POST /drives/{drive_id}/items/{parent_id}:/{filename}:/createUploadSession
            POST /groups/{group_id}/drive/items/{parent_id}:/{filename}:/createUploadSession
            POST /me/drive/items/{parent_id}:/{filename}:/createUploadSession
            POST /sites/{site_id}/drive/items/{parent_id}:/{filename}:/createUploadSession
            POST /users/{user_id}/drive/items/{parent_id}:/{filename}:/createUploadSession
            POST /drives/{drive_id}/items/{item_id}/createUploadSession
            POST /groups/{group_id}/drive/items/{item_id}/createUploadSession
            POST /me/drive/items/{item_id}/createUploadSession
            POST /sites/{site_id}/drive/items/{item_id}/createUploadSession
            POST /users/{user_id}/drive/items/{item_id}/createUploadSession

        Permissions:
            Delegated (work or school account): Files.ReadWrite
            Delegated (personal Microsoft account): Files.ReadWrite
            Application: Sites.ReadWrite.All

        Args:
            drive_id: The ID of the drive.
            parent_id: The ID of the parent.
            filename: Key in the path.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            item_id: The ID of the item.
            item: What is known about the file; @microsoft.graph.conflictBehavior inside
                says what happens when the name is taken: fail, replace, or rename.
                Optional.
            defer_commit: Whether the file appears only when your app asks for it.
                Optional.
            if_match: An eTag. If it doesn't fit the file as it is, the answer is 412
                Precondition Failed. Optional.

        Returns:
            UploadSession.

        https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
        """
        return self._call(
            _CREATE_UPLOAD_SESSION,
            {
                "drive_id": drive_id,
                "parent_id": parent_id,
                "filename": filename,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
                "item_id": item_id,
            },
            headers={"If-Match": if_match},
            body={"item": item, "deferCommit": defer_commit},
            options=options,
        )

    def delete(
        self,
        *,
        drive_id=None,
        item_id=None,
        group_id=None,
        site_id=None,
        user_id=None,
        item_path=None,
        if_match=None,
        **options,
    ):
        """Move a driveItem to the recycle bin, with everything in it.

        Routes:
            DELETE /drives/{drive_id}/items/{item_id}
            DELETE /groups/{group_id}/drive/items/{item_id}
            DELETE /me/drive/items/{item_id}
            DELETE /sites/{site_id}/drive/items/{item_id}
            DELETE /users/{user_id}/drive/items/{item_id}
            DELETE /drives/{drive_id}/root:/{item_path}
            DELETE /groups/{group_id}/drive/root:/{item_path}
            DELETE /me/drive/root:/{item_path}
            DELETE /sites/{site_id}/drive/root:/{item_path}
            DELETE /users/{user_id}/drive/root:/{item_path}

        Permissions:
            Delegated (work or school account): Files.ReadWrite
            Delegated (personal Microsoft account): Files.ReadWrite
            Application: Files.ReadWrite.All

        Args:
            drive_id: The ID of the drive.
            item_id: The ID of the item.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            item_path: Key in the path.
            if_match: An eTag. If it doesn't fit the item as it is, the answer is 412
                Precondition Failed and nothing is deleted. Optional.

        https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-1.0
        """
        return self._call(
            _DELETE,
            {
                "drive_id": drive_id,
                "item_id": item_id,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
                "item_path": item_path,
            },
            headers={"If-Match": if_match},
            options=options,
        )

    def get(
        self,
        *,
        drive_id=None,
        item_id=None,
        group_id=None,
        site_id=None,
        user_id=None,
        item_path=None,
        select=None,
        expand=None,
        if_none_match=None,
        **options,
    ):
        """Read what a drive knows about a file or a folder. A driveItem is addressed by
        its ID, or by its path from the root of the drive.

        Routes:
            GET /drives/{drive_id}/items/{item_id}
            GET /groups/{group_id}/drive/items/{item_id}
            GET /me/drive/items/{item_id}
            GET /sites/{site_id}/drive/items/{item_id}
            GET /users/{user_id}/drive/items/{item_id}
            GET /drives/{drive_id}/root:/{item_path}
            GET /groups/{group_id}/drive/root:/{item_path}
            GET /me/drive/root:/{item_path}
            GET /sites/{site_id}/drive/root:/{item_path}
            GET /users/{user_id}/drive/root:/{item_path}

        Permissions:
            Delegated (work or school account): Files.Read
            Delegated (personal Microsoft account): Files.Read
            Application: Files.Read.All

        Args:
            drive_id: The ID of the drive.
            item_id: The ID of the item.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            item_path: Key in the path.
            select: Properties to return.
            expand: Related resources to return along.
            if_none_match: An eTag or cTag. If it fits the item as it is, the answer is
                304 Not Modified. Optional.

        Returns:
            DriveItem.

        https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
        """
        return self._call(
            _GET,
            {
                "drive_id": drive_id,
                "item_id": item_id,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
                "item_path": item_path,
            },
            query={"$select": select, "$expand": expand},
            headers={"If-None-Match": if_none_match},
            options=options,
        )

    def get_content(
        self,
        *,
        drive_id=None,
        item_id=None,
        group_id=None,
        site_id=None,
        user_id=None,
        item_path=None,
        if_none_match=None,
        **options,
    ):
        """Download the content of a driveItem. Only items with file have any. The answer
        redirects to an address that needs no token and stays valid for some minutes;
        follow it without the header Authorization.

        Routes:
            GET /drives/{drive_id}/items/{item_id}/content
            GET /groups/{group_id}/drive/items/{item_id}/content
            GET /me/drive/items/{item_id}/content
            GET /sites/{site_id}/drive/items/{item_id}/content
            GET /users/{user_id}/drive/items/{item_id}/content
            GET /drives/{drive_id}/root:/{item_path}:/content
            GET /groups/{group_id}/drive/root:/{item_path}:/content
            GET /me/drive/root:/{item_path}:/content
            GET /sites/{site_id}/drive/root:/{item_path}:/content
            GET /users/{user_id}/drive/root:/{item_path}:/content

        Permissions:
            Delegated (work or school account): Files.Read
            Delegated (personal Microsoft account): Files.Read
            Application: Files.Read.All

        Args:
            drive_id: The ID of the drive.
            item_id: The ID of the item.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            item_path: Key in the path.
            if_none_match: An eTag or cTag. If it fits the file as it is, the answer is
                304 Not Modified. Optional.

        Returns:
            The content, to be read, iterated or saved.

        https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
        """
        return self._call(
            _GET_CONTENT,
            {
                "drive_id": drive_id,
                "item_id": item_id,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
                "item_path": item_path,
            },
            headers={"If-None-Match": if_none_match},
            options=options,
        )

    def list_children(
        self,
        *,
        drive_id=None,
        item_id=None,
        group_id=None,
        site_id=None,
        user_id=None,
        item_path=None,
        select=None,
        orderby=None,
        top=None,
        expand=None,
        if_none_match=None,
        **options,
    ):
        """Page through the files and folders that a folder holds.

        Routes:
            GET /drives/{drive_id}/items/{item_id}/children
            GET /groups/{group_id}/drive/items/{item_id}/children
            GET /me/drive/items/{item_id}/children
            GET /sites/{site_id}/drive/items/{item_id}/children
            GET /users/{user_id}/drive/items/{item_id}/children
            GET /drives/{drive_id}/root:/{item_path}:/children
            GET /groups/{group_id}/drive/root:/{item_path}:/children
            GET /me/drive/root:/{item_path}:/children
            GET /sites/{site_id}/drive/root:/{item_path}:/children
            GET /users/{user_id}/drive/root:/{item_path}:/children

        Permissions:
            Delegated (work or school account): Files.Read
            Delegated (personal Microsoft account): Files.Read
            Application: Files.Read.All

        Args:
            drive_id: The ID of the drive.
            item_id: The ID of the item.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            item_path: Key in the path.
            select: Properties to return.
            orderby: Properties to sort by.
            top: How many items a page has.
            expand: Related resources to return along.
            if_none_match: An eTag. If it fits the folder as it is, the answer is 304
                Not Modified. Optional.

        Returns:
            A collection of DriveItem; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-1.0
        """
        return self._call(
            _LIST_CHILDREN,
            {
                "drive_id": drive_id,
                "item_id": item_id,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
                "item_path": item_path,
            },
            query={
                "$select": select,
                "$orderby": orderby,
                "$top": top,
                "$expand": expand,
            },
            headers={"If-None-Match": if_none_match},
            options=options,
        )

    def search(
        self,
        *,
        drive_id=None,
        q,
        group_id=None,
        site_id=None,
        user_id=None,
        select=None,
        orderby=None,
        top=None,
        expand=None,
        **options,
    ):
        """Find files and folders below the root of a drive by their names, their
        properties, and what stands in them.

        Routes:
            GET /drives/{drive_id}/root/search(q={q})
            GET /groups/{group_id}/drive/root/search(q={q})
            GET /me/drive/root/search(q={q})
            GET /sites/{site_id}/drive/root/search(q={q})
            GET /users/{user_id}/drive/root/search(q={q})

        Permissions:
            Delegated (work or school account): Files.Read
            Delegated (personal Microsoft account): Files.Read
            Application: Files.Read.All

        Args:
            drive_id: The ID of the drive.
            q: What to look for. A single quote inside is doubled. Required.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            select: Properties to return.
            orderby: Properties to sort by.
            top: How many items a page has.
            expand: Related resources to return along.

        Returns:
            A collection of DriveItem; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
        """
        return self._call(
            _SEARCH,
            {
                "drive_id": drive_id,
                "q": q,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
            },
            query={
                "$select": select,
                "$orderby": orderby,
                "$top": top,
                "$expand": expand,
            },
            options=options,
        )

    def set_content(
        self,
        content,
        /,
        *,
        drive_id=None,
        item_id=None,
        group_id=None,
        site_id=None,
        user_id=None,
        parent_id=None,
        filename=None,
        **options,
    ):
        """Upload a file of up to 250 MB in one request: as a new driveItem, or as the new
        content of one that is there. For anything larger, create an upload session.

        Routes:
            PUT /drives/{drive_id}/items/{item_id}/content
            PUT /groups/{group_id}/drive/items/{item_id}/content
            PUT /me/drive/items/{item_id}/content
            PUT /sites/{site_id}/drive/items/{item_id}/content
            PUT /users/{user_id}/drive/items/{item_id}/content
            PUT /drives/{drive_id}/items/{parent_id}:/{filename}:/content
            PUT /groups/{group_id}/drive/items/{parent_id}:/{filename}:/content
            PUT /me/drive/items/{parent_id}:/{filename}:/content
            PUT /sites/{site_id}/drive/items/{parent_id}:/{filename}:/content
            PUT /users/{user_id}/drive/items/{parent_id}:/{filename}:/content

        Permissions:
            Delegated (work or school account): Files.ReadWrite
            Delegated (personal Microsoft account): Files.ReadWrite
            Application: Files.ReadWrite.All

        Args:
            content: The bytes to send: bytes, text or a file.
            drive_id: The ID of the drive.
            item_id: The ID of the item.
            group_id: The ID of the group.
            site_id: The ID of the site.
            user_id: The ID of the user.
            parent_id: The ID of the parent.
            filename: Key in the path.

        Returns:
            DriveItem.

        https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
        """
        return self._call(
            _SET_CONTENT,
            {
                "drive_id": drive_id,
                "item_id": item_id,
                "group_id": group_id,
                "site_id": site_id,
                "user_id": user_id,
                "parent_id": parent_id,
                "filename": filename,
            },
            body=content,
            options=options,
        )


class AsyncDriveItems(AsyncGroup, DriveItems):
    """Operations on resources of the type driveItem. Calls are awaited.

    A file, a folder, or another item of a drive.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
