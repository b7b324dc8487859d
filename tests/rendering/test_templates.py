"""Templates: what they may do, and how their errors read."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from generator.rendering.errors import PackError
from generator.rendering.templates import Templates


class View(msgspec.Struct, frozen=True):
    name: str = "Ann"
    items: tuple[str, ...] = ("a", "b")


def render(folder: Path, text: str, **others: str) -> str:
    for name, other in {"page.j2": text, **others}.items():
        folder.joinpath(name.replace("_j2", ".j2")).write_text(other, "utf-8")
    return Templates((folder,)).render("page.j2", View(), "type x")


def test_a_template_sees_the_view_and_partials(tmp_path: Path) -> None:
    text = "{% for item in view.items %}\n{{ item }}\n{% endfor %}\n{% include '_part.j2' %}"
    assert render(tmp_path, text, _part_j2="by {{ view.name }}\n") == "a\nb\nby Ann\n"


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("one\n{{ view.nme }}", "page.j2:2", "nme"),
        ("one\n\n{{ other }}", "page.j2:3", "'other' is undefined"),
        ("one\n{% if %}", "page.j2:2", "Expected an expression"),
        ("{% include 'gone.j2' %}", "page.j2:1", "gone.j2"),
        ("\n{{ 1 / 0 }}", "page.j2:2", "ZeroDivisionError"),
        ("{{ view.name | nope }}", "page.j2:1", "nope"),
        ("\n{% include '_part.j2' %}", "_part.j2:2", "wrong"),
    ],
)
def test_an_error_names_template_and_line(tmp_path: Path, text: str, place: str, told: str) -> None:
    with pytest.raises(PackError) as caught:
        render(tmp_path, text, _part_j2="\n{{ view.wrong }}")
    assert caught.value.place == f"{tmp_path.name}/{place}"
    assert told in caught.value.problem


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("{% include 'gone.j2' %}", "Put the template"),
        ("{{ view.__class__ }}", "sandbox"),
        ("{% include 'page.j2' %}", "calls itself"),
    ],
)
def test_an_error_has_its_own_cure(tmp_path: Path, text: str, cure: str) -> None:
    with pytest.raises(PackError) as caught:
        render(tmp_path, text)
    assert cure in caught.value.cure


def test_a_template_may_repeat_and_multiply(tmp_path: Path) -> None:
    assert render(tmp_path, "{{ '-' * 3 }}{{ 2 * 3 }}{{ 2 ** 3 }}{{ 1.5 * 2 }}") == "---683.0"


def test_an_error_names_the_object(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="type x"):
        render(tmp_path, "{{ view.nme }}")


@pytest.mark.parametrize(
    "text",
    [
        "{{ view.__class__ }}",
        "{{ view.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ '{0.__class__}'.format(view) }}",
        "{{ view.items.__init__.__globals__ }}",
        "{% include '../outside.j2' %}",
        "{% include '/etc/hostname' %}",
        "{{ range(10000000) }}",
        "{{ 'a' * 10**10 }}",
        "{{ 10**10 * [1] }}",
        "{{ 2 ** (10**9) }}",
    ],
)
def test_a_template_cannot_leave_its_sandbox(tmp_path: Path, text: str) -> None:
    tmp_path.joinpath("outside.j2").write_text("outside")
    folder = tmp_path / "pack"
    folder.mkdir()
    with pytest.raises(PackError):
        render(folder, text)


def test_a_link_that_leads_outside_is_not_followed(tmp_path: Path) -> None:
    tmp_path.joinpath("secret").write_text("secret")
    folder = tmp_path / "pack"
    folder.mkdir()
    folder.joinpath("link.j2").symlink_to(tmp_path / "secret")
    with pytest.raises(PackError, match=r"link\.j2"):
        render(folder, "{% include 'link.j2' %}")


def test_an_error_tells_what_the_object_has(tmp_path: Path) -> None:
    with pytest.raises(PackError) as caught:
        render(tmp_path, "{{ view.item }}")
    assert caught.value.problem.endswith("View has no 'item'; perhaps 'items'; it has name, items")
