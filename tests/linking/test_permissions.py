"""Permission tables find the request lines that they are for."""

from generator.facts import Context, PermissionTable, RequestLine
from generator.http import Method
from generator.linking.permissions import bind_permissions
from generator.paths import parse_target
from generator.permissions import PermissionRow, Scheme, Support
from generator.text import Span

HERE = Span("gadget-list.md", 1)
SCOPES = {"chat": "Chat.Read", "channel": "Channel.Read"}


def line(path: str, *headings: str, lead: str = "") -> RequestLine:
    return RequestLine(Method.GET, parse_target(path), HERE, Context(headings, lead))


def row(scope: str, condition: str | None = None) -> PermissionRow:
    scheme = Scheme.DELEGATED_WORK
    return PermissionRow(scheme, Support.SUPPORTED, HERE, ((scope,),), 1, condition)


def never(condition: str | None = None) -> PermissionRow:
    scheme, support = Scheme.DELEGATED_PERSONAL, Support.NOT_SUPPORTED
    return PermissionRow(scheme, support, HERE, condition=condition)


def bound(tables: list[PermissionTable], *lines: RequestLine) -> list[list[str] | None]:
    """The scopes of each line, or "never" for rows without."""
    return [
        None
        if sets is None
        else [
            row.alternatives[0][0] if row.alternatives else "never"
            for each in sets
            for row in each.rows
        ]
        for sets in bind_permissions(tables, lines)
    ]


def under(heading: str, *rows: PermissionRow) -> PermissionTable:
    return PermissionTable(rows, HERE, Context((heading,)))


def test_one_table_is_for_all_lines() -> None:
    table = PermissionTable((row("A.Read"), never()), HERE)
    assert bound([table], line("/a"), line("/b")) == [["A.Read", "never"]] * 2


def test_no_table_gives_none() -> None:
    assert bound([], line("/a")) == [None]


def test_tables_bind_by_the_resource_in_their_heading() -> None:
    tables = [under(f"Permissions for {name}", row(scope)) for name, scope in SCOPES.items()]
    lines = (line("/chats/{id}/messages"), line("/teams/{id}/channels/{id}/messages"), line("/x"))
    assert bound(tables, *lines) == [["Chat.Read"], ["Channel.Read"], ["Chat.Read", "Channel.Read"]]


def test_tables_bind_by_the_paragraph_above_them() -> None:
    tables = [
        PermissionTable((row(scope),), HERE, Context((), f"For {name}s:"))
        for name, scope in SCOPES.items()
    ]
    assert bound(tables, line("/chats/{id}")) == [["Chat.Read"]]


def test_a_lost_table_leaves_its_lines_without_permissions() -> None:
    tables = [under("Permissions for chat"), under("Permissions for channel", row("Channel.Read"))]
    assert bound(tables, line("/chats/{id}"), line("/channels/{id}")) == [None, ["Channel.Read"]]


def test_rows_without_condition_go_with_every_condition() -> None:
    rows = (row("U.Read", "For user resource"), row("G.Read", "For group resource"), never())
    found = bound([PermissionTable(rows, HERE)], line("/groups/{id}/photo"))
    assert found == [["G.Read", "never"]]


def test_heading_and_condition_both_tell() -> None:
    table = under("Permissions for chat", row("A.Read", "in teams"), row("B.Read", "in rooms"))
    (sets,) = bind_permissions([table], [line("/x")])
    assert sets is not None
    assert [each.condition for each in sets] == [
        "Permissions for chat, in teams",
        "Permissions for chat, in rooms",
    ]


def test_workloads_bind_by_the_paragraph_above_the_line_and_by_no_path() -> None:
    rows = (row("D.Read", "Device management"), row("E.Read", "Enrollment"))
    tables = [PermissionTable(rows, HERE, workloads=("Device management", "Enrollment"))]
    path = "/deviceManagement/gadgets"
    found = bound(tables, line(path), line(path, lead="**Enrollment**"))
    assert found == [["D.Read", "E.Read"], ["E.Read"]]


def test_a_table_under_the_heading_of_other_lines_is_not_for_this_one() -> None:
    tables = [PermissionTable((row("A.Read"),), HERE), under("Get gadget parts", row("B.Read"))]
    lines = (line("/gadgets/{id}"), line("/gadgets/{id}/parts", "Get gadget parts"))
    assert bound(tables, *lines) == [["A.Read"], ["B.Read"]]


def test_who_acts_on_oneself_may_stand_in_users_too() -> None:
    tables = [
        under("Permissions acting on self", row("A.Read")),
        under("Permissions acting on other users", row("B.Read")),
    ]
    found = bound(tables, line("/me/gadgets"), line("/users/{id}/gadgets"))
    assert found == [["A.Read"], ["A.Read", "B.Read"]]
