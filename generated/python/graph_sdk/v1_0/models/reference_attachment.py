"""microsoft.graph.referenceAttachment."""

from __future__ import annotations

from graph_sdk.v1_0.models.attachment import Attachment


class ReferenceAttachment(Attachment):
    """A link to a file that lies elsewhere, in OneDrive for example, attached to a message
    or an event.
    """

    __slots__ = ()
    _type = "microsoft.graph.referenceAttachment"
