"""Git repositories made for tests."""

from __future__ import annotations

import subprocess
from pathlib import Path


def run(root: Path, *arguments: str) -> str:
    """Run git in `root`; what it prints."""
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def commit(root: Path, tag: str) -> str:
    """Commit all files below `root`, in a new repository if need be, and tag it; the commit."""
    if not (root / ".git").is_dir():
        run(root, "init", "--quiet", "--initial-branch", "main")
    run(root, "add", "--all")
    who = ("-c", "user.name=n", "-c", "user.email=e", "-c", "commit.gpgsign=false")
    run(root, *who, "commit", "--quiet", "--allow-empty", "-m", tag)
    run(root, "tag", tag)
    return run(root, "rev-parse", "HEAD")
