from datetime import datetime

from graph_sdk._runtime.model import Property
from graph_sdk.beta.models.entity import Entity

class DirectoryObject(Entity):
    deleted_date_time: Property[datetime] = ...
