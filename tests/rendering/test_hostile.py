"""Page texts that mean to break out of strings, comments and cells: no pack lets them."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
import yaml
from lxml import html
from openapi_spec_validator import validate

from generator.facts import Member, Property
from generator.model import AnswerKind, ApiModel, EnumType, StructuredType
from generator.odata import NamedType
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from generator.rendering.views.prose import prose
from tests.rendering.conftest import TEMPLATES
from tests.rendering.samples import (
    HERE,
    STRING,
    argument,
    header,
    json_body,
    model,
    operation,
    query,
    response,
    route,
)

SCRIPTS = {"early.js", "search.js", "code.js", "site.js"}
SAFE = re.compile(r"(?:[#\w./-]+$|https://(?:contoso|learn\.microsoft)\.com/)")
TEXT = "x*/ } \"`\\${1}' \u2028 \ud800 --> <script>\n# %}{{ 7*7 }},=1"


@pytest.fixture(scope="module")
def hostile() -> ApiModel:
    thing = StructuredType(
        "microsoft.graph.thing",
        True,
        HERE,
        description=TEXT,
        properties=(Property(TEXT, STRING, HERE, description=TEXT),),
    )
    members = (Member(TEXT, HERE, description=TEXT), Member("", HERE))
    kind = EnumType("microsoft.graph.kind", HERE, members, description=TEXT)
    answer = response(AnswerKind.ENTITY, NamedType(thing.name))
    row = PermissionRow(Scheme.APPLICATION, Support.SUPPORTED, HERE, ((TEXT,),), condition=TEXT)
    operations = [
        operation(
            "things.get",
            route("GET /things/{id}", answer, permissions=[row]),
            summary=TEXT,
            title=TEXT,
            docs_url=f"https://contoso.com/*/{TEXT}",
            parameters=(query(TEXT), header(TEXT)),
        ),
        operation("things.send", route("POST /things/send"), body=json_body(None, argument(TEXT))),
    ]
    return model(operations, [thing, kind])


def files(pack: str, hostile: ApiModel) -> dict[str, str]:
    rendered = render(load_pack(TEMPLATES / pack), [hostile])
    return {file.path: file.content.decode() for file in rendered.files if file.versions}


def test_openapi_says_it_as_it_is_in_both_forms(hostile: ApiModel) -> None:
    made = files("openapi", hostile)
    document = json.loads(made["openapi-v1.0.json"])
    assert yaml.safe_load(made["openapi-v1.0.yaml"]) == document
    assert document["paths"]["/things/{thing_id}"]["get"]["description"] == TEXT
    assert TEXT in document["components"]["schemas"]["microsoft.graph.thing"]["properties"]
    validate(document)


def test_no_cell_of_the_permissions_runs_over(hostile: ApiModel) -> None:
    made = files("permissions", hostile)
    rows = list(csv.DictReader(io.StringIO(made["permissions-v1.0.csv"], newline="")))
    assert TEXT.replace("\ud800", "\\ud800") in [row["condition"] for row in rows]
    assert not [row for row in rows if None in row or None in row.values()]
    assert json.loads(made["permissions-v1.0.json"])


def test_comments_and_tables_of_typescript_end_where_they_should(hostile: ApiModel) -> None:
    made = files("typescript", hostile)
    for path, text in made.items():
        if path.endswith(".d.ts"):
            comments = [line.strip() for line in text.splitlines() if line.lstrip()[:1] == "*"]
            assert {line for line in comments if "*/" in line} <= {"*/"}, path
    rows = re.findall(r"^    \w+: (.*),$", made["v1_0/operations.js"], re.M)
    assert TEXT in json.loads(rows[0])["query"].values()


def test_no_page_of_the_reference_has_markup_of_the_docs(hostile: ApiModel) -> None:
    made = files("reference", hostile)
    plain = prose(TEXT)
    for path, text in made.items():
        if path.endswith(".html"):
            page = html.fromstring(text)
            scripts = [each.get("src") for each in page.iter("script")]
            assert {source.rpartition("/")[2] for source in scripts} <= SCRIPTS, path
            named = {name for each in page.iter() for name in each.attrib}
            assert not {name for name in named if name.startswith("on") or name == "style"}, path
            links = {each.get("href") for each in page.iter("a")}
            assert {each for each in links if not SAFE.match(each)} == set(), path
    group = html.fromstring(made["v1.0/operations/things.html"])
    assert plain in group.get_element_by_id("get").text_content()
    index = made["v1.0/index.js"].removeprefix("graphReference.index(").removesuffix(");\n")
    assert json.loads(index)["operations"][0][2] == plain
    (scope,) = json.loads(index)["permissions"]
    assert scope[0] == plain
    assert f"v1.0/permissions/{scope[1]}.html" in made
