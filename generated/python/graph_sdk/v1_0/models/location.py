"""microsoft.graph.location, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.enums import GraphEnum
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

    address: Property[PhysicalAddress] = Property("address", "physical_address")
    display_name: Property[str] = Property("displayName")
    location_email_address: Property[str] = Property("locationEmailAddress")
    location_type: Property[LocationType] = Property("locationType", "location_type")
    location_uri: Property[str] = Property("locationUri")


class PhysicalAddress(Model):
    """The postal address of a place.

    Attributes:
        city: City.
        country_or_region: Country or region.
        postal_code: Postal code.
        state: State, canton, or province.
        street: Street and number.
    """

    __slots__ = ()
    _type = "microsoft.graph.physicalAddress"

    city: Property[str] = Property("city")
    country_or_region: Property[str] = Property("countryOrRegion")
    postal_code: Property[str] = Property("postalCode")
    state: Property[str] = Property("state")
    street: Property[str] = Property("street")


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
