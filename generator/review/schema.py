"""The published JSON Schema of ``model.json``."""

from __future__ import annotations

import msgspec

from generator.model import SCHEMA_VERSION, ApiModel


def model_schema() -> bytes:
    """JSON Schema (2020-12) of the model as ``graphgen model`` writes it."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"graphgen model, schema version {SCHEMA_VERSION}",
        **msgspec.json.schema(ApiModel),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
