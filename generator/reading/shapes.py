"""The JSON that stands for a type: names of properties with the types that their values show.

It is hardly ever valid JSON: types stand as strings (``"String (timestamp)"``), comments and
trailing commas occur, objects are cut short. So it is read token by token, never as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.odata import CollectionType, PrimitiveType, TypeRef, UntypedType, item_type
from generator.reading.typenames import parse_item, parse_type_name

_TOKEN = re.compile(
    r'"(?:[^"\\\n]|\\.){0,1000}"|//[^\n]*|/\*(?:[^*]|\*(?!/)){0,4000}\*/|[{}\[\]:,]|[^\s{}\[\]:,"/]+'
)
_SPELLING = re.compile(r"#?([A-Za-z][\w.]*)\s*(?:\(([^()]*)\))?$")
_EDM = re.compile(r"Edm\.\w+")
_NOTES = {
    "timestamp": "DateTimeOffset",
    "datetime": "DateTimeOffset",
    "duration": "Duration",
    "iso 8601 duration": "Duration",
    "time of day": "TimeOfDay",
    "timeofday": "TimeOfDay",
    "date": "Date",
    "binary": "Binary",
    "guid": "Guid",
}
_GRAPH = "microsoft.graph."
_PAIRS = {"{": "}", "[": "]"}
_TYPE_KEYS = frozenset(('"@odata.type"', '"@type"'))


def read_shape(text: str) -> tuple[tuple[str, TypeRef | None], ...]:
    """The properties of the first JSON object in ``text``, each with the type its value shows.

    The type is None where the value is only a sample or ``null``. Control information
    (``@odata.…``) is left out; the first of two properties of one name counts.
    """
    tokens = [token for token in _TOKEN.findall(text) if not token.startswith(("//", "/*"))]
    start = tokens.index("{") if "{" in tokens else len(tokens)
    found: dict[str, TypeRef | None] = {}
    for name, value in _entries(tokens, start):
        if name and not name.startswith("@") and "@" not in name:
            found.setdefault(name, _value_type(tokens, value))
    return tuple(found.items())


def _entries(tokens: list[str], start: int) -> Iterator[tuple[str, int]]:
    """Key and place of the value of each entry of the object that opens at ``start``."""
    place = start + 1
    while place < len(tokens) and tokens[place] != "}":
        if place + 1 < len(tokens) and tokens[place + 1] == ":" and tokens[place] not in "{}[]:,":
            if place + 2 < len(tokens):
                yield tokens[place].strip('"').strip(), place + 2
            place = _behind(tokens, place + 2)
        else:
            place = max(_behind(tokens, place), place + 1)


def _behind(tokens: list[str], place: int) -> int:
    """The place behind the value that starts at ``place``."""
    depth = 0
    while place < len(tokens):
        if tokens[place] in _PAIRS:
            depth += 1
        elif tokens[place] in ("}", "]"):
            depth -= 1
            if depth < 0:
                return place
        place += 1
        if depth == 0:
            break
    return place


def _value_type(tokens: list[str], place: int) -> TypeRef | None:
    token = tokens[place]
    if token == "[":
        inner = tokens[place + 1] if place + 1 < len(tokens) else "]"
        if inner in ("]", "["):
            return CollectionType(UntypedType())
        item = _value_type(tokens, place + 1)
        return CollectionType(item_type(item) if item is not None else UntypedType())
    if token == "{":
        return _object_type(tokens, place)
    return _scalar_type(token)


def _object_type(tokens: list[str], start: int) -> TypeRef | None:
    """The ``@odata.type`` of an object; it stands first, so the rest need not be read."""
    if start + 3 < len(tokens) and tokens[start + 1] in _TYPE_KEYS and tokens[start + 2] == ":":
        return parse_type_name(tokens[start + 3].strip('"'))
    for name, value in _entries(tokens, start):
        if f'"{name}"' in _TYPE_KEYS and value < len(tokens):
            return parse_type_name(tokens[value].strip('"'))
    return None


def _scalar_type(token: str) -> TypeRef | None:
    text = token.strip('"').strip()
    if not token.startswith('"'):
        if text.lower() in ("true", "false"):
            return PrimitiveType("Edm.Boolean")
        if re.fullmatch(r"-?\d{1,40}", text):
            return PrimitiveType("Edm.Int32")
        if re.fullmatch(r"-?\d{1,40}\.\d{1,40}", text):
            return PrimitiveType("Edm.Double")
    if edm := _EDM.search(text):
        return parse_item(edm[0])
    spelling = _SPELLING.match(text)
    if spelling is None:
        return None
    if (note := (spelling[2] or "").strip().lower()) in _NOTES:
        return PrimitiveType(f"Edm.{_NOTES[note]}")
    item = parse_item(spelling[1])
    if isinstance(item, PrimitiveType) or spelling[1].lower().startswith(_GRAPH):
        return item
    return item if isinstance(item, UntypedType) and spelling[1].lower() == "json" else None
