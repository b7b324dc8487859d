"""`python -m tests.bench [NAME]...`: prints the named tables, all unless told."""

import sys

from tests.bench import commands, packs, pipeline, reference, sdk

TABLES = {
    "commands": commands.main,
    "pipeline": pipeline.main,
    "packs": packs.main,
    "reference": reference.main,
    "sdk": sdk.main,
}

if unknown := set(sys.argv[1:]) - set(TABLES):
    raise SystemExit(f"no table {', '.join(sorted(unknown))}; there are {', '.join(TABLES)}")
for name in sys.argv[1:] or TABLES:
    TABLES[name]()
