from graph_sdk.v1_0.models.managed_device import ActionState as ActionState
from graph_sdk.v1_0.models.alert import Alert as Alert
from graph_sdk.v1_0.models.alert import AlertFeedback as AlertFeedback
from graph_sdk.v1_0.models.alert import AlertSeverity as AlertSeverity
from graph_sdk.v1_0.models.alert import AlertStatus as AlertStatus
from graph_sdk.v1_0.models.assigned_license import AssignedLicense as AssignedLicense
from graph_sdk.v1_0.models.attachment import Attachment as Attachment
from graph_sdk.v1_0.models.attendee import Attendee as Attendee
from graph_sdk.v1_0.models.attendee_base import AttendeeBase as AttendeeBase
from graph_sdk.v1_0.models.attendee_type import AttendeeType as AttendeeType
from graph_sdk.v1_0.models.automatic_replies_setting import (
    AutomaticRepliesSetting as AutomaticRepliesSetting,
)
from graph_sdk.v1_0.models.automatic_replies_setting import (
    AutomaticRepliesStatus as AutomaticRepliesStatus,
)
from graph_sdk.v1_0.models.base_item import BaseItem as BaseItem
from graph_sdk.v1_0.models.item_body import BodyType as BodyType
from graph_sdk.v1_0.models.chat_message import ChannelIdentity as ChannelIdentity
from graph_sdk.v1_0.models.chat_message import ChatMessage as ChatMessage
from graph_sdk.v1_0.models.chat_message_attachment import (
    ChatMessageAttachment as ChatMessageAttachment,
)
from graph_sdk.v1_0.models.chat_message import (
    ChatMessageFromIdentitySet as ChatMessageFromIdentitySet,
)
from graph_sdk.v1_0.models.chat_message_importance import (
    ChatMessageImportance as ChatMessageImportance,
)
from graph_sdk.v1_0.models.chat_message_mention import (
    ChatMessageMention as ChatMessageMention,
)
from graph_sdk.v1_0.models.chat_message_mention import (
    ChatMessageMentionedIdentitySet as ChatMessageMentionedIdentitySet,
)
from graph_sdk.v1_0.models.chat_message import (
    ChatMessageReaction as ChatMessageReaction,
)
from graph_sdk.v1_0.models.chat_message import (
    ChatMessageReactionIdentitySet as ChatMessageReactionIdentitySet,
)
from graph_sdk.v1_0.models.chat_message import ChatMessageType as ChatMessageType
from graph_sdk.v1_0.models.managed_device import ComplianceState as ComplianceState
from graph_sdk.v1_0.models.date_time_time_zone import (
    DateTimeTimeZone as DateTimeTimeZone,
)
from graph_sdk.v1_0.models.day_of_week import DayOfWeek as DayOfWeek
from graph_sdk.v1_0.models.mailbox_settings import (
    DelegateMeetingMessageDeliveryOptions as DelegateMeetingMessageDeliveryOptions,
)
from graph_sdk.v1_0.models.drive_item import Deleted as Deleted
from graph_sdk.v1_0.models.managed_device import (
    DeviceActionResult as DeviceActionResult,
)
from graph_sdk.v1_0.models.device_management_reports import (
    DeviceManagementReports as DeviceManagementReports,
)
from graph_sdk.v1_0.models.directory_object import DirectoryObject as DirectoryObject
from graph_sdk.v1_0.models.drive_item import DriveItem as DriveItem
from graph_sdk.v1_0.models.drive_item_uploadable_properties import (
    DriveItemUploadableProperties as DriveItemUploadableProperties,
)
from graph_sdk.v1_0.models.email_address import EmailAddress as EmailAddress
from graph_sdk.v1_0.models.entity import Entity as Entity
from graph_sdk.v1_0.models.event import Event as Event
from graph_sdk.v1_0.models.event import EventType as EventType
from graph_sdk.v1_0.models.automatic_replies_setting import (
    ExternalAudienceScope as ExternalAudienceScope,
)
from graph_sdk.v1_0.models.drive_item import File as File
from graph_sdk.v1_0.models.file_attachment import FileAttachment as FileAttachment
from graph_sdk.v1_0.models.file_system_info import FileSystemInfo as FileSystemInfo
from graph_sdk.v1_0.models.drive_item import Folder as Folder
from graph_sdk.v1_0.models.followup_flag import FollowupFlag as FollowupFlag
from graph_sdk.v1_0.models.followup_flag import FollowupFlagStatus as FollowupFlagStatus
from graph_sdk.v1_0.models.event import FreeBusyStatus as FreeBusyStatus
from graph_sdk.v1_0.models.group import Group as Group
from graph_sdk.v1_0.models.drive_item import Hashes as Hashes
from graph_sdk.v1_0.models.identity import Identity as Identity
from graph_sdk.v1_0.models.identity_set import IdentitySet as IdentitySet
from graph_sdk.v1_0.models.importance import Importance as Importance
from graph_sdk.v1_0.models.inference_classification_type import (
    InferenceClassificationType as InferenceClassificationType,
)
from graph_sdk.v1_0.models.internet_message_header import (
    InternetMessageHeader as InternetMessageHeader,
)
from graph_sdk.v1_0.models.item_attachment import ItemAttachment as ItemAttachment
from graph_sdk.v1_0.models.item_body import ItemBody as ItemBody
from graph_sdk.v1_0.models.item_reference import ItemReference as ItemReference
from graph_sdk.v1_0.models.mailbox_settings import LocaleInfo as LocaleInfo
from graph_sdk.v1_0.models.location import Location as Location
from graph_sdk.v1_0.models.location import LocationType as LocationType
from graph_sdk.v1_0.models.mail_folder import MailFolder as MailFolder
from graph_sdk.v1_0.models.mailbox_settings import MailboxSettings as MailboxSettings
from graph_sdk.v1_0.models.managed_device import ManagedDevice as ManagedDevice
from graph_sdk.v1_0.models.managed_device_owner_type import (
    ManagedDeviceOwnerType as ManagedDeviceOwnerType,
)
from graph_sdk.v1_0.models.message import Message as Message
from graph_sdk.v1_0.models.user import ObjectIdentity as ObjectIdentity
from graph_sdk.v1_0.models.event import OnlineMeetingInfo as OnlineMeetingInfo
from graph_sdk.v1_0.models.online_meeting_provider_type import (
    OnlineMeetingProviderType as OnlineMeetingProviderType,
)
from graph_sdk.v1_0.models.outlook_item import OutlookItem as OutlookItem
from graph_sdk.v1_0.models.password_profile import PasswordProfile as PasswordProfile
from graph_sdk.v1_0.models.patterned_recurrence import (
    PatternedRecurrence as PatternedRecurrence,
)
from graph_sdk.v1_0.models.location import PhysicalAddress as PhysicalAddress
from graph_sdk.v1_0.models.profile_photo import ProfilePhoto as ProfilePhoto
from graph_sdk.v1_0.models.recipient import Recipient as Recipient
from graph_sdk.v1_0.models.patterned_recurrence import (
    RecurrencePattern as RecurrencePattern,
)
from graph_sdk.v1_0.models.patterned_recurrence import (
    RecurrencePatternType as RecurrencePatternType,
)
from graph_sdk.v1_0.models.patterned_recurrence import (
    RecurrenceRange as RecurrenceRange,
)
from graph_sdk.v1_0.models.patterned_recurrence import (
    RecurrenceRangeType as RecurrenceRangeType,
)
from graph_sdk.v1_0.models.reference_attachment import (
    ReferenceAttachment as ReferenceAttachment,
)
from graph_sdk.v1_0.models.report_root import ReportRoot as ReportRoot
from graph_sdk.v1_0.models.response_status import ResponseStatus as ResponseStatus
from graph_sdk.v1_0.models.response_status import ResponseType as ResponseType
from graph_sdk.v1_0.models.drive_item import SearchResult as SearchResult
from graph_sdk.v1_0.models.security_alert import SecurityAlert as SecurityAlert
from graph_sdk.v1_0.models.security_alert_classification import (
    SecurityAlertClassification as SecurityAlertClassification,
)
from graph_sdk.v1_0.models.security_alert import (
    SecurityAlertComment as SecurityAlertComment,
)
from graph_sdk.v1_0.models.security_alert_determination import (
    SecurityAlertDetermination as SecurityAlertDetermination,
)
from graph_sdk.v1_0.models.security_alert_evidence import (
    SecurityAlertEvidence as SecurityAlertEvidence,
)
from graph_sdk.v1_0.models.security_alert import (
    SecurityAlertSeverity as SecurityAlertSeverity,
)
from graph_sdk.v1_0.models.security_alert_status import (
    SecurityAlertStatus as SecurityAlertStatus,
)
from graph_sdk.v1_0.models.security_alert import (
    SecurityDetectionSource as SecurityDetectionSource,
)
from graph_sdk.v1_0.models.security_device_evidence import (
    SecurityDeviceEvidence as SecurityDeviceEvidence,
)
from graph_sdk.v1_0.models.security_evidence_remediation_status import (
    SecurityEvidenceRemediationStatus as SecurityEvidenceRemediationStatus,
)
from graph_sdk.v1_0.models.security_evidence_verdict import (
    SecurityEvidenceVerdict as SecurityEvidenceVerdict,
)
from graph_sdk.v1_0.models.security_alert import (
    SecurityServiceSource as SecurityServiceSource,
)
from graph_sdk.v1_0.models.security_user_evidence import (
    SecurityUserAccount as SecurityUserAccount,
)
from graph_sdk.v1_0.models.security_user_evidence import (
    SecurityUserEvidence as SecurityUserEvidence,
)
from graph_sdk.v1_0.models.alert import (
    SecurityVendorInformation as SecurityVendorInformation,
)
from graph_sdk.v1_0.models.event import Sensitivity as Sensitivity
from graph_sdk.v1_0.models.mailbox_settings import TimeZoneBase as TimeZoneBase
from graph_sdk.v1_0.models.upload_session import UploadSession as UploadSession
from graph_sdk.v1_0.models.user import User as User
from graph_sdk.v1_0.models.alert import UserSecurityState as UserSecurityState
from graph_sdk.v1_0.models.patterned_recurrence import WeekIndex as WeekIndex
from graph_sdk.v1_0.models.workbook_range import WorkbookRange as WorkbookRange
from graph_sdk.v1_0.models.workbook_range import WorkbookWorksheet as WorkbookWorksheet
from graph_sdk.v1_0.models.mailbox_settings import WorkingHours as WorkingHours
