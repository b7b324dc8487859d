from graph_sdk._runtime.enums import GraphEnum

class OnlineMeetingProviderType(GraphEnum):
    UNKNOWN = "unknown"
    SKYPE_FOR_BUSINESS = "skypeForBusiness"
    SKYPE_FOR_CONSUMER = "skypeForConsumer"
    TEAMS_FOR_BUSINESS = "teamsForBusiness"
