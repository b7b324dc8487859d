"""Commands with a file system of their own: a small one, or one that can only be read.

What is mounted is seen by the command alone, in a user namespace of `unshare`; it takes no rights,
and is gone with the command.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

Run = subprocess.CompletedProcess[str]

NOT_MOUNTED = 99
_SMALL = """
place=$1 options=$2 after=$3
shift 3
rm -rf "$after" && cp -R "$place" "$after"
mount -t tmpfs -o "$options" none "$place" && cp -R "$after/." "$place" || exit 99
"$@"
code=$?
rm -r "$after" && cp -R "$place" "$after" || exit 99
exit $code
"""
_READ_ONLY = """
place=$1
shift
mount --bind "$place" "$place" && mount -o remount,bind,ro "$place" || exit 99
exec "$@"
"""


def _alone(script: str, arguments: Sequence[str], environment: Mapping[str, str]) -> Run:
    namespace = ("unshare", "--user", "--map-root-user", "--mount", "--")
    return _run([*namespace, "sh", "-c", script, "sh", *arguments], environment)


def _run(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    around = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=around)


@cache
def why_not() -> str:
    """Why nothing can be mounted here; empty where it can."""
    if shutil.which("unshare") is None:
        return "there is no unshare"
    run = _alone("mount -t tmpfs none /mnt", [], {})
    return run.stderr.strip() or "mount fails" if run.returncode else ""


mounting = pytest.mark.skipif(bool(why_not()), reason=f"nothing can be mounted: {why_not()}")


def on_small(
    place: Path, options: str, after: Path, command: Sequence[str], environment: Mapping[str, str]
) -> Run:
    """Run a command with a tmpfs of those `options` at `place`, which holds what stands there.

    What the tmpfs holds in the end becomes the folder `after`; `place` stays as it is.
    """
    run = _alone(_SMALL, [str(place), options, str(after), *command], environment)
    assert run.returncode != NOT_MOUNTED, run.stderr
    return run


def on_read_only(place: Path, command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a command that can only read below `place`."""
    run = _alone(_READ_ONLY, [str(place), *command], environment)
    assert run.returncode != NOT_MOUNTED, run.stderr
    return run


def without_rights(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a command that the modes of files bind, even where root runs it."""
    return _run(["unshare", "--user", "--", *command], environment)
