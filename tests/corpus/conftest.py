"""The real docs, where they are at hand."""

from pathlib import Path

import pytest

from tests.corpus.counts import CORPUS


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of real docs beside the repository; skip where it is absent."""
    if not CORPUS.is_dir():
        pytest.skip("no ../shared/corpus beside the repository: no real docs to compare with")
    return CORPUS
