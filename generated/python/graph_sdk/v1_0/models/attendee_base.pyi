from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.attendee_type import AttendeeType
from graph_sdk.v1_0.models.recipient import Recipient

class AttendeeBase(Recipient):
    type: Property[AttendeeType] = ...
