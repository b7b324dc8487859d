"""Committed counts that may only improve.

`in_docs` are the oracle's own counts and never move: the corpus is of a fixed date. Numbers under
`read` may only grow, those under `amiss` may only fall.
"""

import json
from collections.abc import Iterator
from pathlib import Path

Counts = dict[str, dict[str, int]]


def load(file: Path) -> dict[str, Counts]:
    """Return the committed counts by what they are of."""
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def worse(old: Counts, new: Counts) -> Iterator[str]:
    """Yield one line for each number that moved the wrong way."""
    for kind, numbers in old.items():
        for name, before in numbers.items():
            after = new[kind].get(name)
            right = (
                after is not None
                and (kind != "in_docs" or after == before)
                and (kind != "read" or after >= before)
                and (kind != "amiss" or after <= before)
            )
            if not right:
                yield f"{kind} {name}: {before} became {after}"


def update(file: Path, new: dict[str, Counts]) -> int:
    """Write `new` to `file`, or return 1 and write nothing if a number is worse."""
    faults = [f"{key}: {line}" for key, old in load(file).items() for line in worse(old, new[key])]
    print("\n".join(faults) if faults else json.dumps(new, indent=2))
    if not faults:
        file.write_text(json.dumps(new, indent=2) + "\n", "utf-8")
    return 1 if faults else 0
