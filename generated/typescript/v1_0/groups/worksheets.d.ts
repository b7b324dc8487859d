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
  range(options: { itemId: string; worksheetId: string; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
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
  range(options: { worksheetId: string; itemPath: string; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
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
  range(options: { itemId: string; worksheetId: string; address: string; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
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
  range(options: { worksheetId: string; itemPath: string; address: string; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
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
  usedRange(options: { itemId: string; worksheetId: string; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
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
  usedRange(options: { worksheetId: string; itemPath: string; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
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
  usedRange(options: { itemId: string; worksheetId: string; valuesOnly: boolean; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
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
  usedRange(options: { worksheetId: string; itemPath: string; valuesOnly: boolean; select?: readonly string[] | string; workbookSessionId?: string } & CallOptions): Promise<models.WorkbookRange>;
}
