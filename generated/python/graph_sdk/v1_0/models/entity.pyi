from graph_sdk._runtime.model import Model, Property

class Entity(Model):
    id: Property[str] = ...
