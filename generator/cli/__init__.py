"""The command line: arguments, progress, printing, exit codes."""

from generator.cli.app import main

__all__ = ["main"]
