"""The SDK of a small model: rendered, imported and called, over a transport without network."""

from __future__ import annotations

import ast
import asyncio
import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import black
import httpx2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.model import AnswerKind, ApiModel
from generator.permissions import Scheme
from generator.rendering.outputs import Rendered
from generator.rendering.packs import Pack
from generator.rendering.render import render
from generator.rendering.views.python.names import CLIENT_NAMES, METHOD_NAMES, MODEL_NAMES
from generator.workspace.formatting import ruff_in_bulk
from tests.rendering.samples import (
    USER,
    argument,
    enumeration,
    header,
    json_body,
    model,
    operation,
    prop,
    query,
    response,
    route,
    row,
    small_model,
    structured,
)


@pytest.fixture(scope="module")
def rendered(python_pack: Pack) -> Rendered:
    models = [small_model("v1.0"), small_model("beta")]
    return render(python_pack, models, ruff=ruff_in_bulk)


@pytest.fixture(scope="module")
def folder(rendered: Rendered, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sdk")
    for file in rendered.files:
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return root


@pytest.fixture(scope="module")
def sdk(folder: Path) -> Iterator[ModuleType]:
    def forget() -> None:
        for name in [each for each in sys.modules if each.split(".")[0] == "graph_sdk"]:
            del sys.modules[name]

    forget()
    sys.path.insert(0, str(folder))
    yield importlib.import_module("graph_sdk.v1_0")
    sys.path.remove(str(folder))
    forget()


def runtime_class(module: str, name: str) -> Any:
    return getattr(importlib.import_module(f"graph_sdk._runtime.{module}"), name)


class Wire:
    """Answers every request with ``answer``, and keeps what was sent."""

    def __init__(self, answer: Any, status: int = 200) -> None:
        self.answer = answer
        self.status = status
        self.sent: list[httpx2.Request] = []
        self.transport = httpx2.MockTransport(self._reply)

    def _reply(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(request)
        if self.answer is None:
            return httpx2.Response(self.status)
        return httpx2.Response(self.status, json=self.answer)

    @property
    def line(self) -> str:
        (request,) = self.sent
        return f"{request.method} {request.url.raw_path.decode()}"


ANN = {"id": "1", "displayName": "Ann", "kind": "guest", "birthday": "2000-01-31T00:00:00Z"}


def test_a_route_is_picked_by_its_keys(sdk: ModuleType) -> None:
    for arguments, line in (({}, "GET /v1.0/me"), ({"user_id": "a b"}, "GET /v1.0/users/a%20b")):
        wire = Wire(ANN)
        user = sdk.Graph(transport=wire.transport).users.get(**arguments)
        assert wire.line == line
        assert type(user) is sdk.models.User
        assert (user.id, user.display_name, user.birthday.year) == ("1", "Ann", 2000)
        assert user.kind is sdk.models.UserKind.GUEST


def test_query_options_and_headers_go_on_the_wire(sdk: ModuleType) -> None:
    wire = Wire({"value": [ANN]})
    graph = sdk.Graph(transport=wire.transport)
    found = list(graph.users.list(select=["id", "displayName"], top=5, search='"a:b"'))
    assert [user.display_name for user in found] == ["Ann"]
    (request,) = wire.sent
    assert dict(request.url.params) == {
        "$select": "id,displayName",
        "$top": "5",
        "$search": '"a:b"',
    }
    assert request.headers["ConsistencyLevel"] == "eventual"


def test_bodies(sdk: ModuleType) -> None:
    models = sdk.models
    calls: list[tuple[Callable[[Any], Any], str, Any]] = [
        (
            lambda users: users.create(models.User(display_name="Ann", from_="x")),
            "POST /v1.0/users",
            {"displayName": "Ann", "from": "x"},
        ),
        (
            lambda users: users.update({"displayName": None}, user_id="1", if_match="e"),
            "PATCH /v1.0/users/1",
            {"displayName": None},
        ),
        (
            lambda users: users.send_mail(subject="Hi", save_to_sent_items=False),
            "POST /v1.0/me/sendMail",
            {"subject": "Hi", "saveToSentItems": False},
        ),
        (
            lambda users: users.set_manager(user_id="1", ref="https://x/2"),
            "PUT /v1.0/users/1/manager/$ref",
            {"@odata.id": "https://x/2"},
        ),
    ]
    for call, line, body in calls:
        wire = Wire(None, 204)
        assert call(sdk.Graph(transport=wire.transport).users) is None
        assert wire.line == line
        assert json.loads(wire.sent[0].content) == body


def test_bytes_have_their_media_type(sdk: ModuleType) -> None:
    wire = Wire(None, 204)
    sdk.Graph(transport=wire.transport).users.set_photo(b"jpeg")
    assert wire.sent[0].content == b"jpeg"
    assert wire.sent[0].headers["Content-Type"] == "image/jpeg"


def test_function_parameters_are_literals(sdk: ModuleType) -> None:
    wire = Wire({})
    sdk.Graph(transport=wire.transport).reports.get_activity(period="D'7").read()
    assert wire.line == "GET /v1.0/reports/getActivity(period='D''7')"


def test_a_former_name_still_works(sdk: ModuleType) -> None:
    wire = Wire(ANN)
    users = sdk.Graph(transport=wire.transport).users
    with pytest.warns(DeprecationWarning, match="fetch is now Users.get"):
        assert users.fetch(user_id="1").id == "1"
    assert wire.line == "GET /v1.0/users/1"


def test_via_chooses_where_keys_do_not(sdk: ModuleType) -> None:
    wire = Wire(ANN)
    charts = sdk.Graph(transport=wire.transport).charts
    charts.get_axis(chart_id="1", via="seriesAxis")
    assert wire.line == "GET /v1.0/charts/1/axes/seriesAxis"
    with pytest.raises(TypeError, match="via"):
        charts.get_axis(chart_id="1")


def test_the_asynchronous_client_has_the_same_methods(sdk: ModuleType) -> None:
    wire = Wire(ANN)

    async def main() -> Any:
        async with sdk.AsyncGraph(transport=wire.transport) as graph:
            return await graph.users.get(user_id="1")

    assert asyncio.run(main()).display_name == "Ann"
    assert wire.line == "GET /v1.0/users/1"


def test_help_tells_routes_permissions_and_the_page(sdk: ModuleType) -> None:
    text = sdk.Graph().users.get.__doc__
    assert "GET /users/{user_id}" in text
    assert "Delegated (work or school account): User.Read\n" in text
    assert "https://learn.microsoft.com/graph/api/users-get" in text


def test_nothing_is_imported_before_it_is_used(folder: Path) -> None:
    program = (
        "import sys, graph_sdk.v1_0 as v; v.Graph();"
        "print([m for m in sys.modules if m.startswith('httpx2') or '.groups.' in m"
        " or '.models.' in m])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_what_the_runtime_has_itself_is_kept_free(sdk: ModuleType) -> None:
    def public(value: Any) -> set[str]:
        return {name for name in dir(value) if not name.startswith("_")}

    runtime = importlib.import_module("graph_sdk")
    clients = public(runtime_class("client", "SyncClient"))
    clients |= public(runtime_class("async_client", "AsyncClient"))
    assert clients <= CLIENT_NAMES
    assert public(runtime.Model) <= MODEL_NAMES
    assert set(runtime.Options.__annotations__) <= METHOD_NAMES


GUIDE = ("README.md", "MIGRATING.md")
"""What shows the first version."""


def test_files_know_their_versions(rendered: Rendered) -> None:
    for file in rendered.files:
        folders = file.path.split("/")[:-1]
        first = "v1_0" in folders or file.path in GUIDE
        expected = ("v1.0",) * first + ("beta",) * ("beta" in folders)
        assert file.versions == expected, file.path


def test_one_version_alone_gives_the_same_files(rendered: Rendered, python_pack: Pack) -> None:
    alone = render(python_pack, [small_model("beta")], ruff=ruff_in_bulk)
    both = {file.path: file.content for file in rendered.files}
    mine = {file.path: file.content for file in alone.files if file.path not in GUIDE}
    assert {path: both[path] for path in mine} == mine


def test_a_notice_is_there_where_the_docs_have_a_licence(python_pack: Pack) -> None:
    def paths(licence: str | None) -> set[str]:
        files = render(python_pack, [model(licence=licence)], ruff=ruff_in_bulk).files
        return {file.path for file in files}

    assert paths("Attribution 4.0 International") - paths(None) == {"NOTICE"}


def test_every_file_is_in_blacks_style(rendered: Rendered) -> None:
    for file in rendered.files:
        if file.path.endswith((".py", ".pyi")):
            text = file.content.decode()
            mode = black.Mode(is_pyi=file.path.endswith(".pyi"))
            assert black.format_str(text, mode=mode) == text, file.path


@pytest.mark.parametrize("tool", ["mypy --strict", "mypy.stubtest --concise"])
def test_types_hold(folder: Path, tmp_path: Path, tool: str) -> None:
    module, _, flag = tool.partition(" ")
    target = ["-p", "graph_sdk"] if module == "mypy" else ["graph_sdk"]
    cache = ["--cache-dir", str(tmp_path)] if module == "mypy" else []
    run = subprocess.run(
        [sys.executable, "-m", module, flag, *cache, *target],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert run.returncode == 0, run.stdout + run.stderr


def hostile_model(text: str) -> ApiModel:
    """A model with ``text`` wherever a page can put one."""
    entity = response(AnswerKind.ENTITY, USER)
    operations = [
        operation(
            "users.get",
            route("GET /me", entity, permissions=[row(Scheme.APPLICATION, text)]),
            route("GET /users/{id}/" + text, entity),
            summary=text,
            title=text,
            docs_url=text,
            parameters=(query(text), header(text)),
            body=json_body(None, argument(text, description=text), argument("x" + text)),
        ),
    ]
    types = [
        structured("user", prop(text, description=text), prop("x", description=text)),
        structured("u" + text, description=text, base="microsoft.graph.user"),
        enumeration("e" + text, text, "a" + text),
    ]
    return model(operations, types, licence=text)


@settings(max_examples=60)
@example('"""\nimport os\n"""')
@example("\\")
@example("'\"`{{ view }}${x}\\N{DASH}\r\n# \x00\u2028")
@given(st.text(max_size=30))
def test_no_text_escapes_into_code(python_pack: Pack, text: str) -> None:
    """Every file is Python, and has the same statements whatever a page says."""
    unformatted = list[str]()

    def keep(drafts: Any) -> list[str]:
        unformatted.extend(draft.text for draft in drafts)
        return [draft.text for draft in drafts]

    render(python_pack, [hostile_model(text)], ruff=keep)
    for source in unformatted:
        for node in ast.walk(ast.parse(source)):
            assert not isinstance(node, ast.Import | ast.Global | ast.Lambda)
            if isinstance(node, ast.ImportFrom):
                assert node.module is not None
                assert node.module.split(".")[0] in _IMPORTED
            if isinstance(node, ast.Call):
                assert ast.unparse(node.func) in _CALLED


_IMPORTED = {"__future__", "builtins", "collections", "datetime", "graph_sdk", "tests", "typing"}
_CALLED = {
    "GroupProperty",
    "Operation",
    "Property",
    "Registry",
    "_registry.attribute",
    "_registry.names",
    "self._call",
}
