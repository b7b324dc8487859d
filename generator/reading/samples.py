"""Code blocks that show a request or a response, found by annotation, heading and content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

import msgspec

from generator.http import parse_request_line
from generator.paths import HOST, parse_target
from generator.reading.blocks import Fence
from generator.reading.headings import SectionKind
from generator.reading.outline import Section
from generator.reading.tokens import words


class SampleKind(Enum):
    """What a code block shows, or is said to show where it cannot be read as that."""

    REQUEST = "request"
    RESPONSE = "response"


class Sample(msgspec.Struct, frozen=True):
    """A code block that shows a request or response; ``headings`` are those above it.

    ``stated`` is what the annotation says where the content is the other, None elsewhere.
    """

    kind: SampleKind
    fence: Fence
    headings: tuple[str, ...]
    stated: SampleKind | None = None

    @property
    def is_loose(self) -> bool:
        """Whether no annotation makes the block a request or response, and one says otherwise."""
        return self.fence.annotation is not None and self.fence.annotation.block_type in _LOOSE


_ANNOTATED = {
    "request": SampleKind.REQUEST,
    "response": SampleKind.RESPONSE,
    "simulatedresponse": SampleKind.RESPONSE,
}
_LOOSE = ("", "ignored", "example")
_STATUS_LINE = re.compile(r"HTTP[/ ][\d. ]*\d{3}\b|[1-5]\d\d [A-Z][a-z]+", re.IGNORECASE)
_SHOWS_SAMPLES = re.compile(
    r"(?:\d+[.:]? )?(?:http |json |error |sample )*(?:examples?|requests?|responses?)\b"
    r"(?! bod| par| head)",
    re.IGNORECASE,
)
_SAYS_RESPONSE = re.compile(r"\bresponse\b(?! bod)", re.IGNORECASE)
_LANGUAGES = words("http json msgraph-interactive")


def find_samples(outline: tuple[Section, ...]) -> Iterator[Sample]:
    """The requests and responses shown on a page, in order.

    An annotation tells what a block shows; where it contradicts the first line of the block, that
    line decides. Blocks without annotation (or annotated as ``ignored`` or ``example``) count in
    example and response sections, and under headings such as "Request", by their first line.
    """
    for section in outline:
        if not any(isinstance(block, Fence) for block in section.blocks):
            continue
        for block, context in section.walk():
            if not isinstance(block, Fence):
                continue
            below = context.headings[len(section.outer) :]
            headings = (*section.outer, *((section.title,) if section.title else ()), *below)
            stated = _ANNOTATED.get(block.annotation.block_type if block.annotation else "")
            shown = _shown(block)
            if stated is not None:
                kind = shown or stated
                yield Sample(kind, block, headings, stated if kind is not stated else None)
            elif _may_be_sample(block, section, headings, context.lead):
                if shown is None and _is_body_of_response(block, headings, context.lead):
                    shown = SampleKind.RESPONSE
                if shown is not None:
                    yield Sample(shown, block, headings)


def _shown(fence: Fence) -> SampleKind | None:
    """What the first line of a block shows; None for anything but a start line."""
    first = first_line(fence)
    if parse_request_line(first) is not None:
        return SampleKind.REQUEST
    return SampleKind.RESPONSE if _STATUS_LINE.match(first) else None


def first_line(fence: Fence) -> str:
    """The first line of a block that is not blank, without outer blanks."""
    return fence.text.lstrip().partition("\n")[0].strip()


def _may_be_sample(fence: Fence, section: Section, headings: tuple[str, ...], lead: str) -> bool:
    kind = fence.annotation.block_type if fence.annotation else ""
    language = fence.language.lower()
    if kind not in _LOOSE or (language and language not in _LANGUAGES):
        return False
    if kind == "example" and is_inbound(fence):
        return False
    if section.kind is SectionKind.RESPONSE:
        return _shown(fence) is not SampleKind.REQUEST or "request" in lead.lower()
    if section.kind in (SectionKind.HTTP_REQUEST, SectionKind.PERMISSIONS):
        return False
    return section.kind is SectionKind.EXAMPLES or any(
        _SHOWS_SAMPLES.match(heading) for heading in headings
    )


def is_inbound(fence: Fence) -> bool:
    """Whether a block shows a call to another host: a notification that the service sends."""
    request = parse_request_line(first_line(fence))
    return request is not None and parse_target(request[1]).host not in (None, HOST)


def _is_body_of_response(fence: Fence, headings: tuple[str, ...], lead: str) -> bool:
    """Whether a block that holds JSON alone stands for a response: by its heading or lead."""
    if fence.annotation is not None or not first_line(fence).startswith(("{", "[")):
        return False
    return bool(
        _SAYS_RESPONSE.search(headings[-1] if headings else "") or _SAYS_RESPONSE.search(lead)
    )
