"""``python -m tests.golden``: writes what the golden cases give now, for review as a diff."""

import shutil

from tests.golden.outputs import EXPECTED, cases, outputs
from tests.golden.packs import made, shipped_cases

for case in cases():
    found = outputs(case)
    shutil.rmtree(case / EXPECTED, ignore_errors=True)
    for path, content in found.items():
        target = case / EXPECTED / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

for pack, pack_case in shipped_cases():
    pack_case.expect(made(pack, pack_case))
