"""microsoft.graph.securityVendorInformation."""

from graph_sdk._runtime.model import Model, Property


class SecurityVendorInformation(Model):
    """Who has raised an alert: a product, and the company behind it.

    Attributes:
        provider: The product.
        provider_version: Version of the product.
        sub_provider: The part of the product.
        vendor: The company.
    """

    __slots__ = ()
    _type = "microsoft.graph.securityVendorInformation"

    provider = Property("provider")
    provider_version = Property("providerVersion")
    sub_provider = Property("subProvider")
    vendor = Property("vendor")
