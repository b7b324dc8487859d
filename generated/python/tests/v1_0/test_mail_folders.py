"""The documented examples of mail folders."""

from graph_sdk.v1_0 import models
from tests.replay import replay


def test_get_mailfolder():
    """v1.0/api/mailfolder-get.md:65,77 Example."""
    with replay(
        version="v1.0",
        request=(
            "GET",
            "https://graph.microsoft.com/v1.0/me/mailFolders/inbox",
            {},
            None,
        ),
        response=(
            200,
            {"Content-Type": "application/json"},
            {
                "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users('4f8d3b1e-6a27-4c95-b0e3-9d51c7f28a64')/mailFolders/$entity",
                "id": "AAMkAGUAAAAAAEJAAA=",
                "displayName": "Inbox",
                "parentFolderId": "AQMkAGUAAAAAAEIAAAA=",
                "childFolderCount": 1,
                "unreadItemCount": 3,
                "totalItemCount": 418,
                "isHidden": False,
            },
        ),
    ) as exchange:
        answer = exchange.graph.mail_folders.get(mail_folder_id="inbox")
        exchange.check(answer, kind="entity", type=models.MailFolder)
