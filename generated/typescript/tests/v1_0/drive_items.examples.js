import { Graph } from "../../v1_0/index.js";
import { replay } from "../replay.js";

replay("drive_items.copy: v1.0/api/driveitem-copy.md:67", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE/copy", "headers": {"content-type": "application/json"}, "body": {"parentReference": {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "id": "01NKDM7HN6Y2GOVW7725BZO354PWSELRRZ"}, "name": "floor-2 (as built).pdf"}},
  response: {"status": 202, "headers": {"location": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_api/v2.0/monitor/4A3407B5-88FC-4504-8B21-0AABD3412717"}},
  kind: "longRunning",
  call: (graph) => graph.driveItems.copy({ itemId: "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE", parentReference: {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "id": "01NKDM7HN6Y2GOVW7725BZO354PWSELRRZ"}, name: "floor-2 (as built).pdf", headers: {"content-type": "application/json"} }),
});

replay("drive_items.create_upload_session: v1.0/api/driveitem-createuploadsession.md:81", Graph, {
  request: {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK:/tour.mp4:/createUploadSession", "headers": {"content-type": "application/json"}, "body": {"item": {"@microsoft.graph.conflictBehavior": "rename", "name": "tour.mp4"}, "deferCommit": false}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession", "uploadUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_api/v2.0/drives/b!s8RqPCGh0ESQ/items/01NKDM7HMO/uploadSession?guid=6c1a2f", "expirationDateTime": "2026-03-06T10:31:07Z", "nextExpectedRanges": ["0-"]}},
  kind: "entity",
  call: (graph) => graph.driveItems.createUploadSession({ parentId: "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", filename: "tour.mp4", item: {"@microsoft.graph.conflictBehavior": "rename", "name": "tour.mp4"}, deferCommit: false, headers: {"content-type": "application/json"} }),
});

replay("drive_items.delete: v1.0/api/driveitem-delete.md:75", Graph, {
  request: {"method": "DELETE", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P", "headers": {}},
  response: {"status": 204, "headers": {}},
  kind: "empty",
  call: (graph) => graph.driveItems.delete({ itemId: "01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P" }),
});

replay("drive_items.get: v1.0/api/driveitem-get.md:83", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items/$entity", "@microsoft.graph.downloadUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl", "id": "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE", "name": "floor-2.pdf", "createdDateTime": "2026-02-26T13:05:21Z", "lastModifiedDateTime": "2026-03-01T17:48:09Z", "size": 182346, "eTag": "\"{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},2\"", "cTag": "\"c:{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},3\"", "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/floor-2.pdf", "createdBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "lastModifiedBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "parentReference": {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "driveType": "business", "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", "name": "Moving", "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving"}, "fileSystemInfo": {"createdDateTime": "2026-02-26T13:05:21Z", "lastModifiedDateTime": "2026-03-01T17:48:09Z"}, "file": {"mimeType": "application/pdf", "hashes": {"quickXorHash": "aCgDG9jwBgAAAAAABQAAAAAAAAA="}}}},
  kind: "entity",
  call: (graph) => graph.driveItems.get({ itemId: "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE" }),
});

replay("drive_items.get: v1.0/api/driveitem-get.md:164", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/root:/Moving/Photos?$select=id,name,folder,parentReference", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/root(id,name,folder,parentReference)/$entity", "id": "01NKDM7HK5GQ7R2LPNVNHJ5UOVYJTBOVDX", "name": "Photos", "folder": {"childCount": 24}, "parentReference": {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "driveType": "business", "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", "name": "Moving", "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving"}}},
  kind: "entity",
  call: (graph) => graph.driveItems.get({ itemPath: "Moving/Photos", select: ["id", "name", "folder", "parentReference"] }),
});

replay("drive_items.get_content: v1.0/api/driveitem-get-content.md:77", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE/content", "headers": {}},
  response: {"status": 302, "headers": {"location": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl"}},
  kind: "redirect",
  call: (graph) => graph.driveItems.getContent({ itemId: "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE" }),
});

replay("drive_items.get_content: v1.0/api/driveitem-get-content.md:103", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/root:/Moving/floor-2.pdf:/content", "headers": {}},
  response: {"status": 302, "headers": {"location": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl"}},
  kind: "redirect",
  call: (graph) => graph.driveItems.getContent({ itemPath: "Moving/floor-2.pdf" }),
});

replay("drive_items.list_children: v1.0/api/driveitem-list-children.md:81", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK/children", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items('01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK')/children", "value": [{"@microsoft.graph.downloadUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/_layouts/15/download.aspx?UniqueId=27f5ae30&tempauth=v1.eyJzaXRl", "id": "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE", "name": "floor-2.pdf", "createdDateTime": "2026-02-26T13:05:21Z", "lastModifiedDateTime": "2026-03-01T17:48:09Z", "size": 182346, "eTag": "\"{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},2\"", "cTag": "\"c:{27F5AE30-2DF7-4EDC-A63F-7999B0F0E584},3\"", "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/floor-2.pdf", "createdBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "lastModifiedBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "parentReference": {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "driveType": "business", "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", "name": "Moving", "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving"}, "fileSystemInfo": {"createdDateTime": "2026-02-26T13:05:21Z", "lastModifiedDateTime": "2026-03-01T17:48:09Z"}, "file": {"mimeType": "application/pdf", "hashes": {"quickXorHash": "aCgDG9jwBgAAAAAABQAAAAAAAAA="}}}, {"id": "01NKDM7HK5GQ7R2LPNVNHJ5UOVYJTBOVDX", "name": "Photos", "createdDateTime": "2026-02-26T13:05:21Z", "lastModifiedDateTime": "2026-03-01T17:48:09Z", "size": 4918273, "eTag": "\"{1E933D5A-6FEB-4DD6-9ED1-D5C26615D477},2\"", "cTag": "\"c:{1E933D5A-6FEB-4DD6-9ED1-D5C26615D477},3\"", "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/Photos", "createdBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "lastModifiedBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "parentReference": {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "driveType": "business", "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", "name": "Moving", "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving"}, "fileSystemInfo": {"createdDateTime": "2026-02-26T13:05:21Z", "lastModifiedDateTime": "2026-03-01T17:48:09Z"}, "folder": {"childCount": 24}}]}},
  kind: "collection",
  call: (graph) => graph.driveItems.listChildren({ itemId: "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK" }),
});

replay("drive_items.list_children: v1.0/api/driveitem-list-children.md:194", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/root:/Moving:/children?$select=name,size&$orderby=name&$top=2", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/root/children(name,size)", "value": [{"name": "floor-2.pdf", "size": 182346}, {"name": "Photos", "size": 4918273}]}},
  kind: "collection",
  call: (graph) => graph.driveItems.listChildren({ itemPath: "Moving", select: ["name", "size"], orderby: ["name"], top: 2 }),
});

replay("drive_items.search: v1.0/api/driveitem-search.md:73", Graph, {
  request: {"method": "GET", "url": "https://graph.microsoft.com/v1.0/me/drive/root/search(q='floor')?$select=id,name,searchResult,webUrl", "headers": {}},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(driveItem)", "value": [{"id": "01NKDM7HJQ5LXCP4ZNYZHKMP3ZTGYHQ4WE", "name": "floor-2.pdf", "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/floor-2.pdf", "searchResult": {"onClickTelemetryUrl": "https://contoso.sharepoint.com/_api/v2.0/telemetry?c=4b1f"}}]}},
  kind: "collection",
  call: (graph) => graph.driveItems.search({ q: "floor", select: ["id", "name", "searchResult", "webUrl"] }),
});

replay("drive_items.set_content: v1.0/api/driveitem-put-content.md:77", Graph, {
  request: {"method": "PUT", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK:/notes.txt:/content", "headers": {"content-type": "text/plain"}, "body": "The stairs are wide enough for shelves."},
  response: {"status": 201, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items/$entity", "id": "01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P", "name": "notes.txt", "createdDateTime": "2026-03-04T10:20:00Z", "lastModifiedDateTime": "2026-03-04T10:20:00Z", "size": 39, "eTag": "\"{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},2\"", "cTag": "\"c:{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},3\"", "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/notes.txt", "createdBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "lastModifiedBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "parentReference": {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "driveType": "business", "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", "name": "Moving", "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving"}, "fileSystemInfo": {"createdDateTime": "2026-03-04T10:20:00Z", "lastModifiedDateTime": "2026-03-04T10:20:00Z"}, "file": {"mimeType": "text/plain", "hashes": {"quickXorHash": "bGVmdCB0byB0aGUgcmVhZGVyLg=="}}}},
  kind: "entity",
  call: (graph) => graph.driveItems.setContent("The stairs are wide enough for shelves.", { parentId: "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", filename: "notes.txt", headers: {"content-type": "text/plain"} }),
});

replay("drive_items.set_content: v1.0/api/driveitem-put-content.md:151", Graph, {
  request: {"method": "PUT", "url": "https://graph.microsoft.com/v1.0/me/drive/items/01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P/content", "headers": {"content-type": "text/plain"}, "body": "The stairs are too narrow for shelves after all."},
  response: {"status": 200, "headers": {"content-type": "application/json"}, "body": {"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/drive/items/$entity", "id": "01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P", "name": "notes.txt", "createdDateTime": "2026-03-04T10:20:00Z", "lastModifiedDateTime": "2026-03-04T10:26:31Z", "size": 48, "eTag": "\"{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},3\"", "cTag": "\"c:{1D2AAD3B-B7E3-4101-A0CF-30F31CA5A74F},4\"", "webUrl": "https://contoso-my.sharepoint.com/personal/adeleo_contoso_com/Documents/Moving/notes.txt", "createdBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "lastModifiedBy": {"user": {"id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64", "displayName": "Adele Okafor"}}, "parentReference": {"driveId": "b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop", "driveType": "business", "id": "01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK", "name": "Moving", "path": "/drives/b!s8RqPCGh0ESQS2EYnKM0IKS3lM7GxjdAviiob7oc5pXv_0LiL-62Qq3IXyrXnEop/root:/Moving"}, "fileSystemInfo": {"createdDateTime": "2026-03-04T10:20:00Z", "lastModifiedDateTime": "2026-03-04T10:20:00Z"}, "file": {"mimeType": "text/plain", "hashes": {"quickXorHash": "bGVmdCB0byB0aGUgcmVhZGVyLg=="}}}},
  kind: "entity",
  call: (graph) => graph.driveItems.setContent("The stairs are too narrow for shelves after all.", { itemId: "01NKDM7HJ3VWQH7Y5XIFAKBTZQ6MOKLJ2P", headers: {"content-type": "text/plain"} }),
});
