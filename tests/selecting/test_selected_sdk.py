"""The Python SDK of a selection: installed files, types and imports stand by themselves."""

import subprocess
import sys
from pathlib import Path

import pytest

from generator.rendering.packs import Pack
from generator.rendering.render import render
from generator.selecting.grants import parse_grants
from generator.selecting.select import select
from generator.selecting.selection import Selection
from generator.workspace.formatting import ruff_in_bulk
from generator.workspace.packs import open_pack
from tests.rendering.samples import small_model

USE = """
from graph_sdk.v1_0 import Graph, models
from graph_sdk.testing import MockTransport

mock = MockTransport()
mock.on("GET", "/me", {"displayName": "Alex", "manager": {"id": "1"}})
user = Graph(transport=mock).users.get()
assert isinstance(user, models.User)
assert user.display_name == "Alex"
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pack: Pack = open_pack("python")
    granted = Selection(granted=parse_grants(["delegated:User.Read"]))
    root = tmp_path_factory.mktemp("selected")
    for file in render(pack, select([small_model()], granted).models, ruff=ruff_in_bulk).files:
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    (root / "use.py").write_text(USE)
    return root


def run(folder: Path, *command: str) -> None:
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_what_is_granted_is_there(folder: Path) -> None:
    groups = {path.stem for path in (folder / "graph_sdk/v1_0/groups").glob("*.pyi")}
    assert groups == {"users"}


def test_it_imports_and_works(folder: Path) -> None:
    run(folder, "use.py")


def test_it_type_checks(folder: Path) -> None:
    run(folder, "-m", "mypy", "--strict", "--no-incremental", "use.py", "graph_sdk/v1_0")
