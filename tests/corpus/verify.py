"""What OData metadata of the same date says of the docs, kept in verify.json.

`read` are the documented things that agree with the metadata, which may only grow; `amiss` those
that differ, and misspelt paths that resolve nevertheless, which may only fall.

    python -m tests.corpus.verify               lists each difference: page, line, what
    python -m tests.corpus.verify --update      writes verify.json, where nothing became worse
"""

import random
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from generator.metadata.compare import Comparison, compare
from generator.metadata.figures import Figures, Ratio
from generator.metadata.places import Resolved
from generator.metadata.schema import Schema
from generator.metadata.walk import walk
from generator.odata import CastSegment, FunctionSegment, NameSegment, PathTemplate
from generator.workspace.metadata import open_metadata
from tests.corpus.ratchet import Counts, update
from tests.corpus.reading import CORPUS, read

COUNTS = Path(__file__).with_name("verify.json")
FOLDER = "docs-2021-07"
METADATA = {"v1.0": ("v1.0", "beta"), "beta": ("beta",)}
"""The metadata of each version of the docs; that of v1.0 lags behind its docs."""
MISSPELT = 1000
SEED = 2021

Named = NameSegment | CastSegment | FunctionSegment


@cache
def schema(version: str) -> Schema:
    return open_metadata(CORPUS / "metadata-2021-07" / f"{version}.csdl")


def schemas(version: str) -> list[Schema]:
    return [schema(each) for each in METADATA[version]]


@cache
def verify(version: str) -> Comparison:
    """Compare the docs of one version with the metadata."""
    return compare(read(FOLDER, version)[1].model, schemas(version))


def resolves(path: PathTemplate, version: str) -> bool:
    return any(isinstance(walk(path, each), Resolved) for each in schemas(version))


def misspelt(version: str) -> list[PathTemplate]:
    """Return documented paths that resolve, with one name misspelt in each, drawn by the seed."""
    draw = random.Random(SEED)
    model = read(FOLDER, version)[1].model
    routes = [route for operation in model.operations for route in operation.documented_routes]
    paths = [route.path for route in routes if resolves(route.path, version)]
    return [misspell(draw.choice(paths), draw) for _ in range(MISSPELT)]


def misspell(path: PathTemplate, draw: random.Random) -> PathTemplate:
    """Return `path` with a letter of one name left out, doubled, or swapped with the next."""
    places = [at for at, each in enumerate(path.segments) if isinstance(each, Named)]
    at = draw.choice(places)
    segment = path.segments[at]
    assert isinstance(segment, Named)
    name = wrong = segment.name
    while wrong.lower() == name.lower():
        letter = draw.randrange(name.rfind(".") + 1, len(name))
        before, this, after = name[:letter], name[letter], name[letter + 1 :]
        swapped = before + after[:1] + this + after[1:]
        wrong = draw.choice((before + after, before + 2 * this + after, swapped))
    changed = msgspec.structs.replace(segment, name=wrong)
    return PathTemplate((*path.segments[:at], changed, *path.segments[at + 1 :]))


def ratios(figures: Figures) -> Iterator[tuple[str, Ratio]]:
    for part in (figures.routes, figures.types):
        for name in part.__struct_fields__:
            value = getattr(part, name)
            if isinstance(value, Ratio):
                yield name, value


def counts(version: str) -> Counts:
    found = dict(ratios(verify(version).figures))
    wrong = sum(resolves(path, version) for path in misspelt(version))
    return {
        "read": {name: ratio.good for name, ratio in found.items()},
        "amiss": {
            **{name: ratio.total - ratio.good for name, ratio in found.items()},
            "misspelt_paths_that_resolve": wrong,
        },
    }


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        sys.exit(update(COUNTS, {version: counts(version) for version in METADATA}))
    for each in METADATA:
        for finding in verify(each).diagnostics:
            print(f"{finding.span}: {finding.message} [{finding.code}]")
