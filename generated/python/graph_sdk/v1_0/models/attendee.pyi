from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.attendee_base import AttendeeBase
from graph_sdk.v1_0.models.response_status import ResponseStatus

class Attendee(AttendeeBase):
    status: Property[ResponseStatus] = ...
