"""Manifests: what is written is what is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.workspace.manifest import (
    Entry,
    Manifest,
    ManifestError,
    digest,
    format_manifest,
    parse_manifest,
)

entries = st.builds(
    Entry,
    st.binary().map(digest),
    st.sets(st.sampled_from(["v1.0", "beta"])).map(lambda names: tuple(sorted(names))),
)
paths = st.text(st.characters(codec="utf-8"), min_size=1)


@given(st.dictionaries(paths, entries))
def test_a_manifest_survives_the_disk(files: dict[str, Entry]) -> None:
    manifest = Manifest(files)
    assert parse_manifest(format_manifest(manifest)) == manifest


@given(st.dictionaries(paths, entries, min_size=2))
def test_the_order_of_files_makes_no_difference(files: dict[str, Entry]) -> None:
    backwards = Manifest(dict(reversed(files.items())))
    assert format_manifest(backwards) == format_manifest(Manifest(files))


@given(st.binary())
def test_anything_else_is_refused_as_such(content: bytes) -> None:
    try:
        parse_manifest(content)
    except ManifestError:
        return
    assert content.strip().startswith(b"{")


def test_a_manifest_of_another_version_is_refused() -> None:
    with pytest.raises(ManifestError, match="version 2"):
        parse_manifest(b'{"manifest_version": 2, "files": {}}')
