"""``python -m graph_stub``: serve the stub until it is interrupted, then report."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn

from graph_stub.app import application
from graph_stub.reporting import Recorder, as_text
from graph_stub.server import Server
from graph_stub.settings import ENFORCE, POLICIES, Settings


def serve(
    host: str = "127.0.0.1",
    port: int = 8080,
    permissions: str = ENFORCE,
    empty: bool = False,
    any_body: bool = False,
    report: Path | None = None,
) -> None:
    """Serve on ``host`` and ``port`` until interrupted; then write ``report``, if it is named.

    A file that ends in ``.json`` gets JSON, any other Markdown. The rest is as in
    :class:`~graph_stub.settings.Settings`.
    """
    server = Server(Settings(permissions, empty, check_bodies=not any_body))
    at_end = None if report is None else _writing(server.recorder, report)
    uvicorn.run(application(server=server, at_end=at_end), host=host, port=port, log_level="error")


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
    print(f"Graph stub on http://{given.host}:{given.port}", flush=True)
    serve(**vars(given))


def _writing(recorder: Recorder, file: Path) -> Callable[[], None]:
    def write() -> None:
        found = recorder.report()
        as_json = file.suffix == ".json"
        text = json.dumps(found, indent=2) + "\n" if as_json else as_text(found)
        file.write_text(text, "utf-8")

    return write


if __name__ == "__main__":
    main()
