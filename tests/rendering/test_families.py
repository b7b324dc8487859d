"""The table of view families: each loop gives the view that the table names."""

from __future__ import annotations

import pytest

from generator.diagnostics import Report
from generator.rendering.packs import load_pack
from generator.rendering.views import Making, Material, outline
from generator.rendering.views.families import FAMILIES
from generator.rendering.views.findings import Findings
from generator.review.viewpages import views_page
from tests.rendering.conftest import TEMPLATES
from tests.rendering.samples import small_model

PACKS = [load_pack(path.parent, TEMPLATES) for path in sorted(TEMPLATES.glob("*/pack.yaml"))]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_each_loop_gives_the_view_that_is_documented(pack) -> None:
    family = FAMILIES[pack.view]
    given = (outline(small_model()),)
    loops = family.loops(Material(given, pack.settle({}), Findings(), Report()))
    assert loops.keys() == family.views.keys()
    for each, subjects in loops.items():
        views = [subject.make(Making()) for subject in subjects()]
        assert {type(view) for view in views if view is not None} <= {family.views[each]}, each


def test_the_page_of_views_has_each_loop_and_no_view_without_a_docstring() -> None:
    page = views_page(FAMILIES)
    for name, family in FAMILIES.items():
        assert f"## `view: {name}`" in page
        for each, view in family.views.items():
            assert f"| `{each}` | `{view.__name__}` |" in page
    assert "\n\n\n" not in page
    assert "| `condition` | `str \\| None` | When the row applies; null if always. |" in page
