"""``python -m graph_stub``: serve the stub until it is interrupted, then report."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import uvicorn

from graph_stub.app import application
from graph_stub.reporting import as_text
from graph_stub.server import Server
from graph_stub.settings import ENFORCE, POLICIES, Settings


def serve(settings: Settings, host: str, port: int, report: Path | None = None) -> None:
    """Serve on ``host`` and ``port`` until interrupted; then write the report, if it is wanted.

    A file that ends in ``.json`` gets JSON, any other Markdown.
    """
    server = Server(settings)
    uvicorn.run(application(server=server), host=host, port=port, log_level="warning")
    if report is not None:
        found = server.recorder.report()
        as_json = report.suffix == ".json"
        text = json.dumps(found, indent=2) + "\n" if as_json else as_text(found)
        report.write_text(text, "utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the arguments, and serve."""
    parser = argparse.ArgumentParser(prog="graph_stub", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--permissions", choices=POLICIES, default=ENFORCE)
    parser.add_argument("--empty", action="store_true", help="nothing is there but what is created")
    parser.add_argument("--any-body", action="store_true", help="take bodies of any type")
    parser.add_argument("--report", type=Path, metavar="FILE", help="written at the end")
    given = parser.parse_args(arguments)
    settings = Settings(given.permissions, given.empty, check_bodies=not given.any_body)
    print(f"Graph stub on http://{given.host}:{given.port}", flush=True)
    serve(settings, given.host, given.port, given.report)


if __name__ == "__main__":
    main()
