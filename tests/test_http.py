"""Messages of HTTP as samples show them: request lines, headers, bodies."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.http import (
    BrokenJson,
    HeaderField,
    JsonContent,
    Method,
    RequestMessage,
    ResponseMessage,
    TextContent,
    continues_target,
    decode_json,
    media_type,
    parse_header,
    parse_request,
    parse_request_line,
    parse_response,
)


@pytest.mark.parametrize(
    ("line", "method", "target"),
    [
        ("GET /me", Method.GET, "/me"),
        ("  PATCH   /users/{id} ", Method.PATCH, "/users/{id}"),
        ("DELETE/identity/{id}", Method.DELETE, "/identity/{id}"),
        ("GET{base}/me", Method.GET, "{base}/me"),
        ("POST https://graph.microsoft.com/v1.0/me HTTP/1.1", Method.POST, None),
        ("post /me/sendMail", Method.POST, "/me/sendMail"),
        ("GET /a?$filter=x eq 'y z'", Method.GET, "/a?$filter=x eq 'y z'"),
        ("GET", Method.GET, ""),
        ("POST ** Collection URI for x not found", Method.POST, None),
    ],
)
def test_request_lines(line: str, method: Method, target: str | None) -> None:
    found = parse_request_line(line)
    assert found is not None
    assert found[0] is method
    assert "HTTP/" not in found[1]
    assert target in (None, found[1])


@pytest.mark.parametrize(
    "line", ["", "or", "Get the user", "delete", "GETTING /me", "{", "Content-Type: text/plain"]
)
def test_other_lines_are_no_request_lines(line: str) -> None:
    assert parse_request_line(line) is None


def test_headers() -> None:
    assert parse_header(" Prefer : a=b ") == HeaderField("Prefer", "a=b")
    assert parse_header("workbook-session-id: {id}") == HeaderField("workbook-session-id", "{id}")
    assert parse_header("https://contoso.com") is None
    assert parse_header('"name": 1') is None


@pytest.mark.parametrize(
    ("line", "target", "continues"),
    [
        ("  ?$top=5", "/users", True),
        ("  &$skip=5", "/users?$top=5", True),
        ("$select=id", "/users?", True),
        ("messages", "/users/{id}/", True),
        ("{id}/messages", "/users/", True),
        ("GET /groups", "/users/", False),
        ("Content-Type: x", "/users/", False),
        ("{", "/users/", False),
        ('{"a": 1}', "/users/", False),
        ("messages", "/users", False),
        ("", "/users/", False),
    ],
)
def test_targets_that_go_on(line: str, target: str, continues: bool) -> None:
    assert continues_target(line, target) is continues


def test_a_request_with_headers_and_body() -> None:
    text = '\nPOST /me/events\nContent-Type: application/json; charset=utf-8\n\n{"a": [1, 2.5]}\n'
    headers = (HeaderField("Content-Type", "application/json; charset=utf-8"),)
    expected = RequestMessage(
        Method.POST, "/me/events", headers, JsonContent({"a": [1, 2.5]}), body_line=4
    )
    assert parse_request(text) == expected
    assert media_type(headers) == "application/json"


def test_a_request_over_several_lines() -> None:
    found = parse_request("GET /users?\n  $filter=a eq 'b'\n  &$top=5 HTTP/1.1\nPrefer: x\n")
    assert found == RequestMessage(
        Method.GET, "/users?$filter=a eq 'b'&$top=5", (HeaderField("Prefer", "x"),), body_line=5
    )


def test_a_target_that_ends_in_a_slash_leaves_the_body_alone() -> None:
    found = parse_request("POST /me/notifications/\n{\n}\n")
    assert found is not None
    assert found.target == "/me/notifications/"
    assert found.body == JsonContent({})


def test_text_without_request_line_is_no_request() -> None:
    assert parse_request("{}\nGET /me") is None
    assert parse_request("") is None


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("HTTP/1.1 200 OK", 200),
        ("HTTP 201 Created", 201),
        ("HTTP/2 204", 204),
        ("202 Accepted", 202),
    ],
)
def test_status_lines(line: str, status: int) -> None:
    assert parse_response(f"{line}\nLocation: /x\n") == ResponseMessage(
        status, (HeaderField("Location", "/x"),), body_line=3
    )


def test_a_response_without_status_line_is_all_body() -> None:
    assert parse_response("294") == ResponseMessage(None, (), TextContent("294"), 0)
    assert parse_response('Content-Type: application/json\n\n{"a": 1}') == ResponseMessage(
        None, (HeaderField("Content-Type", "application/json"),), JsonContent({"a": 1}), 2
    )


def test_bodies_that_mean_to_be_json() -> None:
    broken = parse_response('HTTP/1.1 200 OK\n\n{\n  "a": 1,\n}').body
    assert isinstance(broken, BrokenJson)
    assert broken.line == 1
    stated = parse_response("HTTP/1.1 200 OK\nContent-Type: application/json\n\nnothing").body
    assert isinstance(stated, BrokenJson)
    assert parse_response("HTTP/1.1 200 OK\nContent-Type: text/csv\n\na,b").body == TextContent(
        "a,b"
    )


@pytest.mark.parametrize(
    "text",
    ["[NaN]", "[1e999]", '"\\ud800"', "[" * 100_000, "9" * 5_000, "{'a': 1}", "...", ""],
)
def test_json_that_no_other_reader_takes_is_broken(text: str) -> None:
    found = decode_json(text)
    assert isinstance(found, BrokenJson)
    assert "\n" not in found.reason


def test_a_whole_surrogate_pair_is_a_character() -> None:
    assert decode_json('"\\ud83d\\ude00"') == JsonContent("😀")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(json_values)
def test_valid_json_comes_back(value: object) -> None:
    assert decode_json(json.dumps(value)) == JsonContent(value)


messages = st.text() | st.text(alphabet=st.sampled_from('GETHP/1. 20:{}"[],\nax?&'), max_size=80)


@given(messages)
def test_any_text_is_a_response_and_may_be_a_request(text: str) -> None:
    response = parse_response(text)
    assert response.status is None or 0 <= response.status <= 999
    request = parse_request(f"GET {text}")
    assert request is None or request.method is Method.GET


@pytest.mark.parametrize("piece", [" ", "a: b\n", "?\n", "GET ", ":", "{", "HTTP/1.1 ", "&a\n"])
def test_long_samples_take_linear_time(piece: str) -> None:
    text = piece * 20_000
    parse_request(f"GET /x {text} x")
    parse_response(f"HTTP/1.1 200 OK{text}")


def test_header_fields_set_off_by_a_blank_line() -> None:
    request = parse_request(
        "POST /gadgets/wipe\n\nContent-type: application/json\nContent-length: 3\n\n{}"
    )
    assert request is not None
    assert [field.name for field in request.headers] == ["Content-type", "Content-length"]
    assert (request.body, request.body_line) == (JsonContent({}), 5)
    mail = parse_response("HTTP/1.1 200 OK\n\nFrom: Megan\nContent-Type: text/plain\n\nHi")
    assert mail.headers == ()
    assert isinstance(mail.body, TextContent)


def test_braces_in_a_body_of_another_media_type() -> None:
    request = parse_request("POST /apps\nContent-type: application/zip\n\n[Zip file]")
    assert request is not None
    assert request.body == TextContent("[Zip file]")


def test_words_in_brackets_stand_for_a_body() -> None:
    response = parse_response("HTTP/1.1 200 OK\n\n{Raw bytes of the gadget}\n")
    assert response.body == TextContent("{Raw bytes of the gadget}")
