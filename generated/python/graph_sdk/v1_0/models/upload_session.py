"""microsoft.graph.uploadSession."""

from __future__ import annotations

from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class UploadSession(Model):
    """The upload of a large file, range by range.

    Attributes:
        expiration_date_time: When the session ends, unless another range arrives.
        next_expected_ranges: Ranges of bytes that are missing, as in 0-25 or 26-.
        upload_url: Address to which the bytes are sent, without a token.
    """

    __slots__ = ()
    _type = "microsoft.graph.uploadSession"

    expiration_date_time: Property[datetime] = Property(
        "expirationDateTime", "Edm.DateTimeOffset"
    )
    next_expected_ranges: Property[list[str]] = Property("nextExpectedRanges")
    upload_url: Property[str] = Property("uploadUrl")
