export { Batch } from "./batch.js";
export { Client } from "./client.js";
export { Collection, DeltaCollection } from "./collection.js";
export { GraphError, OperationFailed } from "./errors.js";
export { LongRunning } from "./longrunning.js";
