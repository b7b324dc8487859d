"""How commands end, and what they show on the way."""

import errno
import io

import pytest
from rich.console import Console

from generator.cli.bars import bars
from generator.cli.terminal import failures, progress
from generator.pipeline.linking import NothingToWriteError
from generator.rendering.errors import PackError
from generator.workspace.docs import DocsError
from generator.workspace.processes import ProcessError
from generator.workspace.transaction import WriteError


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (DocsError("no docs"), 2),
        (NothingToWriteError("no page"), 3),
        (WriteError("disk full"), 3),
        (ProcessError("no memory"), 3),
        (PackError("pack.yaml:1", "wrong", "right"), 3),
        (OSError(errno.ENOSPC, "No space left on device", "tmp"), 3),
        (KeyboardInterrupt(), 130),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_failure_has_its_code_and_says_why(
    error: BaseException, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught, failures(3):
        raise error
    assert caught.value.code == code
    assert capsys.readouterr().err.startswith("graphgen: ")


def test_a_defect_of_our_own_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), failures(3):
        raise ZeroDivisionError


def test_a_terminal_sees_how_far_the_work_is() -> None:
    screen = io.StringIO()
    with bars(Console(file=screen, force_terminal=True)) as stage:
        advance = stage("Reading", 10)
        advance(4)
        advance(6)
    assert "Reading" in screen.getvalue()
    assert "4/10" in screen.getvalue()


def test_away_from_a_terminal_progress_is_silent(capsys: pytest.CaptureFixture[str]) -> None:
    with progress() as stage:
        stage("Reading", 10)(4)
    assert capsys.readouterr() == ("", "")
