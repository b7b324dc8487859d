"""The server on a port of its own while a test runs."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn

from graph_stub.app import application
from graph_stub.server import Server

_LOOK = 0.01


@contextmanager
def running(server: Server | None = None, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """Serve ``server``, or a new one, in a thread of this process; the origin to call it at.

    Port 0 is any that is free. Raises :class:`OSError` for an address that is taken.
    """
    with socket.create_server((host, port)) as listener:
        http = uvicorn.Server(uvicorn.Config(application(server=server), log_level="error"))
        thread = Thread(target=http.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            while not http.started and thread.is_alive():
                time.sleep(_LOOK)
            yield f"http://{host}:{listener.getsockname()[1]}"
        finally:
            http.should_exit = True
            thread.join()
