"""``names.lock``."""

from __future__ import annotations

import pytest

from generator.linking.lock import LockError, NamesLock, format_lock, parse_lock


def test_a_lock_survives_writing_and_reading() -> None:
    lock = NamesLock({"v1.0": {"user-get": "users.get"}, "beta": {"a-list": "as_.list"}})
    assert parse_lock(format_lock(lock)) == lock


def test_a_list_tells_former_names() -> None:
    text = '"v1.0":\n  user-get: [users.fetch, users.get]\n  user-list: users.list\n'
    lock = parse_lock(text)
    assert lock.of("v1.0") == {"user-get": "users.fetch", "user-list": "users.list"}
    assert lock.former_of("v1.0") == {"user-get": ("users.get",)}
    assert format_lock(lock).endswith(text)
    assert lock.including("v1.0", {}).former == lock.former


def test_a_version_without_operations_leaves_no_trace() -> None:
    assert parse_lock(format_lock(NamesLock({"v1.0": {}}))) == NamesLock()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: [", "names.lock:1"),
        ("v1.0: 3", "names.lock"),
        ("v1.0:\n  user-get: users", "user-get"),
        ("v1.0:\n  user-get: 'users.get;x'", "user-get"),
        ("v1.0:\n  user-get: []", "names.lock"),
        ("v1.0:\n  user-get: [users.get, x]", "user-get"),
        ("v1.0:\n  user-get: [users.get, people.get]", "not in the group"),
        ("v1.0:\n  user-get: [users.a, users.b]\n  user-list: users.b", "of another page"),
    ],
)
def test_a_damaged_lock_is_named(text: str, place: str) -> None:
    with pytest.raises(LockError, match=place):
        parse_lock(text)
