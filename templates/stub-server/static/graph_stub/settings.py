"""How a server behaves."""

from __future__ import annotations

from dataclasses import dataclass

ENFORCE = "enforce"
REPORT = "report"
OFF = "off"
POLICIES = (ENFORCE, REPORT, OFF)


@dataclass(frozen=True)
class Settings:
    """The settings of a server.

    ``permissions``: ``enforce`` refuses calls without the permissions that their page names,
    ``report`` only notes them, ``off`` needs no token at all. With ``empty`` nothing is there but
    what was created; else keys that were never heard of have what the docs show. ``page_size`` is
    how many items a page holds where ``$top`` does not say. A body that is not of its documented
    type is refused unless ``check_bodies`` is false.
    """

    permissions: str = ENFORCE
    empty: bool = False
    page_size: int = 100
    check_bodies: bool = True

    def __post_init__(self) -> None:
        if self.permissions not in POLICIES:
            known = ", ".join(POLICIES)
            raise ValueError(f"no policy {self.permissions!r} for permissions; there is {known}")
