"""What is imported when, and what is public."""

import subprocess
import sys
from pathlib import Path

import graph_sdk

ROOT = Path(__file__).parent.parent


def loaded_after(statement):
    """Names of the modules that are loaded after ``statement`` in a new process."""
    done = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_a_client_is_imported_and_made_without_the_http_library():
    loaded = loaded_after("from tests.sample import Graph; Graph()")
    assert "httpx2" not in loaded
    assert not {name for name in loaded if name.startswith("tests.sample.groups.")}
    assert not {name for name in loaded if name.startswith("tests.sample.models.")}


def test_a_group_is_imported_without_models():
    loaded = loaded_after("from tests.sample.groups.users import Users")
    assert not loaded & {"httpx2", "typing", "graph_sdk._runtime.model"}


def test_a_first_call_imports_little_besides_the_http_library():
    loaded = loaded_after(
        "import httpx2; from tests.sample import Graph;"
        "graph = Graph(transport=httpx2.MockTransport(lambda r: httpx2.Response(200)));"
        "graph.users.get()"
    ) - loaded_after("import httpx2")
    assert not loaded & {"asyncio", "uuid", "platform", "decimal", "dataclasses"}
    assert len(loaded) < 40


def test_a_model_is_imported_alone():
    loaded = loaded_after("from tests.sample.models import User")
    assert "tests.sample.models.user" in loaded
    assert "tests.sample.models.message" not in loaded and "httpx2" not in loaded


def test_every_public_name_is_there():
    for name in dir(graph_sdk):
        assert getattr(graph_sdk, name) is not None


def test_groups_are_documented_and_kept():
    from tests.sample import Graph

    graph = Graph()
    assert graph.users is graph.users
    assert Graph.users.__doc__ == "Operations on user resources."
    assert repr(graph.users) == "<Users of <Graph https://graph.microsoft.com/v1.0>>"
