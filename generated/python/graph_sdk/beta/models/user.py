"""microsoft.graph.user."""

from graph_sdk._runtime.model import Property
from graph_sdk.beta.models.directory_object import DirectoryObject


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
        mail_nickname: The part of the mail address before the @.
        mobile_phone: Number of the mobile telephone.
        office_location: Where in the building the user sits.
        other_mails: Further mail addresses.
        password_profile: The password, which is written but never read.
        preferred_language: Language of the user, as in en-US.
        proxy_addresses: All addresses under which the mailbox receives mail.
        sign_in_activity: When the user last signed in.
        surname: Family name.
        usage_location: Two-letter country code, which decides on the services that a
            license may bring.
        user_principal_name: The name to sign in with.
        user_type: Member or Guest.
        direct_reports: Users and contacts who report to the user.
        manager: Whom the user reports to.
    """

    __slots__ = ()
    _type = "microsoft.graph.user"

    account_enabled = Property("accountEnabled")
    assigned_licenses = Property(
        "assignedLicenses", "assigned_license", collection=True
    )
    business_phones = Property("businessPhones", collection=True)
    city = Property("city")
    company_name = Property("companyName")
    country = Property("country")
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    department = Property("department")
    display_name = Property("displayName")
    employee_id = Property("employeeId")
    given_name = Property("givenName")
    identities = Property("identities", "object_identity", collection=True)
    job_title = Property("jobTitle")
    last_password_change_date_time = Property(
        "lastPasswordChangeDateTime", "Edm.DateTimeOffset"
    )
    mail = Property("mail")
    mail_nickname = Property("mailNickname")
    mobile_phone = Property("mobilePhone")
    office_location = Property("officeLocation")
    other_mails = Property("otherMails", collection=True)
    password_profile = Property("passwordProfile", "password_profile")
    preferred_language = Property("preferredLanguage")
    proxy_addresses = Property("proxyAddresses", collection=True)
    sign_in_activity = Property("signInActivity", "sign_in_activity")
    surname = Property("surname")
    usage_location = Property("usageLocation")
    user_principal_name = Property("userPrincipalName")
    user_type = Property("userType")
    direct_reports = Property("directReports", "directory_object", collection=True)
    manager = Property("manager", "directory_object")
