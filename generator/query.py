"""Query strings cut into their options (OData 4.01 part 2, section 5)."""

from __future__ import annotations

from urllib.parse import unquote

from generator.segments import split_outside


def parse_query(query: str) -> tuple[tuple[str, str], ...]:
    """The options of a query string in order, names and values percent-decoded.

    An ampersand inside quotes or brackets does not separate; ``+`` is left as it is.
    """
    options = []
    for part in split_outside(query.strip().lstrip("?"), "&")[0]:
        name, _, value = part.partition("=")
        if name.strip():
            options.append((unquote(name.strip()), unquote(value.strip())))
    return tuple(options)
