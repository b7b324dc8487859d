"""microsoft.graph.locationType."""

from graph_sdk._runtime.enums import GraphEnum


class LocationType(GraphEnum):
    """The values of microsoft.graph.locationType.

    Attributes:
        DEFAULT: Nothing more is known.
        CONFERENCE_ROOM: A meeting room.
        HOME_ADDRESS: A home.
        BUSINESS_ADDRESS: A place of work.
        GEO_COORDINATES: A point on the map.
        STREET_ADDRESS: A street with a number.
        HOTEL: A hotel.
        RESTAURANT: A restaurant.
        LOCAL_BUSINESS: A shop or an office.
        POSTAL_ADDRESS: A postal address.
    """

    DEFAULT = "default"
    CONFERENCE_ROOM = "conferenceRoom"
    HOME_ADDRESS = "homeAddress"
    BUSINESS_ADDRESS = "businessAddress"
    GEO_COORDINATES = "geoCoordinates"
    STREET_ADDRESS = "streetAddress"
    HOTEL = "hotel"
    RESTAURANT = "restaurant"
    LOCAL_BUSINESS = "localBusiness"
    POSTAL_ADDRESS = "postalAddress"
