import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * Operations on worksheets.
 */
export interface Worksheets {
  /**
   * Read a workbookRange of a worksheet: the cells at an address, those of a name, or all of them.
   *
   * - `GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/range`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0
   */
  range(options: {
    itemId: string;
    worksheetId: string;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
  /**
   * Read a workbookRange of a worksheet: the cells at an address, those of a name, or all of them.
   *
   * - `GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/range`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0
   */
  range(options: {
    worksheetId: string;
    itemPath: string;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
  /**
   * Read a workbookRange of a worksheet: the cells at an address, those of a name, or all of them.
   *
   * - `GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/range(address={address})`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0
   */
  range(options: {
    itemId: string;
    worksheetId: string;
    /** Address of the range, as in A1:B2, or its name. Optional. */
    address: string;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
  /**
   * Read a workbookRange of a worksheet: the cells at an address, those of a name, or all of them.
   *
   * - `GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/range(address={address})`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0
   */
  range(options: {
    worksheetId: string;
    itemPath: string;
    /** Address of the range, as in A1:B2, or its name. Optional. */
    address: string;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
  /**
   * Read the smallest workbookRange that holds every cell with a value or a format.
   *
   * - `GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/usedRange`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0
   */
  usedRange(options: {
    itemId: string;
    worksheetId: string;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
  /**
   * Read the smallest workbookRange that holds every cell with a value or a format.
   *
   * - `GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/usedRange`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0
   */
  usedRange(options: {
    worksheetId: string;
    itemPath: string;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
  /**
   * Read the smallest workbookRange that holds every cell with a value or a format.
   *
   * - `GET /me/drive/items/{item_id}/workbook/worksheets/{worksheet_id}/usedRange(valuesOnly={values_only})`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0
   */
  usedRange(options: {
    itemId: string;
    worksheetId: string;
    /** Whether cells count only for their values. Optional. */
    valuesOnly: boolean;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
  /**
   * Read the smallest workbookRange that holds every cell with a value or a format.
   *
   * - `GET /me/drive/root:/{item_path}:/workbook/worksheets/{worksheet_id}/usedRange(valuesOnly={values_only})`
   *
   * - Delegated (work or school account): Files.ReadWrite
   * - Delegated (personal Microsoft account): not supported
   * - Application: not supported
   *
   * @see https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0
   */
  usedRange(options: {
    worksheetId: string;
    itemPath: string;
    /** Whether cells count only for their values. Optional. */
    valuesOnly: boolean;
    select?: readonly string[] | string;
    /** ID of a session in which changes are kept, or tried out. Optional. */
    workbookSessionId?: string;
  } & CallOptions): Promise<models.WorkbookRange>;
}
