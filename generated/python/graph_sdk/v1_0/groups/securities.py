"""Operations on securities."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_LIST_ALERTS_V2 = Operation(
    "securities.list_alerts_v2",
    (("GET", "/security/alerts_v2", "collection", "security_alert"),),
    docs="https://learn.microsoft.com/graph/api/security-list-alerts_v2?view=graph-rest-1.0",
)


class Securities(Group):
    """Operations on securities.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def list_alerts_v2(
        self, *, filter=None, count=None, skip=None, top=None, prefer=None, **options
    ):
        """Page through the alerts that Microsoft Defender XDR, and the products around it,
        have raised in the organization. The latest come first.

        Routes:
            GET /security/alerts_v2

        Permissions:
            Delegated (work or school account): SecurityAlert.Read.All
            Delegated (personal Microsoft account): not supported
            Application: SecurityAlert.Read.All

        Args:
            filter: What the items have to fulfil.
            count: Whether to count all items.
            skip: How many items to pass over.
            top: How many items a page has.
            prefer: include-unknown-enum-members. Brings members of enumerations that
                were added after unknownFutureValue. Optional.

        Returns:
            A collection of SecurityAlert; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/security-list-alerts_v2?view=graph-rest-1.0
        """
        return self._call(
            _LIST_ALERTS_V2,
            query={"$filter": filter, "$count": count, "$skip": skip, "$top": top},
            headers={"Prefer": prefer},
            options=options,
        )


class AsyncSecurities(AsyncGroup, Securities):
    """Operations on securities. Calls are awaited.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
