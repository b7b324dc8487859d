from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.attachment import Attachment
from graph_sdk.v1_0.models.outlook_item import OutlookItem

class ItemAttachment(Attachment):
    item: Property[OutlookItem] = ...
