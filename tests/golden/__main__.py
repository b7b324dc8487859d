"""``python -m tests.golden``: writes what the golden cases give now, for review as a diff."""

import shutil

from tests.golden.outputs import EXPECTED, cases, outputs

for case in cases():
    made = outputs(case)
    shutil.rmtree(case / EXPECTED, ignore_errors=True)
    for path, content in made.items():
        target = case / EXPECTED / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
