"""The one table from spellings of headings to kinds of sections."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from generator.reading.inline import plain
from generator.text import squeeze


class SectionKind(StrEnum):
    """What a section states. ``OTHER`` holds prose for people."""

    LEAD = "lead"
    PERMISSIONS = "permissions"
    HTTP_REQUEST = "httpRequest"
    REQUEST_HEADERS = "requestHeaders"
    PATH_PARAMETERS = "pathParameters"
    QUERY_PARAMETERS = "queryParameters"
    FUNCTION_PARAMETERS = "functionParameters"
    REQUEST_BODY = "requestBody"
    RESPONSE = "response"
    EXAMPLES = "examples"
    PROPERTIES = "properties"
    RELATIONSHIPS = "relationships"
    MEMBERS = "members"
    METHODS = "methods"
    REPRESENTATION = "jsonRepresentation"
    OTHER = "other"


_API_SPELLINGS: tuple[tuple[str, SectionKind], ...] = (
    (r"permissions?( .*)?|prerequisites?", SectionKind.PERMISSIONS),
    (r"http requests?( .*)?", SectionKind.HTTP_REQUEST),
    (r"(optional )?(request )?headers?", SectionKind.REQUEST_HEADERS),
    (r"(path|uri|url|route) parameters?", SectionKind.PATH_PARAMETERS),
    (
        r"(optional )?(odata )?(url )?query (string )?(parameters?|options?)",
        SectionKind.QUERY_PARAMETERS,
    ),
    (r"(function|request|action|method)? ?parameters?", SectionKind.FUNCTION_PARAMETERS),
    (r"request body|parameters in the request body", SectionKind.REQUEST_BODY),
    (r"(error )?(responses?|response codes?)|returns|response body", SectionKind.RESPONSE),
    (r"(json |http )?(request )?(examples?|samples?)( \d+)?([ :(].*)?", SectionKind.EXAMPLES),
)
_RESOURCE_SPELLINGS: tuple[tuple[str, SectionKind], ...] = (
    (r"(common |resource )?propert(y|ies)", SectionKind.PROPERTIES),
    (r"relationships?|navigation properties", SectionKind.RELATIONSHIPS),
    (r"(enum(eration)? )?members?|(enum(eration)? )?values|possible values", SectionKind.MEMBERS),
    (
        r"[\w#`* .]+ (values|enumeration|enum|enumeration type|members|enum type)",
        SectionKind.MEMBERS,
    ),
    (r"methods?|functions", SectionKind.METHODS),
    (r"json (representation|schema|examples?)|representation", SectionKind.REPRESENTATION),
)


def _compiled(
    spellings: tuple[tuple[str, SectionKind], ...],
) -> tuple[tuple[re.Pattern[str], SectionKind], ...]:
    return tuple((re.compile(spelling), kind) for spelling, kind in spellings)


_TABLES = {True: _compiled(_API_SPELLINGS), False: _compiled(_RESOURCE_SPELLINGS)}


@lru_cache(maxsize=4096)
def section_kind(heading: str, api: bool) -> SectionKind:
    """The kind of section under ``heading``, on an API page or (``api`` false) a resource page."""
    text = squeeze(plain(heading)).lower().rstrip(":.#").strip()
    for spelling, kind in _TABLES[api]:
        if spelling.fullmatch(text):
            return kind
    return SectionKind.OTHER
