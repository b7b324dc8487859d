"""microsoft.graph.searchResult."""

from graph_sdk._runtime.model import Model, Property


class SearchResult(Model):
    """Says that a driveItem was found by a search.

    Attributes:
        on_click_telemetry_url: An address to call when somebody opens the item, so that
            searching gets better.
    """

    __slots__ = ()
    _type = "microsoft.graph.searchResult"

    on_click_telemetry_url = Property("onClickTelemetryUrl")
