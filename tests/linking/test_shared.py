"""Routes that several pages document."""

from tests.smalldocs import api, linked

TEXT = "If successful, this method returns a `204 No Content` response code."


def shared(**pages: str) -> list[tuple[str, int, str]]:
    """The pages that share a route with one before them: page, line, and the other page."""
    found = linked(**{f"api__{name}": api(lines, TEXT) for name, lines in pages.items()})
    assert len(found.model.operations) == len(pages)
    return [
        (each.span.file.rpartition("/")[2], each.span.line, each.related[0].file.rpartition("/")[2])
        for each in found.diagnostics
        if each.code == "route-shared"
    ]


def test_the_same_method_and_path_on_two_pages_is_told_once() -> None:
    lines = "DELETE /gadgets/{id}\nDELETE /me/gadgets/{gadget-id}"
    assert shared(gadget_delete=lines, gadget_remove=lines.replace("{id}", "{key}")) == [
        ("gadget-remove.md", 8, "gadget-delete.md")
    ]


def test_another_method_path_or_query_is_another_route() -> None:
    assert (
        shared(
            gadget_delete="DELETE /gadgets/{id}",
            gadget_update="PATCH /gadgets/{id}",
            gadget_clear="DELETE /gadgets/{id}/parts",
            gadget_purge="DELETE /gadgets/{id}?force=true",
        )
        == []
    )


def test_a_page_may_repeat_its_own_line() -> None:
    assert shared(gadget_delete="DELETE /gadgets/{id}\nDELETE /gadgets/{id}") == []
