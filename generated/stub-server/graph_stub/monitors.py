"""Work that goes on after its request was accepted: a monitor that its client looks at."""

from __future__ import annotations

from typing import Any

from graph_stub.messages import not_found

_LOOKS = 1
"""How often work is said to be running before it is said to be done."""


class Monitors:
    """The monitors of one version by number."""

    def __init__(self) -> None:
        self._left: list[int] = []

    def begin(self) -> str:
        """The name of a new monitor."""
        self._left.append(_LOOKS)
        return str(len(self._left))

    def look(self, name: str) -> dict[str, Any]:
        """The state of the work. Raises :class:`GraphError` (404) for no such monitor."""
        number = int(name) - 1 if name.isascii() and name.isdigit() and len(name) < 9 else -1
        if not 0 <= number < len(self._left):
            raise not_found(name)
        self._left[number] -= 1
        if self._left[number] >= 0:
            return {"id": name, "status": "inProgress", "percentageComplete": 50.0}
        done = {"status": "completed", "percentageComplete": 100.0, "resourceId": name}
        return {"id": name, **done}
