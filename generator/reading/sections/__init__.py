"""One reader for each kind of section, and the table that picks it.

Examples and availability are read across sections, by modules of their own.
"""

from __future__ import annotations

from generator.reading.headings import SectionKind
from generator.reading.scope import Reader
from generator.reading.sections.http_request import read_http_request
from generator.reading.sections.members import read_members
from generator.reading.sections.methods import read_methods
from generator.reading.sections.parameters import read_parameters
from generator.reading.sections.permissions import read_permissions
from generator.reading.sections.properties import read_properties
from generator.reading.sections.representation import read_representation
from generator.reading.sections.request_body import read_request_body
from generator.reading.sections.response import read_response

READERS: dict[SectionKind, Reader] = {
    SectionKind.LEAD: read_permissions,
    SectionKind.PERMISSIONS: read_permissions,
    SectionKind.HTTP_REQUEST: read_http_request,
    SectionKind.REQUEST_HEADERS: read_parameters,
    SectionKind.PATH_PARAMETERS: read_parameters,
    SectionKind.QUERY_PARAMETERS: read_parameters,
    SectionKind.FUNCTION_PARAMETERS: read_parameters,
    SectionKind.REQUEST_BODY: read_request_body,
    SectionKind.RESPONSE: read_response,
    SectionKind.PROPERTIES: read_properties,
    SectionKind.RELATIONSHIPS: read_properties,
    SectionKind.MEMBERS: read_members,
    SectionKind.METHODS: read_methods,
    SectionKind.REPRESENTATION: read_representation,
}
