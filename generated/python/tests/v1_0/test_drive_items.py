"""The documented examples of drive items."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_copy_driveitem():
    """v1.0/api/driveitem-copy.md:67,87 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE/copy",
            {"Content-Type": "application/json"},
            {
                "parentReference": {
                    "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                    "id": "01NKDM7HN6Y2GOVW7725BZO354PWSELRRZ",
                },
                "name": "floor-2 (as built).pdf",
            },
        ),
        response=(
            202,
            {
                "Location": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_api/v2.0/monitor/4A3407B5-88FC-4504-8B21-0AABD3412717"
            },
            None,
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.copy(
            parent_reference=models.ItemReference.from_dict(
                {
                    "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                    "id": "01NKDM7HN6Y2GOVW7725BZO354PWSELRRZ",
                }
            ),
            name="floor-2 (as built).pdf",
            item_id="01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE",
        )
        exchange.check(answer, kind="long_running")


def test_create_uploadsession():
    """v1.0/api/driveitem-createuploadsession.md:81,102 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK:/tour.mp4:/createUploadSession",
            {"Content-Type": "application/json"},
            {
                "item": {
                    "@microsoft.graph.conflictBehavior": "rename",
                    "name": "tour.mp4",
                },
                "deferCommit": False,
            },
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession",
                "uploadUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_api/v2.0/drives/b!s8RqPCGh0ESQ/items/01NKDM7HMO/uploadSession?guid=6c1a2f",
                "expirationDateTime": "2026-03-06T10:31:07Z",
                "nextExpectedRanges": ["0-"],
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.create_upload_session(
            item=models.DriveItemUploadableProperties.from_dict(
                {"@microsoft.graph.conflictBehavior": "rename", "name": "tour.mp4"}
            ),
            defer_commit=False,
            parent_id="01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
            filename="tour.mp4",
        )
        exchange.check(answer, kind="entity", type=models.UploadSession)


def test_delete_driveitem():
    """v1.0/api/driveitem-delete.md:75,86 Examples."""
    with replay(
        version="v1.0",
        request=(
            "DELETE",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P",
            {},
            None,
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.drive_items.delete(
            item_id="01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P"
        )
        exchange.check(answer, kind="empty")


def test_get_driveitem():
    """v1.0/api/driveitem-get.md:83,107 Example 1: A file by ID."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items/$entity",
                "@microsoft.graph.downloadUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl",
                "id": "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE",
                "name": "floor-2.pdf",
                "createdDateTime": "2026-02-26T13:05:21Z",
                "lastModifiedDateTime": "2026-03-01T17:48:09Z",
                "size": 182346,
                "eTag": '"{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},2"',
                "cTag": '"c:{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},3"',
                "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/floor-2.pdf",
                "createdBy": {
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    }
                },
                "lastModifiedBy": {
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    }
                },
                "parentReference": {
                    "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                    "driveType": "business",
                    "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
                    "name": "Moving",
                    "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving",
                },
                "fileSystemInfo": {
                    "createdDateTime": "2026-02-26T13:05:21Z",
                    "lastModifiedDateTime": "2026-03-01T17:48:09Z",
                },
                "file": {
                    "mimeType": "application/pdf",
                    "hashes": {"quickXorHash": "aCgDG9jwBgAAAAAABQAAAAAAAAA="},
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.get(
            item_id="01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE"
        )
        exchange.check(answer, kind="entity", type=models.DriveItem)


def test_get_driveitem_by_path():
    """v1.0/api/driveitem-get.md:164,176 Example 2: A folder by path."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/root:/Moving/Photos?$select=id,name,folder,parentReference",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/root(id,name,folder,parentReference)/$entity",
                "id": "01NKDM7HK5GQ7R2LPNVNHJ5UOVYJTBOVDX",
                "name": "Photos",
                "folder": {"childCount": 24},
                "parentReference": {
                    "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                    "driveType": "business",
                    "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
                    "name": "Moving",
                    "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving",
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.get(
            item_path="Moving/Photos",
            select=["id", "name", "folder", "parentReference"],
        )
        exchange.check(answer, kind="entity", type=models.DriveItem)


def test_download_driveitem():
    """v1.0/api/driveitem-get-content.md:77,88 Example 1: A file by ID."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE/content",
            {},
            None,
        ),
        response=(
            302,
            {
                "Location": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl"
            },
            None,
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.get_content(
            item_id="01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE"
        )
        exchange.check(answer, kind="redirect")


def test_download_driveitem_by_path():
    """v1.0/api/driveitem-get-content.md:103,114 Example 2: A file by path."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/root:/Moving/floor-2.pdf:/content",
            {},
            None,
        ),
        response=(
            302,
            {
                "Location": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl"
            },
            None,
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.get_content(item_path="Moving/floor-2.pdf")
        exchange.check(answer, kind="redirect")


def test_list_children():
    """v1.0/api/driveitem-list-children.md:81,97 Example 1: A folder by ID."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK/children",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items('01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK')/children",
                "value": [
                    {
                        "@microsoft.graph.downloadUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl",
                        "id": "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE",
                        "name": "floor-2.pdf",
                        "createdDateTime": "2026-02-26T13:05:21Z",
                        "lastModifiedDateTime": "2026-03-01T17:48:09Z",
                        "size": 182346,
                        "eTag": '"{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},2"',
                        "cTag": '"c:{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},3"',
                        "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/floor-2.pdf",
                        "createdBy": {
                            "user": {
                                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                                "displayName": "Adele Okafor",
                            }
                        },
                        "lastModifiedBy": {
                            "user": {
                                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                                "displayName": "Adele Okafor",
                            }
                        },
                        "parentReference": {
                            "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                            "driveType": "business",
                            "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
                            "name": "Moving",
                            "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving",
                        },
                        "fileSystemInfo": {
                            "createdDateTime": "2026-02-26T13:05:21Z",
                            "lastModifiedDateTime": "2026-03-01T17:48:09Z",
                        },
                        "file": {
                            "mimeType": "application/pdf",
                            "hashes": {"quickXorHash": "aCgDG9jwBgAAAAAABQAAAAAAAAA="},
                        },
                    },
                    {
                        "id": "01NKDM7HK5GQ7R2LPNVNHJ5UOVYJTBOVDX",
                        "name": "Photos",
                        "createdDateTime": "2026-02-26T13:05:21Z",
                        "lastModifiedDateTime": "2026-03-01T17:48:09Z",
                        "size": 4918273,
                        "eTag": '"{1E933D5A-6FEB-4DD6-9ED1-D5C26615D477},2"',
                        "cTag": '"c:{1E933D5A-6FEB-4DD6-9ED1-D5C26615D477},3"',
                        "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/Photos",
                        "createdBy": {
                            "user": {
                                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                                "displayName": "Adele Okafor",
                            }
                        },
                        "lastModifiedBy": {
                            "user": {
                                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                                "displayName": "Adele Okafor",
                            }
                        },
                        "parentReference": {
                            "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                            "driveType": "business",
                            "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
                            "name": "Moving",
                            "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving",
                        },
                        "fileSystemInfo": {
                            "createdDateTime": "2026-02-26T13:05:21Z",
                            "lastModifiedDateTime": "2026-03-01T17:48:09Z",
                        },
                        "folder": {"childCount": 24},
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.list_children(
            item_id="01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK"
        )
        exchange.check(answer, kind="collection", type=models.DriveItem)


def test_list_children_by_path():
    """v1.0/api/driveitem-list-children.md:194,207 Example 2: A folder by path."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/root:/Moving:/children?$select=name,size&$orderby=name&$top=2",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/root/children(name,size)",
                "value": [
                    {"name": "floor-2.pdf", "size": 182346},
                    {"name": "Photos", "size": 4918273},
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.list_children(
            item_path="Moving", select=["name", "size"], orderby=["name"], top=2
        )
        exchange.check(answer, kind="collection", type=models.DriveItem)


def test_search_driveitems():
    """v1.0/api/driveitem-search.md:73,86 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/drive/root/search(q='floor')?$select=id,name,searchResult,webUrl",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(driveItem)",
                "value": [
                    {
                        "id": "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE",
                        "name": "floor-2.pdf",
                        "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/floor-2.pdf",
                        "searchResult": {
                            "onClickTelemetryUrl": "https://contoso.sharepoint.com/_api/v2.0/telemetry?c=4b1f"
                        },
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.search(
            q="floor", select=["id", "name", "searchResult", "webUrl"]
        )
        exchange.check(answer, kind="collection", type=models.DriveItem)


def test_upload_new_file():
    """v1.0/api/driveitem-put-content.md:77,95 Example 1: A new file."""
    with replay(
        version="v1.0",
        request=(
            "PUT",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK:/notes.txt:/content",
            {"Content-Type": "text/plain"},
            b"The stairs are wide enough for shelves.",
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items/$entity",
                "id": "01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P",
                "name": "notes.txt",
                "createdDateTime": "2026-03-04T10:20:00Z",
                "lastModifiedDateTime": "2026-03-04T10:20:00Z",
                "size": 39,
                "eTag": '"{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},2"',
                "cTag": '"c:{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},3"',
                "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/notes.txt",
                "createdBy": {
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    }
                },
                "lastModifiedBy": {
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    }
                },
                "parentReference": {
                    "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                    "driveType": "business",
                    "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
                    "name": "Moving",
                    "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving",
                },
                "fileSystemInfo": {
                    "createdDateTime": "2026-03-04T10:20:00Z",
                    "lastModifiedDateTime": "2026-03-04T10:20:00Z",
                },
                "file": {
                    "mimeType": "text/plain",
                    "hashes": {"quickXorHash": "bGVmdCB0byB0aGUgcmVhZGVyLg=="},
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.set_content(
            b"The stairs are wide enough for shelves.",
            parent_id="01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
            filename="notes.txt",
        )
        exchange.check(answer, kind="entity", type=models.DriveItem)


def test_replace_file():
    """v1.0/api/driveitem-put-content.md:151,169 Example 2: New content."""
    with replay(
        version="v1.0",
        request=(
            "PUT",
            "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P/content",
            {"Content-Type": "text/plain"},
            b"The stairs are too narrow for shelves after all.",
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items/$entity",
                "id": "01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P",
                "name": "notes.txt",
                "createdDateTime": "2026-03-04T10:20:00Z",
                "lastModifiedDateTime": "2026-03-04T10:26:31Z",
                "size": 48,
                "eTag": '"{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},3"',
                "cTag": '"c:{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},4"',
                "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/notes.txt",
                "createdBy": {
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    }
                },
                "lastModifiedBy": {
                    "user": {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    }
                },
                "parentReference": {
                    "driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop",
                    "driveType": "business",
                    "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK",
                    "name": "Moving",
                    "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving",
                },
                "fileSystemInfo": {
                    "createdDateTime": "2026-03-04T10:20:00Z",
                    "lastModifiedDateTime": "2026-03-04T10:20:00Z",
                },
                "file": {
                    "mimeType": "text/plain",
                    "hashes": {"quickXorHash": "bGVmdCB0byB0aGUgcmVhZGVyLg=="},
                },
            },
        ),
    ) as exchange:
        answer = exchange.graph.drive_items.set_content(
            b"The stairs are too narrow for shelves after all.",
            item_id="01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P",
        )
        exchange.check(answer, kind="entity", type=models.DriveItem)
