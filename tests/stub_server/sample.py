"""A small API as tables, as the generator writes them, and a server of it."""

from __future__ import annotations

import json
from typing import Any

from graph_stub.messages import Answer, Request
from graph_stub.server import Server
from graph_stub.settings import Settings
from graph_stub.tables import Api, read
from graph_stub.tokens import WORK, token

OBJECT = "microsoft.graph.directoryObject"
USER = "microsoft.graph.user"
GROUP = "microsoft.graph.group"
MESSAGE = "microsoft.graph.message"
ITEM = "microsoft.graph.driveItem"
TASK = "microsoft.graph.task"
READ, WRITE, BOTH, OPEN = range(4)


def _route(line: str, does: str, status: int = 200, **more: Any) -> dict[str, Any]:
    method, path = line.split()
    name = f"{path.strip('/').replace('/', '.')}.{method.lower()}"
    return {
        "id": name,
        "page": "api/page.md",
        "method": method,
        "path": path.strip("/").split("/"),
        "does": does,
        "status": status,
        **more,
    }


TABLES: dict[str, Any] = {
    "version": "v1.0",
    "routes": [
        _route("GET /users", "list", type=USER, many=True, example=0, permissions=READ),
        _route("POST /users", "create", 201, type=USER, takes=USER, example=1, permissions=WRITE),
        _route("GET /users/{id|userPrincipalName}", "get", type=USER, example=1, permissions=READ),
        _route("PATCH /users/{id}", "update", 204, takes=USER, permissions=WRITE),
        _route("DELETE /users/{id}", "delete", 204, permissions=BOTH),
        _route("GET /users/$count", "count", type="Edm.Int32", permissions=READ),
        _route("GET /users/delta", "delta", type=USER, many=True, example=0, permissions=READ),
        _route("GET /things/{id}", "get", type=OBJECT),
        _route("PATCH /things/{id}", "update", 204, takes=OBJECT),
        _route("GET /me", "get", type=USER, example=1, permissions=READ),
        _route("GET /me/messages", "list", type=MESSAGE, many=True),
        _route("POST /me/messages", "create", 201, type=MESSAGE, takes=MESSAGE),
        _route("GET /me/messages/{id}", "get", type=MESSAGE),
        _route("GET /users/{id}/messages/{id}", "get", type=MESSAGE),
        _route("GET /users/{id}/messages/{id}/attachments", "list", type="Edm.Untyped", many=True),
        _route("GET /users/{id}/messages", "list", type=MESSAGE, many=True),
        _route("POST /users/{id}/messages", "create", 201, type=MESSAGE, takes=MESSAGE),
        _route("PATCH /users/{id}/messages/{id}", "update", type=MESSAGE, takes=MESSAGE),
        _route("GET /users/{id}/tasks", "list", type=TASK, many=True, example=4),
        _route("POST /users/{id}/tasks", "create", 201, type=TASK, takes=TASK),
        _route("GET /users/{id}/tasks/{id}", "get", type=TASK, example=5),
        _route("PATCH /users/{id}/tasks/{id}", "update", 204, takes=TASK),
        _route("DELETE /users/{id}/tasks/{id}", "delete", 204),
        _route("POST /me/sendMail", "call", 202, takes="users.send_mail()"),
        _route("GET /users/{id}/manager", "get", type="microsoft.graph.directoryObject"),
        _route("PUT /users/{id}/manager/$ref", "link", 204),
        _route("DELETE /users/{id}/manager/$ref", "unlink", 204),
        _route("GET /me/mailboxSettings", "get", type="microsoft.graph.settings"),
        _route("PATCH /me/mailboxSettings", "update", type="microsoft.graph.settings"),
        _route("GET /me/photo/$value", "download", type="Edm.Stream", media="image/jpeg"),
        _route("PUT /me/photo/$value", "upload"),
        _route("GET /groups", "list", type=GROUP, many=True),
        _route("POST /groups", "create", 201, type=GROUP, takes=GROUP),
        _route("GET /groups/{id}", "get", type=GROUP),
        _route("DELETE /groups/{id}", "delete", 204),
        _route("GET /groups/{=mail}", "get", type=GROUP),
        _route(
            "GET /groups/{id}/members", "list", type="microsoft.graph.directoryObject", many=True
        ),
        _route("GET /groups/{id}/members/microsoft.graph.user", "list", type=USER, many=True),
        _route("POST /groups/{id}/members/$ref", "link", 204),
        _route("DELETE /groups/{id}/members/{id}/$ref", "unlink", 204),
        _route("GET /groups/{id}/members/$ref", "references", many=True),
        _route("GET /drive/root", "get", type=ITEM),
        _route("GET /drive/items/{id}", "get", type=ITEM),
        _route("DELETE /drive/items/{id}", "delete", 204),
        _route("GET /drive/items/{id}/children", "list", type=ITEM, many=True),
        _route("GET /drive/root/children", "list", type=ITEM, many=True),
        _route("GET /drive/root/delta", "delta", type=ITEM, many=True, example=6),
        _route("GET /drive/root/delta(token)", "delta", type=ITEM, many=True, example=6),
        _route("POST /drive/items/{id}/children", "create", 201, type=ITEM, takes=ITEM),
        _route("GET /drive/root/:", "get", type=ITEM),
        _route("PUT /drive/root/::/content", "upload", 201, type=ITEM),
        _route("GET /drive/root/::/content", "download", 302, redirects=True),
        _route("POST /drive/root/::/createUploadSession", "session", type="microsoft.graph.up"),
        _route("POST /drive/items/{id}/copy", "call", 202, monitored=True),
        _route("GET /reports/usage(period)", "download", 302, redirects=True, example=2),
        _route("POST /users/validate", "call", type="Edm.String", many=True, example=3),
        _route("GET /users/{id}/isMember", "call", type="Edm.Boolean", wrapped=True),
    ],
    "permissions": [
        [[None, {"delegatedWork": [["User.Read"], ["User.Read.All"]], "delegatedPersonal": None}]],
        [[None, {"delegatedWork": [["User.ReadWrite.All"]], "application": [["User.Write.App"]]}]],
        [[None, {"delegatedWork": [["User.ReadWrite.All", "Audit.Write"]]}]],
        [["acting on self", {"delegatedWork": []}]],
    ],
    "examples": [
        {
            "value": [
                {"id": "1", "displayName": "Ada", "age": 36, "kind": "member"},
                {"id": "2", "displayName": "Bob", "age": 41, "kind": "Guest"},
                {"id": "3", "displayName": "Cleo", "age": "29", "kind": "member"},
            ]
        },
        {
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
            "id": "1",
            "displayName": "Ada",
            "createdDateTime": "2020-01-01T00:00:00Z",
            "mail": "ada@contoso.com",
        },
        "User,Count\nAda,1\n",
        {"value": ["a", "b"]},
        {"value": [{"@odata.etag": 'W/"list"', "id": "t1", "title": "Bake"}]},
        {"@odata.etag": 'W/"one"', "id": "t1", "title": "Bake"},
        {"value": [{"id": "shown-1", "name": "shown.txt"}]},
    ],
    "structures": {
        OBJECT: {
            "key": "id",
            "entity": True,
            "properties": {"id": "Edm.String !"},
        },
        USER: {
            "base": OBJECT,
            "properties": {
                "displayName": "Edm.String",
                "age": "Edm.Int32",
                "kind": "microsoft.graph.kind",
                "mail": "Edm.String r",
                "createdDateTime": "Edm.DateTimeOffset r",
                "phones": "Collection(Edm.String)",
                "userPrincipalName": "Edm.String",
                "settings": "microsoft.graph.settings",
                "manager": f"{OBJECT} n",
                "messages": f"Collection({MESSAGE}) n",
            },
        },
        GROUP: {
            "base": OBJECT,
            "properties": {"mail": "Edm.String", "members": f"Collection({USER}) n"},
        },
        MESSAGE: {
            "key": "id",
            "entity": True,
            "properties": {"id": "Edm.String !", "subject": "Edm.String"},
        },
        TASK: {
            "key": "id",
            "entity": True,
            "properties": {"id": "Edm.String !", "title": "Edm.String"},
        },
        ITEM: {
            "key": "id",
            "properties": {"id": "Edm.String", "name": "Edm.String", "size": "Edm.Int64"},
        },
        "microsoft.graph.settings": {"properties": {"zone": "Edm.String", "days": "Edm.Int32"}},
        "microsoft.graph.up": {"properties": {"uploadUrl": "Edm.String"}},
        "users.send_mail()": {"properties": {"save": "Edm.Boolean", "message": MESSAGE}},
    },
    "enumerations": {"microsoft.graph.kind": [["member", "guest"], False, False]},
}


def api() -> Api:
    """The small API, read anew."""
    return read(json.loads(json.dumps(TABLES)))


class Client:
    """Calls a server of the small API as a user with ``scopes``, without HTTP."""

    def __init__(self, scopes: str = "", scheme: str = WORK, **settings: Any) -> None:
        self.server = Server(Settings(**{"permissions": "off", **settings}), [api()])
        self.headers = {"authorization": f"Bearer {token(scopes, scheme)}"}

    def send(self, line: str, body: Any = None, raw: bytes = b"", **headers: str) -> Answer:
        """The answer to ``GET /users?$top=1``; names of header fields have _ for -."""
        method, _, target = line.partition(" ")
        path, _, query = target.partition("?")
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        content = raw if body is None else json.dumps(body).encode()
        request = Request(method, path, query, {**self.headers, **fields}, content)
        return self.server.handle("v1.0", request)

    def get(self, target: str, **headers: str) -> Any:
        """The JSON of a GET that has to succeed."""
        answer = self.send(f"GET {target}", **headers)
        assert answer.status == 200, answer.body
        return answer.body

    def follow(self, link: str) -> Any:
        """The JSON that a link of an answer leads to."""
        return self.get(link.partition("/v1.0")[2])


def error(answer: Answer) -> dict[str, Any]:
    """The error that an answer tells of."""
    assert isinstance(answer.body, dict)
    found: dict[str, Any] = answer.body["error"]
    return found
