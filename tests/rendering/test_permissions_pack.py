"""The permissions pack: a row for each request line and scheme, in CSV and in JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from jsonschema import Draft202012Validator

from generator.diagnostics import Diagnostic, diagnostic
from generator.permissions import PermissionRow, Scheme, Support
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from tests.rendering.conftest import TEMPLATES
from tests.rendering.samples import HERE, model, operation, route


def tables(
    rows: Iterable[PermissionRow], found: Iterable[Diagnostic] = ()
) -> tuple[list[dict[str, str]], list[dict[str, Any]]]:
    made = model([operation("users.get", route("GET /users/{id}", permissions=rows))])
    files = {
        file.path: file.content.decode()
        for file in render(load_pack(TEMPLATES / "permissions"), [made], findings=found).files
    }
    as_csv = list(csv.DictReader(io.StringIO(files["permissions-v1.0.csv"])))
    as_json = json.loads(files["permissions-v1.0.json"])
    schema = json.loads(files[as_json["$schema"]])
    Draft202012Validator(schema).validate(as_json)
    assert list(as_csv[0]) == schema["$defs"]["Grant"]["required"]
    return as_csv, as_json["permissions"]


def row(
    scheme: Scheme, *alternatives: tuple[str, ...], least: int = 0, **fields: str
) -> PermissionRow:
    return PermissionRow(scheme, Support.SUPPORTED, HERE, alternatives, least, **fields)


def test_least_and_higher_scopes_stand_apart() -> None:
    alternatives = (("A.Read",), ("B.Read", "C.Read"), ("A.ReadWrite",))
    for least, expected in ((0, "A.Read"), (1, "A.Read"), (2, "A.Read B.Read+C.Read")):
        rows, objects = tables([row(Scheme.DELEGATED_WORK, *alternatives, least=least)])
        assert rows[0]["least"] == expected
        assert [*objects[0]["least"], *objects[0]["higher"]] == [
            list(each) for each in alternatives
        ]
    assert rows[0]["path"] == "/users/{user_id}"
    assert rows[0]["operation"] == "users.get"


def test_a_scheme_that_the_page_leaves_out_is_unknown() -> None:
    rows, objects = tables(
        [PermissionRow(Scheme.APPLICATION, Support.NOT_SUPPORTED, HERE)],
    )
    assert {each["scheme"]: each["support"] for each in rows} == {
        "delegatedWork": "unknown",
        "delegatedPersonal": "unknown",
        "application": "notSupported",
    }
    assert [each["scheme"] for each in objects] == [each["scheme"] for each in rows]


def test_rows_under_conditions_stay_apart() -> None:
    rows, _ = tables(
        row(Scheme.APPLICATION, (f"{name}.Read",), condition=name) for name in ("chat", "channel")
    )
    mine = [each for each in rows if each["scheme"] == "application"]
    assert [(each["condition"], each["least"]) for each in mine] == [
        ("chat", "chat.Read"),
        ("channel", "channel.Read"),
    ]


def test_no_cell_is_a_formula() -> None:
    rows, objects = tables([row(Scheme.APPLICATION, ("A",), condition='=HYPERLINK("x"),"')])
    found = next(each for each in rows if each["condition"])
    assert found["condition"] == '\'=HYPERLINK("x"),"'
    assert next(each for each in objects if each["condition"])["condition"].startswith("=")


def test_a_row_tells_where_its_scopes_are_named_and_what_is_doubtful_there() -> None:
    doubt = diagnostic("permission-joint", HERE, text="A, B and C")
    rows, objects = tables([row(Scheme.APPLICATION, ("A",), ("B", "C"))], [doubt, doubt])
    work, _, application = rows
    assert (work["table"], work["findings"]) == ("", "")
    assert application["table"] == f"{HERE.file}:{HERE.line}"
    assert application["findings"] == "permission-joint"
    assert objects[2]["findings"] == ["permission-joint"]
    assert application["docs"].startswith("https://")
