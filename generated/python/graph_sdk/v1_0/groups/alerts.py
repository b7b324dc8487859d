"""Operations on resources of the type alert."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_LIST = Operation(
    "alerts.list",
    (("GET", "/security/alerts", "collection", "alert"),),
    docs="https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-1.0",
)


class Alerts(Group):
    """Operations on resources of the type alert.

    An alert of the legacy security API, in one shape for all providers.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def list(
        self,
        *,
        filter=None,
        select=None,
        orderby=None,
        top=None,
        count=None,
        skip=None,
        **options,
    ):
        """Page through alerts of the legacy security API, from all providers that the
        organization has connected.

        Deprecated: The legacy alerts API is deprecated; Microsoft has announced its
            removal for April 2026. Use List alerts_v2 instead.

        Routes:
            GET /security/alerts

        Permissions:
            Delegated (work or school account): SecurityEvents.Read.All
            Delegated (personal Microsoft account): not supported
            Application: SecurityEvents.Read.All

        Args:
            filter: What the items have to fulfil.
            select: Properties to return.
            orderby: Properties to sort by.
            top: How many items a page has.
            count: Whether to count all items.
            skip: How many items to pass over.

        Returns:
            A collection of Alert; a page is requested when it is needed.

        https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-1.0
        """
        return self._call(
            _LIST,
            query={
                "$filter": filter,
                "$select": select,
                "$orderby": orderby,
                "$top": top,
                "$count": count,
                "$skip": skip,
            },
            options=options,
        )


class AsyncAlerts(AsyncGroup, Alerts):
    """Operations on resources of the type alert. Calls are awaited.

    An alert of the legacy security API, in one shape for all providers.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
