"""What all tests share: one hypothesis profile without a clock, and a cache of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from generator.workspace.cachefolder import VARIABLE

settings.register_profile("graphgen", deadline=None)
settings.load_profile("graphgen")


@pytest.fixture(scope="session", autouse=True)
def cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return the cache folder of this run of the tests."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(folder))
        yield folder
