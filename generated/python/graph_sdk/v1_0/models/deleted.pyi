from graph_sdk._runtime.model import Model, Property

class Deleted(Model):
    state: Property[str] = ...
