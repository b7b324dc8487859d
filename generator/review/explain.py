"""A diagnostic code explained, for the terminal and as the published page of all codes."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import Rule
from generator.review.markdown import escaped


def explain(code: str, rule: Rule) -> str:
    """The entry of the table for people: message, reason, cure, and an example if it has one."""
    parts = [f"{code} ({rule.severity})", rule.message, f"Why: {rule.why}", f"Fix: {rule.fix}"]
    if rule.before:
        parts.append(f"Before:\n\n{_indented(rule.before)}")
    if rule.after:
        parts.append(f"After:\n\n{_indented(rule.after)}")
    return "\n\n".join(parts) + "\n"


def codes_page(rules: Mapping[str, Rule]) -> str:
    """The Markdown page of all codes, in the order of the alphabet."""
    parts = [
        "# Diagnostics",
        "Generated from `generator/diagnostics.toml`; `graphgen explain CODE` prints an entry. "
        "An error loses a fact, a warning puts one in doubt, a note is worth knowing. "
        "Words in braces are filled in. In examples a line of … stands for the lines above it, as "
        "often as it takes, ␀ for a NUL byte, � for a byte that is no UTF-8.",
    ]
    for code, rule in sorted(rules.items()):
        parts += [f"## {code}", f"**{rule.severity}**: {escaped(rule.message)}"]
        parts += [escaped(rule.why), f"**Fix:** {escaped(rule.fix)}"]
        for title, example in (("Before", rule.before), ("After", rule.after)):
            if example:
                parts += [f"{title}:", _indented(example)]
    return "\n\n".join(parts) + "\n"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip("\n").splitlines())
