from graph_sdk._runtime.enums import GraphEnum

class WeekIndex(GraphEnum):
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    LAST = "last"
