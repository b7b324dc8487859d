import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * The usage reports of the organization. There is one such object, and it does nothing but hold the reports.
 */
export interface ReportRoots {
  /**
   * Find out how much mail the organization sends, receives, and reads. The report is a CSV file with a line for each day.
   *
   * - `GET /reports/getEmailActivityCounts(period={period})`
   *
   * - Delegated (work or school account): Reports.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: Reports.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/reportroot-getemailactivitycounts?view=graph-rest-1.0
   */
  getEmailActivityCounts(options: {
    /** The days that the report covers, up to the last one with data: D7, D30, D90, or D180. */
    period: string;
  } & CallOptions): Promise<Response>;
  /**
   * Find out how much mail each user sends, receives, and reads. The report is a CSV file with a line for each user.
   *
   * - `GET /reports/getEmailActivityUserDetail(period={period})`
   *
   * - Delegated (work or school account): Reports.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: Reports.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0
   */
  getEmailActivityUserDetail(options: {
    /** The days that the report covers, up to the last one with data: D7, D30, D90, or D180. */
    period: string;
  } & CallOptions): Promise<Response>;
  /**
   * Find out how much mail each user sends, receives, and reads. The report is a CSV file with a line for each user.
   *
   * - `GET /reports/getEmailActivityUserDetail(date={date})`
   *
   * - Delegated (work or school account): Reports.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: Reports.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0
   */
  getEmailActivityUserDetail(options: {
    /** The day that the report is about, one of the last 30, as in 2026-03-01. */
    date: string;
  } & CallOptions): Promise<Response>;
}
