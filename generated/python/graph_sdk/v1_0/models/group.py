"""microsoft.graph.group."""

from __future__ import annotations

from graph_sdk._runtime.model import CollectionProperty, Property
from graph_sdk.v1_0.models.directory_object import DirectoryObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from graph_sdk.v1_0.models import AssignedLicense, ProfilePhoto


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

    assigned_licenses: CollectionProperty[AssignedLicense] = CollectionProperty(
        "assignedLicenses", "assigned_license"
    )
    classification: Property[str] = Property("classification")
    created_date_time: Property[datetime] = Property(
        "createdDateTime", "Edm.DateTimeOffset"
    )
    description: Property[str] = Property("description")
    display_name: Property[str] = Property("displayName")
    group_types: Property[list[str]] = Property("groupTypes")
    is_assignable_to_role: Property[bool] = Property("isAssignableToRole")
    mail: Property[str] = Property("mail")
    mail_enabled: Property[bool] = Property("mailEnabled")
    mail_nickname: Property[str] = Property("mailNickname")
    membership_rule: Property[str] = Property("membershipRule")
    proxy_addresses: Property[list[str]] = Property("proxyAddresses")
    security_enabled: Property[bool] = Property("securityEnabled")
    unseen_count: Property[int] = Property("unseenCount")
    visibility: Property[str] = Property("visibility")
    members: CollectionProperty[DirectoryObject] = CollectionProperty(
        "members", "directory_object"
    )
    owners: CollectionProperty[DirectoryObject] = CollectionProperty(
        "owners", "directory_object"
    )
    photo: Property[ProfilePhoto] = Property("photo", "profile_photo")
    transitive_members: CollectionProperty[DirectoryObject] = CollectionProperty(
        "transitiveMembers", "directory_object"
    )
