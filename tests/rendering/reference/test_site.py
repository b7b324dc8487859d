"""The pages of the site: what stands on them, and that each link leads somewhere."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Mapping

import pytest
from lxml import html

from generator.diagnostics import diagnostic
from generator.facts import Example, RequestSample, ResponseSample
from generator.http import HeaderField, JsonContent, Method
from generator.model import AnswerKind, ApiModel
from generator.odata import CollectionType
from generator.paths import parse_target
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from tests.rendering.conftest import TEMPLATES
from tests.rendering.samples import (
    HERE,
    USER,
    argument,
    enumeration,
    json_body,
    model,
    operation,
    prop,
    query,
    response,
    route,
    structured,
)

Site = Mapping[str, str]


def sample(line: str, body: object = None) -> RequestSample:
    method, _, url = line.partition(" ")
    content = JsonContent(body) if body is not None else None
    return RequestSample(Method(method), url, parse_target(url), HERE, (), content)


def rows(*least: str, higher: tuple[tuple[str, ...], ...] = ()) -> list[PermissionRow]:
    alternatives = (*((scope,) for scope in least), *higher)
    return [
        PermissionRow(Scheme.DELEGATED_WORK, Support.SUPPORTED, HERE, alternatives, len(least)),
        PermissionRow(Scheme.DELEGATED_PERSONAL, Support.NOT_SUPPORTED, HERE),
    ]


@pytest.fixture(scope="module")
def made() -> ApiModel:
    user = structured(
        "user", prop("displayName"), prop("manager", USER), base="microsoft.graph.item"
    )
    item = structured("item", prop("id", description="The key"), key="id")
    answer = response(AnswerKind.ENTITY, USER)
    listed = response(AnswerKind.COLLECTION, CollectionType(USER))
    shown = ResponseSample(
        HERE, 200, (HeaderField("Content-Type", "application/json"),), JsonContent({"id": "1"})
    )
    operations = [
        operation(
            "users.get",
            route(
                "GET /me",
                answer,
                permissions=rows("User.Read", higher=(("User.ReadWrite.All", "Mail.Read"),)),
            ),
            route("GET /users/{id}", answer, permissions=rows("User.Read.All")),
            examples=(Example("One's own", sample("GET /me"), shown),),
        ),
        operation(
            "users.list",
            route("GET /users", listed),
            parameters=(query("$filter"),),
            examples=(Example("", sample("GET /users?$filter=startswith(name,'O''x')")),),
        ),
        operation(
            "users.send",
            route("POST /me/send"),
            body=json_body(None, argument("note")),
            examples=(Example("", sample("POST /me/send", {"note": "It's <b>"})),),
        ),
    ]
    return model(operations, [user, item, enumeration("kind", "a", "b")])


@pytest.fixture(scope="module")
def site(made: ApiModel) -> Site:
    found = diagnostic("example-foreign-host", HERE, url="<https://a.b>")
    rendered = render(load_pack(TEMPLATES / "reference"), [made], findings=[found])
    return {file.path: file.content.decode() for file in rendered.files}


def section(site: Site, anchor: str) -> html.HtmlElement:
    text = site["v1.0/operations/users.html"].replace("<wbr>", "")
    return html.fromstring(text).get_element_by_id(anchor)


def said(element: html.HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())


def test_each_link_leads_to_a_page_and_a_place_on_it(site: Site) -> None:
    pages = {path: html.fromstring(text) for path, text in site.items() if path.endswith(".html")}
    seen = set()
    for path, page in pages.items():
        for element, attribute, link, _ in page.iterlinks():
            if link.startswith("https://"):
                continue
            target, _, anchor = link.partition("#")
            found = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
                if target
                else path
            )
            assert found in site, (path, link)
            if anchor:
                assert pages[found].get_element_by_id(anchor) is not None
            seen.add((element.tag, attribute))
    assert seen == {("a", "href"), ("link", "href"), ("script", "src")}


def test_an_operation_tells_routes_permissions_and_findings(site: Site) -> None:
    text = said(section(site, "get"))
    assert "GET /me GET /users/ {user_id}" in text
    assert "GET /me For Least privileged Higher Delegated (work or school account)" in text
    assert (
        "User.Read User.ReadWrite.All + Mail.Read Delegated (personal account) Not supported"
        in text
    )
    assert "200 OK user" in text
    assert "1 finding in the docs note the sample calls another host" in text
    assert "<https://a.b>" in text


def test_the_same_call_stands_in_three_languages(site: Site) -> None:
    calls = {
        each.get("data-language"): each.text_content() for each in section(site, "list").iter("pre")
    }
    assert calls == {
        "python": "graph.users.list(filter=\"startswith(name,'O''x')\")",
        "typescript": "graph.users.list({ filter: \"startswith(name,'O''x')\" })",
        "curl": "curl 'https://graph.microsoft.com/v1.0/users"
        "?$filter=startswith(name,%27O%27%27x%27)' \\\n"
        '  -H "Authorization: Bearer $TOKEN"',
    }
    pres = [each.text_content() for each in section(site, "send").iter("pre")]
    assert pres[0] == 'graph.users.send(note="It\'s <b>")'
    assert pres[1] == 'await graph.users.send({ note: "It\'s <b>" })'
    assert "--data-raw '{\n  \"note\": \"It'\\''s <b>\"\n}'" in pres[2]
    first = section(site, "get")
    assert [said(each) for each in first.find_class("status")] == ["200 OK"]
    assert json.loads(first.find_class("answer")[0].text_content()) == {"id": "1"}


def test_a_permission_tells_what_it_allows(site: Site) -> None:
    def table(scope: str) -> list[list[str]]:
        page = html.fromstring(site[f"v1.0/permissions/{scope}.html"])
        return [[said(cell) for cell in row] for row in page.iterfind(".//tbody/tr")]

    assert table("user.read") == [["GET /me users.get", "least", "", ""]]
    assert table("mail.read") == [["GET /me users.get, with User.ReadWrite.All", "higher", "", ""]]
    listed = html.fromstring(site["v1.0/permissions.html"])
    cells = {
        said(row[0]): [said(cell) for cell in row[1:]] for row in listed.iterfind(".//tbody/tr")
    }
    assert cells["User.Read"] == ["1", "0"]
    assert cells["Mail.Read"] == ["0", "1"]


def test_a_type_has_what_it_inherits_and_who_uses_it(site: Site) -> None:
    page = html.fromstring(site["v1.0/types/user.html"])
    text = said(page.get_element_by_id("main"))
    assert text.startswith("Entity type user microsoft.graph.user Derives from item . Properties")
    assert "id key String The key. from item" in text
    assert "Operations that answer with it users.get users.list" in text
    assert said(html.fromstring(site["v1.0/types/item.html"]).find_class("columns")[0]) == "user"
    assert "a b" in said(html.fromstring(site["v1.0/types/kind.html"]).get_element_by_id("main"))


def test_the_index_names_all_that_has_a_page(site: Site) -> None:
    script = site["v1.0/index.js"]
    index = json.loads(script.removeprefix("graphReference.index(").removesuffix(");\n"))
    assert [name for name, _ in index["types"]] == ["item", "kind", "user"]
    scopes = [name for name, _ in index["permissions"]]
    operations = {each[1]: each for each in index["operations"]}
    assert operations["get"][3] == "GET /me\nGET /users/{user_id}"
    assert [scopes[number] for number in operations["get"][4]] == ["User.Read", "User.Read.All"]
    for name, file in index["permissions"]:
        assert f"v1.0/permissions/{file}.html" in site, name
