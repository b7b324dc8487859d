"""The page as one file: markup, style, script and data, nothing loaded from elsewhere."""

from __future__ import annotations

from importlib import resources

import msgspec
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from generator.review.dashboard.views import Dashboard

_FOLDER = resources.files("generator.review.dashboard")


def page(view: Dashboard) -> bytes:
    """The HTML of ``view``. What pages of the docs say is text in it, never markup or script."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    template = environment.from_string(_read("page.html.j2"))
    text = template.render(
        view=view,
        style=Markup(_read("style.css")),
        script=Markup(_read("script.js")),
        data=Markup(_data(view)),
    )
    return text.encode("utf-8", "backslashreplace")


def _data(view: Dashboard) -> str:
    """The findings as JSON that can stand in a script element (HTML, section 4.12.1.3)."""
    text = msgspec.json.encode(view.findings).decode("utf-8", "replace")
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _read(name: str) -> str:
    return _FOLDER.joinpath(name).read_text("utf-8")
