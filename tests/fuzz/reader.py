"""Coverage-guided fuzzing of the reader: any bytes as a page, as an include, as both.

    pip install -e .[fuzz]
    python -m tests.fuzz.reader [SECONDS] [libFuzzer options]

Whatever the bytes are, a page gives facts and diagnostics that can be linked and written: no
exception, no hang, no more than a second for a page of this size. A finding is kept as a file in
`tests/fuzz/findings/`, which `test_page.py` reads again with every run of the tests.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["generator"]):
    from tests.fuzz.page import check

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden" / "cases"
SECONDS = 600
WORDS = HERE / "markdown.dict"


def seeds(folder: Path) -> None:
    """Fill `folder` with the golden pages and the findings so far."""
    paths = [*sorted(GOLDEN.rglob("docs/**/*.md")), *sorted((HERE / "findings").glob("*"))]
    for number, path in enumerate(paths):
        (folder / str(number)).write_bytes(path.read_bytes())


def main() -> None:
    seconds, *options = [*sys.argv[1:], str(SECONDS)][: max(1, len(sys.argv) - 1)]
    with tempfile.TemporaryDirectory() as folder:
        seeds(Path(folder))
        arguments = [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-dict={WORDS}",
            "-timeout=20",
            "-max_len=8000",
            f"-artifact_prefix={HERE / 'findings'}/",
            *options,
            folder,
        ]
        atheris.Setup(arguments, check)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
