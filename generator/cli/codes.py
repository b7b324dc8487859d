"""The exit codes of commands."""

FINDINGS = 1
USAGE = 2
NOTHING_WRITTEN = 3
INTERRUPTED = 130
