from graph_sdk._runtime.model import Model, Property

class SearchResult(Model):
    on_click_telemetry_url: Property[str] = ...
