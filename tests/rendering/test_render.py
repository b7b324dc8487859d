"""Packs of all kinds, rendered."""

from __future__ import annotations

import pytest

from generator.diagnostics import diagnostic
from generator.rendering.errors import PackError
from generator.rendering.outputs import Rendered
from generator.rendering.packs import load_pack
from generator.rendering.render import render
from generator.text import Span
from tests.rendering.conftest import MakePack
from tests.rendering.samples import model, operation, route, small_model

MARKDOWN = """\
name: list
outputs:
  - each: version
    template: list.md.j2
    path: operations-{{ view.version }}.md
"""
LIST = """\
# Operations of {{ view.version }}
{% for operation in view.model.operations %}
- {{ operation.id }}: {{ operation.routes[0].method }} {{ operation.routes[0].normalized }}
{% endfor %}
"""


def texts(rendered: Rendered) -> dict[str, str]:
    return {file.path: file.content.decode() for file in rendered.files}


def test_a_pack_of_ten_lines_lists_the_operations(make_pack: MakePack) -> None:
    pack = load_pack(make_pack({"pack.yaml": MARKDOWN, "list.md.j2": LIST}))
    rendered = render(pack, [small_model()])
    (file,) = rendered.files
    assert (file.path, file.versions) == ("operations-v1.0.md", ("v1.0",))
    lines = file.content.decode().splitlines()
    assert lines[0] == "# Operations of v1.0"
    assert "- users.get: GET /me" in lines
    assert "- users.delete: DELETE /users/{user_id}" in lines


FOUND = """\
name: found
outputs:
  - each: operation
    template: found.j2
    path: "{{ view.operation.id }}"
"""


def test_a_template_may_show_what_was_found_on_its_page(make_pack: MakePack) -> None:
    line = "{{ each.line }} {{ each.severity }} {{ each.message }}"
    text = f"{{% for each in view.findings %}}{line}\n{{% endfor %}}"
    pack = load_pack(make_pack({"pack.yaml": FOUND, "found.j2": text}))
    users, other = Span("api/page.md", 7), Span("api/other.md", 1)
    findings = [
        diagnostic("example-foreign-host", users.below(2), url="https://a.b"),
        diagnostic("example-foreign-host", users, url="<b>"),
        diagnostic("example-foreign-host", other, url="x"),
    ]
    found = texts(render(pack, [model([operation("a.b")])], findings=findings))["a.b"].splitlines()
    assert [line.split()[:2] for line in found] == [["7", "note"], ["9", "note"]]
    assert "<b>" in found[0]
    assert texts(render(pack, [model([operation("a.b")])])) == {"a.b": ""}


def test_values_are_escaped_in_templates_of_html_and_in_no_others(make_pack: MakePack) -> None:
    manifest = """\
name: both
outputs:
  - { each: operation, template: page.html.j2, path: page.html }
  - { each: operation, template: page.md.j2, path: page.md }
"""
    text = "<p>{{ view.operation.title }}</p>"
    pack = load_pack(make_pack({"pack.yaml": manifest, "page.html.j2": text, "page.md.j2": text}))
    made = model([operation("a.b", title="<b a='\"'>")])
    assert texts(render(pack, [made])) == {
        "page.html": "<p>&lt;b a=&#39;&#34;&#39;&gt;</p>",
        "page.md": "<p><b a='\"'></p>",
    }


LOOPS = {
    "pack": "{{ view.models | length }} {{ view.options.title }}",
    "version": "{{ view.model.version }}",
    "group": "{{ view.group.name }} {{ view.operations | length }}",
    "operation": "{{ view.operation.id }}",
    "structured": "{{ view.type.name }}",
    "enumeration": "{{ view.type.members | length }}",
}


@pytest.mark.parametrize("each", LOOPS)
def test_the_plain_view_has_each_loop(make_pack: MakePack, each: str) -> None:
    manifest = (
        "name: mine\noptions: {title: {default: Hello}}\n"
        f"outputs: [{{each: {each}, template: t, path: '{{{{ view | string | length }}}}.txt'}}]\n"
    )
    pack = load_pack(make_pack({"pack.yaml": manifest, "t": LOOPS[each]}))
    assert render(pack, [small_model()]).files


def test_files_of_one_version_do_not_depend_on_the_other(make_pack: MakePack) -> None:
    pack = load_pack(make_pack({"pack.yaml": MARKDOWN, "list.md.j2": LIST}))
    both = render(pack, [small_model("v1.0"), small_model("beta")])
    alone = render(pack, [small_model("beta")])
    assert [file for file in both.files if file.versions == ("beta",)] == list(alone.files)


def test_static_files_come_along_and_the_pack_that_extends_wins(make_pack: MakePack) -> None:
    base = "name: base\nstatic: files\n"
    make_pack({"pack.yaml": base, "files/a": "base a", "files/b/c": "base c"}, "base")
    mine = "name: mine\nextends: ../base\nstatic: own\n"
    folder = make_pack({"pack.yaml": mine, "own/a": "my a", "own/__pycache__/x.pyc": ""})
    rendered = render(load_pack(folder), [model()])
    assert texts(rendered) == {"a": "my a", "b/c": "base c"}
    assert {file.versions for file in rendered.files} == {()}


def test_a_template_of_the_extending_pack_wins(make_pack: MakePack) -> None:
    make_pack({"pack.yaml": MARKDOWN, "list.md.j2": LIST}, "list")
    folder = make_pack({"pack.yaml": "name: mine\nextends: list\n", "list.md.j2": "mine"})
    rendered = render(load_pack(folder, folder.parent), [model()])
    assert texts(rendered) == {"operations-v1.0.md": "mine"}


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        ("view: cobol", "unknown view 'cobol'"),
        ("view_version: 99", "version 99"),
        ("outputs: [{each: planet, template: t, path: p}]", "no loop 'planet'"),
        ("outputs: [{each: version, template: t, path: ../p}]", "'../p'"),
        ("outputs: [{each: version, template: t, path: '{{ view.x }}'}]", "has no 'x'"),
        ("outputs: [{each: operation, template: t, path: p}]", "both give p"),
        ("outputs: [{each: version, template: t, path: p.py, format: python}]", "not valid python"),
    ],
)
def test_what_is_wrong_with_a_pack_is_told(make_pack: MakePack, manifest: str, told: str) -> None:
    folder = make_pack({"pack.yaml": f"name: mine\n{manifest}\n", "t": "def ("})
    with pytest.raises(PackError) as caught:
        render(load_pack(folder), [small_model()])
    assert told in caught.value.problem


def test_rendering_twice_gives_the_same_bytes(make_pack: MakePack) -> None:
    pack = load_pack(make_pack({"pack.yaml": MARKDOWN, "list.md.j2": LIST}))
    assert render(pack, [small_model()]) == render(pack, [small_model()])


def test_text_that_has_no_utf8_form_is_written_escaped(make_pack: MakePack) -> None:
    lone = operation("users.get", route("GET /me"), title="\ud800")
    manifest = "name: mine\noutputs: [{each: operation, template: t, path: p}]\n"
    pack = load_pack(make_pack({"pack.yaml": manifest, "t": "{{ view.operation.title }}"}))
    assert texts(render(pack, [model([lone])])) == {"p": "\\ud800"}
