"""The TypeScript client of generated/, in Node: its own tests, and the snippets of its README."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.rendering.views.typescript.names import CLIENT_NAMES

CLIENT = Path(__file__).parents[2] / "generated" / "typescript"
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="Node is not there")

# The service answers what the snippets ask for; what they send is printed at the end.
AROUND = """\
const sent = [];
const answers = {
  "PUT https://up.example/": { id: "7" },
  "GET https://monitor.example/": { status: "completed", resourceId: "8" },
  "POST /$batch": { responses: [
    { id: "1", status: 200, body: { displayName: "Ann" } },
    { id: "2", status: 404, body: { error: { code: "Gone", message: "" } } },
  ] },
  "POST /me/drive/items/7/createUploadSession": { uploadUrl: "https://up.example/" },
  "GET /me": { displayName: "Ann" },
  "GET /users/delta": { value: [], "@odata.deltaLink": "https://graph.microsoft.com/v1.0/users/delta?t" },
};
globalThis.fetch = async (url, { method, body }) => {
  const plain = url.replace("https://graph.microsoft.com/v1.0", "").replace(/[?].*/, "");
  const path = decodeURIComponent(plain);
  sent.push([method, path, typeof body === "string" ? JSON.parse(body) : null]);
  if (path.includes("nobody")) return Response.json({ error: { code: "No" } }, { status: 404 });
  const headers = { location: "https://monitor.example/" };
  if (path.endsWith("/copy")) return new Response(null, { status: 202, headers });
  return Response.json(answers[`${method} ${path}`] ?? { value: [{ displayName: "Ann" }] });
};
const signIn = async (scopes) => scopes.join();
const original = console.log;
console.log = () => {};
process.on("exit", () => original(JSON.stringify(sent)));
"""


def run(*arguments: str, cwd: Path) -> str:
    found = subprocess.run(
        [str(NODE), *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr
    return found.stdout


@needs_node
def test_its_tests_pass() -> None:
    files = sorted(each.name for each in CLIENT.glob("tests/*.test.js"))
    printed = run("--test", "--test-reporter=tap", *(f"tests/{each}" for each in files), cwd=CLIENT)
    assert "# fail 0" in printed
    assert int(re.findall(r"^# pass (\d+)$", printed, re.M)[-1]) > len(files)


@needs_node
def test_the_snippets_of_the_readme_run(tmp_path: Path) -> None:
    text = (CLIENT / "README.md").read_text("utf-8")
    code = "\n".join(re.findall(r"^```ts\n(.*?)^```$", text, re.M | re.S))
    # Types go: imports of types, and the one annotation.
    code = re.sub(r"^import type .*$", "", code, flags=re.M).replace(": models.Message", "")
    imports = "\n".join(re.findall(r"^import .*$", code, re.M))
    body = re.sub(r"^import .*$", "", code, flags=re.M)
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "graphgen-sdk").symlink_to(CLIENT)
    (tmp_path / "readme.mjs").write_text("\n".join((imports, AROUND, body)), "utf-8")
    printed = run("readme.mjs", cwd=tmp_path)
    sent = {(method, path): body for method, path, body in json.loads(printed)}
    assert sent["PATCH", "/users/ann@contoso.com"] == {"jobTitle": None, "department": "Sales"}
    assert sent["POST", "/users/ann@contoso.com/sendMail"]["message"]["subject"] == "Hello"
    assert {("POST", "/$batch"), ("PUT", "https://up.example/")} <= sent.keys()
    assert {("GET", "https://monitor.example/"), ("GET", "/users/delta")} <= sent.keys()


@needs_node
def test_what_a_client_has_itself_is_kept_free() -> None:
    program = (
        'import { Client } from "./runtime/client.js";'
        "const own = [...Object.getOwnPropertyNames(Client.prototype),"
        '...Object.keys(new Client("v1.0", ""))];'
        "console.log(JSON.stringify(own));"
    )
    own = json.loads(run("--input-type=module", "-e", program, cwd=CLIENT))
    assert set(own) <= CLIENT_NAMES
