"""Small docs, and what they are linked to."""

from generator.linking.link import Linked, link
from generator.model import ApiModel
from generator.reading.page import read_page
from generator.source import MemorySource

API = """\
# Do it

Namespace: microsoft.graph

## HTTP request

```http
{lines}
```

{more}

## Response

{response}
"""
RESOURCE = """\
# {name} resource type

Namespace: microsoft.graph

{about}

## Properties

|Property|Type|Description|
|:---|:---|:---|
{rows}

<!-- {{ "blockType": "resource", "@odata.type": "microsoft.graph.{name}" }} -->
```json
{{ }}
```
"""
ENUMERATION = """\
# {name} enum type

Namespace: microsoft.graph

## Members

|Member|Value|Description|
|:---|:---|:---|
{rows}
"""


def returned(type_: str, *, many: bool = False, status: str = "200 OK") -> str:
    """The sentence that tells of an answer."""
    noun = f"[{type_}](../resources/{type_}.md) object"
    body = f"a collection of {noun}s" if many else f"a {noun}"
    return f"If successful, this method returns a `{status}` response code and {body}."


def api(lines: str, response: str, more: str = "") -> str:
    """An API page; ``more`` are the sections before its response."""
    return API.format(lines=lines, response=response, more=more)


def resource(name: str, *rows: tuple[str, str], about: str = "") -> str:
    """A resource page; ``rows`` are names and types of properties."""
    written = "\n".join(f"|{row}|{type_}|It.|" for row, type_ in rows)
    return RESOURCE.format(name=name, rows=written, about=about)


def enumeration(name: str, *members: str) -> str:
    """A page of an enumeration."""
    return ENUMERATION.format(name=name, rows="\n".join(f"|{each}|0|It.|" for each in members))


def model(**pages: str) -> ApiModel:
    """The model of ``pages``; see :func:`linked`."""
    return linked(**pages).model


def linked(**pages: str) -> Linked:
    """What pages are linked to, each named after its folder and stem, ``__`` between the two."""
    paths = {
        f"api-reference/v1.0/{name.replace('__', '/').replace('_', '-')}.md": text
        for name, text in pages.items()
    }
    source = MemorySource(paths)
    return link([read_page(source, path).facts for path in sorted(paths)], "v1.0")
