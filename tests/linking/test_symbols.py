"""What a page asks of all others: answered once, noted for each that asks."""

from generator.diagnostics import Report
from generator.linking.symbols import Symbols
from generator.memo import Answers
from generator.paths import parse_target
from generator.reading.page import read_page
from generator.source import MemorySource
from tests.smalldocs import RESOURCE

PAGE = "api-reference/v1.0/resources/gadget.md"
PATH = parse_target("/gadgets/{id}").template


def symbols(name: str = "gadget") -> Symbols:
    """Return the symbols of docs with one resource page."""
    text = RESOURCE.format(name=name, about="A thing.", rows="|id|String|Its key.|")
    return Symbols([], [read_page(MemorySource({PAGE: text}), PAGE).facts], Report())


def test_each_page_notes_what_it_asks_and_the_others_do_not() -> None:
    all_symbols = symbols()
    first: Answers = {}
    second: Answers = {}
    asking = all_symbols.noting(first)
    assert asking.named("gadget") == "microsoft.graph.gadget"
    assert asking.addressed(PATH) is not None
    again = all_symbols.noting(second)
    assert again.named("gadget") == "microsoft.graph.gadget"
    assert len(first) == 2
    assert list(second) == list(first)[:1]
    assert second.items() <= first.items()
    assert all_symbols.addressed(PATH) == asking.addressed(PATH)


def test_what_was_noted_is_asked_again_of_other_symbols() -> None:
    noted: Answers = {}
    asking = symbols().noting(noted)
    asking.named("gadget")
    asking.is_segment("gadgets")
    same, other = symbols(), symbols("gear")
    assert all(same.ask(question) == answer for question, answer in noted.items())
    assert [other.ask(question) == answer for question, answer in noted.items()] == [False, True]
