"""Stubs and code of the generated SDK say the same."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import ModuleType

import pytest

from tests.generated.walk import loaded, walk


@pytest.mark.parametrize("version", ["v1_0", "beta"])
def test_stubs_and_code_agree(sdk: ModuleType, version: str) -> None:
    seen, faults = walk(loaded(sdk), version)
    assert faults == []
    assert seen > 100


BREAKS = {
    "groups/users.pyi": [
        ("def get_manager(", "def fetch_manager("),
        ("-> Collection[User]", "-> Collection[Message]"),
        ("account_enabled", "account_on"),
    ],
    "models/user.py": [("account_enabled: Property[bool]", "account_enabled: Property[datetime]")],
    "client.pyi": [("def users(self) -> Users", "def users(self) -> Groups")],
}


def test_what_does_not_agree_is_found(sdk: ModuleType, tmp_path: Path) -> None:
    copied = tmp_path / "sdk"
    shutil.copytree(loaded(sdk), copied, ignore=shutil.ignore_patterns("tests", "__pycache__"))
    for file, changes in BREAKS.items():
        path = copied / "graph_sdk" / "v1_0" / file
        text = path.read_text("utf-8")
        for old, new in changes:
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
    _, faults = walk(copied, "v1_0")
    told = "\n".join(faults)
    for fault in (
        "Users: the stub alone has fetch_manager",
        "Users: the code alone has get_manager",
        "Users.list: promises Collection[Message], answers user",
        "User.account_enabled: is a datetime, reads as None",
        "Graph.users is a Users",
    ):
        assert fault in told
