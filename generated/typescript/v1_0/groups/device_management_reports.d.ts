import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * The reports of Intune. There is one such object, and it does nothing but hold the reports.
 */
export interface DeviceManagementReports {
  /**
   * Read which devices break the rules of the organization, as a table with a schema and rows. The report belongs to deviceManagementReports.
   *
   * - `POST /deviceManagement/reports/getDeviceNonComplianceReport`
   *
   * - Delegated (work or school account): DeviceManagementConfiguration.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementConfiguration.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0
   */
  getDeviceNonComplianceReport(options?: {
    /** Name of the report. */
    name?: string | null;
    /** Columns of the table. */
    select?: string[] | null;
    /** Text to look for. */
    search?: string | null;
    /** Columns that rows are put together by. */
    groupBy?: string[] | null;
    /** Columns that rows are sorted by. */
    orderBy?: string[] | null;
    /** Number of rows to leave out. */
    skip?: number | null;
    /** Number of rows to return. */
    top?: number | null;
    /** ID of the cached report. */
    sessionId?: string | null;
    /** Condition that rows have to meet. */
    filter?: string | null;
  } & CallOptions): Promise<Response>;
}
