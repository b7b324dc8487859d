"""Metadata documents on disk."""

from __future__ import annotations

from pathlib import Path

from generator.failures import CommandError
from generator.metadata.csdl import CsdlError, read_csdl
from generator.metadata.schema import Schema


class MetadataError(CommandError):
    """A file is no metadata that can be read; the message says which and why, in one line."""

    usage = True


def open_metadata(path: Path) -> Schema:
    """The entity data model in the CSDL file at ``path``. Raises :class:`MetadataError`."""
    try:
        return Schema(read_csdl(path.read_bytes()))
    except OSError as error:
        raise MetadataError(f"cannot read {path}: {error.strerror}") from None
    except CsdlError as error:
        raise MetadataError(f"{path}: {error}") from None
