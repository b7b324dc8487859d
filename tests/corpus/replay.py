"""What becomes of the documented examples in the SDK's own tests, kept in replay.json.

The oracle counts the examples. `read` are those with a passing test, which may only grow; `amiss`
are the others, which may only fall: set aside for a cause that lies in the page, failed, or
without a test and a word about it.

    python -m tests.corpus.replay DOCS          lists each miss: page, line, cause
    python -m tests.corpus.replay --update      writes replay.json, where nothing became worse
"""

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.corpus import oracle, sdk
from tests.corpus.counts import CORPUS, Counts, graphgen, worse

COUNTS = Path(__file__).with_name("replay.json")
FOLDER = "docs-2021-07"

IN_THE_PAGE = {
    "example-foreign-host": "calls another host",
    "example-invalid-json": "invalid JSON",
    "example-no-request-line": "no request line",
    "example-not-callable": "sends what the page does not document",
    "example-path-differs": "spelt otherwise than the request line",
    "example-query-repeated": "a query option stands twice",
    "example-route-unknown": "calls a path that the page does not document",
    "example-wrong-version": "another version in the URL",
    "path-lost": "the path is missing",
}
"""The findings that set an example aside, in words."""

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
    found = json.loads(graphgen("lint", docs, None, "--pack", "python", "--format", "json", accepted=(0, 1)))
    findings: dict[str, list[dict]] = {}
    for finding in found["findings"]:
        findings.setdefault(finding["file"].removeprefix("api-reference/"), []).append(finding)
    by_place = {(test.page, line): test for test in tests for line in test.lines}
    return {version: _version(docs, version, by_place, findings) for version in sdk.VERSIONS}


def _version(docs, version, by_place, findings) -> Replay:
    pages = oracle.api_pages(docs, version)
    requests = [each for page in pages.items() for each in oracle.examples(*page, "request")]
    responses = [
        each
        for page in pages.items()
        for each in oracle.examples(*page, "response")
        if each.valid
    ]
    misses = [
        *_misses("request", version, requests, by_place, findings),
        *_misses("response", version, responses, by_place, findings),
    ]
    return Replay(len(requests), len(responses), tuple(misses))


def _misses(what, version, examples, by_place, findings) -> Iterator[Miss]:
    for example in examples:
        page = f"{version}/{example.page}"
        test = by_place.get((page, example.start))
        if test is not None and test.failure is not None:
            yield Miss(what, page, example.start, FAILED, f"{test.name}: {test.failure}")
        elif test is None:
            yield Miss(what, page, example.start, *_cause(example, findings.get(page, [])))
        elif what == "response" and (fault := _undecoded(example, test)):
            yield Miss(what, page, example.start, fault, test.name)


def _undecoded(example: oracle.Example, test: sdk.ReplayedTest) -> str | None:
    """Return why a test does not decode a response of which it is, or nothing if it does."""
    if test.kind is None:
        return "not decoded"
    if test.kind == "empty" and example.body:
        return "a body is shown, and none documented"
    return None


def _cause(example: oracle.Example, findings: list[dict]) -> tuple[str, str]:
    for finding in findings:
        cause = IN_THE_PAGE.get(finding["code"])
        if cause is not None and example.line <= finding["line"] <= example.end:
            return cause, finding["message"]
    return UNTOLD, example.first


def report(replays: dict[str, Replay]) -> Iterator[str]:
    """Yield each miss, then the numbers of each version by cause."""
    for version, found in replays.items():
        yield from map(str, found.misses)
        for what, total in (("request", found.requests), ("response", found.responses)):
            causes = Counter(miss.cause for miss in found.misses if miss.what == what)
            good = total - causes.total()
            yield f"{version}: {good} of {total} {what} examples pass ({good / total:.1%})"
            yield from (f"{number:8}  {cause}" for cause, number in causes.most_common())


def load() -> dict[str, Counts]:
    """Return the committed counts by version."""
    return json.loads(COUNTS.read_text("utf-8")) if COUNTS.exists() else {}


def update() -> int:
    """Measure everything and write replay.json, or return 1 and write nothing if one is worse."""
    old = load()
    new = {version: found.counts() for version, found in replay(CORPUS / FOLDER).items()}
    faults = [f"{key}: {line}" for key in old for line in worse(old[key], new[key])]
    print("\n".join(faults) if faults else json.dumps(new, indent=2))
    if not faults:
        COUNTS.write_text(json.dumps(new, indent=2) + "\n", "utf-8")
    return 1 if faults else 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--update"]:
            sys.exit(update())
        case [folder]:
            print("\n".join(report(replay(Path(folder)))))
        case _:
            sys.exit("usage: python -m tests.corpus.replay DOCS | --update")
