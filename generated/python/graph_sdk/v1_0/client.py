"""The clients of this version."""

from graph_sdk._runtime.async_client import AsyncClient
from graph_sdk._runtime.client import GroupProperty, SyncClient


class Graph(SyncClient):
    """Microsoft Graph v1.0."""

    _version = "v1.0"
    _package = "graph_sdk.v1_0"

    alerts = GroupProperty(
        "alerts", "Alerts", "Operations on resources of the type alert."
    )
    attachments = GroupProperty(
        "attachments", "Attachments", "Operations on resources of the type attachment."
    )
    channels = GroupProperty("channels", "Channels", "Operations on channels.")
    chat_messages = GroupProperty(
        "chat_messages",
        "ChatMessages",
        "Operations on resources of the type chatMessage.",
    )
    device_management_reports = GroupProperty(
        "device_management_reports",
        "DeviceManagementReports",
        "Operations on resources of the type deviceManagementReports.",
    )
    drive_items = GroupProperty(
        "drive_items", "DriveItems", "Operations on resources of the type driveItem."
    )
    events = GroupProperty(
        "events", "Events", "Operations on resources of the type event."
    )
    groups = GroupProperty(
        "groups", "Groups", "Operations on resources of the type group."
    )
    mail_folders = GroupProperty(
        "mail_folders", "MailFolders", "Operations on resources of the type mailFolder."
    )
    managed_devices = GroupProperty(
        "managed_devices",
        "ManagedDevices",
        "Operations on resources of the type managedDevice.",
    )
    messages = GroupProperty(
        "messages", "Messages", "Operations on resources of the type message."
    )
    profile_photos = GroupProperty(
        "profile_photos",
        "ProfilePhotos",
        "Operations on resources of the type profilePhoto.",
    )
    report_roots = GroupProperty(
        "report_roots", "ReportRoots", "Operations on resources of the type reportRoot."
    )
    securities = GroupProperty("securities", "Securities", "Operations on securities.")
    security_alerts = GroupProperty(
        "security_alerts",
        "SecurityAlerts",
        "Operations on resources of the type alert.",
    )
    users = GroupProperty("users", "Users", "Operations on resources of the type user.")
    worksheets = GroupProperty("worksheets", "Worksheets", "Operations on worksheets.")


class AsyncGraph(AsyncClient):
    """Microsoft Graph v1.0."""

    _version = "v1.0"
    _package = "graph_sdk.v1_0"

    alerts = GroupProperty(
        "alerts", "AsyncAlerts", "Operations on resources of the type alert."
    )
    attachments = GroupProperty(
        "attachments",
        "AsyncAttachments",
        "Operations on resources of the type attachment.",
    )
    channels = GroupProperty("channels", "AsyncChannels", "Operations on channels.")
    chat_messages = GroupProperty(
        "chat_messages",
        "AsyncChatMessages",
        "Operations on resources of the type chatMessage.",
    )
    device_management_reports = GroupProperty(
        "device_management_reports",
        "AsyncDeviceManagementReports",
        "Operations on resources of the type deviceManagementReports.",
    )
    drive_items = GroupProperty(
        "drive_items",
        "AsyncDriveItems",
        "Operations on resources of the type driveItem.",
    )
    events = GroupProperty(
        "events", "AsyncEvents", "Operations on resources of the type event."
    )
    groups = GroupProperty(
        "groups", "AsyncGroups", "Operations on resources of the type group."
    )
    mail_folders = GroupProperty(
        "mail_folders",
        "AsyncMailFolders",
        "Operations on resources of the type mailFolder.",
    )
    managed_devices = GroupProperty(
        "managed_devices",
        "AsyncManagedDevices",
        "Operations on resources of the type managedDevice.",
    )
    messages = GroupProperty(
        "messages", "AsyncMessages", "Operations on resources of the type message."
    )
    profile_photos = GroupProperty(
        "profile_photos",
        "AsyncProfilePhotos",
        "Operations on resources of the type profilePhoto.",
    )
    report_roots = GroupProperty(
        "report_roots",
        "AsyncReportRoots",
        "Operations on resources of the type reportRoot.",
    )
    securities = GroupProperty(
        "securities", "AsyncSecurities", "Operations on securities."
    )
    security_alerts = GroupProperty(
        "security_alerts",
        "AsyncSecurityAlerts",
        "Operations on resources of the type alert.",
    )
    users = GroupProperty(
        "users", "AsyncUsers", "Operations on resources of the type user."
    )
    worksheets = GroupProperty(
        "worksheets", "AsyncWorksheets", "Operations on worksheets."
    )
