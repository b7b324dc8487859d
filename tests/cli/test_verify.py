"""``graphgen verify`` as people and CI call it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.app import graphgen
from tests.metadata.sample import CSDL
from tests.smalldocs import api, resource, returned


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    pages = {
        "api/user-list.md": api("GET /users", returned("user", many=True)),
        "api/user-find.md": api("GET /me/colour", returned("user")),
        "resources/user.md": resource("user", ("displayName", "String")),
    }
    for name, text in pages.items():
        path = tmp_path / "docs" / "api-reference" / "v1.0" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "good.csdl").write_text(CSDL, "utf-8")
    richer = CSDL.replace('Name="displayName"', 'Name="colour"')
    (tmp_path / "richer.csdl").write_text(richer, "utf-8")
    return tmp_path / "docs"


def run(docs: Path, *options: str, version: str = "v1.0") -> Result:
    arguments = ["verify", "--docs", str(docs), "--version", version, *options]
    return CliRunner().invoke(graphgen, arguments)


def metadata(docs: Path, name: str = "good.csdl") -> str:
    return str(docs.parent / name)


def test_findings_come_with_their_line_figures_and_exit_code_1(docs: Path) -> None:
    result = run(docs, "--metadata", metadata(docs))
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0].startswith("api-reference/v1.0/api/user-find.md:8: warning: ")
    assert "[metadata-path-unknown]" in lines[0]
    paths = next(line for line in lines if "whose path resolves" in line)
    assert paths.split()[-4:] == ["1", "2", "50.00%", "1"]
    assert lines[-1] == "1 finding: 1 warning"


def test_summary_counts_by_code(docs: Path) -> None:
    result = run(docs, "--metadata", metadata(docs), "--summary")
    assert result.exit_code == 1
    assert result.output.splitlines()[1].split() == ["1", "1", "warning", "metadata-path-unknown"]


def test_fallback_metadata_knows_what_the_first_lacks(docs: Path) -> None:
    both = ("--metadata", metadata(docs), "--fallback", metadata(docs, "richer.csdl"))
    report = json.loads(run(docs, *both, "--json").output)
    figures = {row["figure"]: row for row in report["figures"]}
    assert (figures["paths"]["good"], figures["paths"]["total"]) == (2, 2)
    assert figures["by_fallback"]["good"] == 1
    assert [found["code"] for found in report["findings"]] == [
        "metadata-path-ahead",
        "metadata-response-type",
    ]
    assert report["total"] == 2


def test_docs_without_a_difference_end_with_0(docs: Path) -> None:
    (docs / "api-reference" / "v1.0" / "api" / "user-find.md").unlink()
    result = run(docs, "--metadata", metadata(docs))
    assert result.exit_code == 0
    assert result.output.splitlines()[-1] == "0 findings"


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "cannot read"), ("<Edmx/>", "no Schema element"), ("{}", "not well-formed XML")],
)
def test_metadata_that_cannot_be_read_is_wrong_usage(
    docs: Path, content: str | None, reason: str
) -> None:
    path = docs.parent / "bad.csdl"
    if content is not None:
        path.write_text(content, "utf-8")
    result = run(docs, "--metadata", str(path))
    assert result.exit_code == 2
    assert reason in result.output
    assert str(path) in result.output


def test_a_version_without_docs_is_wrong_usage(docs: Path) -> None:
    result = run(docs, "--metadata", metadata(docs), version="beta")
    assert result.exit_code == 2
    assert "has no docs of beta" in result.output


def test_metadata_is_asked_for(docs: Path) -> None:
    assert run(docs).exit_code == 2


def test_the_model_is_byte_for_byte_the_same_after_verifying(docs: Path) -> None:
    files = [docs.parent / name for name in ("before.json", "after.json")]
    for file in files:
        arguments = ["model", "--docs", str(docs), "--version", "v1.0", "-o", str(file)]
        assert CliRunner().invoke(graphgen, arguments).exit_code == 0
        assert run(docs, "--metadata", metadata(docs)).exit_code == 1
    assert files[0].read_bytes() == files[1].read_bytes()
