"""The snippets of the README of the generated server run, as pytest runs them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "generated" / "stub-server"

# The app is the reader's own: here it lists users, and tries once more where it was put off.
APP = """
import json
import urllib.error
import urllib.request


class App:
    def __init__(self, url, token):
        self.request = urllib.request.Request(f"{url}/users")
        self.request.add_header("Authorization", f"Bearer {token}")

    def names(self):
        try:
            answer = urllib.request.urlopen(self.request)
        except urllib.error.HTTPError as error:
            assert error.code == 429
            answer = urllib.request.urlopen(self.request)
        return [each["displayName"] for each in json.load(answer)["value"]]

"""


def test_the_snippets_run(tmp_path: Path) -> None:
    text = (PACKAGE / "README.md").read_text("utf-8")
    fixtures, inside = re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)
    (tmp_path / "test_app.py").write_text(APP + fixtures, "utf-8")
    (tmp_path / "test_inside.py").write_text(f"def test_it():\n{_indented(inside)}", "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    run = subprocess.run(
        command,
        cwd=tmp_path,
        env={"PYTHONPATH": str(PACKAGE), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "2 passed" in run.stdout


def _indented(code: str) -> str:
    return "".join(f"    {line}\n" for line in code.splitlines())
