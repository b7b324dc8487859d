"""What is wrong with a pack, told to the person who writes it."""

from __future__ import annotations

from generator.failures import CommandError


class PackError(CommandError):
    """A pack cannot be used: where, what is wrong, and what would put it right.

    ``place`` is a file of the pack, with its line where there is one.
    """

    def __init__(self, place: str, problem: str, cure: str) -> None:
        super().__init__(place, problem, cure)
        self.place = place
        self.problem = problem
        self.cure = cure

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}\n  {self.cure}"
