import type {
  CallOptions,
  Collection,
  DeltaCollection,
  LongRunning,
  Resource,
} from "../../runtime/client.js";
import type * as models from "../models.js";

/**
 * A device that Intune manages, and what is known about it.
 */
export interface ManagedDevices {
  /**
   * Read a managedDevice.
   *
   * - `GET /users/{users_id}/managedDevices/{managed_device_id}`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-1.0
   */
  get(options: { usersId: string; managedDeviceId: string; select?: readonly string[] | string } & CallOptions): Promise<models.ManagedDevice>;
  /**
   * Read a managedDevice.
   *
   * - `GET /deviceManagement/managedDevices/{managed_device_id}`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-1.0
   */
  get(options: { managedDeviceId: string; select?: readonly string[] | string } & CallOptions): Promise<models.ManagedDevice>;
  /**
   * Page through the devices that Intune manages: all of them, or those of a user.
   *
   * - `GET /users/{users_id}/managedDevices`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0
   */
  list(options: { usersId: string; select?: readonly string[] | string; filter?: string; top?: number } & CallOptions): Collection<models.ManagedDevice>;
  /**
   * Page through the devices that Intune manages: all of them, or those of a user.
   *
   * - `GET /deviceManagement/managedDevices`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.Read.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.Read.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0
   */
  list(options?: { select?: readonly string[] | string; filter?: string; top?: number } & CallOptions): Collection<models.ManagedDevice>;
  /**
   * Change what Intune notes about a managedDevice. What the device itself reports can't be changed.
   *
   * - `PATCH /users/{users_id}/managedDevices/{managed_device_id}`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-1.0
   */
  update(body: models.ManagedDevice, options: { usersId: string; managedDeviceId: string } & CallOptions): Promise<models.ManagedDevice>;
  /**
   * Change what Intune notes about a managedDevice. What the device itself reports can't be changed.
   *
   * - `PATCH /deviceManagement/managedDevices/{managed_device_id}`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.ReadWrite.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.ReadWrite.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-1.0
   */
  update(body: models.ManagedDevice, options: { managedDeviceId: string } & CallOptions): Promise<models.ManagedDevice>;
  /**
   * Set a managedDevice back to its first state, with or without what the user keeps on it. The wipe begins when the device next reports to Intune, and can't be undone.
   *
   * - `POST /users/{users_id}/managedDevices/{managed_device_id}/wipe`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.PrivilegedOperations.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.PrivilegedOperations.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0
   */
  wipe(options: {
    usersId: string;
    managedDeviceId: string;
    /** Whether the device stays enrolled. */
    keepEnrollmentData?: boolean | null;
    /** Whether files of the user stay. */
    keepUserData?: boolean | null;
    /** Six digits that unlock a Mac afterwards. */
    macOsUnlockCode?: string | null;
    /** Whether the data plan of an eSIM stays. */
    persistEsimDataPlan?: boolean | null;
  } & CallOptions): Promise<void>;
  /**
   * Set a managedDevice back to its first state, with or without what the user keeps on it. The wipe begins when the device next reports to Intune, and can't be undone.
   *
   * - `POST /deviceManagement/managedDevices/{managed_device_id}/wipe`
   *
   * - Delegated (work or school account): DeviceManagementManagedDevices.PrivilegedOperations.All
   * - Delegated (personal Microsoft account): not supported
   * - Application: DeviceManagementManagedDevices.PrivilegedOperations.All
   *
   * @see https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0
   */
  wipe(options: {
    managedDeviceId: string;
    /** Whether the device stays enrolled. */
    keepEnrollmentData?: boolean | null;
    /** Whether files of the user stay. */
    keepUserData?: boolean | null;
    /** Six digits that unlock a Mac afterwards. */
    macOsUnlockCode?: string | null;
    /** Whether the data plan of an eSIM stays. */
    persistEsimDataPlan?: boolean | null;
  } & CallOptions): Promise<void>;
}
