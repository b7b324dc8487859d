"""The docs beside the repository, read and linked once for all that measures them."""

from functools import cache
from pathlib import Path

from generator.diagnostics import Report
from generator.facts import PageFacts
from generator.linking.link import Linked
from generator.pipeline.linking import link_versions
from generator.workspace.beside import read_names
from generator.workspace.docs import open_docs

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
DOCS = {"docs-2021-07": ("v1.0", "beta"), "docs-modern": ("v1.0", "beta"), "seed": ("beta",)}

Read = tuple[tuple[PageFacts, ...], Linked]


@cache
def read(folder: str, version: str) -> Read:
    """Return the facts of one version of a docs folder, and what they are linked to."""
    docs = open_docs(CORPUS / folder)
    names = read_names(docs)
    (found,) = link_versions(docs, (version,), names, Report(), lambda _, __: lambda _: None)
    return found
