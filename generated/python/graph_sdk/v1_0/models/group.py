"""microsoft.graph.group."""

from graph_sdk._runtime.model import Property
from graph_sdk.v1_0.models.directory_object import DirectoryObject


class Group(DirectoryObject):
    """A group of users, devices, and other groups: one that works together (a Microsoft
    365 group), one that is granted access (a security group), or one that receives
    mail.

    Attributes:
        assigned_licenses: Licenses that the group hands on to its members.
        classification: How the organization classifies the group.
        created_date_time: When the group was created.
        description: What the group is for.
        display_name: Name of the group.
        group_types: Unified for a Microsoft 365 group, DynamicMembership for members by
            rule.
        is_assignable_to_role: Whether the group can be given a directory role.
        mail: Mail address of the group.
        mail_enabled: Whether the group receives mail.
        mail_nickname: The part of the mail address before the @.
        membership_rule: The rule that decides on members, in a group with
            DynamicMembership.
        proxy_addresses: All addresses under which the group receives mail.
        security_enabled: Whether the group can be used to grant access.
        unseen_count: Conversations with something new.
        visibility: Who can join the group and see it: Private, Public, or
            HiddenMembership.
        members: Direct members.
        owners: Who looks after the group.
        photo: Picture of the group.
        transitive_members: All members, by way of other groups too.
    """

    __slots__ = ()
    _type = "microsoft.graph.group"

    assigned_licenses = Property(
        "assignedLicenses", "assigned_license", collection=True
    )
    classification = Property("classification")
    created_date_time = Property("createdDateTime", "Edm.DateTimeOffset")
    description = Property("description")
    display_name = Property("displayName")
    group_types = Property("groupTypes", collection=True)
    is_assignable_to_role = Property("isAssignableToRole")
    mail = Property("mail")
    mail_enabled = Property("mailEnabled")
    mail_nickname = Property("mailNickname")
    membership_rule = Property("membershipRule")
    proxy_addresses = Property("proxyAddresses", collection=True)
    security_enabled = Property("securityEnabled")
    unseen_count = Property("unseenCount")
    visibility = Property("visibility")
    members = Property("members", "directory_object", collection=True)
    owners = Property("owners", "directory_object", collection=True)
    photo = Property("photo", "profile_photo")
    transitive_members = Property(
        "transitiveMembers", "directory_object", collection=True
    )
