"""Generated tests of documented examples: what is called, decoded, and set aside."""

from __future__ import annotations

import pytest

from generator.diagnostics import Report
from generator.facts import Example, RequestSample, ResponseSample
from generator.http import (
    BrokenJson,
    Content,
    HeaderField,
    JsonContent,
    Method,
    TextContent,
)
from generator.model import AnswerKind, Operation
from generator.odata import CollectionType
from generator.paths import parse_target
from generator.rendering.views.calls.signature import method_signature
from generator.rendering.views.python.replay import ReplayTest, replay_tests
from generator.rendering.views.python.types import TypeNames
from generator.text import Span
from tests.rendering.samples import USER, json_body, operation, query, response, route, small_model

PAGE = "api-reference/v1.0/api/user-get.md"


def example(line: str, answer: Content | None, *fields: HeaderField, status: int = 200) -> Example:
    method, _, url = line.partition(" ")
    return Example(
        "One",
        RequestSample(Method(method), url, parse_target(url), Span(PAGE, 10), fields),
        ResponseSample(Span(PAGE, 20), status, body=answer),
    )


def replayed(found: Operation) -> tuple[list[ReplayTest], list[str]]:
    """Return the tests of an operation's examples, and the findings."""
    report = Report()
    names = TypeNames(small_model().skeleton, "graph_sdk.v1_0", report)
    signature = method_signature(found)
    tests = list(replay_tests(signature, "graph.users.get", "v1.0", names, set(), report))
    return tests, [each.code for each in report.diagnostics]


def user(*examples: Example) -> Operation:
    return operation(
        "users.get",
        route("GET /users/{id}", response(AnswerKind.ENTITY, USER)),
        parameters=(query("$orderby"),),
        examples=examples,
    )


def test_a_call_tells_the_lines_that_it_is_of() -> None:
    (test,), findings = replayed(user(example("GET /users/1", JsonContent({"id": "1"}))))
    assert test.docstring.strip('"').startswith("v1.0/api/user-get.md:10,20 One")
    assert test.arguments == ('user_id="1"',)
    assert (test.kind, test.type) == ('"entity"', "models.User")
    assert findings == []


def test_a_response_is_decoded_where_its_request_is_set_aside() -> None:
    wrong = example("GET https://graph.microsoft.com/beta/users/1", JsonContent({"id": "1"}))
    (test,), _ = replayed(user(wrong))
    assert test.docstring.strip('"').startswith("v1.0/api/user-get.md:20 One")
    assert len(test.answer) == 2
    assert test.request == ""


def test_what_is_no_json_is_not_decoded() -> None:
    unknown = example("GET /people/1", BrokenJson("{", "it ends", 0))
    found, findings = replayed(user(unknown))
    assert found == []
    assert findings == ["example-route-unknown"]


def test_text_and_missing_bodies_are_checked() -> None:
    shown = [example("GET /users/1", TextContent("7")), example("GET /users/1", None)]
    found, _ = replayed(user(*shown))
    assert [each.kind is not None for each in found] == [True, True]


def test_a_page_that_is_not_shown_is_not_decoded() -> None:
    many = response(AnswerKind.COLLECTION, CollectionType(USER))
    found, _ = replayed(
        operation("users.list", route("GET /users", many), examples=(example("GET /users", None),))
    )
    assert [each.kind for each in found] == [None]


def test_system_query_options_are_found_in_any_case() -> None:
    (test,), findings = replayed(user(example("GET /users/1?$orderBy=id", None)))
    assert any(each.startswith("orderby=") for each in test.arguments)
    assert findings == []


def test_a_body_may_be_left_out_where_a_sample_does() -> None:
    def called(*fields: HeaderField) -> list[str]:
        found = operation(
            "users.create",
            route("POST /users"),
            body=json_body(USER),
            examples=(example("POST /users", None, *fields, status=201),),
        )
        return replayed(found)[1]

    assert called() == []
    assert called(HeaderField("Content-Type", "application/json")) == ["example-not-callable"]


@pytest.mark.parametrize("path", ["/Users/1", "/users('1')", "/USERS/1/"])
def test_another_spelling_of_the_same_path_is_reported_and_called_as_documented(path: str) -> None:
    (test,), findings = replayed(user(example(f"GET {path}", None)))
    assert test.arguments == ('user_id="1"',)
    assert '"https://graph.microsoft.com/v1.0/users/1"' in test.request
    assert findings == ([] if path == "/users/1" else ["example-path-differs"])


def test_the_case_of_a_key_counts() -> None:
    (test,), _ = replayed(user(example("GET /Users/aB%20c", None)))
    assert test.arguments == ('user_id="aB c"',)
    assert "/v1.0/users/aB%20c" in test.request


def test_another_literal_is_another_path() -> None:
    shown = example("GET /report(period=D7)", None)
    documented = route("GET /report(period='{period}')")
    (test,), findings = replayed(operation("reports.get", documented, examples=(shown,)))
    assert test.request == ""
    assert findings == ["example-path-differs"]
