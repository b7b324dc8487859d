"""Virtual environments in build/: the SDK of the real docs, and the client it is measured against.

An environment is kept until what it is made from changes.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.bench.process import measure
from tests.corpus.counts import CORPUS

BUILD = Path(__file__).parents[2] / "build" / "bench"
PEER = ("msgraph-sdk==1.65.0", "deprecated")
"""The official client; its batches import `deprecated`, which it does not ask for."""

_NOT_COUNTED = ("pip", "setuptools", "pkg_resources", "_distutils_hack", "distutils-precedence.pth")


@dataclass(frozen=True)
class Environment:
    """A virtual environment."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    def installed(self) -> list[Path]:
        """Files and folders installed in it, as far as they count."""
        packages = next((self.folder / "lib").glob("python*/site-packages"))
        return [
            path
            for path in packages.rglob("*")
            if not path.relative_to(packages).parts[0].startswith(_NOT_COUNTED)
        ]

    def megabytes(self) -> float:
        """What is installed takes so much of the disk, in units of 2**20 bytes."""
        return sum(path.lstat().st_blocks * 512 for path in self.installed()) / 2**20

    def longest_path(self) -> str:
        """The longest path of a file, compiled or not, from site-packages on."""
        packages = next((self.folder / "lib").glob("python*/site-packages"))
        paths = (path.relative_to(packages) for path in self.installed() if path.is_file())
        return max(map(str, paths), key=lambda path: (len(path), path))


def generate(versions: tuple[str, ...]) -> Path:
    """The SDK of these versions of the docs of 2021, generated; its folder."""
    out = BUILD / "-".join(["sdk", *versions])
    only = [word for version in versions for word in ("--version", version)]
    docs = str(CORPUS / "docs-2021-07")
    arguments = ["generate", "--docs", docs, *only, "--pack", "python", "--out", str(out)]
    measure([sys.executable, "-m", "generator.cli", *arguments])
    return out / "python"


def environment(name: str, *packages: str) -> Environment:
    """An environment with `packages`: names for pip, or folders."""
    folder = BUILD / name
    stamp = folder / "made-from"
    made_from = "\n".join(map(_fingerprint, packages))
    if not stamp.exists() or stamp.read_text() != made_from:
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "-qq", "--compile"]
        subprocess.run(
            [*pip, *packages], check=True, env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        )
        stamp.write_text(made_from)
    return Environment(folder)


def _fingerprint(package: str) -> str:
    """The name, and the content of a folder."""
    folder = Path(package)
    if not folder.is_dir():
        return package
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(f"{path.relative_to(folder)}\n".encode() + path.read_bytes())
    return f"{package} {digest.hexdigest()}"
