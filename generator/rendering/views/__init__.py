"""View families: what templates get to see of a model, for each language.

A family is a function from models and options to a table of loops: what ``each`` of a pack's
outputs may name, with the subjects that such an output is rendered for. Its version changes when
a template written for it might no longer work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from generator.diagnostics import Report
from generator.model import ApiModel


class Subject(msgspec.Struct, frozen=True):
    """What one file is rendered for.

    ``view`` is the object that the template sees; ``label`` what messages call it; ``versions``
    are the API versions that it comes from, none where it is about all.
    """

    view: msgspec.Struct
    label: str
    versions: tuple[str, ...] = ()


Loops = Mapping[str, Callable[[], Iterable[Subject]]]


class Family(msgspec.Struct, frozen=True):
    """A view family: its version, what makes its loops of models and options, and ``views``: the
    class of the view that each loop gives.
    """

    version: int
    loops: Callable[[Sequence[ApiModel], msgspec.Struct, Report], Loops]
    views: Mapping[str, type[msgspec.Struct]]
