"""The resource pages that one page needs."""

from generator.linking.neighbours import declared, neighbours
from generator.reading.page import read_page
from generator.source import MemorySource

PAGE = "api-reference/v1.0/api/user-list-messages.md"
SOURCE = MemorySource(
    {
        PAGE: "# List\n\n## HTTP request\n\n```http\nGET /me/messages\n```\n\n## Response\n\n"
        "If successful, this method returns a `200 OK` response code and a collection of "
        "[message](../resources/mail-message.md) objects in the response body.\n",
        "api-reference/v1.0/resources/mail-message.md": "# message resource type\n\n"
        "## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n",
    }
)


def test_linked_pages_and_those_named_as_resource_or_type_are_wanted() -> None:
    wanted = neighbours(read_page(SOURCE, PAGE).facts)
    folder = "api-reference/v1.0/resources"
    for name in ("mail-message", "message", "user", "user-list"):
        assert f"{folder}/{name}.md" in wanted.pages, name
    assert wanted.names == {"message"}


def test_declared_names_are_those_of_types() -> None:
    page = read_page(SOURCE, "api-reference/v1.0/resources/mail-message.md").facts
    assert declared([page]) == {"message"}
