"""user"""

from graph_sdk._runtime.model import Property
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
    business_phones = Property("businessPhones", collection=True)
    body_types = Property("bodyTypes", "body_type", collection=True)
    tenant_ids = Property("tenantIds", "Edm.Guid", collection=True)
    manager = Property("manager", "directory_object")
    mailbox_settings = Property("mailboxSettings", "mailbox_settings")
    messages = Property("messages", "message", collection=True)
