"""The documented examples of groups."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_add_member():
    """v1.0/api/group-post-members.md:64,80 Examples."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/members/$ref",
            {"Content-Type": "application/json"},
            {
                "@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125"
            },
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.groups.add_members(
            ref="https://graph.microsoft.com/v1.0/directoryObjects/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
            group_id="3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
        )
        exchange.check(answer, kind="empty")


def test_create_group():
    """v1.0/api/group-post-groups.md:72,100 Example 1: A Microsoft 365 group."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/groups",
            {"Content-Type": "application/json"},
            {
                "displayName": "Release team",
                "description": "Ships on Thursdays.",
                "groupTypes": ["Unified"],
                "mailEnabled": True,
                "mailNickname": "release",
                "securityEnabled": False,
                "visibility": "Private",
            },
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity",
                "id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
                "deletedDateTime": None,
                "displayName": "Release team",
                "description": "Ships on Thursdays.",
                "createdDateTime": "2025-09-01T07:14:09Z",
                "groupTypes": ["Unified"],
                "mail": "release@contoso.com",
                "mailEnabled": True,
                "mailNickname": "release",
                "membershipRule": None,
                "proxyAddresses": ["SMTP:release@contoso.com"],
                "securityEnabled": False,
                "visibility": "Private",
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.create(
            models.Group.from_dict(
                {
                    "displayName": "Release team",
                    "description": "Ships on Thursdays.",
                    "groupTypes": ["Unified"],
                    "mailEnabled": True,
                    "mailNickname": "release",
                    "securityEnabled": False,
                    "visibility": "Private",
                }
            )
        )
        exchange.check(answer, kind="entity", type=models.Group)


def test_create_group_with_members():
    """v1.0/api/group-post-groups.md:136,166 Example 2: A security group with owner and member."""
    with replay(
        version="v1.0",
        request=(
            "POST",
            "https://graph.microsoft.com/v1.0/groups",
            {"Content-Type": "application/json"},
            {
                "displayName": "Operations",
                "groupTypes": [],
                "mailEnabled": False,
                "mailNickname": "operations",
                "securityEnabled": True,
                "owners@odata.bind": [
                    "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64"
                ],
                "members@odata.bind": [
                    "https://graph.microsoft.com/v1.0/users/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125"
                ],
            },
        ),
        response=(
            201,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity",
                "id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41",
                "deletedDateTime": None,
                "displayName": "Operations",
                "description": None,
                "createdDateTime": "2025-09-01T07:14:09Z",
                "groupTypes": [],
                "mail": None,
                "mailEnabled": False,
                "mailNickname": "operations",
                "membershipRule": None,
                "proxyAddresses": [],
                "securityEnabled": True,
                "visibility": None,
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.create(
            models.Group.from_dict(
                {
                    "displayName": "Operations",
                    "groupTypes": [],
                    "mailEnabled": False,
                    "mailNickname": "operations",
                    "securityEnabled": True,
                    "owners@odata.bind": [
                        "https://graph.microsoft.com/v1.0/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64"
                    ],
                    "members@odata.bind": [
                        "https://graph.microsoft.com/v1.0/users/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125"
                    ],
                }
            )
        )
        exchange.check(answer, kind="entity", type=models.Group)


def test_delete_group():
    """v1.0/api/group-delete.md:57,68 Examples."""
    with replay(
        version="v1.0",
        request=(
            "DELETE",
            "https://graph.microsoft.com/v1.0/groups/f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41",
            {},
            None,
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.groups.delete(
            group_id="f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41"
        )
        exchange.check(answer, kind="empty")


def test_get_group():
    """v1.0/api/group-get.md:61,76 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups/$entity",
                "id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
                "deletedDateTime": None,
                "displayName": "Release team",
                "description": "Ships on Thursdays.",
                "createdDateTime": "2025-09-01T07:14:09Z",
                "groupTypes": ["Unified"],
                "mail": "release@contoso.com",
                "mailEnabled": True,
                "mailNickname": "release",
                "membershipRule": None,
                "proxyAddresses": ["SMTP:release@contoso.com"],
                "securityEnabled": False,
                "visibility": "Private",
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.get(
            group_id="3e91b7d2-c046-4f58-8a2d-7b60e5f41c93"
        )
        exchange.check(answer, kind="entity", type=models.Group)


def test_list_groups():
    """v1.0/api/group-list.md:64,80 Example 1: All groups."""
    with replay(
        version="v1.0",
        request=("GET", "https://graph.microsoft.com/v1.0/groups", {}, None),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups",
                "value": [
                    {
                        "id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
                        "deletedDateTime": None,
                        "displayName": "Release team",
                        "description": "Ships on Thursdays.",
                        "createdDateTime": "2025-09-01T07:14:09Z",
                        "groupTypes": ["Unified"],
                        "mail": "release@contoso.com",
                        "mailEnabled": True,
                        "mailNickname": "release",
                        "membershipRule": None,
                        "proxyAddresses": ["SMTP:release@contoso.com"],
                        "securityEnabled": False,
                        "visibility": "Private",
                    },
                    {
                        "id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41",
                        "deletedDateTime": None,
                        "displayName": "Operations",
                        "description": None,
                        "createdDateTime": "2025-09-01T07:14:09Z",
                        "groupTypes": [],
                        "mail": None,
                        "mailEnabled": False,
                        "mailNickname": "operations",
                        "membershipRule": None,
                        "proxyAddresses": [],
                        "securityEnabled": True,
                        "visibility": None,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.list()
        exchange.check(answer, kind="collection", type=models.Group)


def test_list_groups_unified():
    """v1.0/api/group-list.md:135,149 Example 2: Microsoft 365 groups, sorted."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/groups?$filter=groupTypes/any(c:c%20eq%20'Unified')&$select=id,displayName,mail&$orderby=displayName&$count=true",
            {"ConsistencyLevel": "eventual"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#groups(id,displayName,mail)",
                "@odata.count": 1,
                "value": [
                    {
                        "id": "3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
                        "displayName": "Release team",
                        "mail": "release@contoso.com",
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.list(
            filter="groupTypes/any(c:c eq 'Unified')",
            select=["id", "displayName", "mail"],
            orderby=["displayName"],
            count=True,
            consistency_level="eventual",
        )
        exchange.check(answer, kind="collection", type=models.Group)


def test_list_members():
    """v1.0/api/group-list-members.md:64,80 Examples."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/members",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
                "value": [
                    {
                        "@odata.type": "#microsoft.graph.user",
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "mail": "AdeleO@contoso.com",
                        "userPrincipalName": "AdeleO@contoso.com",
                    },
                    {
                        "@odata.type": "#microsoft.graph.group",
                        "id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41",
                        "displayName": "Operations",
                        "mailEnabled": False,
                        "securityEnabled": True,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.list_members(
            group_id="3e91b7d2-c046-4f58-8a2d-7b60e5f41c93"
        )
        exchange.check(answer, kind="collection", type=models.DirectoryObject)


def test_list_transitivemembers():
    """v1.0/api/group-list-transitivemembers.md:80,96 Example 1: All members."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/transitiveMembers",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
                "value": [
                    {
                        "@odata.type": "#microsoft.graph.user",
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "mail": "AdeleO@contoso.com",
                        "userPrincipalName": "AdeleO@contoso.com",
                    },
                    {
                        "@odata.type": "#microsoft.graph.group",
                        "id": "f50c8a26-1d7e-4b94-9e35-02c8d6b7fa41",
                        "displayName": "Operations",
                        "mailEnabled": False,
                        "securityEnabled": True,
                    },
                    {
                        "@odata.type": "#microsoft.graph.user",
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "displayName": "Bianca Ferri",
                        "mail": "BiancaF@contoso.com",
                        "userPrincipalName": "BiancaF@contoso.com",
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.list_transitive_members(
            group_id="3e91b7d2-c046-4f58-8a2d-7b60e5f41c93"
        )
        exchange.check(answer, kind="collection", type=models.DirectoryObject)


def test_list_transitivemembers_users():
    """v1.0/api/group-list-transitivemembers.md:138,152 Example 2: Users only."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/transitiveMembers/microsoft.graph.user?$count=true&$orderby=displayName&$select=id,displayName",
            {"ConsistencyLevel": "eventual"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,displayName)",
                "@odata.count": 2,
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                    },
                    {
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "displayName": "Bianca Ferri",
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.groups.list_transitive_members(
            group_id="3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
            via="user",
            count=True,
            orderby=["displayName"],
            select=["id", "displayName"],
            consistency_level="eventual",
        )
        exchange.check(answer, kind="collection", type=models.User)


def test_count_transitivemembers():
    """v1.0/api/group-list-transitivemembers.md:182,194 Example 3: The number of members."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/transitiveMembers/$count",
            {"ConsistencyLevel": "eventual"},
            None,
        ),
        response=(200, {"Content-Type": "text/plain"}, b"3"),
    ) as exchange:
        answer = exchange.graph.groups.list_transitive_members(
            group_id="3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
            via="$count",
            consistency_level="eventual",
        )
        exchange.check(answer, kind="value")


def test_remove_member():
    """v1.0/api/group-delete-members.md:57,68 Examples."""
    with replay(
        version="v1.0",
        request=(
            "DELETE",
            "https://graph.microsoft.com/v1.0/groups/3e91b7d2-c046-4f58-8a2d-7b60e5f41c93/members/a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125/$ref",
            {},
            None,
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.groups.remove_members(
            group_id="3e91b7d2-c046-4f58-8a2d-7b60e5f41c93",
            member_id="a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
        )
        exchange.check(answer, kind="empty")
