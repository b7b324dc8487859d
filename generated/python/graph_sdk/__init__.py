"""Client of Microsoft Graph.

The clients are in the packages of the versions, ``from graph_sdk.v1_0 import Graph``;
here is what they share: errors, results and ``UNSET``.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from graph_sdk._runtime.enums import GraphEnum as GraphEnum
    from graph_sdk._runtime.errors import APIError as APIError
    from graph_sdk._runtime.errors import BadRequest as BadRequest
    from graph_sdk._runtime.errors import Conflict as Conflict
    from graph_sdk._runtime.errors import Forbidden as Forbidden
    from graph_sdk._runtime.errors import Gone as Gone
    from graph_sdk._runtime.errors import GraphError as GraphError
    from graph_sdk._runtime.errors import NotFound as NotFound
    from graph_sdk._runtime.errors import OperationFailed as OperationFailed
    from graph_sdk._runtime.errors import PreconditionFailed as PreconditionFailed
    from graph_sdk._runtime.errors import RequestTimeout as RequestTimeout
    from graph_sdk._runtime.errors import ServerError as ServerError
    from graph_sdk._runtime.errors import Throttled as Throttled
    from graph_sdk._runtime.errors import TransportError as TransportError
    from graph_sdk._runtime.errors import Unauthorized as Unauthorized
    from graph_sdk._runtime.model import Model as Model
    from graph_sdk._runtime.options import Options as Options
    from graph_sdk._runtime.results import AsyncBatch as AsyncBatch
    from graph_sdk._runtime.results import AsyncCollection as AsyncCollection
    from graph_sdk._runtime.results import AsyncDeltaCollection as AsyncDeltaCollection
    from graph_sdk._runtime.results import AsyncDownload as AsyncDownload
    from graph_sdk._runtime.results import AsyncLongRunning as AsyncLongRunning
    from graph_sdk._runtime.results import Batch as Batch
    from graph_sdk._runtime.results import BatchItem as BatchItem
    from graph_sdk._runtime.results import Collection as Collection
    from graph_sdk._runtime.results import DeltaCollection as DeltaCollection
    from graph_sdk._runtime.results import Download as Download
    from graph_sdk._runtime.results import GraphResponse as GraphResponse
    from graph_sdk._runtime.results import LongRunning as LongRunning
    from graph_sdk._runtime.results import Page as Page
    from graph_sdk._runtime.unset import UNSET as UNSET

_MODULES = {
    "enums": ("GraphEnum",),
    "errors": (
        "APIError",
        "BadRequest",
        "Conflict",
        "Forbidden",
        "Gone",
        "GraphError",
        "NotFound",
        "OperationFailed",
        "PreconditionFailed",
        "RequestTimeout",
        "ServerError",
        "Throttled",
        "TransportError",
        "Unauthorized",
    ),
    "model": ("Model",),
    "options": ("Options",),
    "results": (
        "AsyncBatch",
        "AsyncCollection",
        "AsyncDeltaCollection",
        "AsyncDownload",
        "AsyncLongRunning",
        "Batch",
        "BatchItem",
        "Collection",
        "DeltaCollection",
        "Download",
        "GraphResponse",
        "LongRunning",
        "Page",
    ),
    "unset": ("UNSET",),
}


def __getattr__(name: str) -> Any:
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(f"graph_sdk._runtime.{module}"), name)
    raise AttributeError(f"module 'graph_sdk' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(name for names in _MODULES.values() for name in names)
