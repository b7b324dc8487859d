"""Routes and paths that only samples tell."""

import msgspec

from generator.diagnostics import Report
from generator.facts import Example, PageFacts, PageKind, RequestLine, RequestSample
from generator.http import Method
from generator.linking.shown import recover_lines, shown_lines
from generator.paths import parse_target
from generator.text import Span

PAGE = "api-reference/beta/api/gadget-delete-owners.md"
LOST = "** Collection URI for contoso.owner not found/{id}/$ref"
NAMES = frozenset(("gadgets", "owners"))


def page(line: str, url: str, method: Method = Method.DELETE) -> PageFacts:
    sample = RequestSample(method, url, parse_target(url), Span(PAGE, 20))
    return PageFacts(
        PAGE,
        "beta",
        PageKind.API,
        "gadget-delete-owners",
        request_lines=(RequestLine(Method.DELETE, parse_target(line), Span(PAGE, 9)),),
        examples=(Example(request=sample),),
    )


def recovered(url: str, method: Method = Method.DELETE) -> tuple[str, list[str]]:
    """The path of the request line, and what is reported of it."""
    report = Report()
    facts = recover_lines(page(LOST, url, method), NAMES, report)
    assert not shown_lines(facts, NAMES, report)
    line = facts.request_lines[0]
    assert line.span == Span(PAGE, 9)
    return line.target.text, [found.code for found in report.diagnostics]


def test_a_sample_tells_the_path_that_a_request_line_lost() -> None:
    url = "https://graph.microsoft.com/beta/gadgets/7/owners/8/$ref"
    assert recovered(url) == ("/gadgets/7/owners/8/$ref", ["path-from-sample"])


def test_a_sample_that_lost_its_path_too_tells_nothing() -> None:
    assert recovered(f"https://graph.microsoft.com/beta{LOST}") == (LOST, [])


def test_a_sample_of_another_method_or_version_tells_nothing() -> None:
    path = "/gadgets/7/owners/8/$ref"
    assert recovered(path, Method.POST) == (LOST, [])
    assert recovered(f"https://graph.microsoft.com/v1.0{path}") == (LOST, [])


def test_a_sample_that_ends_otherwise_tells_nothing_of_a_lost_path() -> None:
    assert recovered("/gadgets/7/owners") == (LOST, [])


def test_a_route_that_only_a_sample_calls_is_shown() -> None:
    report = Report()
    lines = shown_lines(page("/gadgets/{id}", "/owners/7/gadgets/8"), NAMES, report)
    assert [line.target.text for line in lines] == ["/owners/7/gadgets/8"]
    assert [found.code for found in report.diagnostics] == ["example-route-undocumented"]


def narrowed(line: str, url: str) -> tuple[list[str], list[str]]:
    """The paths that a sample adds to those of a request line, and what is reported of them."""
    report = Report()
    facts = page(line, url, Method.GET)
    get = RequestLine(Method.GET, parse_target(line), Span(PAGE, 9))
    facts = msgspec.structs.replace(facts, request_lines=(get,))
    shown = [each.target.text for each in shown_lines(facts, NAMES, report)]
    return shown, [found.code for found in report.diagnostics]


def test_what_can_be_listed_can_be_counted_and_narrowed_to_a_type() -> None:
    line = "/gadgets/{id}/owners"
    for end in ("/$count", "/microsoft.graph.user", "/microsoft.graph.user/$count"):
        assert narrowed(line, f"/gadgets/7/owners{end}") == ([f"/gadgets/7/owners{end}"], [])


def test_the_count_of_something_else_is_no_route_of_the_page() -> None:
    assert narrowed("/gadgets/{id}/owners", "/owners/7/gadgets/$count") == ([], [])


def test_a_function_with_other_parameters_is_another_route() -> None:
    found, _ = narrowed("/gadgets/owners(id={id})", "/gadgets/owners(id='7',deep=true)")
    assert found == ["/gadgets/owners(id='7',deep=true)"]


def test_the_signed_in_user_is_one_of_the_users() -> None:
    names = NAMES | {"users", "me"}
    for line, shown in (("/users/{id}", ["/me"]), ("/users", []), ("/gadgets/{id}", [])):
        report = Report()
        lines = shown_lines(page(line, "/me"), names, report)
        assert [each.target.text for each in lines] == shown
        assert [found.code for found in report.diagnostics] == [
            "example-route-undocumented" for _ in shown
        ]
