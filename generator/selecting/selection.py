"""What a person wants to have generated."""

from __future__ import annotations

import msgspec

from generator.model import Operation, Route
from generator.selecting.grants import Grants
from generator.selecting.patterns import Pattern


class Selection(msgspec.Struct, frozen=True):
    """What to generate: routes that one of ``include`` picks (all, if it is empty) and none of
    ``exclude``, and that ``granted`` permissions allow (None: whatever is needed).
    """

    include: tuple[Pattern, ...] = ()
    exclude: tuple[Pattern, ...] = ()
    granted: Grants | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not (self.include or self.exclude or self.granted)

    def picks(self, operation: Operation, route: Route) -> bool:
        """Whether the patterns want ``route`` of ``operation``."""
        wanted = not self.include or any(each.matches(operation, route) for each in self.include)
        return wanted and not any(each.matches(operation, route) for each in self.exclude)


EVERYTHING = Selection()
