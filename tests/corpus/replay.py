"""What becomes of the documented examples in the SDK's own tests, kept in replay.json.

The oracle counts the examples. `read` are those with a passing test, which may only grow; `amiss`
are the others, which may only fall: set aside for a cause that lies in the page, failed, or
without a test and a word about it. Of those read, `spelt_alike` counts the ones whose path the
request line spells in other case, or with the key in the other form: they are compared with that.

    python -m tests.corpus.replay DOCS          lists each miss: page, line, cause
    python -m tests.corpus.replay --update      writes replay.json, where nothing became worse
"""

import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.corpus import oracle, sdk
from tests.corpus.counts import CORPUS, graphgen
from tests.corpus.ratchet import Counts, update

COUNTS = Path(__file__).with_name("replay.json")
FOLDER = "docs-2021-07"

ALIKE = "example-path-differs"
IN_THE_PAGE = {
    "example-foreign-host": "calls another host",
    "example-invalid-json": "invalid JSON",
    "example-no-request-line": "no request line",
    "example-not-callable": "sends what the page does not document",
    ALIKE: "spelt otherwise than the request line",
    "example-query-repeated": "a query option stands twice",
    "example-route-unknown": "calls a path that the page does not document",
    "example-wrong-version": "another version in the URL",
    "path-lost": "the path is missing",
}
"""The findings that set an example aside, in words."""

Findings = defaultdict[str, list[dict[str, Any]]]
Tests = dict[tuple[str, int], sdk.ReplayedTest]

FAILED, UNTOLD = "failed", "no test and no finding"


@dataclass(frozen=True)
class Miss:
    """An example that no passing test is of."""

    what: str
    page: str
    line: int
    cause: str
    detail: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}: {self.what}: {self.cause}: {self.detail}"


@dataclass(frozen=True)
class Replay:
    """The examples of one version beside the tests of them."""

    requests: int
    responses: int
    misses: tuple[Miss, ...]
    spelt_alike: int

    def of(self, what: str, *causes: str) -> int:
        """Return how many requests or responses are missed, for one of `causes` if any is given."""
        return sum(
            miss.what == what and (not causes or miss.cause in causes) for miss in self.misses
        )

    @property
    def passed(self) -> int:
        return self.requests - self.of("request")

    @property
    def aside(self) -> int:
        return self.of("request", *IN_THE_PAGE.values())

    def counts(self) -> Counts:
        return {
            "in_docs": {"requests": self.requests, "valid_responses": self.responses},
            "read": {
                "requests_replayed": self.passed,
                "responses_decoded": self.responses - self.of("response"),
            },
            "amiss": {
                "requests_set_aside": self.aside,
                "requests_spelt_alike": self.spelt_alike,
                "requests_failed": self.of("request", FAILED),
                "requests_untold": self.of("request", UNTOLD),
                "responses_not_decoded": self.of("response"),
            },
        }


def replay(docs: Path) -> dict[str, Replay]:
    """Generate, install and test the SDK of `docs`; return what came of each version's examples."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        distribution = sdk.build(docs, folder)
        sdk.install(distribution, folder / "site")
        sdk.import_all(folder / "site")
        tests = sdk.test(distribution, folder / "site")
    findings = _findings(docs)
    by_place = {(test.page, line): test for test in tests for line in test.lines}
    return {version: _version(docs, version, by_place, findings) for version in sdk.VERSIONS}


def _findings(docs: Path) -> Findings:
    """Return what the generator says of each page and of what the SDK makes of it."""
    options = ("--pack", "python", "--format", "json")
    found: Findings = defaultdict(list)
    for finding in json.loads(graphgen("lint", docs, None, *options, accepted=(0, 1)))["findings"]:
        found[finding["file"].removeprefix("api-reference/")].append(finding)
    return found


def _version(docs: Path, version: str, tests: Tests, findings: Findings) -> Replay:
    pages = oracle.api_pages(docs, version)
    requests = [each for page in pages.items() for each in oracle.examples(*page, "request")]
    responses = [
        each for page in pages.items() for each in oracle.examples(*page, "response") if each.valid
    ]
    misses = [
        *_misses("request", version, requests, tests, findings),
        *_misses("response", version, responses, tests, findings),
    ]
    spelt_alike = sum(
        (test := tests.get((page := f"{version}/{each.page}", each.start))) is not None
        and test.failure is None
        and _finding(each, findings[page], ALIKE) is not None
        for each in requests
    )
    return Replay(len(requests), len(responses), tuple(misses), spelt_alike)


def _misses(
    what: str, version: str, examples: list[oracle.Example], tests: Tests, findings: Findings
) -> Iterator[Miss]:
    for example in examples:
        page = f"{version}/{example.page}"
        test = tests.get((page, example.start))
        if test is not None and test.failure is not None:
            yield Miss(what, page, example.start, FAILED, f"{test.name}: {test.failure}")
        elif test is None:
            yield Miss(what, page, example.start, *_cause(example, findings[page]))
        elif what == "response" and (fault := _undecoded(example, test)):
            yield Miss(what, page, example.start, fault, test.name)


def _undecoded(example: oracle.Example, test: sdk.ReplayedTest) -> str | None:
    """Return why a test does not decode a response of which it is, or nothing if it does."""
    if test.kind is None:
        return "the test compares the request only"
    if test.kind == "empty" and example.body:
        return "a body is shown, and none documented"
    return None


def _cause(example: oracle.Example, findings: list[dict[str, Any]]) -> tuple[str, str]:
    found = _finding(example, findings, *IN_THE_PAGE)
    return (IN_THE_PAGE[found["code"]], found["message"]) if found else (UNTOLD, example.first)


def _finding(
    example: oracle.Example, findings: list[dict[str, Any]], *codes: str
) -> dict[str, Any] | None:
    """Return the first finding with one of the codes in the lines of an example."""
    return next(
        (
            finding
            for finding in findings
            if finding["code"] in codes and example.line <= finding["line"] <= example.end
        ),
        None,
    )


def report(replays: dict[str, Replay]) -> Iterator[str]:
    """Yield each miss, then the numbers of each version by cause."""
    for version, found in replays.items():
        yield from map(str, found.misses)
        for what, total in (("request", found.requests), ("response", found.responses)):
            causes = Counter(miss.cause for miss in found.misses if miss.what == what)
            good = total - causes.total()
            yield f"{version}: {good} of {total} {what} examples pass ({good / total:.1%})"
            if what == "request":
                yield f"{found.spelt_alike:8}  of these as the request line spells the same path"
            yield from (f"{number:8}  {cause}" for cause, number in causes.most_common())


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--update"]:
            replays = replay(CORPUS / FOLDER)
            sys.exit(update(COUNTS, {each: found.counts() for each, found in replays.items()}))
        case [folder]:
            print("\n".join(report(replay(Path(folder)))))
        case _:
            sys.exit("usage: python -m tests.corpus.replay DOCS | --update")
