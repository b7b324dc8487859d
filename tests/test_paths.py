"""Request targets: host, version, path and query, with every liberty that the docs take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.odata import (
    CastSegment,
    CountSegment,
    DrivePathSegment,
    FunctionParameter,
    FunctionSegment,
    KeySegment,
    NameSegment,
    PathTemplate,
    RefSegment,
    Segment,
    ValueSegment,
)
from generator.paths import RequestTarget, parse_target
from generator.segments import PathProblem, split_outside


def segments(text: str) -> tuple[Segment, ...]:
    return parse_target(text).template.segments


def problems(text: str) -> tuple[PathProblem, ...]:
    return parse_target(text).problems


def test_names_and_keys() -> None:
    target = parse_target("/users/{user-id}/messages/{id}")
    assert target == RequestTarget(
        "/users/{user-id}/messages/{id}",
        PathTemplate(
            (
                NameSegment("users"),
                KeySegment(("user-id",)),
                NameSegment("messages"),
                KeySegment(("id",)),
            )
        ),
    )


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("{id | userPrincipalName}", ("id", "userPrincipalName")),
        ("{id|name}", ("id", "name")),
        ("{id or name}", ("id", "name")),
        ("{  id   |   name  }", ("id", "name")),
        ("{name-or-id}", ("name-or-id",)),
        ("{id (a GUID)}", ("id (a GUID)",)),
    ],
)
def test_key_placeholders_name_their_alternatives(text: str, alternatives: tuple[str]) -> None:
    assert segments(f"/users/{text}") == (NameSegment("users"), KeySegment(alternatives))
    assert problems(f"/users/{text}") == ()


@pytest.mark.parametrize(
    "text", ["<team-id>", "(team-id)", "{id} | user-principal-name", "{a},{b}", "team-id"]
)
def test_odd_placeholders_are_keys_and_told(text: str) -> None:
    name, key = segments(f"/teams/{text}")
    assert name == NameSegment("teams")
    assert isinstance(key, KeySegment)
    assert key.sample is None
    assert problems(f"/teams/{text}") == (PathProblem.ODD_PLACEHOLDER,)


def test_an_alternative_outside_the_braces_counts() -> None:
    assert segments("/users/{user-id} | user-principal-name/chats")[1] == KeySegment(
        ("user-id", "user-principal-name")
    )


@pytest.mark.parametrize(
    "text",
    [
        "4c8f8f70-7785-4bd4-b296-c98376a2c5e1",
        "acdefcba-abcd-abcd-abcd-abcdefabcdef",
        "2192ca408ea2410eba3bec8ae873be6b",
        "AAMkADhMGAAA=",
        "contoso.example.com",
        "alex@contoso.com",
        "1024",
    ],
)
def test_literal_values_are_keys_and_told(text: str) -> None:
    assert segments(f"/things/{text}")[1] == KeySegment(("id",), sample=text)
    assert problems(f"/things/{text}") == (PathProblem.LITERAL_KEY,)


def test_keys_in_parentheses_and_alternate_keys() -> None:
    assert segments("/teams('{id}')/channels")[:2] == (
        NameSegment("teams"),
        KeySegment(("id",), parenthesised=True, quoted=True),
    )
    assert segments("/applications(appId='{appId}')") == (
        NameSegment("applications"),
        KeySegment(("appId",), property="appId", parenthesised=True, quoted=True),
    )
    assert segments("/directoryRoles/roleTemplateId={role-id}/members")[1] == KeySegment(
        ("role-id",), property="roleTemplateId"
    )


def test_an_equals_sign_in_a_quoted_key_names_no_parameter() -> None:
    template = parse_target("/gadgets('AAM=')/parts").template
    assert template.segments[1] == KeySegment(("id",), "AAM=", None, True, True)


def test_functions_with_placeholders_and_literals() -> None:
    assert segments("/reports/getDetail(period='{period_value}',date={date})")[1] == (
        FunctionSegment(
            "getDetail",
            (
                FunctionParameter("period", placeholder="period_value", quoted=True),
                FunctionParameter("date", placeholder="date"),
            ),
        )
    )
    assert segments("/reports/getDetail(period='D7', top=3, all=true)")[1] == FunctionSegment(
        "getDetail",
        (
            FunctionParameter("period", literal="D7", quoted=True),
            FunctionParameter("top", literal="3"),
            FunctionParameter("all", literal="true"),
        ),
    )
    assert segments("/me/zones(zone=microsoft.graph.timeZoneStandard'{format}')")[1] == (
        FunctionSegment(
            "zones",
            (
                FunctionParameter(
                    "zone",
                    placeholder="format",
                    quoted=True,
                    type="microsoft.graph.timeZoneStandard",
                ),
            ),
        )
    )
    assert segments("/me/drive/root/search(q='{a/b?}')")[-1] == FunctionSegment(
        "search", (FunctionParameter("q", placeholder="a/b?", quoted=True),)
    )


def test_dates_in_a_function_are_no_literal_key() -> None:
    text = "/sites/{id}/byInterval(start='2017-01-01',end='2017-01-10',interval='day')"
    assert isinstance(segments(text)[-1], FunctionSegment)
    assert problems(text) == ()


def test_a_bare_word_as_argument_is_a_placeholder() -> None:
    text = "/workbook/columnsAfter(count=n)"
    assert segments(text)[1] == FunctionSegment(
        "columnsAfter", (FunctionParameter("count", placeholder="n"),)
    )
    assert problems(text) == (PathProblem.ODD_PLACEHOLDER,)


def test_bare_arguments_name_the_parameters() -> None:
    assert segments("/workbook/cell(row, column)")[1] == FunctionSegment(
        "cell",
        (
            FunctionParameter("row", placeholder="row"),
            FunctionParameter("column", placeholder="column"),
        ),
    )


@pytest.mark.parametrize("text", ["/users/delta(...)", "/users/delta(…)"])
def test_an_ellipsis_leaves_arguments_out(text: str) -> None:
    assert segments(text)[1] == FunctionSegment("delta")
    assert problems(text) == (PathProblem.ELLIPSIS,)


def test_an_unclosed_parenthesis_ends_at_the_next_slash() -> None:
    text = "/workbook/range(address='<address>'/entireRow"
    assert segments(text) == (
        NameSegment("workbook"),
        FunctionSegment(
            "range", (FunctionParameter("address", placeholder="address", quoted=True),)
        ),
        NameSegment("entireRow"),
    )
    assert problems(text) == (PathProblem.UNBALANCED,)


def test_qualified_names_are_casts_or_functions() -> None:
    assert segments("/groups/{id}/members/microsoft.graph.user/$count")[3:] == (
        CastSegment("microsoft.graph.user"),
        CountSegment(),
    )
    assert segments("/security/microsoft.graph.security.run(top=1)")[1] == FunctionSegment(
        "microsoft.graph.security.run", (FunctionParameter("top", literal="1"),)
    )


def test_system_segments() -> None:
    assert segments("/groups/{id}/members/$ref")[-1] == RefSegment()
    assert segments("/me/photo/$value")[-1] == ValueSegment()
    assert segments("/$batch") == (NameSegment("$batch"),)


def test_a_glued_system_segment_is_taken_off_once() -> None:
    assert segments("/policies/{id}$ref")[1:] == (KeySegment(("id",)), RefSegment())
    assert problems("/policies/{id}$ref") == (PathProblem.GLUED,)
    assert segments("/policies$ref$ref")[1:] == (RefSegment(),)


def test_drive_items_and_sites_by_path() -> None:
    assert segments("/me/drive/root:/{item-path}:/content")[2:] == (
        NameSegment("root"),
        DrivePathSegment(placeholder="item-path", closed=True),
        NameSegment("content"),
    )
    assert segments("/sites/{hostname}:/{server-relative-path}")[1:] == (
        KeySegment(("hostname",)),
        DrivePathSegment(placeholder="server-relative-path"),
    )
    assert segments("/drive/items/{id}:/folder/file.txt:/content")[3] == DrivePathSegment(
        literal="folder/file.txt", closed=True
    )


def test_query_strings_are_cut_off_with_their_blanks() -> None:
    target = parse_target("/accessReviews?$filter=flow eq {flow id}&$top={size}&$skip=0")
    assert target.text == "/accessReviews"
    assert target.query == "$filter=flow eq {flow id}&$top={size}&$skip=0"
    assert target.problems == ()
    assert parse_target("/apps?requiresReview:{Boolean}").problems == (PathProblem.ODD_QUERY,)


@pytest.mark.parametrize(
    ("text", "host", "version", "path"),
    [
        ("https://graph.microsoft.com/v1.0/me", "graph.microsoft.com", "v1.0", "/me"),
        ("graph.microsoft.com/beta/me", "graph.microsoft.com", "beta", "/me"),
        ("/v1.0/me", None, "v1.0", "/me"),
        ("/betaFeatures", None, None, "/betaFeatures"),
        ("~/me", None, None, "/me"),
    ],
)
def test_host_and_version_are_told_apart_from_the_path(
    text: str, host: str | None, version: str | None, path: str
) -> None:
    target = parse_target(text)
    assert (target.host, target.version, target.text) == (host, version, path)
    assert target.problems == ()


def test_foreign_hosts_are_told() -> None:
    target = parse_target("https://bot.contoso.com/api/calls?x=1")
    assert (target.host, target.text, target.query) == ("bot.contoso.com", "/api/calls", "x=1")
    assert target.problems == (PathProblem.FOREIGN_HOST,)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("users/{id}", PathProblem.NO_LEADING_SLASH),
        ("/users/{id}/", PathProblem.EMPTY_SEGMENT),
        ("/users//messages", PathProblem.EMPTY_SEGMENT),
        ("/me/mailFolders/{id}/.../messages", PathProblem.ELLIPSIS),
        ("/tables/$/add", PathProblem.ODD_SEGMENT),
        ("/users/{id", PathProblem.UNBALANCED),
    ],
)
def test_liberties_are_told(text: str, problem: PathProblem) -> None:
    assert problem in problems(text)


def test_the_service_root_has_no_segments() -> None:
    assert parse_target("/").template == PathTemplate(())


def test_text_is_cut_outside_brackets_and_quotes() -> None:
    assert split_outside("a(b,c),'d,e',f", ",") == (["a(b,c)", "'d,e'", "f"], True)
    assert split_outside("it's,fine", ",") == (["it's", "fine"], False)


@given(st.text(alphabet=st.sampled_from("/{}()<>'$?&=:|.-~ axX1,…\n"), max_size=60) | st.text())
def test_any_text_gives_a_target(text: str) -> None:
    target = parse_target(text)
    assert target == parse_target(text)
    assert all(isinstance(segment, Segment) for segment in target.template.segments)


names = st.from_regex(r"[A-Za-z][A-Za-z]{0,11}", fullmatch=True)


@given(st.lists(st.tuples(names, names), min_size=1, max_size=6))
def test_every_name_and_placeholder_comes_back(pairs: list[tuple[str, str]]) -> None:
    text = "".join(f"/{name}/{{{key}}}" for name, key in pairs)
    expected = [part for name, key in pairs for part in (NameSegment(name), KeySegment((key,)))]
    assert segments(text) == tuple(expected)
    assert problems(text) == ()


@pytest.mark.parametrize("piece", ["$ref", "(", "{", "'", " |", ":/", "a:", "?", "<(", "...", "=,"])
def test_long_targets_take_linear_time(piece: str) -> None:
    parse_target("/x" + piece * 20_000)


def test_a_lost_beginning_is_a_key_of_any_length() -> None:
    target = parse_target("** Collection URI for contoso.gadget not found/{id}/$ref")
    assert target.template.segments == (
        KeySegment(("Collection URI",), lost=True),
        KeySegment(("id",)),
        RefSegment(),
    )
    assert target.problems == (PathProblem.LOST,)


def test_a_lost_beginning_after_host_and_version() -> None:
    url = "https://graph.microsoft.com/beta** Entity URI for contoso.gadget not found"
    target = parse_target(url)
    assert target.version == "beta"
    assert target.template.segments == (KeySegment(("Entity URI",), lost=True),)
