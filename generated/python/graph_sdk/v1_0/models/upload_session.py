"""microsoft.graph.uploadSession."""

from graph_sdk._runtime.model import Model, Property


class UploadSession(Model):
    """The upload of a large file, range by range.

    Attributes:
        expiration_date_time: When the session ends, unless another range arrives.
        next_expected_ranges: Ranges of bytes that are missing, as in 0-25 or 26-.
        upload_url: Address to which the bytes are sent, without a token.
    """

    __slots__ = ()
    _type = "microsoft.graph.uploadSession"

    expiration_date_time = Property("expirationDateTime", "Edm.DateTimeOffset")
    next_expected_ranges = Property("nextExpectedRanges", collection=True)
    upload_url = Property("uploadUrl")
