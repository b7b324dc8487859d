from graph_sdk._runtime.model import Model, Property

class Folder(Model):
    child_count: Property[int] = ...
