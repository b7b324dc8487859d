"""No page of the real docs is named in the generator: every variant is met by a rule."""

import re
from pathlib import Path

from tests.corpus.counts import DOCS

GENERATOR = Path(__file__).parents[2] / "generator"
HYPHENATED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


def test_the_generator_names_no_page(corpus: Path) -> None:
    pages = {
        path.stem
        for folder in DOCS
        for path in (corpus / folder).glob("api-reference/*/*/*.md")
        if path.parent.name in {"api", "resources"} and "-" in path.stem
    }
    named = {
        path.name: pages & set(HYPHENATED.findall(path.read_text("utf-8").lower()))
        for path in GENERATOR.rglob("*")
        if path.suffix in {".py", ".toml", ".yaml", ".json"}
    }
    assert pages
    assert {name: found for name, found in named.items() if found} == {}
