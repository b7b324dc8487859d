"""The generated package holds before each type checker, in whole."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.generated.checks import check, check_snippets
from tests.generated.conftest import SDK

CHECKS = {
    "mypy": ["mypy", "--strict", "-p", "graph_sdk"],
    "stubtest": ["mypy.stubtest", "--concise", "graph_sdk"],
    "pyright": ["pyright", "--pythonpath", sys.executable, "graph_sdk"],
}


@pytest.mark.parametrize("checker", CHECKS)
def test_types_hold(checker: str, tmp_path: Path) -> None:
    check(CHECKS[checker], SDK, SDK, tmp_path)


_DERIVED = """
from graph_sdk.v1_0.models import Attachment, FileAttachment, Message

files = [FileAttachment(name="a")]
message = Message(attachments=files)
message.attachments = tuple(files)
Message(attachments="a")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

def read(message: Message) -> list[Attachment] | None:
    return message.attachments
"""


@pytest.mark.parametrize("checker", [["mypy", "--strict"], ["pyright"]], ids=lambda each: each[0])
def test_a_list_of_a_derived_type_is_a_value_of_a_collection(
    checker: list[str], tmp_path: Path
) -> None:
    (tmp_path / "derived.py").write_text(_DERIVED)
    more = ["--pythonpath", sys.executable] if checker == ["pyright"] else ["--warn-unused-ignores"]
    check([*checker, *more, "derived.py"], tmp_path, SDK, tmp_path / "cache")


@pytest.mark.parametrize("page", ["README.md", "MIGRATING.md"])
def test_types_of_the_snippets_hold(page: str, tmp_path: Path) -> None:
    check_snippets(SDK / page, tmp_path)
