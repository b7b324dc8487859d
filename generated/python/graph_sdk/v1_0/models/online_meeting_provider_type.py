"""microsoft.graph.onlineMeetingProviderType."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum


class OnlineMeetingProviderType(GraphEnum):
    """The values of microsoft.graph.onlineMeetingProviderType.

    Attributes:
        UNKNOWN: There is no provider.
        SKYPE_FOR_BUSINESS: Skype for Business.
        SKYPE_FOR_CONSUMER: Skype.
        TEAMS_FOR_BUSINESS: Microsoft Teams.
    """

    UNKNOWN = "unknown"
    SKYPE_FOR_BUSINESS = "skypeForBusiness"
    SKYPE_FOR_CONSUMER = "skypeForConsumer"
    TEAMS_FOR_BUSINESS = "teamsForBusiness"
