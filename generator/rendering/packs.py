"""Packs: folders that tell, by ``pack.yaml``, what to emit from which template.

``pack.yaml`` says which view family the templates are written for, what each of them loops over,
where its files go and how they are formatted. A pack that ``extends`` another takes over what it
does not give itself: outputs, options, single templates, single static files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec
import yaml

from generator.rendering.errors import PackError
from generator.yamltext import load_yaml

MANIFEST = "pack.yaml"

OptionValue = bool | int | str


class OptionDefinition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An option of a pack: values have the type of ``default`` and are one of ``choices``."""

    default: OptionValue
    description: str = ""
    choices: tuple[OptionValue, ...] = ()

    def type(self) -> Any:
        """The type that values are checked against."""
        return Literal[self.choices] if self.choices else type(self.default)


class Output(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A template, what it is rendered for each of, and the path of the file, itself a template."""

    template: str
    each: str
    path: str
    format: Literal["none", "python"] = "none"


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``pack.yaml``. ``static`` names a folder whose files are copied as they are."""

    name: str
    description: str = ""
    extends: str | None = None
    view: str | None = None
    view_version: int | None = None
    options: dict[str, OptionDefinition] = {}
    outputs: tuple[Output, ...] = ()
    static: str | None = None


class Pack(msgspec.Struct, frozen=True):
    """A pack that was read, with what it extends.

    ``folders`` are searched for a template in order, the pack's own first; ``static`` lists
    folders of files to copy, of which the first wins likewise. ``view`` and ``view_version`` name
    the view family.
    """

    name: str
    description: str
    folders: tuple[Path, ...]
    view: str
    view_version: int
    options: dict[str, OptionDefinition]
    outputs: tuple[Output, ...]
    static: tuple[Path, ...]

    @property
    def place(self) -> str:
        """The pack's manifest, as messages call it."""
        return _place(self.folders[0])

    def settle(self, given: Mapping[str, OptionValue]) -> msgspec.Struct:
        """One frozen object with the options as attributes: ``given``, defaults for the rest.

        Texts are read as the type of the option (``"true"``). Raises :class:`PackError` for an
        option that there is not and for a value that it cannot have.
        """
        fields = [(name, each.type(), each.default) for name, each in self.options.items()]
        shape = msgspec.defstruct("Options", fields, frozen=True, forbid_unknown_fields=True)
        try:
            return msgspec.convert(dict(given), shape, strict=False)
        except msgspec.ValidationError as error:
            known = ", ".join(self.options) or "none"
            raise PackError(self.name, str(error), f"Options of this pack: {known}.") from None

    def choosing(self, given: Mapping[str, OptionValue]) -> Pack:
        """The pack with ``given`` for the defaults of its options; raises as :meth:`settle`."""
        settled = self.settle(given)
        chosen = {
            name: msgspec.structs.replace(each, default=getattr(settled, name))
            for name, each in self.options.items()
        }
        return msgspec.structs.replace(self, options=chosen)

    def gives(self, template: str) -> bool:
        """Whether ``template`` stands in the pack's own folder, not in one that it extends."""
        return is_inside(self.folders[0] / template, self.folders[0])


def load_pack(folder: Path, shipped: Path | None = None) -> Pack:
    """The pack in ``folder``; what it extends is found in ``shipped``, or by path.

    Raises :class:`PackError` naming the file and the cure: no manifest, one that does not have
    the fields of :class:`Manifest`, a template or folder that is not there, packs that extend
    each other.
    """
    manifests = list(_chain(folder, shipped))
    folders = tuple(each for each, _ in manifests)
    own = manifests[0][1]
    options: dict[str, OptionDefinition] = {}
    for _, manifest in reversed(manifests):
        options.update(manifest.options)
    view = next((each.view for _, each in manifests if each.view), "plain")
    version = next((each.view_version for _, each in manifests if each.view_version), 1)
    outputs = next((each.outputs for _, each in manifests if each.outputs), ())
    for name, option in options.items():
        _check_default(name, option, folders[0])
    for output in outputs:
        _check_template(output.template, folders)
    static = tuple(_static(place, each.static) for place, each in manifests if each.static)
    return Pack(own.name, own.description, folders, view, version, options, outputs, static)


def _chain(folder: Path, shipped: Path | None) -> Iterator[tuple[Path, Manifest]]:
    """The pack and what it extends, each with its folder."""
    seen: list[Path] = []
    current: Path | None = folder
    while current is not None:
        current = current.resolve()
        if current in seen:
            raise PackError(_place(current), "packs extend each other", "Break the circle.")
        seen.append(current)
        manifest = _manifest(current)
        yield current, manifest
        current = _extended(current, manifest.extends, shipped)


def _extended(folder: Path, name: str | None, shipped: Path | None) -> Path | None:
    if name is None:
        return None
    if shipped is not None and (shipped / name / MANIFEST).is_file():
        return shipped / name
    return folder / name


def _manifest(folder: Path) -> Manifest:
    place = _place(folder)
    try:
        text = (folder / MANIFEST).read_text("utf-8")
        return msgspec.convert(load_yaml(text), Manifest)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PackError(place, reason, "Name a folder that has a pack.yaml.") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        problem = " ".join(str(error).split())
        raise PackError(place, f"not valid YAML: {problem}", "Correct the file.") from None
    except msgspec.ValidationError as error:
        cure = "See the packs in templates/ for what a pack.yaml holds."
        raise PackError(place, str(error), cure) from None


def _check_default(name: str, option: OptionDefinition, folder: Path) -> None:
    if option.choices and option.default not in option.choices:
        known = ", ".join(map(str, option.choices))
        problem = f"the default of the option {name!r} is {option.default!r}, none of its choices"
        raise PackError(_place(folder), problem, f"The choices are {known}.")


def _check_template(name: str, folders: tuple[Path, ...]) -> None:
    if not any(is_inside(folder / name, folder) for folder in folders):
        cure = "Put the template into the pack's folder, or correct its name under outputs."
        raise PackError(_place(folders[0]), f"there is no template {name!r}", cure)


def _static(folder: Path, name: str) -> Path:
    static = folder / name
    if not (static.is_dir() and static.resolve().is_relative_to(folder)):
        problem = f"there is no folder {name!r} in the pack"
        raise PackError(_place(folder), problem, "Correct static, or make the folder.")
    return static


def is_inside(file: Path, folder: Path) -> bool:
    """Whether ``file`` is a file that really stands in ``folder``, symbolic links followed."""
    return file.is_file() and file.resolve().is_relative_to(folder.resolve())


def _place(folder: Path) -> str:
    return f"{folder.name}/{MANIFEST}"
