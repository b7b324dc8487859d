"""Conditions of permissions against paths and the prose above request lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.linking.conditions import Fit, fit_path, fit_prose, is_said
from generator.paths import parse_target


def fit(condition: str, path: str) -> Fit:
    return fit_path(condition, parse_target(path).template)


@pytest.mark.parametrize(
    ("path", "better", "worse"),
    [
        ("/groups/{id}/events/{id}", "group event", "event"),
        ("/users/{id}/events/{id}", "event", "group event"),
        ("/users/{id}/events/{id}", "event", "user"),
        ("/groups/{id}/calendar/events", "group calendar", "user calendar"),
        ("/me/calendar/events", "user calendar", "group calendar"),
        ("/me/calendarGroups/{id}/calendars/{id}", "user calendar", "group calendar"),
        ("/users/{id}/contacts", "personal contact", "user"),
        ("/users/{id}/todo/lists", "tasklist", "user"),
        ("/users/{id}/todo/lists/{id}/tasks", "task", "tasklist"),
        ("/me/outlook/taskFolders/{id}/tasks/{id}", "Outlook task", "Outlook task folder"),
        ("/me/outlook/taskFolders/{id}", "Outlook task folder", "Outlook task"),
        ("/me/photo", "Photo of the signed-in user", "For user resource"),
        ("/users/{id}/photo", "For user resource", "Photo of the signed-in user"),
        ("/bins/recycled/microsoft.graph.group", "For groups:", "For users:"),
        ("/roles/deviceManagement/x", "For Device management (Gadgets) provider", "For Directory"),
        ("/roleManagement/directory/x", "For Directory (X AD)", "For Device management (X)"),
        ("/teams/{id}/channels/{id}/members", "In channels", "In teams"),
        ("/chats/{id}/members", "For user or chat resource", "For channel resource"),
    ],
)
def test_the_condition_that_names_what_the_path_is_about_fits_better(
    path: str, better: str, worse: str
) -> None:
    assert fit(better, path) > fit(worse, path)


@pytest.mark.parametrize(
    ("condition", "path"),
    [
        ("acting on other users", "/users/{id}/x"),
        ("acting on self", "/users/{id}/x"),
        ("Find gadgets of a group by name and price of the day", "/groups/{id}/find"),
        ("Policy Set", "/gadgets/{id}"),
        ("", "/gadgets"),
    ],
)
def test_what_names_nothing_in_the_path_does_not_fit(condition: str, path: str) -> None:
    assert fit(condition, path) == Fit()


def test_prose_fits_if_it_has_every_word_of_the_condition() -> None:
    assert fit_prose("For Cloud PC provider", ["To list roles of a cloud PC:"]) == 2
    assert fit_prose("For Cloud PC provider", ["To list roles of a PC:"]) == 0


def test_a_condition_is_said_whatever_the_markup() -> None:
    assert is_said("Device management", ["**Device-management**"])
    assert not is_said("Device management", ["**Devices**"])


@given(st.text(max_size=60), st.text(alphabet="/{}aeghmosu|$:('=)", max_size=40))
def test_any_condition_and_path_give_a_fit(condition: str, path: str) -> None:
    assert fit(condition, "/" + path).depth >= 0
