"""Concrete paths matched against templates: keys in both forms, and lost beginnings."""

import pytest

from generator.binding import bind_path, calls
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


@pytest.mark.parametrize("template", ["/gadgets/{id}/parts/{id}", "/gadgets('{id}')/parts({id})"])
@pytest.mark.parametrize(
    "path", ["/gadgets/1/parts/2", "/Gadgets('1')/parts('2')", "/gadgets(1)/parts/2/"]
)
def test_a_key_stands_in_parentheses_or_as_a_segment(template: str, path: str) -> None:
    bound = bind_path(parse_target(template).template, path)
    assert bound == {(1, None): "1", (3, None): "2"}


def test_a_quoted_key_may_hold_what_separates_alternate_keys() -> None:
    template = parse_target("/gadgets/{id}").template
    assert bind_path(template, "/gadgets('a=b,c')") == {(1, None): "a=b,c"}


@pytest.mark.parametrize("path", ["/gadgets(serial='1')", "/gadgets(a=1,b=2)", "/parts('1')"])
def test_an_alternate_key_is_another_route(path: str) -> None:
    assert bind_path(parse_target("/gadgets/{id}").template, path) is None


def test_an_alternate_key_in_both_forms() -> None:
    template = parse_target("/gadgets/serial={serial}").template
    for path in ("/gadgets(serial='1')", "/gadgets/serial=1"):
        assert bind_path(template, path) == {(1, None): "1"}


@pytest.mark.parametrize("path", ["/gadgets/1", "/gadgets('1')", "/gadgets", "/gears/1", ""])
def test_a_path_is_of_a_template_where_it_binds(path: str) -> None:
    template = parse_target("/gadgets/{id}").template
    assert calls(template, path) is (bind_path(template, path) is not None)
