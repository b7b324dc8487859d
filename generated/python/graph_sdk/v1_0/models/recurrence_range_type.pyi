from graph_sdk._runtime.enums import GraphEnum

class RecurrenceRangeType(GraphEnum):
    END_DATE = "endDate"
    NO_END = "noEnd"
    NUMBERED = "numbered"
