"""Statements of one Response section put together: later sentences complete earlier ones."""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.facts import ResponseStatement

_CONDITION = re.compile(r"\W*(?:if (?!success)|when|otherwise)\b", re.IGNORECASE)


def tells_body(statement: ResponseStatement) -> bool:
    """Whether the statement says what the body holds, or that there is none."""
    return (
        statement.type is not None
        or statement.empty
        or statement.stream
        or statement.collection is not None
    )


class Outcomes:
    """The outcomes found so far, in order.

    ``_open`` are the places of the outcomes that the next sentence goes on about, ``_lead`` is the
    outcome that introduced the list or table which is being read, ``_place`` where it was found.
    """

    def __init__(self) -> None:
        self._found: list[ResponseStatement] = []
        self._known: set[int] = set()  # the status codes of all outcomes found
        self._open: list[int] = []
        self._lead: ResponseStatement | None = None
        self._place = 0

    @property
    def statements(self) -> tuple[ResponseStatement, ...]:
        """All outcomes found."""
        return tuple(self._found)

    @property
    def introduced(self) -> bool:
        """Whether an outcome introduced the list or table that is being read."""
        return self._lead is not None

    def introduce(self) -> None:
        """The last outcome introduces what follows: "returns one of the following"."""
        if not self._open:
            self._lead = None
            return
        self._place = self._open[-1]
        last = self._found[self._place]
        self._lead = None if last.statuses and tells_body(last) else last

    def end_list(self) -> None:
        """No list or table is being read any more."""
        self._lead = None

    def add(self, *outcomes: ResponseStatement) -> None:
        """The outcomes of one sentence; a success that is only mentioned again is left out.

        Status codes alone go with what an earlier sentence told without any: "returns a [list](…)
        object. The response will be `201 Created` or `200 OK`."
        """
        fresh = [outcome for outcome in outcomes if not self._repeats(outcome)]
        alone = [one for one in fresh if _is_success(one) and not tells_body(one)]
        alone = [one for one in alone if not _CONDITION.match(one.text)]
        if alone and self._open == [len(self._found) - 1] and not self._found[-1].statuses:
            told = self._found.pop()
            fresh = [_completed(one, told) if one in alone else one for one in fresh]
        first = len(self._found)
        for one in fresh:
            self._append(one)
        successes = [first + number for number, outcome in enumerate(fresh) if _is_success(outcome)]
        self._open = successes or self._open

    def complete(self, told: ResponseStatement) -> None:
        """What a sentence without status code tells of the open outcomes.

        It is commentary where these tell their body already, and an outcome of its own where there
        are none.
        """
        for place in self._open:
            known = self._found[place]
            completed = known
            if tells_body(told) and not tells_body(known):
                completed = _completed(known, told)
            self._found[place] = replace(completed, headers=_united(known.headers, told.headers))
        if not self._open:
            self._append(told)
            self._open = [len(self._found) - 1]

    def distinguish(self, told: ResponseStatement) -> None:
        """A case of the last success that a paragraph of its own tells: "If you use `$value`, …".

        The first case takes the place of a success that tells no body.
        """
        if not self._open:
            self.complete(told)
            return
        place = self._open[-1]
        known = self._found[place]
        case = replace(told, statuses=known.statuses)
        if tells_body(known):
            self._append(case)
        else:
            self._found[place] = replace(case, text=f"{known.text} {told.text}")

    def listed(self, item: ResponseStatement) -> None:
        """An item of an introduced list: the introduction, completed by the item.

        The first item takes the place of the introduction.
        """
        lead = self._lead
        if lead is None or (lead.statuses and item.statuses):
            self._append(item)
            return
        outcome = _completed(item, lead) if tells_body(lead) and not tells_body(item) else item
        outcome = replace(outcome, statuses=item.statuses or lead.statuses)
        if self._place < len(self._found) and self._found[self._place] == lead:
            self._found[self._place] = outcome
            self._known.update(outcome.statuses)
        else:
            self._append(outcome)
        self._open = []

    def _append(self, outcome: ResponseStatement) -> None:
        self._found.append(outcome)
        self._known.update(outcome.statuses)

    def _repeats(self, outcome: ResponseStatement) -> bool:
        if tells_body(outcome) or outcome.headers or not _is_success(outcome):
            return False
        return self._known.issuperset(outcome.statuses)


def _is_success(outcome: ResponseStatement) -> bool:
    return all(status < 400 for status in outcome.statuses)


def _completed(outcome: ResponseStatement, told: ResponseStatement) -> ResponseStatement:
    """``outcome`` with what ``told`` says of the body."""
    return replace(
        outcome,
        type=told.type,
        alternatives=told.alternatives,
        collection=told.collection,
        empty=told.empty,
        stream=told.stream,
        text=f"{outcome.text} {told.text}",
    )


def _united(known: tuple[str, ...], told: tuple[str, ...]) -> tuple[str, ...]:
    """Names of header fields, each once whatever its case."""
    seen = {name.lower() for name in known}
    return known + tuple(name for name in told if name.lower() not in seen)
