"""From a request to its answer: faults, token, route, permissions, then the work itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache, partial
from itertools import pairwise
from uuid import uuid4

from graph_stub.batch import run_batch
from graph_stub.calling import call_bound
from graph_stub.changes import delta
from graph_stub.contents import download, session, upload
from graph_stub.faults import Faults
from graph_stub.messages import Answer, GraphError, Request
from graph_stub.options import parse_options
from graph_stub.permissions import judge, refusal
from graph_stub.reading import count, get, list_items, references
from graph_stub.reporting import Recorder
from graph_stub.routing import Match, Step
from graph_stub.settings import ENFORCE, OFF, Settings
from graph_stub.shaping import expanded
from graph_stub.tables import Api, load, versions
from graph_stub.tokens import APPLICATION, Caller, caller
from graph_stub.world import Call, World
from graph_stub.writing import create, delete, link, unlink, update
from graph_stub.writing import replace as replace_all

_WORK: Mapping[str, Callable[[World, Call], Answer]] = {
    "call": call_bound,
    "count": count,
    "create": create,
    "delete": delete,
    "delta": delta,
    "download": download,
    "get": get,
    "link": link,
    "list": list_items,
    "references": references,
    "replace": replace_all,
    "session": session,
    "unlink": unlink,
    "update": update,
    "upload": upload,
}
_USER_NAMES = ("id", "userPrincipalName")


class Server:
    """Answers requests to the versions in ``apis``, or to all that there are tables of."""

    def __init__(self, settings: Settings | None = None, apis: Iterable[Api] | None = None) -> None:
        self.settings = settings or Settings()
        self.faults = Faults()
        self.recorder = Recorder()
        given = {api.version: api for api in apis} if apis is not None else None
        self.versions = tuple(given or versions())

        @cache
        def world(version: str) -> World:
            api = given[version] if given is not None else load(version)
            return World(api, self.settings)

        self._world = world

    def world(self, version: str) -> World:
        """The world of a version. Raises :class:`GraphError` (400) for one that there is not."""
        if version not in self.versions:
            raise GraphError(400, f"Invalid version: {version}.")
        return self._world(version)

    def reset(self) -> None:
        """Forget everything: entities, failures that wait, the calls that were made."""
        self._world.cache_clear()
        self.faults.clear()
        self.recorder.clear()

    def handle(self, version: str, request: Request) -> Answer:
        """The answer to ``request``; a failure is an answer too."""
        request_id = str(uuid4())
        client_id = request.headers.get("client-request-id", request_id)
        try:
            self.faults.check(request)
            answer = self._answer(version, request)
        except GraphError as error:
            answer = error.answer(request_id, client_id)
        names = {"request-id": request_id, "client-request-id": client_id}
        return replace(answer, headers={**names, **answer.headers})

    def _answer(self, version: str, request: Request) -> Answer:
        world = self.world(version)
        who = self._caller(request)
        if request.path.strip("/").lower() == "$batch" and request.method == "POST":
            return run_batch(request, lambda each: self.handle(version, each))
        match = world.router.find(request.method, request.path)
        steps = _root_items(_signed_in(match.steps, who))
        verdict = judge(match.route, who, _is_about(steps, who))
        self.recorder.note(version, match.route, who, verdict)
        if self.settings.permissions == ENFORCE and not verdict.allowed:
            raise refusal(match.route, who, verdict)
        call = _call(world, request, match, steps)
        for route in expanded(world, call):
            inner = judge(route, who, _is_about(steps, who))
            self.recorder.note_expanded(version, match.route, route, who, inner)
        return _WORK[_work(match, request)](world, call)

    def _caller(self, request: Request) -> Caller:
        """Whom the request speaks for; where no token is needed any text will do for one."""
        try:
            return caller(request.headers)
        except GraphError:
            if self.settings.permissions != OFF:
                raise
            return Caller()


def _work(match: Match, request: Request) -> str:
    """What the request does; bytes that are sent to change something are its content."""
    does = match.route.does
    raw = request.body and not request.is_json
    return "upload" if raw and does in ("update", "replace") else does


def _call(world: World, request: Request, match: Match, steps: tuple[Step, ...]) -> Call:
    cast = next((each.name for each in reversed(steps) if each.kind == "cast"), "")
    plain = tuple(each for each in steps if each.kind != "cast")
    options = parse_options(request.query, partial(world.is_of, match.route.type))
    return Call(request, match.route, plain, options, cast)


def _signed_in(steps: tuple[Step, ...], who: Caller) -> tuple[Step, ...]:
    """``/me`` is the signed-in user of all users; raises :class:`GraphError` (400) without one."""
    if not steps or steps[0].name != "me":
        return steps
    if who.scheme == APPLICATION:
        raise GraphError(400, "/me request is only valid with delegated authentication flow.")
    user = Step("key", "", who.user, steps[0].type, _USER_NAMES)
    return (Step("name", "users"), user, *steps[1:])


def _root_items(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The item that is called ``root`` among the items of a drive is the drive's root."""
    for index, (first, second) in enumerate(pairwise(steps)):
        if first.name == "items" and second.kind == "key" and second.value == "root":
            root = Step("name", "root", "", second.type)
            return (*steps[:index], root, *steps[index + 2 :])
    return steps


def _is_about(steps: tuple[Step, ...], who: Caller) -> bool:
    """Whether the path begins with the signed-in user."""
    if who.scheme == APPLICATION or len(steps) < 2 or steps[0].name != "users":
        return False
    return steps[1].kind == "key" and steps[1].value == who.user
