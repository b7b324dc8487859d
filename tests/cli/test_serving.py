"""The command that serves: it generates, listens, answers, and reports at the end."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner
from graph_stub import token

from generator.cli import serving

PATIENCE = 60


def started(process: subprocess.Popen[str], url: str) -> httpx2.Response:
    """The answer to the first request, as soon as there is one."""
    for _ in range(PATIENCE * 10):
        try:
            return httpx2.get(url)
        except httpx2.TransportError:
            assert process.poll() is None, process.communicate()
            time.sleep(0.1)
    raise AssertionError("it does not start")


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_the_docs_and_reports_at_the_end(tmp_path: Path, end: signal.Signals) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "generator.cli", "serve", "--version", "beta"]
    options = ["--port", str(port), "--report", str(report)]
    with subprocess.Popen([*command, *options], stderr=subprocess.PIPE, text=True) as process:
        try:
            url = f"http://127.0.0.1:{port}/beta/users"
            assert started(process, url).status_code == 401
            granted = {"authorization": f"Bearer {token('User.ReadBasic.All')}"}
            assert httpx2.get(url, headers=granted).status_code == 200
            other = url.replace("/beta/", "/v1.0/")
            assert httpx2.get(other, headers=granted).status_code == 400
        finally:
            process.send_signal(end)
        _, printed = process.communicate(timeout=PATIENCE)
    assert f"http://127.0.0.1:{port}/beta" in printed
    assert "Traceback" not in printed
    written: dict[str, Any] = json.loads(report.read_text("utf-8"))
    needed = written["schemes"]["delegatedWork"]["smallestSufficient"]
    assert needed == ["User.ReadBasic.All"]


def test_what_is_missing_is_told_with_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "find_spec", lambda name: None if name == "uvicorn" else object())
    result = CliRunner().invoke(serving.serve)
    assert result.exit_code == 3
    assert result.stderr == "graphgen: serve needs uvicorn: pip install 'graphgen[serve]'\n"
