"""The command line: arguments, progress, printing, exit codes."""

from generator.cli.app import main, run

__all__ = ["main", "run"]
