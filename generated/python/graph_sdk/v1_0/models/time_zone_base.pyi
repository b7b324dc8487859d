from graph_sdk._runtime.model import Model, Property

class TimeZoneBase(Model):
    name: Property[str] = ...
