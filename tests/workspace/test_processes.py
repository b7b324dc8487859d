"""Work that several processes share; each case is a program of its own, which may fork."""

import subprocess
import sys
from collections.abc import Sequence

from generator.workspace.processes import SPREAD_FROM, spread

START = """
import os
from generator.failures import CommandError
from generator.rendering.errors import PackError
from generator.workspace import processes
processes.processors = lambda: 2
assert processes.can_fork()
"""


def run(body: str) -> str:
    """What a program prints whose work is shared by two processes, whatever the machine has."""
    command = [sys.executable, "-c", START + body]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_comes_is_in_the_order_of_the_items_and_made_elsewhere() -> None:
    told = run("""
offset = 5
def work(items):  # a closure cannot be sent to a process
    return [(offset + item, os.getpid()) for item in items]
found = processes.spread(lambda items: work(items), range(1000))
print([value for value, _ in found] == list(range(5, 1005)), os.getpid() in dict(found).values())
""")
    assert told == "True False\n"


def test_what_is_raised_crosses_with_all_that_it_says() -> None:
    told = run("""
def work(items):
    if 500 in items:
        raise PackError("list.md.j2:3", "no such thing", "Name another.")
    return list(items)
try:
    processes.spread(work, range(1000))
except PackError as error:
    print(error.place, error.problem, error.cure, sep="|")
""")
    assert told == "list.md.j2:3|no such thing|Name another.\n"


def test_a_process_that_dies_is_told_in_one_line() -> None:
    told = run("""
def work(items):
    os._exit(9)
try:
    processes.spread(work, range(1000))
except CommandError as error:
    print(type(error).__name__, error)
""")
    assert told.startswith("ProcessError a process that did a part of the work ended early")
    assert told.count("\n") == 1


def test_processes_end_with_the_one_that_they_work_for() -> None:
    body = """
import time
def work(items):
    os.write(1, b"begun\\n")
    time.sleep(600)
processes.spread(work, range(1000))
"""
    command = [sys.executable, "-c", START + body]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert [program.stdout.readline() for _ in range(2)] == ["begun\n"] * 2
        program.kill()
        rest, _ = program.communicate(timeout=60)  # it ends when nobody holds its output any more
    assert rest == ""


def test_few_items_are_done_here() -> None:
    given: list[Sequence[int]] = []

    def work(items: Sequence[int]) -> Sequence[int]:
        given.append(items)
        return items

    few = range(SPREAD_FROM - 1)
    assert spread(work, few) == list(few)
    assert given == [few]
