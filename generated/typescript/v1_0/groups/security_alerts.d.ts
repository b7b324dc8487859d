import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A warning of Microsoft Defender XDR, or of a product that reports to it, that something in the organization deserves a look. Alerts that belong together make an incident.
 */
export interface SecurityAlerts {
  /**
   * Read an alert with its evidence.
   *
   * - `GET /security/alerts_v2/{alert_id}`
   *
   * - Delegated (work or school account): SecurityAlert.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: SecurityAlert.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/security-alert-get?view=graph-rest-1.0
   */
  get(options: {
    alertId: string;
    /** include-unknown-enum-members. Brings members of enumerations that were added after unknownFutureValue. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.SecurityAlert>;
  /**
   * Say what has been found out about an alert, and who looks after it.
   *
   * - `PATCH /security/alerts_v2/{alert_id}`
   *
   * - Delegated (work or school account): SecurityAlert.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: SecurityAlert.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/security-alert-update?view=graph-rest-1.0
   */
  update(body: models.SecurityAlert, options: { alertId: string } & CallOptions): Promise<models.SecurityAlert>;
}
