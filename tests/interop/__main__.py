"""``make check-packs``: what the packs make of specs/, judged by tools that none of us wrote.

Needs npm for most of it, and go for the example pack; what is absent is said and left out.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.browsing import CHROMIUM
from tests.interop import reference
from tests.interop.stub_server import (
    check_official_client,
    check_own_client,
    check_schemathesis,
    check_typescript_client,
)

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
BUILD = ROOT / "build" / "check-packs"
OPENAPI = ROOT / "generated" / "openapi"
TYPESCRIPT = ROOT / "generated" / "typescript"
PYTHON = ROOT / "generated" / "python"
REFERENCE = ROOT / "generated" / "reference"
VERSIONS = ("v1.0", "beta")
NPM_TOOLS = ("typescript", "@redocly/cli", "@stoplight/prism-cli", "axe-core")
PIP_TOOLS = ("openapi-python-client",)
TSC_OPTIONS = (
    *("--strict", "--noEmit", "--target", "ES2022", "--module", "NodeNext"),
    *("--lib", "ES2022,DOM,DOM.Iterable", "--types", ""),
    *("--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes"),
    *("--verbatimModuleSyntax", "--isolatedModules"),
)
MOST_SECONDS = 180
FEWEST_CALLS = 30

IMPORT_ALL = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
root = importlib.import_module(sys.argv[2])
names = [each.name for each in pkgutil.walk_packages(root.__path__, f"{root.__name__}.")]
for name in names: importlib.import_module(name)
print(f"{len(names)} modules imported")
"""
TIME_IMPORT = """
const before = performance.now(), cpu = process.cpuUsage();
await import(process.argv[1]);
const { user, system } = process.cpuUsage(cpu);
const wall = (performance.now() - before).toFixed(0);
console.log(`imported in ${wall} ms, with ${((user + system) / 1000).toFixed(0)} ms of computing`);
"""


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> str:
    """Return what the command printed; end the check where it fails."""
    result = subprocess.run(
        [str(each) for each in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    if result.returncode:
        sys.stdout.write(result.stdout + result.stderr)
        raise SystemExit(f"{command[0]} ended with {result.returncode}")
    return result.stdout + result.stderr


def tool(name: str) -> Path:
    return BUILD / "node_modules" / ".bin" / name


def install_npm_tools() -> None:
    """Install what the checks run from npm."""
    BUILD.mkdir(parents=True, exist_ok=True)
    tools = [tool(name) for name in ("tsc", "redocly", "prism")]
    if not all(each.exists() for each in (*tools, BUILD / "node_modules" / "axe-core")):
        run("npm", "install", "--no-save", "--prefix", BUILD, *NPM_TOOLS, cwd=BUILD)


def check_lint() -> None:
    """Redocly's linter has no errors on the documents."""
    for version in VERSIONS:
        document = OPENAPI / f"openapi-{version}.yaml"
        printed = run(tool("redocly"), "lint", document, "--format", "summary")
        print(f"redocly lint, {version}: {printed.strip().splitlines()[-1]}")


def check_python_client() -> None:
    """openapi-python-client makes a client of each document, and all of it imports."""
    venv = BUILD / "venv"
    if not (venv / "bin" / "openapi-python-client").exists():
        run(sys.executable, "-m", "venv", venv)
        run(venv / "bin" / "pip", "install", "--quiet", *PIP_TOOLS)
    for version in VERSIONS:
        out = BUILD / f"client-{version}"
        document = OPENAPI / f"openapi-{version}.yaml"
        command = ("generate", "--meta", "none", "--overwrite", "--output-path", out / "client")
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        run(venv / "bin" / "openapi-python-client", *command, "--path", document)
        printed = run(venv / "bin" / "python", "-c", IMPORT_ALL, out, "client")
        print(f"openapi-python-client, {version}: {printed.strip()}")


@contextmanager
def prism(document: Path) -> Iterator[str]:
    """Serve ``document``; the origin of the server."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryFile("w+") as log:
        command = [str(tool("prism")), "mock", "--errors", "-p", str(port), str(document)]
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            for _ in range(MOST_SECONDS):
                time.sleep(1)
                log.seek(0)
                if "listening" in log.read():
                    break
            else:
                raise SystemExit("prism does not start")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def check_prism() -> None:
    """Prism serves the document, and takes and answers the calls of the Python SDK."""
    with prism(OPENAPI / "openapi-v1.0.yaml") as origin:
        script = HERE / "sdk_calls.py"
        printed = run(sys.executable, script, origin, cwd=PYTHON, PYTHONDONTWRITEBYTECODE="1")
    print(f"prism, v1.0: {printed.strip()}")
    passed = int(printed.strip().splitlines()[-1].split()[0])
    if passed < FEWEST_CALLS:
        raise SystemExit(f"only {passed} calls passed")


def readme_program() -> str:
    """The snippets of the README of the TypeScript client, as one program."""
    text = (TYPESCRIPT / "README.md").read_text("utf-8")
    code = "\n".join(re.findall(r"^```ts\n(.*?)^```$", text, re.M | re.S))
    code = code.replace('"graphgen-sdk/v1_0"', f'"{TYPESCRIPT}/v1_0/index.js"')
    code = code.replace('"graphgen-sdk"', f'"{TYPESCRIPT}/runtime/index.js"')
    code = re.sub(r"^import assert .*$", "", code, flags=re.M)
    given = (
        "declare function signIn(scopes: string[]): Promise<string>;",
        "declare const assert: { equal(one: unknown, other: unknown): void };",
    )
    return "\n".join((*given, code))


def check_typescript() -> None:
    """The declarations are strict, the documented examples pass, the import is quick."""
    run(tool("tsc"), "--project", TYPESCRIPT)
    readme = BUILD / "readme.mts"
    readme.write_text(readme_program(), "utf-8")
    run(tool("tsc"), *TSC_OPTIONS, HERE / "usage.mts", readme)
    print("tsc --strict --noEmit: clean, declarations, use and README")
    tests = sorted(map(str, TYPESCRIPT.glob("tests/*.test.js")))
    printed = run("node", "--test", "--test-reporter=tap", *tests)
    figures = [line for line in printed.splitlines() if line.startswith(("# pass", "# fail"))]
    print(f"node --test: {', '.join(figures)}")
    client = (TYPESCRIPT / "v1_0" / "index.js").as_uri()
    print(run("node", "--input-type=module", "-e", TIME_IMPORT, client).strip())


def check_reference() -> None:
    """axe-core finds nothing on the pages; their calls are as the declarations have them."""
    axe = BUILD / "node_modules" / "axe-core" / "axe.min.js"
    found = list(reference.violations(REFERENCE, axe)) if CHROMIUM else []
    if found:
        raise SystemExit("axe-core: " + "\n".join(found))
    print("axe-core: no violations" if CHROMIUM else "no Chromium: axe-core is left out")
    program = BUILD / "reference.mts"
    client = TYPESCRIPT / "v1_0" / "index.js"
    program.write_text(reference.typescript_program(REFERENCE, "v1.0", str(client)), "utf-8")
    compiled = subprocess.run(
        [tool("tsc"), *TSC_OPTIONS, program], capture_output=True, text=True, check=False
    )
    faults = [line for line in compiled.stdout.splitlines() if "error TS" in line]
    calls = len(list(reference.typescript_calls(REFERENCE, "v1.0")))
    print(f"tsc, calls of the reference: {len(faults)} of {calls} are not as declared")
    if faults:
        raise SystemExit("\n".join(faults))


def check_go() -> None:
    """The example pack in examples/go gives a client that compiles."""
    out = BUILD / "go"
    run(sys.executable, "-m", "generator.cli", "generate", "--pack", "examples/go", "--out", out)
    run("go", "vet", "./...", cwd=out / "go", GOFLAGS="-mod=mod")
    print("go vet: clean")


def main() -> None:
    """Run the checks whose tools are there."""
    check_official_client()
    check_own_client()
    check_schemathesis(*VERSIONS)
    if shutil.which("npm") is None:
        print("no npm: redocly, prism and the TypeScript client are not checked")
        check_python_client()
    else:
        install_npm_tools()
        for check in (
            check_lint,
            check_python_client,
            check_prism,
            check_typescript,
            check_reference,
            check_typescript_client,
        ):
            check()
    if shutil.which("go") is None:
        print("no go: the example pack is not compiled")
    else:
        check_go()


if __name__ == "__main__":
    main()
