"""The smallest set of scopes that allows all calls that were made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graph_stub.tables import Alternatives

_MOST_STEPS = 50_000
_MOST_NEEDS = 200

Scopes = frozenset[str]


@dataclass(frozen=True)
class Cover:
    """The scopes, and whether no smaller set would do: ``exact`` is false where there were too many
    ways to look at all of them.
    """

    scopes: Scopes
    exact: bool = True


def smallest(needs: Iterable[Alternatives]) -> Cover:
    """The smallest set that holds an alternative of each of ``needs``.

    Least privilege goes first: only scopes count that are the least privileged of some call, so
    that one broad scope does not stand for several narrow ones. Of two sets of one size the one
    whose alternatives stand further in front wins, then the first by name.
    """
    distinct = sorted({each for each in needs if each}, key=lambda each: (len(each), each))
    allowed = frozenset(scope for each in distinct for scope in each[0])
    choices = [_within(each, allowed) for each in distinct]
    return _Search(choices).run()


def _within(alternatives: Alternatives, allowed: Scopes) -> list[tuple[int, Scopes]]:
    """The alternatives by rank that need only scopes in ``allowed``; the first always does."""
    sets = [(rank, frozenset(each)) for rank, each in enumerate(alternatives)]
    return [(rank, scopes) for rank, scopes in sets if scopes <= allowed]


def _is_met(options: Sequence[tuple[int, Scopes]], chosen: Scopes) -> bool:
    return any(scopes <= chosen for _, scopes in options)


class _Search:
    """Branch and bound over the alternatives of each need, the greedy answer as first bound."""

    def __init__(self, choices: Sequence[list[tuple[int, Scopes]]]) -> None:
        self._choices = choices
        self._steps = 0
        self._best = self._greedy()
        self._cost = self._cost_of(self._best)

    def run(self) -> Cover:
        """The best set. Needs that leave no choice are met first; most others then are, too."""
        forced = frozenset[str]().union(*(each[0][1] for each in self._choices if len(each) == 1))
        left = sorted((each for each in self._choices if not _is_met(each, forced)), key=len)
        if len(left) > _MOST_NEEDS:
            return Cover(self._best, exact=False)
        self._go(left, forced)
        return Cover(self._best, self._steps <= _MOST_STEPS)

    def _go(self, needs: Sequence[list[tuple[int, Scopes]]], chosen: Scopes) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS or len(chosen) > len(self._best):
            return
        left = [each for each in needs if not _is_met(each, chosen)]
        if not left:
            cost = self._cost_of(chosen)
            if cost < self._cost:
                self._best, self._cost = chosen, cost
            return
        for _, scopes in left[0]:
            self._go(left[1:], chosen | scopes)

    def _greedy(self) -> Scopes:
        """For each need in turn what adds the fewest scopes; then what is not needed goes."""
        chosen: Scopes = frozenset()
        for options in self._choices:
            best = min(options, key=lambda each: (len(each[1] - chosen), each[0], sorted(each[1])))
            chosen |= best[1]
        for scope in sorted(chosen):
            if all(_is_met(each, chosen - {scope}) for each in self._choices):
                chosen -= {scope}
        return chosen

    def _cost_of(self, chosen: Scopes) -> tuple[int, int, list[str]]:
        return len(chosen), sum(self._ranks(chosen)), sorted(chosen)

    def _ranks(self, chosen: Scopes) -> Iterator[int]:
        for options in self._choices:
            yield next((rank for rank, scopes in options if scopes <= chosen), 0)
