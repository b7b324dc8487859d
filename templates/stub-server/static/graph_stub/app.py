"""The server as a Starlette application, with pages of its own below ``/_stub``.

GET    /                 what is served, and where
GET    /_stub/report     what was called, and what it needs; Markdown with ?format=text
GET    /_stub/token      an unsigned token: ?scopes=User.Read+Mail.Send&scheme=application&user=ID
POST   /_stub/faults     a failure that waits: {"status": 429, "path": "users/*", "times": 2}
DELETE /_stub/faults     none waits any more
POST   /_stub/reset      all is forgotten
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from graph_stub.contents import piece
from graph_stub.messages import Answer, GraphError, Request
from graph_stub.reporting import as_text
from graph_stub.server import Server
from graph_stub.settings import Settings
from graph_stub.tokens import WORK, token

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]

_TOLD = ("Content-Range", "ETag", "Location", "Operation-Location", "Retry-After", "WWW-Authenticate")
_FOR_BROWSERS = Middleware(
    CORSMiddleware,
    allow_origins=["*"],
    allow_methods=["*"],
    allow_headers=["*"],
    expose_headers=[*_TOLD, "request-id", "client-request-id"],
)
"""Pages of any origin may call, and see these header fields of answers (Fetch, section 3.3)."""

_PAGES = [line for line in (__doc__ or "").splitlines() if " /_stub/" in line]


def application(
    settings: Settings | None = None,
    server: Server | None = None,
    at_end: Callable[[], None] | None = None,
) -> Starlette:
    """The application; ``server`` is one to share, else a new one with ``settings``.

    ``at_end`` is called when the application is shut down.
    """
    pages = _Pages(server or Server(settings))
    routes = [
        Route("/", pages.entrance, methods=["GET"]),
        Route("/_stub/report", pages.report, methods=["GET"]),
        Route("/_stub/token", pages.token, methods=["GET"]),
        Route("/_stub/faults", pages.faults, methods=["POST", "DELETE"]),
        Route("/_stub/reset", pages.reset, methods=["POST"]),
        Route("/_stub/{version}/{kind}/{name}", pages.started, methods=_METHODS),
        Route("/{version}", pages.graph, methods=_METHODS),
        Route("/{version}/{path:path}", pages.graph, methods=_METHODS),
    ]

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        if at_end is not None:
            at_end()

    return Starlette(routes=routes, lifespan=lifespan, middleware=[_FOR_BROWSERS])


class _Pages:
    """The endpoints. Requests are answered one after the other: they share what is remembered."""

    def __init__(self, server: Server) -> None:
        self._server = server

    async def entrance(self, http: HttpRequest) -> Response:
        served = [f"{http.base_url}{version}" for version in self._server.versions]
        lines = ["A stand-in for Microsoft Graph:", *served, "", "Its own pages:", *_PAGES]
        return PlainTextResponse("\n".join((*lines, "")))

    async def graph(self, http: HttpRequest) -> Response:
        version = http.path_params["version"]
        prefix = f"/{version}"
        path = http.scope["raw_path"].decode("latin-1").partition("?")[0]
        request = Request(
            http.method,
            path[len(prefix) :],
            http.scope["query_string"].decode("latin-1"),
            {name.lower(): value for name, value in http.headers.items()},
            await http.body(),
            f"{str(http.base_url).rstrip('/')}{prefix}",
        )
        return _response(self._server.handle(version, request))

    async def started(self, http: HttpRequest) -> Response:
        """What a request has begun: an upload session, long-running work, a download."""
        body = await http.body()
        try:
            return _response(self._started(http, body))
        except GraphError as error:
            return _response(error.answer("", ""))

    def _started(self, http: HttpRequest, body: bytes) -> Answer:
        kind, name = http.path_params["kind"], http.path_params["name"]
        world = self._server.world(http.path_params["version"])
        if kind == "uploads":
            return piece(world, http.method, name, http.headers.get("content-range", ""), body)
        if kind == "monitors":
            state = world.monitors.look(name)
            return Answer(200 if state["status"] == "completed" else 202, state)
        found = world.store.root.singles.get(f"download:{name}")
        if kind != "downloads" or found is None or found.content is None:
            raise GraphError(404, "Nothing of that name was begun.")
        return Answer(200, found.content[0], media=found.content[1])

    async def report(self, http: HttpRequest) -> Response:
        report = self._server.recorder.report()
        if http.query_params.get("format") == "text":
            return PlainTextResponse(as_text(report))
        return JSONResponse(report)

    async def token(self, http: HttpRequest) -> Response:
        given = http.query_params
        try:
            made = token(
                given.get("scopes", ""), given.get("scheme", WORK), *_user(given.get("user"))
            )
        except ValueError as error:
            return PlainTextResponse(f"{error}\n", 400)
        return PlainTextResponse(made)

    async def faults(self, http: HttpRequest) -> Response:
        if http.method == "DELETE":
            self._server.faults.clear()
            return Response(status_code=204)
        try:
            self._server.faults.add(Request("POST", "", body=await http.body()).json())
        except GraphError as error:
            return PlainTextResponse(f"{error.message}\n", error.status)
        return Response(status_code=204)

    async def reset(self, http: HttpRequest) -> Response:
        self._server.reset()
        return Response(status_code=204)


def _user(given: str | None) -> tuple[str, ...]:
    return (given,) if given else ()


def _response(answer: Answer) -> Response:
    media = None if answer.body is None else answer.media
    return Response(answer.content, answer.status, dict(answer.headers), media)
