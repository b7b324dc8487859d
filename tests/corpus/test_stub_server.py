"""The stub server of the real docs: each documented request with the least privilege."""

from pathlib import Path

import pytest

from generator.pipeline.linking import link_docs
from generator.workspace.docs import open_docs
from tests.stub_server.sweep import sweep

FEWEST = {"v1.0": 2375, "beta": 5564}
"""The requests that are answered as documented; the numbers may only rise."""


@pytest.mark.parametrize("version", FEWEST)
def test_requests_are_answered_and_answers_are_of_their_type(corpus: Path, version: str) -> None:
    docs = open_docs(corpus / "docs-2021-07")
    (model,) = link_docs(docs, (version,), lambda name, steps: lambda done: None).models
    found = sweep(model)
    assert found.violations == []
    assert found.refused == []
    assert [status for status in found.statuses if status >= 500] == []
    assert found.successes >= FEWEST[version]
    assert found.successes >= 0.93 * (sum(found.statuses.values()) + len(found.unknown))
