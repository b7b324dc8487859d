"""The published JSON Schema of ``model.json``."""

from __future__ import annotations

import inspect
from typing import Any

import msgspec

from generator.model import SCHEMA_VERSION, ApiModel


def model_schema() -> bytes:
    """JSON Schema (2020-12) of the model as ``graphgen model`` writes it."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"graphgen model, schema version {SCHEMA_VERSION}",
        **_tidy(msgspec.json.schema(ApiModel)),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


def _tidy(value: Any) -> Any:
    """The schema with docstrings unindented, and generic classes named without their arguments."""
    match value:
        case {"$defs": definitions, **rest}:
            named = {_short(name): _tidy(each) for name, each in definitions.items()}
            if len(named) < len(definitions):
                raise ValueError("a generic class of the model has several kinds of arguments")
            return {**_tidy(rest), "$defs": named}
        case dict():
            return {key: _tidied(key, each) for key, each in value.items()}
        case list():
            return [_tidy(each) for each in value]
        case _:
            return value


def _tidied(key: str, value: Any) -> Any:
    match key, value:
        case ("$ref" | "title", str()):
            return _short(value)
        case ("description", str()):
            return inspect.cleandoc(value)
        case _:
            return _tidy(value)


def _short(name: str) -> str:
    """``Witnessed_generator.odata.…`` and ``Witnessed[…]`` give ``Witnessed``."""
    return name.partition("_generator.")[0].partition("[")[0]
