"""Every documented request of specs/ is answered, with its type and the least privilege."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline.linking import link_docs
from generator.workspace.docs import open_docs
from tests.stub_server.sweep import sweep

SPECS = Path(__file__).parents[2] / "specs"


@pytest.mark.parametrize("version", ["v1.0", "beta"])
def test_each_documented_request_is_answered(version: str) -> None:
    linked = link_docs(open_docs(SPECS), (version,), lambda name, steps: lambda done: None)
    (model,) = linked.models
    found = sweep(model)
    assert found.unknown == []
    assert found.violations == []
    assert found.operations == {each.id for each in model.operations if each.examples}
    # A delta link that the page shows was never given out by this server.
    assert set(found.statuses) <= {200, 201, 202, 204, 302, 410}
    assert found.statuses[410] <= 1
