"""The SDK of the real docs: it installs, imports, and replays their examples in its own tests."""

from pathlib import Path

import pytest

from tests.corpus.ratchet import load, worse
from tests.corpus.replay import COUNTS, FOLDER, Replay, replay
from tests.corpus.sdk import VERSIONS


@pytest.fixture(scope="module")
def replays(corpus: Path) -> dict[str, Replay]:
    """Return what came of the examples of each version; all modules of the SDK were imported."""
    return replay(corpus / FOLDER)


@pytest.mark.parametrize("version", VERSIONS)
def test_counts_only_improve(replays: dict[str, Replay], version: str) -> None:
    faults = list(worse(load(COUNTS)[version], replays[version].counts()))
    assert faults == [], "\n".join(map(str, replays[version].misses))


@pytest.mark.parametrize("version", VERSIONS)
def test_nearly_all_examples_hold(replays: dict[str, Replay], version: str) -> None:
    found = replays[version]
    assert found.aside <= 0.06 * found.requests
    assert found.passed >= 0.97 * (found.requests - found.aside)
    assert found.of("response") <= 0.01 * found.responses
