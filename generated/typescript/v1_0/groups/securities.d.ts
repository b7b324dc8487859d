import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * Operations on securities.
 */
export interface Securities {
  /**
   * Page through the alerts that Microsoft Defender XDR, and the products around it, have raised in the organization. The latest come first.
   *
   * - `GET /security/alerts_v2`
   *
   * - Delegated (work or school account): SecurityAlert.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: SecurityAlert.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/security-list-alerts_v2?view=graph-rest-1.0
   */
  listAlertsV2(options?: {
    filter?: string;
    count?: boolean;
    skip?: number;
    top?: number;
    /** include-unknown-enum-members. Brings members of enumerations that were added after unknownFutureValue. Optional. */
    prefer?: string;
  } & CallOptions): Collection<models.SecurityAlert>;
}
