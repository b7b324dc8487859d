"""Operations on worksheets."""

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.operation import Operation

_RANGE = Operation(
    "worksheets.range",
    (
        (
            "GET",
            "/me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/range",
            "entity",
            "workbook_range",
        ),
        (
            "GET",
            "/me/drive/root:/{item_path:path}:/workbook/worksheets/{worksheet_id}/range",
            "entity",
            "workbook_range",
        ),
        (
            "GET",
            "/me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/range(address={address:Edm.String})",
            "entity",
            "workbook_range",
        ),
        (
            "GET",
            "/me/drive/root:/{item_path:path}:/workbook/worksheets/{worksheet_id}/range(address={address:Edm.String})",
            "entity",
            "workbook_range",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0",
)
_USED_RANGE = Operation(
    "worksheets.used_range",
    (
        (
            "GET",
            "/me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/usedRange",
            "entity",
            "workbook_range",
        ),
        (
            "GET",
            "/me/drive/root:/{item_path:path}:/workbook/worksheets/{worksheet_id}/usedRange",
            "entity",
            "workbook_range",
        ),
        (
            "GET",
            "/me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/usedRange(valuesOnly={values_only:Edm.Boolean})",
            "entity",
            "workbook_range",
        ),
        (
            "GET",
            "/me/drive/root:/{item_path:path}:/workbook/worksheets/{worksheet_id}/usedRange(valuesOnly={values_only:Edm.Boolean})",
            "entity",
            "workbook_range",
        ),
    ),
    docs="https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0",
)


class Worksheets(Group):
    """Operations on worksheets.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()

    def range(
        self,
        *,
        item_id=None,
        worksheet_id,
        item_path=None,
        address=None,
        select=None,
        workbook_session_id=None,
        **options,
    ):
        """Read a workbookRange of a worksheet: the cells at an address, those of a name,
        or all of them.

        Routes:
            GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/range
            GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/range
            GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/range(address={address})
            GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/range(address={address})

        Permissions:
            Delegated (work or school account): Files.ReadWrite
            Delegated (personal Microsoft account): not supported
            Application: not supported

        Args:
            item_id: The ID of the item.
            worksheet_id: The ID of the worksheet.
            item_path: Key in the path.
            address: Address of the range, as in A1:B2, or its name. Optional.
            select: Properties to return.
            workbook_session_id: ID of a session in which changes are kept, or tried
                out. Optional.

        Returns:
            WorkbookRange.

        https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0
        """
        return self._call(
            _RANGE,
            {
                "item_id": item_id,
                "worksheet_id": worksheet_id,
                "item_path": item_path,
                "address": address,
            },
            query={"$select": select},
            headers={"Workbook-Session-Id": workbook_session_id},
            options=options,
        )

    def used_range(
        self,
        *,
        item_id=None,
        worksheet_id,
        item_path=None,
        values_only=None,
        select=None,
        workbook_session_id=None,
        **options,
    ):
        """Read the smallest workbookRange that holds every cell with a value or a format.

        Routes:
            GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/usedRange
            GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/usedRange
            GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/usedRange(valuesOnly={values_only})
            GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/usedRange(valuesOnly={values_only})

        Permissions:
            Delegated (work or school account): Files.ReadWrite
            Delegated (personal Microsoft account): not supported
            Application: not supported

        Args:
            item_id: The ID of the item.
            worksheet_id: The ID of the worksheet.
            item_path: Key in the path.
            values_only: Whether cells count only for their values. Optional.
            select: Properties to return.
            workbook_session_id: ID of a session in which changes are kept, or tried
                out. Optional.

        Returns:
            WorkbookRange.

        https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0
        """
        return self._call(
            _USED_RANGE,
            {
                "item_id": item_id,
                "worksheet_id": worksheet_id,
                "item_path": item_path,
                "values_only": values_only,
            },
            query={"$select": select},
            headers={"Workbook-Session-Id": workbook_session_id},
            options=options,
        )


class AsyncWorksheets(AsyncGroup, Worksheets):
    """Operations on worksheets. Calls are awaited.

    Every method also takes the options headers, query, timeout and retries, which are
    for this call alone.
    """

    __slots__ = ()
