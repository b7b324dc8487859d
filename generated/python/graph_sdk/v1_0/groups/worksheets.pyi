from collections.abc import Coroutine, Sequence
from typing import Any, Unpack, overload

from graph_sdk._runtime.group import AsyncGroup, Group
from graph_sdk._runtime.options import Options
from graph_sdk.v1_0.models import WorkbookRange

class Worksheets(Group):
    @overload
    def range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        address: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...
    @overload
    def range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        address: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...
    @overload
    def range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        address: str,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...
    @overload
    def range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        address: str,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...
    @overload
    def used_range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        values_only: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...
    @overload
    def used_range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        values_only: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...
    @overload
    def used_range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        values_only: bool,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...
    @overload
    def used_range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        values_only: bool,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> WorkbookRange: ...

class AsyncWorksheets(AsyncGroup):
    @overload
    def range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        address: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
    @overload
    def range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        address: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
    @overload
    def range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        address: str,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
    @overload
    def range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        address: str,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
    @overload
    def used_range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        values_only: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
    @overload
    def used_range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        values_only: None = None,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
    @overload
    def used_range(
        self,
        *,
        item_id: str,
        worksheet_id: str,
        item_path: None = None,
        values_only: bool,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
    @overload
    def used_range(
        self,
        *,
        item_id: None = None,
        worksheet_id: str,
        item_path: str,
        values_only: bool,
        select: Sequence[str] | str | None = None,
        workbook_session_id: str | None = None,
        **options: Unpack[Options],
    ) -> Coroutine[Any, Any, WorkbookRange]: ...
