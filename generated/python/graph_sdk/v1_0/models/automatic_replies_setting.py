"""microsoft.graph.automaticRepliesSetting, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
from graph_sdk._runtime.model import Model, Property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from graph_sdk.v1_0.models import DateTimeTimeZone


class AutomaticRepliesSetting(Model):
    """Who gets an automatic reply, and which.

    Attributes:
        external_audience: Who outside the organization gets a reply.
        external_reply_message: What people outside are told, when replies go outside.
        internal_reply_message: What people inside are told.
        scheduled_end_date_time: When scheduled replies end.
        scheduled_start_date_time: When scheduled replies begin.
        status: Whether replies go out.
    """

    __slots__ = ()
    _type = "microsoft.graph.automaticRepliesSetting"

    external_audience: Property[ExternalAudienceScope] = Property(
        "externalAudience", "external_audience_scope"
    )
    external_reply_message: Property[str] = Property("externalReplyMessage")
    internal_reply_message: Property[str] = Property("internalReplyMessage")
    scheduled_end_date_time: Property[DateTimeTimeZone] = Property(
        "scheduledEndDateTime", "date_time_time_zone"
    )
    scheduled_start_date_time: Property[DateTimeTimeZone] = Property(
        "scheduledStartDateTime", "date_time_time_zone"
    )
    status: Property[AutomaticRepliesStatus] = Property(
        "status", "automatic_replies_status"
    )


class AutomaticRepliesStatus(GraphEnum):
    """The values of microsoft.graph.automaticRepliesStatus.

    Attributes:
        DISABLED: No reply goes out.
        ALWAYS_ENABLED: A reply goes out at any time.
        SCHEDULED: A reply goes out between two points in time.
    """

    DISABLED = "disabled"
    ALWAYS_ENABLED = "alwaysEnabled"
    SCHEDULED = "scheduled"


class ExternalAudienceScope(GraphEnum):
    """The values of microsoft.graph.externalAudienceScope.

    Attributes:
        NONE: Nobody.
        CONTACTS_ONLY: People in the contacts of the user.
        ALL: Everybody.
    """

    NONE = "none"
    CONTACTS_ONLY = "contactsOnly"
    ALL = "all"
