"""Any bytes read as a page: what has to hold, whatever they are."""

import msgspec

from generator.facts import PageFacts
from generator.linking.link import link
from generator.linking.lock import NamesLock
from generator.reading.page import read_page
from generator.source import MemorySource

SEPARATOR = b"\n%%%%\n"
PAGES = ("api-reference/v1.0/api/gadget-get.md", "api-reference/v1.0/resources/gadget.md")
INCLUDE = "api-reference/v1.0/includes/gadget.md"


def check(content: bytes) -> None:
    """Read `content` as an API page and as a resource page, link both, and write the outcome.

    What follows a line of four percent signs is the file that pages may include.
    """
    page, _, include = content.partition(SEPARATOR)
    source = MemorySource({**dict.fromkeys(PAGES, page), INCLUDE: include})
    pages = [read_page(source, path).facts for path in PAGES]
    for facts in pages:
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(facts), type=PageFacts) == facts
        assert all(found.message and "\n" not in found.message for found in facts.diagnostics)
        assert all(found.span.line >= 1 for found in facts.diagnostics)
    linked = link(pages, "v1.0", NamesLock())
    assert msgspec.json.encode(linked.model)
