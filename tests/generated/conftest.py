"""The SDK that is committed in generated/, imported."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

SDK = Path(__file__).parents[2] / "generated" / "python"


def _forget() -> None:
    for name in [each for each in sys.modules if each.split(".")[0] == "graph_sdk"]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def sdk() -> Iterator[ModuleType]:
    """The package ``graph_sdk`` of generated/; other tests import one of the same name."""
    _forget()
    sys.path.insert(0, str(SDK))
    yield importlib.import_module("graph_sdk")
    sys.path.remove(str(SDK))
    _forget()
