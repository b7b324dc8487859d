import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * An alert of the legacy security API, in one shape for all providers.
 */
export interface Alerts {
  /**
   * Page through alerts of the legacy security API, from all providers that the organization has connected.
   *
   * - `GET /security/alerts`
   *
   * - Delegated (work or school account): SecurityEvents.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: SecurityEvents.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-1.0
   * @deprecated The legacy alerts API is deprecated; Microsoft has announced its removal for April 2026. Use List alerts_v2 instead.
   */
  list(options?: { filter?: string; select?: readonly string[] | string; orderby?: readonly string[] | string; top?: number; count?: boolean; skip?: number } & CallOptions): Collection<models.Alert>;
}
