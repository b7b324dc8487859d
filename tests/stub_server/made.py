"""Servers of a model, made as the pack makes them, without files."""

from __future__ import annotations

import msgspec
from graph_stub.server import Server
from graph_stub.settings import Settings
from graph_stub.tables import Api, read

from generator.model import ApiModel
from generator.rendering.views.stub_server import tables_view


def api_of(model: ApiModel) -> Api:
    """The tables of ``model`` as the server reads them."""
    view = tables_view(model)
    listed = {
        name: [msgspec.json.decode(each) for each in getattr(view, name)]
        for name in ("routes", "permissions", "examples")
    }
    named = {
        name: msgspec.json.decode("{" + ",".join(getattr(view, name)) + "}")
        for name in ("structures", "enumerations")
    }
    return read({"version": view.version, **listed, **named})


def server_of(model: ApiModel) -> Server:
    """A server of ``model`` that checks permissions."""
    return Server(Settings(), [api_of(model)])
