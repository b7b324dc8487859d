"""Kinds of operations and names of methods."""

from __future__ import annotations

import pytest

from generator.facts import PageFacts, PageKind, RequestLine
from generator.http import parse_request_line
from generator.linking.lexicon import Lexicon
from generator.linking.naming import name_method
from generator.linking.resources import find_resource
from generator.linking.types import TypeIndex
from generator.paths import parse_target
from generator.text import Span


def _line(text: str) -> RequestLine:
    parsed = parse_request_line(text)
    assert parsed is not None
    return RequestLine(parsed[0], parse_target(parsed[1]), Span("page.md", 1))


@pytest.mark.parametrize(
    ("stem", "line", "collection", "name"),
    [
        ("user-list", "GET /users", True, "users.list"),
        ("user-get", "GET /me", False, "users.get"),
        ("user-post-users", "POST /users", False, "users.create"),
        ("user-update", "PATCH /users/{id}", False, "users.update"),
        ("user-delete", "DELETE /users/{id}", False, "users.delete"),
        ("user-list-messages", "GET /me/messages", True, "users.list_messages"),
        ("user-post-messages", "POST /me/messages", False, "users.create_messages"),
        ("user-list-manager", "GET /users/{id}/manager", False, "users.get_manager"),
        ("user-post-manager", "PUT /users/{id}/manager/$ref", False, "users.set_manager"),
        ("user-delete-manager", "DELETE /users/{id}/manager/$ref", False, "users.remove_manager"),
        ("group-post-members", "POST /groups/{id}/members/$ref", False, "groups.add_members"),
        ("user-sendmail", "POST /me/sendMail", False, "users.send_mail"),
        ("user-delta", "GET /users/delta", True, "users.delta"),
        ("user-reminderview", "GET /me/reminderView(a={b})", True, "users.reminder_view"),
        ("driveitem-get-content", "GET /drives/{id}/items/{id}/content", False,
         "driveitems.get_content"),
        ("driveitem-put-content", "PUT /drives/{id}/items/{id}/content", False,
         "driveitems.set_content"),
        ("user-get-mailboxsettings", "GET /me/mailboxSettings", False,
         "users.get_mailbox_settings"),
        ("user-assignlicense", "POST /users/{id}/assignLicense", False, "users.assign_license"),
    ],
)  # fmt: skip
def test_methods_are_named_by_kind_and_path(
    stem: str, line: str, collection: bool, name: str
) -> None:
    page = PageFacts(f"api-reference/v1.0/api/{stem}.md", "v1.0", PageKind.API, stem)
    stems = frozenset(("user", "group", "driveitem"))
    resource = find_resource(page, stems, TypeIndex(()), Lexicon())
    named = name_method(resource, (_line(line),), collection, Lexicon())
    assert f"{resource.group}.{named.name}" == name


def test_a_resource_without_a_page_is_what_stands_before_the_verb() -> None:
    page = PageFacts("api-reference/beta/api/a-b-list-c.md", "beta", PageKind.API, "a-b-list-c")
    resource = find_resource(page, frozenset(), TypeIndex(()), Lexicon())
    assert (resource.stem, resource.rest) == ("a-b", ("list", "c"))


def test_a_resource_is_cased_by_the_words_of_its_page() -> None:
    stem = "crosstenantmigrationtask-cancel"
    page = PageFacts(f"api-reference/beta/api/{stem}.md", "beta", PageKind.API, stem)
    words = Lexicon(("crossTenantMigrationTask",))
    resource = find_resource(page, frozenset(), TypeIndex(()), words)
    assert resource.group == "cross_tenant_migration_tasks"
