"""microsoft.graph.location."""

from graph_sdk._runtime.model import Model, Property


class Location(Model):
    """Where an event takes place.

    Attributes:
        address: Address of the place.
        display_name: Name of the place.
        location_email_address: Mail address of the place, if it has one.
        location_type: What kind of place it is.
        location_uri: More about the place, on the web.
    """

    __slots__ = ()
    _type = "microsoft.graph.location"

    address = Property("address", "physical_address")
    display_name = Property("displayName")
    location_email_address = Property("locationEmailAddress")
    location_type = Property("locationType", "location_type")
    location_uri = Property("locationUri")
