"""The manifest of a pack's folder: which files graphgen wrote there, from which versions."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

MANIFEST_NAME = ".graphgen.json"
MANIFEST_VERSION = 1


class ManifestError(ValueError):
    """A manifest cannot be read; the message says why."""


class Entry(msgspec.Struct, frozen=True):
    """One written file: the hash of its bytes, and the API versions that it was made from.

    A file that belongs to no version in particular has none.
    """

    sha256: str
    versions: tuple[str, ...] = ()


class Manifest(msgspec.Struct, frozen=True):
    """All files that graphgen wrote into one folder, by their path below it."""

    files: Mapping[str, Entry] = {}
    manifest_version: int = MANIFEST_VERSION


def digest(content: bytes) -> str:
    """The hash by which a manifest knows a file again."""
    return hashlib.sha256(content).hexdigest()


def parse_manifest(content: bytes) -> Manifest:
    """The manifest in ``content``; raises :class:`ManifestError` for anything else."""
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except msgspec.DecodeError as error:
        raise ManifestError(str(error)) from None
    if manifest.manifest_version != MANIFEST_VERSION:
        raise ManifestError(f"it is of version {manifest.manifest_version}")
    return manifest


def format_manifest(manifest: Manifest) -> bytes:
    """``manifest`` as it is written: sorted, and one file a line, so that it merges well."""
    encode = msgspec.json.Encoder().encode
    entries = sorted(manifest.files.items())
    lines = [b"  %b: %b" % (encode(path), encode(entry)) for path, entry in entries]
    files = b",\n".join(lines)
    return b'{"manifest_version": %d, "files": {\n%b\n}}\n' % (manifest.manifest_version, files)
