"""The documented examples of users."""

from graph_sdk.beta import models
from tests.replay import replay


def test_delete_user():
    """beta/api/user-delete.md:59,70 Examples."""
    with replay(
        version="beta",
        request=(
            "DELETE",
            "https://graph.microsoft.com/beta/users/68e05fa9-b3d1-47c2-9f84-1ab7d26ec530",
            {},
            None,
        ),
        response=(204, {}, None),
    ) as exchange:
        answer = exchange.graph.users.delete(
            user_id="68e05fa9-b3d1-47c2-9f84-1ab7d26ec530"
        )
        exchange.check(answer, kind="empty")


def test_get_user_me():
    """beta/api/user-get.md:76,89 Example 1: The signed-in user."""
    with replay(
        version="beta",
        request=("GET", "https://graph.microsoft.com/beta/me", {}, None),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#users/$entity",
                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                "displayName": "Adele Okafor",
                "userPrincipalName": "AdeleO@contoso.com",
                "businessPhones": ["+1 425 555 0109"],
                "givenName": "Adele",
                "surname": "Okafor",
                "jobTitle": "Release manager",
                "mail": "AdeleO@contoso.com",
                "mobilePhone": None,
                "officeLocation": "18/2111",
                "preferredLanguage": "en-US",
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get()
        exchange.check(answer, kind="entity", type=models.User)


def test_get_user():
    """beta/api/user-get.md:121,134 Example 2: A user by principal name."""
    with replay(
        version="beta",
        request=(
            "GET",
            "https://graph.microsoft.com/beta/users/AdeleO@contoso.com",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#users/$entity",
                "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                "displayName": "Adele Okafor",
                "userPrincipalName": "AdeleO@contoso.com",
                "businessPhones": ["+1 425 555 0109"],
                "givenName": "Adele",
                "surname": "Okafor",
                "jobTitle": "Release manager",
                "mail": "AdeleO@contoso.com",
                "mobilePhone": None,
                "officeLocation": "18/2111",
                "preferredLanguage": "en-US",
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get(user_id="AdeleO@contoso.com")
        exchange.check(answer, kind="entity", type=models.User)


def test_get_user_select():
    """beta/api/user-get.md:166,178 Example 3: Properties of your choice."""
    with replay(
        version="beta",
        request=(
            "GET",
            "https://graph.microsoft.com/beta/users/4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64?$select=displayName,department,employeeId,accountEnabled",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#users(displayName,department,employeeId,accountEnabled)/$entity",
                "displayName": "Adele Okafor",
                "department": "Engineering",
                "employeeId": "117402",
                "accountEnabled": True,
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.get(
            user_id="4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
            select=["displayName", "department", "employeeId", "accountEnabled"],
        )
        exchange.check(answer, kind="entity", type=models.User)


def test_list_users():
    """beta/api/user-list.md:70,84 Example 1: The first three users."""
    with replay(
        version="beta",
        request=("GET", "https://graph.microsoft.com/beta/users?$top=3", {}, None),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#users",
                "@odata.nextLink": "https://graph.microsoft.com/beta/users?$top=3&$skiptoken=RFNwdAIAAQAAABc6Q2Vkcm",
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "userPrincipalName": "AdeleO@contoso.com",
                        "businessPhones": ["+1 425 555 0109"],
                        "givenName": "Adele",
                        "surname": "Okafor",
                        "jobTitle": "Release manager",
                        "mail": "AdeleO@contoso.com",
                        "mobilePhone": None,
                        "officeLocation": "18/2111",
                        "preferredLanguage": "en-US",
                    },
                    {
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "displayName": "Bianca Ferri",
                        "userPrincipalName": "BiancaF@contoso.com",
                        "businessPhones": [],
                        "givenName": "Bianca",
                        "surname": "Ferri",
                        "jobTitle": None,
                        "mail": "BiancaF@contoso.com",
                        "mobilePhone": "+39 06 5550 0143",
                        "officeLocation": None,
                        "preferredLanguage": "it-IT",
                    },
                    {
                        "id": "d97b2c58-0e4f-4a13-96d5-6c8fa3107be2",
                        "displayName": "Conference desk",
                        "userPrincipalName": "desk@contoso.com",
                        "businessPhones": [],
                        "givenName": None,
                        "surname": None,
                        "jobTitle": None,
                        "mail": "desk@contoso.com",
                        "mobilePhone": None,
                        "officeLocation": "18/1000",
                        "preferredLanguage": None,
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list(top=3)
        exchange.check(answer, kind="collection", type=models.User)


def test_list_users_filter():
    """beta/api/user-list.md:147,161 Example 2: Users whose mail address ends with a domain."""
    with replay(
        version="beta",
        request=(
            "GET",
            "https://graph.microsoft.com/beta/users?$filter=endsWith(mail,'@contoso.com')&$count=true&$orderby=displayName&$select=id,displayName,mail",
            {"ConsistencyLevel": "eventual"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#users(id,displayName,mail)",
                "@odata.count": 2,
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "mail": "AdeleO@contoso.com",
                    },
                    {
                        "id": "a1c6e0f4-52b9-4d38-8e7a-30fb94d6c125",
                        "displayName": "Bianca Ferri",
                        "mail": "BiancaF@contoso.com",
                    },
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list(
            filter="endsWith(mail,'@contoso.com')",
            count=True,
            orderby=["displayName"],
            select=["id", "displayName", "mail"],
            consistency_level="eventual",
        )
        exchange.check(answer, kind="collection", type=models.User)


def test_list_users_search():
    """beta/api/user-list.md:193,207 Example 3: Users with a word in their name."""
    with replay(
        version="beta",
        request=(
            "GET",
            'https://graph.microsoft.com/beta/users?$search="displayName:okaf"&$count=true&$select=id,displayName,userPrincipalName',
            {"ConsistencyLevel": "eventual"},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/beta/$metadata#users(id,displayName,userPrincipalName)",
                "@odata.count": 1,
                "value": [
                    {
                        "id": "4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64",
                        "displayName": "Adele Okafor",
                        "userPrincipalName": "AdeleO@contoso.com",
                    }
                ],
            },
        ),
    ) as exchange:
        answer = exchange.graph.users.list(
            search='"displayName:okaf"',
            count=True,
            select=["id", "displayName", "userPrincipalName"],
            consistency_level="eventual",
        )
        exchange.check(answer, kind="collection", type=models.User)
