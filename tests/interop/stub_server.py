"""The stub server, judged from outside: by the official client and by schemathesis."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2

from tests.bench.environments import PEER, environment
from tests.corpus.counts import CORPUS

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
GENERATED = ROOT / "generated"
MOST_SECONDS = 60
FEWEST_OPERATIONS = 30
SCHEMATHESIS = "schemathesis==4.32.5"
SEED = 1
EXAMPLES = 4
PHASES = "examples,coverage,fuzzing,stateful"
CHECKS = "not_a_server_error,response_schema_conformance,status_code_conformance"


@contextmanager
def stub_server(package: Path) -> Iterator[str]:
    """Serve the generated package in this folder; the origin. It takes calls without a token."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    origin = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "graph_stub", "--port", str(port), "--permissions", "off"]
    with subprocess.Popen(command, cwd=package, stdout=subprocess.DEVNULL) as server:
        try:
            _wait_for(origin)
            yield origin
        finally:
            server.terminate()


def check_official_client() -> None:
    """msgraph-sdk, as PyPI has it, decodes what the server answers: of specs/, and of all v1.0."""
    client = environment("peer", *PEER).python
    packages = [(GENERATED / "stub-server", ())]
    if CORPUS.is_dir():
        packages.append((_of_corpus(), ("all",)))
    for package, more in packages:
        with stub_server(package) as origin:
            token = httpx2.get(f"{origin}/_stub/token").text
            script = [str(client), str(HERE / "msgraph_calls.py"), origin, token, *more]
            result = subprocess.run(script, capture_output=True, text=True, check=False)
            report = httpx2.get(f"{origin}/_stub/report").json()
        operations = {each["request"] for each in report["calls"]}
        last = (result.stdout.strip().splitlines() or [result.stderr])[-1]
        print(f"msgraph-sdk: {last}, to {len(operations)} documented requests")
        if result.returncode or len(operations) < FEWEST_OPERATIONS:
            raise SystemExit(result.stdout + result.stderr)


def check_own_client() -> None:
    """The Python SDK of specs/ makes its documented calls."""
    with stub_server(GENERATED / "stub-server") as origin:
        token = httpx2.get(f"{origin}/_stub/token").text
        result = subprocess.run(
            [sys.executable, str(HERE / "sdk_calls.py"), origin, token],
            cwd=GENERATED / "python",
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
    last = (result.stdout.strip().splitlines() or [result.stderr])[-1]
    print(f"our SDK against the stub server: {last}")
    if result.returncode or int(last.split()[0]) < FEWEST_OPERATIONS:
        raise SystemExit(result.stdout + result.stderr)


def check_typescript_client() -> None:
    """The TypeScript client of specs/ creates, reads, pages, follows changes, waits and retries."""
    client = (GENERATED / "typescript" / "v1_0" / "index.js").as_uri()
    with stub_server(GENERATED / "stub-server") as origin:
        token = httpx2.get(f"{origin}/_stub/token").text
        command = ["node", str(HERE / "stub_calls.mjs"), client, origin, token]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    print(f"the TypeScript client against the stub server: {result.stdout.strip()}")
    if result.returncode:
        raise SystemExit(result.stderr)


def check_schemathesis(*versions: str) -> None:
    """schemathesis, told what the OpenAPI document says, finds no server error and no answer that
    violates its type.
    """
    tool = environment("schemathesis", SCHEMATHESIS).python.with_name("schemathesis")
    with stub_server(GENERATED / "stub-server") as origin, tempfile.TemporaryDirectory() as scratch:
        for version in versions:
            document = GENERATED / "openapi" / f"openapi-{version}.json"
            command = [str(tool), "run", str(document), "--url", f"{origin}/{version}"]
            options = f"--seed {SEED} --max-examples {EXAMPLES} --phases {PHASES}"
            quiet = "--generation-database none --max-redirects 0 --warnings off"
            # How long examples take to make tells of the machine, not of the server.
            quiet += " --suppress-health-check too_slow"
            result = subprocess.run(
                [*command, "--checks", CHECKS, *options.split(), *quiet.split()],
                cwd=scratch,
                capture_output=True,
                text=True,
                check=False,
            )
            if result.returncode:
                raise SystemExit(result.stdout)
            print(f"schemathesis, {version}: {result.stdout.strip().splitlines()[-1].strip('= ')}")


def _of_corpus() -> Path:
    """The stub server of all v1.0 of 2021, generated."""
    out = ROOT / "build" / "check-packs"
    docs = str(CORPUS / "docs-2021-07")
    command = [sys.executable, "-m", "generator.cli", "generate", "--docs", docs]
    options = ["--version", "v1.0", "--pack", "stub-server", "--out", str(out)]
    subprocess.run([*command, *options], check=True, cwd=ROOT, capture_output=True)
    return out / "stub-server"


def _wait_for(origin: str) -> None:
    for _ in range(MOST_SECONDS * 10):
        try:
            httpx2.get(f"{origin}/_stub/report")
        except httpx2.TransportError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the stub server does not start")
