"""Ten lines for a type checker."""

from msgraph.generated.models.user import User
from msgraph.graph_service_client import GraphServiceClient


async def main(graph: GraphServiceClient) -> str | None:
    user: User | None = await graph.users.by_user_id("1").get()
    page = await graph.users.by_user_id("1").messages.get()
    for message in (page and page.value) or []:
        print(message.subject)
    return user.display_name if user else None
