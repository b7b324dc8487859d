"""Concrete paths matched against templates that lost their beginning."""

import pytest

from generator.binding import bind_path
from generator.paths import parse_target

LOST = parse_target("** Collection URI for contoso.gadget not found/{id}/$ref").template


def test_a_lost_beginning_takes_all_that_the_rest_leaves() -> None:
    assert bind_path(LOST, "/teams/1/gadgets/2/$ref") == {
        (0, None): "teams/1/gadgets",
        (1, None): "2",
    }


@pytest.mark.parametrize("path", ["/2/$ref", "/teams/1/gadgets/2", "/$ref", ""])
def test_other_paths_do_not_fit_a_lost_beginning(path: str) -> None:
    assert bind_path(LOST, path) is None


def test_a_lost_path_is_bound_to_no_template() -> None:
    assert bind_path(LOST, "** Collection URI for contoso.gadget not found/{id}/$ref") is None
