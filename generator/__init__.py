"""graphgen: from Microsoft Graph reference pages to client code, stubs and tests."""

__version__ = "0.1.0"
