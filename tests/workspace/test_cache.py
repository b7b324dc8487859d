"""What is put into the cache comes out of it again; a failure to keep anything is silent."""

from pathlib import Path

import pytest

from generator.workspace.cache import NAME, open_cache
from generator.workspace.cachefolder import VARIABLE

KEY, OTHER = b"k" * 32, b"o" * 32


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    return tmp_path


def test_files_by_folder() -> None:
    rows = [("a.md", 1, 2, 3, KEY), ("b.md", 4, 5, 6, OTHER)]
    with open_cache() as cache:
        cache.keep_files("here", rows)
    with open_cache() as cache:
        assert sorted(cache.files("here")) == rows
        assert cache.files("there") == []
        cache.keep_files("here", [], ["a.md"])
        assert cache.files("here") == rows[1:]


def test_readings_with_their_lookups() -> None:
    with open_cache() as cache:
        assert not cache.has_readings()
        cache.keep_readings([(KEY, b"lookups", b"reading")])
    with open_cache() as cache:
        assert cache.has_readings()
        assert list(cache.known_readings([KEY, OTHER])) == [(KEY, b"lookups")]
        assert list(cache.readings([KEY, OTHER])) == [(KEY, b"lookups", b"reading")]


def test_contents_texts_and_works() -> None:
    with open_cache() as cache:
        cache.keep_contents({KEY: (b"con", b"tent")})
        cache.keep_texts({KEY: b"text"})
        cache.keep_works({KEY: b"result"})
    with open_cache() as cache:
        assert cache.contents([KEY, OTHER]) == {KEY: b"content"}
        assert cache.texts([KEY, OTHER]) == {KEY: b"text"}
        assert cache.works([KEY, OTHER]) == {KEY: b"result"}


def test_links_and_runs() -> None:
    with open_cache() as cache:
        cache.keep_link("docs", "v1.0", (KEY, b"lookups", b"head", b"model"))
        cache.keep_run(KEY, b"record")
    with open_cache() as cache:
        assert cache.link("docs", "v1.0") == (KEY, b"lookups", b"head")
        assert cache.link("docs", "beta") is None
        assert cache.model("docs", "v1.0", KEY) == b"model"
        assert cache.model("docs", "v1.0", OTHER) is None
        assert cache.run(KEY) == b"record"


def test_more_keys_than_one_query_takes() -> None:
    works = {bytes([n // 256, n % 256]): bytes([n % 7]) for n in range(1200)}
    with open_cache() as cache:
        cache.keep_works(works)
        assert cache.works(list(works)) == works


def test_what_is_not_kept_is_forgotten_and_damage_is_no_error(folder: Path) -> None:
    with open_cache(kept=False) as cache:
        cache.keep_run(KEY, b"record")
    with open_cache() as cache:
        assert cache.run(KEY) is None
    (folder / NAME).write_bytes(b"no database at all" * 100)
    with open_cache() as cache:
        assert cache.run(KEY) is None
        cache.keep_run(KEY, b"record")
