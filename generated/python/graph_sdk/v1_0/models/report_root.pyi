from graph_sdk.v1_0.models.entity import Entity

class ReportRoot(Entity):
    pass
