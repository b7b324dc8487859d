"""microsoft.graph.physicalAddress."""

from graph_sdk._runtime.model import Model, Property


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

    city = Property("city")
    country_or_region = Property("countryOrRegion")
    postal_code = Property("postalCode")
    state = Property("state")
    street = Property("street")
