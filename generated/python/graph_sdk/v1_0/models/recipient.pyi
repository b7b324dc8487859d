from graph_sdk._runtime.model import Model, Property
from graph_sdk.v1_0.models.email_address import EmailAddress

class Recipient(Model):
    email_address: Property[EmailAddress] = ...
