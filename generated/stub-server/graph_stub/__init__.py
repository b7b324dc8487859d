"""A stand-in for Microsoft Graph to test against: it remembers, checks permissions, and reports.

    python -m graph_stub --port 8080

serves it; :func:`running` does so while a block of a test runs, :func:`application` is the same for
an ASGI server or a test client of your own, and :func:`token` makes the unsigned access tokens that
it takes. A :class:`Server` is what tests prepare, and ask for what was called.
"""

from graph_stub.app import application
from graph_stub.running import running
from graph_stub.server import Server
from graph_stub.settings import Settings
from graph_stub.tokens import token

__all__ = ["Server", "Settings", "application", "running", "token"]
