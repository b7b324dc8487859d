"""user"""

from graph_sdk._runtime.model import CollectionProperty, Property
from tests.sample.models.directory_object import DirectoryObject


class User(DirectoryObject):
    """The type user."""

    __slots__ = ()
    _type = "microsoft.graph.user"

    display_name = Property("displayName")
    job_title = Property("jobTitle")
    account_enabled = Property("accountEnabled")
    birthday = Property("birthday", "Edm.DateTimeOffset")
    hire_date = Property("hireDate", "Edm.Date")
    work_start = Property("workStart", "Edm.TimeOfDay")
    break_length = Property("breakLength", "Edm.Duration")
    tenant_id = Property("tenantId", "Edm.Guid")
    business_phones = Property("businessPhones")
    body_types = Property("bodyTypes", "body_type")
    tenant_ids = Property("tenantIds", "Edm.Guid")
    manager = Property("manager", "directory_object")
    mailbox_settings = Property("mailboxSettings", "mailbox_settings")
    messages = CollectionProperty("messages", "message")
