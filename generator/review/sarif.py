"""The lint report as SARIF 2.1.0 (OASIS, with errata 01), for code scanning services."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from generator.diagnostics import Diagnostic, Rule, Severity, table
from generator.review.baseline import entry
from generator.review.explain import explain
from generator.review.findings import worst_first
from generator.review.printable import printable
from generator.text import Span

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_LINK = re.compile(r"\[([^\[\]]*)\](?=\()")


def sarif_report(findings: Sequence[Diagnostic], version: str, prefix: str = "") -> bytes:
    """The findings as one run of graphgen ``version``, the worst first.

    ``prefix`` is the path of the docs folder in its repository: places are relative to the root.
    """
    rules = table()
    codes = sorted({found.code for found in findings})
    seen: dict[str, int] = {}
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "graphgen",
                        "version": version,
                        "rules": [_rule(code, rules[code]) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(found, codes.index(found.code), prefix, seen)
                    for found in worst_first(findings)
                ],
            }
        ],
    }
    return msgspec.json.format(msgspec.json.encode(log), indent=2) + b"\n"


def _rule(code: str, rule: Rule) -> dict[str, Any]:
    return {
        "id": code,
        "shortDescription": {"text": _text(rule.message)},
        "fullDescription": {"text": _text(rule.why)},
        "help": {"text": _text(explain(code, rule))},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(found: Diagnostic, index: int, prefix: str, seen: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": index,
        "level": _LEVELS[found.severity],
        "message": {"text": _text(f"{found.message}. {found.rule.fix}")},
        "locations": [_location(found.span, prefix)],
        "partialFingerprints": {"finding/v1": _fingerprint(found, seen)},
    }
    if found.related:
        result["relatedLocations"] = [_location(span, prefix) for span in found.related]
    return result


def _location(span: Span, prefix: str) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(f"{prefix}{span.file}")},
            "region": {"startLine": max(span.line, 1)},
        }
    }


def _fingerprint(found: Diagnostic, seen: dict[str, int]) -> str:
    """What stays when lines move: file, code and arguments; like findings are numbered."""
    key = f"{found.span.file}\n{entry(found)}"
    seen[key] = seen.get(key, 0) + 1
    return hashlib.sha256(f"{key}\n{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()


def _text(text: str) -> str:
    """Text as SARIF shows it: no link where page text looks like one (section 3.11.6)."""
    lines = (printable(line) for line in text.split("\n"))
    return _LINK.sub(r"\\[\1\\]", "\n".join(lines))
