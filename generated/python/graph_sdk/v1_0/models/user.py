"""microsoft.graph.user, and types that it alone refers to."""

from __future__ import annotations

from graph_sdk._runtime.model import CollectionProperty, Model, Property
from graph_sdk.v1_0.models.directory_object import DirectoryObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import (
        AssignedLicense,
        Event,
        MailFolder,
        MailboxSettings,
        Message,
        PasswordProfile,
        ProfilePhoto,
    )


class User(DirectoryObject):
    """An account of a person, or of something that acts like one, such as a shared mailbox
    or a meeting room. Guests have an account here as well.

    Attributes:
        account_enabled: Whether the user can sign in.
        assigned_licenses: The licenses of the user, those by way of a group among them.
        business_phones: Telephone numbers at work; one at most.
        city: Where the user works.
        company_name: The company that the user belongs to; mostly of use with guests.
        country: The country in which the user works.
        created_date_time: When the account was created.
        department: The department that the user works for.
        display_name: The name by which people find the user.
        employee_id: How the organization numbers the user.
        given_name: First name.
        identities: The ways in which the user can sign in.
        job_title: What the user does.
        last_password_change_date_time: When the password was last changed.
        mail: Mail address of the user.
        mailbox_settings: Settings of the mailbox.
        mail_nickname: The part of the mail address before the @.
        mobile_phone: Number of the mobile telephone.
        office_location: Where in the building the user sits.
        other_mails: Further mail addresses.
        password_profile: The password, which is written but never read.
        preferred_language: Language of the user, as in en-US.
        proxy_addresses: All addresses under which the mailbox receives mail.
        surname: Family name.
        usage_location: Two-letter country code, which decides on the services that a
            license may bring.
        user_principal_name: The name to sign in with.
        user_type: Member or Guest.
        direct_reports: Users and contacts who report to the user.
        manager: Whom the user reports to.
        member_of: Groups and roles that the user is a direct member of.
        calendar_view: What happens in a span of time.
        events: Events of the calendar.
        mail_folders: Folders of the mailbox.
        messages: Messages of the mailbox, in whatever folder.
        photo: Picture of the user.
    """

    __slots__ = ()
    _type = "microsoft.graph.user"

    account_enabled: Property[bool] = Property("accountEnabled")
    assigned_licenses: CollectionProperty[AssignedLicense] = CollectionProperty(
        "assignedLicenses", "assigned_license"
    )
    business_phones: Property[list[str]] = Property("businessPhones")
    city: Property[str] = Property("city")
    company_name: Property[str] = Property("companyName")
    country: Property[str] = Property("country")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    department: Property[str] = Property("department")
    display_name: Property[str] = Property("displayName")
    employee_id: Property[str] = Property("employeeId")
    given_name: Property[str] = Property("givenName")
    identities: CollectionProperty[ObjectIdentity] = CollectionProperty(
        "identities", "object_identity"
    )
    job_title: Property[str] = Property("jobTitle")
    last_password_change_date_time: Property[datetime] = Property(
        "lastPasswordChangeDateTime", "Edm.DateTimeOffset"
    )
    mail: Property[str] = Property("mail")
    mailbox_settings: Property[MailboxSettings] = Property(
        "mailboxSettings", "mailbox_settings"
    )
    mail_nickname: Property[str] = Property("mailNickname")
    mobile_phone: Property[str] = Property("mobilePhone")
    office_location: Property[str] = Property("officeLocation")
    other_mails: Property[list[str]] = Property("otherMails")
    password_profile: Property[PasswordProfile] = Property(
        "passwordProfile", "password_profile"
    )
    preferred_language: Property[str] = Property("preferredLanguage")
    proxy_addresses: Property[list[str]] = Property("proxyAddresses")
    surname: Property[str] = Property("surname")
    usage_location: Property[str] = Property("usageLocation")
    user_principal_name: Property[str] = Property("userPrincipalName")
    user_type: Property[str] = Property("userType")
    direct_reports: CollectionProperty[DirectoryObject] = CollectionProperty(
        "directReports", "directory_object"
    )
    manager: Property[DirectoryObject] = Property("manager", "directory_object")
    member_of: CollectionProperty[DirectoryObject] = CollectionProperty(
        "memberOf", "directory_object"
    )
    calendar_view: CollectionProperty[Event] = CollectionProperty(
        "calendarView", "event"
    )
    events: CollectionProperty[Event] = CollectionProperty("events", "event")
    mail_folders: CollectionProperty[MailFolder] = CollectionProperty(
        "mailFolders", "mail_folder"
    )
    messages: CollectionProperty[Message] = CollectionProperty("messages", "message")
    photo: Property[ProfilePhoto] = Property("photo", "profile_photo")


class ObjectIdentity(Model):
    """One way for a user to sign in: with the organization, with another identity
    provider, or with a local name.

    Attributes:
        issuer: Who vouches for the identity, such as a domain or facebook.com.
        issuer_assigned_id: What the issuer calls the user.
        sign_in_type: Kind of the identity, such as userPrincipalName, emailAddress, or
            federated.
    """

    __slots__ = ()
    _type = "microsoft.graph.objectIdentity"

    issuer: Property[str] = Property("issuer")
    issuer_assigned_id: Property[str] = Property("issuerAssignedId")
    sign_in_type: Property[str] = Property("signInType")
