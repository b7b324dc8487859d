"""The README is true: its snippets run, its pack renders, its commands are those there are."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")

# The snippet's client answers from memory, and prints the requests that it was sent.
AROUND = """\
import functools, json
import graph_sdk.v1_0
from graph_sdk.testing import MockTransport

mock = MockTransport("v1.0")
mock.on("GET", "/users/{id}", {"id": "7", "jobTitle": "Clerk"})
mock.on("PATCH", "/users/{id}")
graph_sdk.v1_0.Graph = functools.partial(graph_sdk.v1_0.Graph, transport=mock)
credential = None
exec(compile(open("snippet.py").read(), "snippet.py", "exec"))
sent = [[each.method, each.url.path, each.content.decode()] for each in mock.requests]
print(json.dumps(sent))
"""


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_snippet_of_the_client_runs(tmp_path: Path) -> None:
    (snippet,) = blocks("python")
    (tmp_path / "snippet.py").write_text(snippet, "utf-8")
    run = subprocess.run(
        [sys.executable, "-c", AROUND],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "generated" / "python")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    *names, sent = run.stdout.splitlines()
    assert names
    requests = {(method, path): body for method, path, body in json.loads(sent)}
    assert requests.keys() == {
        ("GET", "/v1.0/users"),
        ("GET", "/v1.0/me"),
        ("GET", "/v1.0/users/alex@contoso.com"),
        ("PATCH", "/v1.0/users/7"),
        ("POST", "/v1.0/me/sendMail"),
    }
    assert json.loads(requests["PATCH", "/v1.0/users/7"]) == {"jobTitle": None}


def test_the_pack_renders(tmp_path: Path) -> None:
    (manifest,), (template,) = blocks("yaml"), blocks("jinja")
    pack = tmp_path / "list"
    pack.mkdir()
    (pack / "pack.yaml").write_text(manifest, "utf-8")
    (pack / "list.md.j2").write_text(template, "utf-8")
    command = ["generate", "--pack", str(pack), "--out", str(tmp_path / "out")]
    run = subprocess.run([sys.executable, "-m", "generator.cli", *command], check=False, cwd=ROOT)
    assert run.returncode == 0
    assert "- users.list: " in (tmp_path / "out" / "list" / "v1.0.md").read_text("utf-8")


def test_all_commands_are_in_the_table() -> None:
    listed = set(re.findall(r"^\| `graphgen ([a-z-]+)", README, re.MULTILINE))
    command = [sys.executable, "-m", "generator.cli", "--help"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert listed == set(re.findall(r"^  ([a-z-]+) ", told.partition("Commands:")[2], re.MULTILINE))


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#]+)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()
