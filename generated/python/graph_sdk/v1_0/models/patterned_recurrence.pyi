from graph_sdk._runtime.model import Model, Property
from graph_sdk.v1_0.models.recurrence_pattern import RecurrencePattern
from graph_sdk.v1_0.models.recurrence_range import RecurrenceRange

class PatternedRecurrence(Model):
    pattern: Property[RecurrencePattern] = ...
    range: Property[RecurrenceRange] = ...
