"""The docs beside metadata of the same date: paths, answers, types, members."""

from pathlib import Path

import pytest

from tests.corpus.ratchet import load, worse
from tests.corpus.verify import (
    COUNTS,
    METADATA,
    MISSPELT,
    counts,
    misspelt,
    ratios,
    resolves,
    verify,
)

AT_LEAST = {
    "types": 98.5,
    "pages": 98.5,
    "answers": 97,
    "typed": 95,
    "collections": 99.5,
    "resolved": 98,
    "property_types": 97,
}
"""Shares, in per cent."""


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("version", METADATA)
def test_counts_only_improve(version: str) -> None:
    assert list(worse(load(COUNTS)[version], counts(version))) == []


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("version", METADATA)
def test_docs_and_metadata_agree(version: str) -> None:
    shares = {name: ratio.share for name, ratio in ratios(verify(version).figures)}
    assert {name: shares[name] for name, least in AT_LEAST.items() if shares[name] < least} == {}


def test_nearly_every_documented_path_resolves_and_the_others_are_named(corpus: Path) -> None:
    comparison = verify("v1.0")
    paths = comparison.figures.routes.paths
    named = [str(each) for each in comparison.diagnostics if each.code == "metadata-path-unknown"]
    assert paths.total - paths.good == len(named) <= 25, "\n".join(named)
    for each in comparison.diagnostics:
        assert (corpus / "docs-2021-07" / each.span.file).is_file()


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("version", METADATA)
def test_a_misspelt_path_does_not_resolve(version: str) -> None:
    paths = misspelt(version)
    assert len(paths) == MISSPELT
    wrong = [path for path in paths if resolves(path, version)]
    assert len(wrong) <= 0.01 * MISSPELT, wrong
