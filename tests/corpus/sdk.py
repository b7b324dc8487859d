"""The SDK of a docs folder: generated, installed and tested the way a user gets it."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.corpus.counts import graphgen

VERSIONS = ("v1.0", "beta")

_IMPORT_ALL = """
import importlib, pkgutil, graph_sdk
for module in pkgutil.walk_packages(graph_sdk.__path__, "graph_sdk."):
    importlib.import_module(module.name)
"""


@dataclass(frozen=True)
class ReplayedTest:
    """A generated test of an example: the page, the lines it is of, and what came of it.

    `kind` is the kind of answer that it decodes: `error` for a documented failure, nothing where
    only the request is compared. `failure` is the message of a test that did not pass.
    """

    page: str
    lines: tuple[int, ...]
    name: str
    kind: str | None
    failure: str | None


def build(docs: Path, folder: Path) -> Path:
    """Generate the SDK of all versions below `folder`; return the folder of its distribution."""
    graphgen("generate", docs, None, "--pack", "python", "--out", str(folder))
    return folder / "python"


def install(distribution: Path, site: Path) -> None:
    """Install the SDK into the folder `site`; its dependencies are those of the generator."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site)]
    run([*pip, str(distribution)], distribution)


def import_all(site: Path) -> None:
    """Import every module of the SDK that is installed in `site`."""
    run([sys.executable, "-c", _IMPORT_ALL], site, site)


def test(distribution: Path, site: Path) -> tuple[ReplayedTest, ...]:
    """Run all tests that came with the SDK against what is installed; return those of examples.

    The tests stand alone: the sources of the package are moved out of their reach.
    """
    shutil.move(distribution / "graph_sdk", site.with_name("sources"))
    outcomes = distribution / "outcomes.xml"
    options = [
        "-n",
        "2",
        "-c",
        "pyproject.toml",
        "--import-mode=importlib",
        "-p",
        "no:cacheprovider",
    ]
    command = [sys.executable, "-m", "pytest", "-q", *options, f"--junit-xml={outcomes}"]
    run(command, distribution, site, accepted=(0, 1))
    failures = dict(_outcomes(outcomes))
    return tuple(_replayed(distribution / "tests", failures))


def run(
    command: list[str], folder: Path, site: Path | None = None, accepted: tuple[int, ...] = (0,)
) -> None:
    environment = {**os.environ, "PYTHONPATH": str(site or ""), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode not in accepted:
        raise AssertionError(f"{command} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")


def _outcomes(file: Path) -> Iterator[tuple[tuple[str, str], str | None]]:
    for case in ElementTree.parse(file).iter("testcase"):
        failed = [each for each in case if each.tag in ("failure", "error", "skipped")]
        message = failed[0].get("message", "").partition("\n")[0] if failed else None
        yield (case.get("classname", "").rpartition("tests.")[2], case.get("name", "")), message


def _replayed(folder: Path, outcomes: dict[tuple[str, str], str | None]) -> Iterator[ReplayedTest]:
    for version in VERSIONS:
        package = version.replace(".", "_")
        for file in sorted((folder / package).glob("test_*.py")):
            for node in ast.parse(file.read_text("utf-8")).body:
                if isinstance(node, ast.FunctionDef):
                    place = (ast.get_docstring(node) or "").split()[0]
                    page, _, lines = place.rpartition(":")
                    failure = outcomes.get((f"{package}.{file.stem}", node.name), "it did not run")
                    numbers = tuple(map(int, lines.split(",")))
                    yield ReplayedTest(page, numbers, node.name, _kind(node), failure)


def _kind(function: ast.FunctionDef) -> str | None:
    """Return the kind of answer that a test says it decodes."""
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute) and node.attr == "raises":
            return "error"
        if isinstance(node, ast.keyword) and node.arg == "kind":
            return ast.literal_eval(node.value)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Answer":
            return ast.literal_eval(node.args[0])
    return None
