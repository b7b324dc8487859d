"""Templates: Jinja in its sandbox, where nothing undefined passes and errors name their place."""

from __future__ import annotations

import difflib
import traceback
from collections.abc import Iterator
from pathlib import Path

import jinja2
import msgspec
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.memo import Memo, digest_of
from generator.rendering.errors import PackError
from generator.rendering.packs import is_inside

_LONGEST = 1_000_000
_HIGHEST_POWER = 1_000


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox; of our own frozen objects, whatever is public may be read without a look.

    As it keeps ranges short, it keeps what is repeated (``"-" * n``) and powers.
    """

    intercepted_binops = frozenset(("*", "**"))

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """See :meth:`jinja2.sandbox.SandboxedEnvironment.call_binop`."""
        if _is_large(operator, left, right):
            raise jinja2.exceptions.SecurityError("what would come of it is too large")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """See :meth:`jinja2.sandbox.SandboxedEnvironment.is_safe_attribute`."""
        if isinstance(obj, msgspec.Struct) and not attr.startswith("_"):
            return True
        return super().is_safe_attribute(obj, attr, value)


def _is_large(operator: str, left: object, right: object) -> bool:
    if operator == "**":
        return isinstance(right, int) and right > _HIGHEST_POWER
    sizes = [each if isinstance(each, int) else _length(each) for each in (left, right)]
    return any(map(_length, (left, right))) and sizes[0] * sizes[1] > _LONGEST


def _length(value: object) -> int:
    return len(value) if isinstance(value, str | list | tuple) else 0


class _Compiled(jinja2.BytecodeCache):
    """Templates as Jinja compiled them, kept by ``memo``."""

    def __init__(self, memo: Memo) -> None:
        self._memo = memo

    def load_bytecode(self, bucket: Bucket) -> None:
        """See :meth:`jinja2.BytecodeCache.load_bytecode`."""
        key = _key(bucket)
        kept = self._memo.recall([key]).get(key)
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """See :meth:`jinja2.BytecodeCache.dump_bytecode`."""
        self._memo.keep({_key(bucket): bucket.bytecode_to_string()}, {})


def _key(bucket: Bucket) -> bytes:
    return digest_of("template", bucket.key, bucket.checksum)


class Templates:
    """The templates of a pack, each compiled once; what is compiled is kept by ``memo``.

    A template sees one name, ``view``: the frozen object it is rendered for. ``folders`` are
    searched in order; nothing outside of them can be included. In a template of HTML or XML
    (``page.html.j2``) what a value holds is escaped.
    """

    def __init__(self, folders: tuple[Path, ...], memo: Memo | None = None) -> None:
        self._folders = folders
        self._loaded: dict[str, str] = {}
        self._texts: dict[str, jinja2.Template] = {}
        self._environment = _Environment(
            loader=jinja2.FunctionLoader(self._load),
            undefined=_Undefined,
            autoescape=_is_markup,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            cache_size=-1,
            bytecode_cache=_Compiled(memo) if memo is not None else None,
        )

    def render(self, name: str, view: msgspec.Struct, label: str) -> str:
        """The template ``name`` for ``view``, as :meth:`stream` gives it."""
        return "".join(self.stream(name, view, label))

    def stream(self, name: str, view: msgspec.Struct, label: str) -> Iterator[str]:
        """The text of the template ``name`` for ``view``, which errors call ``label``.

        It comes in pieces, each when the template has got that far. Raises :class:`PackError`
        naming template, line and object.
        """
        try:
            yield from self._environment.get_template(name).generate(view=view)
        except PackError:
            raise
        except Exception as error:
            raise self._fault(error, name, label) from error

    def render_text(self, text: str, view: msgspec.Struct, label: str, place: str) -> str:
        """The template in ``text``, which stands in ``place``; as :meth:`render`."""
        try:
            if text not in self._texts:
                self._texts[text] = self._environment.from_string(text)
            return self._texts[text].render(view=view)
        except Exception as error:
            problem = f"{text!r} for {label}: {_reason(error)}"
            raise PackError(place, problem, _CURE) from error

    def _load(self, name: str) -> tuple[str, str, None] | None:
        for folder in self._folders:
            file = folder / name
            if is_inside(file, folder):
                self._loaded[name] = f"{folder.name}/{name}"
                return file.read_text("utf-8"), name, None
        return None

    def _fault(self, error: Exception, name: str, label: str) -> PackError:
        if isinstance(error, jinja2.TemplateSyntaxError):
            place = f"{self._place(error.name or name)}:{error.lineno}"
            return PackError(place, _reason(error), "Correct the template's syntax.")
        place = self._place(name)
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename in self._loaded:
                place = f"{self._place(frame.filename)}:{frame.lineno}"
        return PackError(place, f"for {label}: {_reason(error)}", _cure(error))

    def _place(self, name: str) -> str:
        """The template with the folder of the pack that gives it."""
        return self._loaded.get(name, f"{self._folders[0].name}/{name}")


def _is_markup(name: str | None) -> bool:
    """Whether a template is one of markup; None is that of a path."""
    return name is not None and name.endswith((".html.j2", ".xml.j2"))


class _Undefined(jinja2.StrictUndefined):
    """A value that is not there: what was asked of which object, and what that object has."""

    @property
    def _undefined_message(self) -> str:
        thing, name = self._undefined_obj, self._undefined_name
        if self._undefined_hint or not isinstance(thing, msgspec.Struct):
            return super()._undefined_message
        fields = thing.__struct_fields__
        near = difflib.get_close_matches(str(name), fields, 1)
        meant = f"; perhaps {near[0]!r}" if near else ""
        return f"{type(thing).__name__} has no {name!r}{meant}; it has {', '.join(fields)}"


def _cure(error: Exception) -> str:
    match error:
        case jinja2.TemplateNotFound():
            return "Put the template into the pack's folder, or correct its name."
        case jinja2.exceptions.SecurityError():
            return (
                "Templates run in a sandbox: what needs more than values and loops is for a view."
            )
        case UnicodeDecodeError():
            return "Save the template as UTF-8."
        case RecursionError():
            return "A template or macro calls itself without an end."
        case _:
            return _CURE


_CURE = "The template sees one name, view; docs/views.md tells what it has."


def _reason(error: Exception) -> str:
    if isinstance(error, jinja2.TemplateNotFound):
        return f"there is no template {error.name!r} in the pack"
    message = error.message if isinstance(error, jinja2.TemplateError) else str(error)
    if isinstance(error, jinja2.TemplateError):
        return message or type(error).__name__
    return f"{type(error).__name__}: {message}"
