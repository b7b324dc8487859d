"""The published page of the view objects: what templates of each family see."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_type_hints

import msgspec

from generator.rendering.views import Family

_QUALIFIER = re.compile(r"\b(?:[a-z_]\w*\.)+(?=[A-Za-z_])")
_ROLE = re.compile(r":\w+:`[~.]?([^`]+)`")
_MODEL = re.compile(r"generator\.(?!rendering\.)")
_INTRODUCTION = """\
# Views

What templates see, generated from the docstrings in `generator/rendering/views/`. A `pack.yaml`
names a family as `view` and one of its loops as `each` of an output; the template sees one object,
`view`. `graphgen view PACK --page PAGE.md --json` prints what it holds for a page. Types that are
not described here are those of the model: [its schema](model.schema.json) has them.

A `Stream` is for loops, of which there may be several; each value is made when its turn comes and
is not kept, so that a file may be larger than memory: what a template gives is written out as it
comes, unless `pack.yaml` names a `format`. Its `length` is known, and `loop.last`; where it is
sorted or put into a list, all of it is there at once.
"""


def views_page(families: Mapping[str, Family]) -> str:
    """The Markdown page of all ``families``, each loop with its view and the views in that."""
    return "\n".join([_INTRODUCTION, *_pages(families)])


def _pages(families: Mapping[str, Family]) -> Iterator[str]:
    for name, family in families.items():
        yield f"## `view: {name}`, `view_version: {family.version}`\n"
        module = inspect.getmodule(family.loops)
        yield f"{_prose(module)}\n"
        yield "| each | view |\n|---|---|"
        yield from (f"| `{each}` | `{view.__name__}` |" for each, view in family.views.items())
        yield ""
        for view in _views(family):
            yield f"### {name}: {view.__name__}\n\n{_prose(view)}\n"
            fields = list(_fields(view))
            told = any(each.told for each in fields)
            yield f"| field | type |{' |' * told}\n|---|---|{'---|' * told}"
            for each in fields:
                yield f"| `{each.name}` | `{each.type}` |{f' {each.told} |' * told}"
            yield ""


def _views(family: Family) -> list[type[msgspec.Struct]]:
    """The views of the loops and all views that they hold, in the order of reading."""
    found: dict[type[msgspec.Struct], None] = {}
    waiting = list(family.views.values())
    while waiting:
        view = waiting.pop(0)
        if view not in found:
            found[view] = None
            hints = get_type_hints(view)
            waiting += (each for name in view.__struct_fields__ for each in _inner(hints[name]))
    return list(found)


def _inner(hint: Any) -> Iterator[type[msgspec.Struct]]:
    """The views in a type; what is of the model has a page of its own."""
    if isinstance(hint, type) and _is_view(hint):
        yield hint
    for each in get_args(hint):
        yield from _inner(each)


def _is_view(hint: type) -> bool:
    known = issubclass(hint, msgspec.Struct) and hint is not msgspec.Struct
    return known and _MODEL.match(hint.__module__) is None


class _Field(msgspec.Struct, frozen=True):
    """A field or property: its name and type, and what is told of it by itself."""

    name: str
    type: str
    told: str


def _fields(view: type[msgspec.Struct]) -> Iterator[_Field]:
    """The fields with their types, then the properties."""
    hints = get_type_hints(view)
    stated = get_type_hints(view, include_extras=True)
    for name in view.__struct_fields__:
        yield _Field(name, _type(hints[name]), _description(stated[name]))
    for name, each in inspect.getmembers(view, lambda value: isinstance(value, property)):
        yield _Field(name, _type(get_type_hints(each.fget)["return"]), "")


def _description(hint: Any) -> str:
    notes = (each.description for each in get_args(hint)[1:] if isinstance(each, msgspec.Meta))
    return next((each for each in notes if each), "").replace("|", "\\|")


def _type(hint: Any) -> str:
    text = hint.__name__ if isinstance(hint, type) and not get_args(hint) else str(hint)
    return _QUALIFIER.sub("", text).replace("NoneType", "None").replace("|", "\\|")


def _prose(thing: Any) -> str:
    """The docstring as Markdown."""
    text = _ROLE.sub(r"`\1`", inspect.getdoc(thing) or "")
    return text.replace("``", "`")
