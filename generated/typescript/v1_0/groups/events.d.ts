import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * An event of a calendar: a meeting, an appointment, or a series of them.
 */
export interface Events {
  /**
   * Read an event: a meeting, an appointment, or a whole series.
   *
   * - `GET /me/events/{event_id}`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0
   */
  get(options: {
    eventId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
  /**
   * Read an event: a meeting, an appointment, or a whole series.
   *
   * - `GET /users/{user_id}/events/{event_id}`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0
   */
  get(options: {
    eventId: string;
    userId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
  /**
   * Read an event: a meeting, an appointment, or a whole series.
   *
   * - `GET /me/calendars/{calendar_id}/events/{event_id}`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0
   */
  get(options: {
    eventId: string;
    calendarId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
  /**
   * Read an event: a meeting, an appointment, or a whole series.
   *
   * - `GET /users/{user_id}/calendars/{calendar_id}/events/{event_id}`
   *
   * - Delegated (work or school account): Calendars.Read
   * - Delegated (personal Microsoft account): Calendars.Read
   * - Application: Calendars.Read
   *
   * @see https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0
   */
  get(options: {
    eventId: string;
    userId: string;
    calendarId: string;
    select?: readonly string[] | string;
    expand?: readonly string[] | string;
    /** outlook.timezone="{zone}". The zone in which start and end are returned; UTC when left out. Optional. */
    prefer?: string;
  } & CallOptions): Promise<models.Event>;
}
