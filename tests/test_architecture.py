"""The rules of the house, read from the generator's syntax trees: floors, size, who writes."""

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from generator.rendering.views.families import FAMILIES

ROOT = Path(__file__).parent.parent
PACKAGE = "generator"
VIEWS = "generator.rendering.views"
MOST_LINES = 300

FLOORS: dict[str, int] = {
    unit: floor
    for floor, units in enumerate(
        (
            ("text", "diagnostics", "failures", "naming", "source", "jsontext", "yamltext", "memo"),
            ("odata", "http", "paths", "segments", "binding", "query"),
            ("availability", "permissions", "model", "facts"),
            ("reading",),
            ("linking", "metadata", "selecting"),
            ("rendering", "review"),
            ("workspace",),
            ("pipeline",),
            ("cli", "__main__"),
        )
    )
    for unit in units
}

WRITING_METHODS = {
    "chmod",
    "hardlink_to",
    "mkdir",
    "rmdir",
    "symlink_to",
    "touch",
    "unlink",
    "write_bytes",
    "write_text",
}
WRITING_MODULES = {"shutil", "sqlite3", "tempfile"}
READING_OS_NAMES = {
    "_exit",
    "cpu_count",
    "environ",
    "fsencode",
    "fspath",
    "getpid",
    "path",
    "PathLike",
    "process_cpu_count",
    "scandir",
    "sched_getaffinity",
    "sep",
    "stat",
    "walk",
}

Trees = dict[str, ast.Module]


def module_name(path: Path, root: Path) -> str:
    """Return the dotted name under which Python imports the file."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def parse_package(root: Path) -> Trees:
    """Return the syntax tree of each module of the package below `root`, by dotted name."""
    return {
        module_name(path, root): ast.parse(path.read_text("utf-8"), str(path))
        for path in sorted((root / PACKAGE).rglob("*.py"))
        if "_data" not in path.parts
    }


def unit_of(module: str) -> str | None:
    """Return the part of the package a module belongs to; None for the package itself."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else None


def is_package(module: str, modules: Trees) -> bool:
    return any(other.startswith(f"{module}.") for other in modules)


def imports_of(module: str, modules: Trees) -> Iterator[str]:
    """Yield the modules of the package that `module` imports, wherever in it the import stands."""
    for node in ast.walk(modules[module]):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.split(".")[0] == PACKAGE)
        elif isinstance(node, ast.ImportFrom):
            origin = absolute_origin(node, module, is_package(module, modules))
            if origin.split(".")[0] == PACKAGE:
                for name in node.names:
                    submodule = f"{origin}.{name.name}"
                    yield submodule if submodule in modules else origin


def absolute_origin(node: ast.ImportFrom, module: str, package: bool) -> str:
    """Return the dotted name after `from`, relative dots resolved."""
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    base = parts[: len(parts) - node.level + (1 if package else 0)]
    return ".".join([*base, node.module] if node.module else base)


def floor_faults(modules: Trees) -> list[str]:
    """Return one line for each module without a floor and each import of a higher floor."""
    faults = []
    for module in modules:
        unit = unit_of(module)
        if unit is None:
            faults += [f"{module} imports {target}" for target in imports_of(module, modules)]
        elif unit not in FLOORS:
            faults.append(f"{module} stands on no floor")
        else:
            faults += [
                f"{module} (floor {FLOORS[unit]}) imports {target}"
                for target in imports_of(module, modules)
                if FLOORS.get(unit_of(target) or "", 0) > FLOORS[unit]
            ]
    return faults


def circle(modules: Trees) -> list[str]:
    """Return the modules of one import circle, or of one between parts of a floor, else nothing."""
    by_module = {name: set(imports_of(name, modules)) - {name} for name in modules}
    by_unit: dict[str | None, set[str | None]] = {}
    for name, targets in by_module.items():
        unit = unit_of(name)
        by_unit.setdefault(unit, set()).update({unit_of(target) for target in targets} - {unit})
    for graph in (by_module, by_unit):
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            return [str(name) for name in error.args[1]]
    return []


def writing_faults(module: str, tree: ast.Module) -> list[str]:
    """Return one line for each import or call by which the module could write to disk."""
    return [
        f"{module}:{node.lineno} {ast.unparse(node)}"
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Call, ast.Attribute)) and writes(node)
    ]


def writes(node: ast.Import | ast.ImportFrom | ast.Call | ast.Attribute) -> bool:
    match node:
        case ast.Import(names=names):
            return any(name.name.split(".")[0] in WRITING_MODULES for name in names)
        case ast.ImportFrom(module="os", names=names):
            return any(name.name not in READING_OS_NAMES for name in names)
        case ast.ImportFrom(module=origin):
            return (origin or "").split(".")[0] in WRITING_MODULES
        case ast.Attribute(value=ast.Name("os"), attr=name):
            return name not in READING_OS_NAMES
        case ast.Attribute(attr=name):
            return name in WRITING_METHODS
        case ast.Call(func=ast.Name("open"), args=args, keywords=keywords):
            return opens_for_writing(args[1:2], keywords)
        case ast.Call(func=ast.Attribute(attr="open"), args=args, keywords=keywords):
            return opens_for_writing(args[:1], keywords)
        # A path takes one argument here; the namesakes of str and dataclasses take more.
        case ast.Call(func=ast.Attribute(attr="rename" | "replace"), args=[_], keywords=[]):
            return True
    return False


def opens_for_writing(mode_argument: list[ast.expr], keywords: list[ast.keyword]) -> bool:
    """Tell whether a call of open could write: a mode that is not plainly a reading one."""
    modes = [*mode_argument, *(word.value for word in keywords if word.arg in {"mode", None})]
    return any(
        not isinstance(mode, ast.Constant) or mode.value not in {"r", "rb", "rt"} for mode in modes
    )


def test_modules_import_only_lower_floors() -> None:
    assert floor_faults(parse_package(ROOT)) == []


def test_the_page_on_the_architecture_shows_these_floors() -> None:
    rows = re.findall(r"^\| (\d) \| (.+?) \|", (ROOT / "ARCHITECTURE.md").read_text("utf-8"), re.M)
    shown = {unit: int(floor) for floor, cell in rows for unit in re.findall(r"`(\w+)/?`", cell)}
    assert shown == {unit: floor for unit, floor in FLOORS.items() if unit != "__main__"}


def test_views_of_a_pack_import_none_of_another_packs() -> None:
    """But those of the reference, which shows how the clients are called."""
    modules = parse_package(ROOT)
    families = {f"{VIEWS}.{name}" for name in FAMILIES if name != "plain"}
    free = (f"{VIEWS}.families", f"{VIEWS}.reference.examples")
    faults = [
        f"{module} imports {target}"
        for module in modules
        for target in imports_of(module, modules)
        if module.startswith(f"{VIEWS}.") and module not in free
        if (mine := family_of(target, families)) and mine != family_of(module, families)
    ]
    assert faults == []


def family_of(module: str, families: set[str]) -> str | None:
    """Return the family of views that a module belongs to; None for what all of them share."""
    return next((each for each in families if f"{module}.".startswith(f"{each}.")), None)


def test_imports_make_no_circle() -> None:
    assert circle(parse_package(ROOT)) == []


def test_modules_stay_short() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in (ROOT / PACKAGE).rglob("*.py")
    }
    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


def test_only_the_workspace_writes_to_disk() -> None:
    faults = [
        fault
        for module, tree in parse_package(ROOT).items()
        if unit_of(module) != "workspace"
        for fault in writing_faults(module, tree)
    ]
    assert faults == []


def trees(**sources: str) -> Trees:
    """Return the trees of a made-up package: `reading__page` stands for generator.reading.page."""
    return {
        ".".join([PACKAGE, *name.split("__")]): ast.parse(source)
        for name, source in sources.items()
    }


def test_a_higher_floor_is_found_in_each_form_of_import() -> None:
    for form in (
        "import generator.reading.page",
        "from generator.reading.page import Page",
        "from generator.reading import page",
        "from generator import reading",
        "from .reading import page",
        "def late():\n    from .reading.page import Page",
    ):
        assert len(floor_faults(trees(odata=form, reading="", reading__page=""))) == 1, form


def test_lower_floors_and_the_own_floor_are_free() -> None:
    modules = trees(
        text="",
        naming="from generator.text import Span",
        reading="",
        reading__page="from .tokens import blocks\nfrom ..naming import words",
        reading__tokens="from generator.text import Span",
    )
    assert floor_faults(modules) == []
    assert circle(modules) == []


def test_a_module_without_a_floor_is_found() -> None:
    assert floor_faults(trees(helpers="")) == ["generator.helpers stands on no floor"]


def test_circles_are_found_between_modules_and_between_parts_of_a_floor() -> None:
    assert circle(trees(text="from generator import naming", naming="from .text import Span"))
    assert circle(
        trees(
            linking="",
            linking__names="from generator.metadata.csdl import read",
            linking__types="",
            metadata="",
            metadata__csdl="",
            metadata__walk="from generator.linking.types import resolve",
        )
    )


def test_writing_is_told_from_reading() -> None:
    for line in (
        "open(path, 'w')",
        "open(path, mode)",
        "path.open(mode='ab')",
        "path.write_text(text)",
        "path.parent.mkdir(parents=True)",
        "path.replace(target)",
        "os.replace(old, new)",
        "from os import replace",
        "import shutil",
        "from tempfile import mkdtemp",
    ):
        assert writing_faults("generator.cli", ast.parse(line)), line
    for line in (
        "open(path)",
        "open(path, 'rb')",
        "path.open(encoding='utf-8')",
        "text.replace(old, new)",
        "os.environ.get('CI')",
        "path.read_text()",
    ):
        assert not writing_faults("generator.cli", ast.parse(line)), line
