"""Ten lines for a type checker."""

from graph_sdk.v1_0 import Graph
from graph_sdk.v1_0.models import Message, User


def main(graph: Graph) -> str | None:
    user: User = graph.users.get(user_id="1")
    for message in graph.users.list_messages(user_id=user.id):
        found: Message = message
        print(found.subject)
    return user.display_name
